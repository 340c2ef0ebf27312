<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Follow-up Board</source>
        <translation>Über Follow-up Board</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation>Seiten über das Programm</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>This board</source>
        <translation>Diese Tafel</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Ordner der Protokolle</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Who to follow up, about what, when</source>
        <translation>Bei wem nachfassen, weswegen, wann</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>AfterField</name>
    <message>
        <source>Comes after another step, too</source>
        <translation>Folgt noch auf einen anderen Schritt</translation>
    </message>
    <message>
        <source>after {step}, take out</source>
        <translation>nach {step}, herausnehmen</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount such as {amount}</source>
        <translation>Bitte einen Betrag wie {amount} eintippen</translation>
    </message>
</context>
<context>
    <name>AnswersChoice</name>
    <message>
        <source>Watch this mailbox for answers to our messages</source>
        <translation>Dieses Postfach auf Antworten auf unsere Nachrichten beobachten</translation>
    </message>
    <message>
        <source>Only heads and first lines are read. Nothing is marked as read or moved.</source>
        <translation>Nur Kopf und erste Zeilen werden gelesen. Nichts wird als gelesen markiert oder verschoben.</translation>
    </message>
    <message>
        <source>Folder for cards</source>
        <translation>Ordner für Karten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>A mail that you move there becomes a card.</source>
        <translation>Eine E-Mail, die dorthin verschoben wird, wird eine Karte.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lesen bei</translation>
    </message>
    <message>
        <source>imap.example.com</source>
        <translation>imap.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers wait for the password of {user}. Type it under E-mail.</source>
        <translation>Antworten warten auf das Passwort von {user}. Unter E-Mail eintragen.</translation>
    </message>
    <message>
        <source>Wrong address: {whom}</source>
        <translation>Falsche Adresse: {whom}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply to open jobs</source>
        <translation>Für laufende Aufträge übernehmen</translation>
    </message>
    <message>
        <source>“{name}” in open jobs</source>
        <translation>„{name}“ in laufenden Aufträgen</translation>
    </message>
    <message>
        <source>Tick the jobs that shall go on by version {version}. Dates that people were told stay, and so does what is done; one undo takes it all back.</source>
        <translation>Bitte die Aufträge ankreuzen, die nach Version {version} weiterlaufen sollen. Zugesagte Termine bleiben, ebenso was erledigt ist; ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{job}, now version {version}</source>
        <translation>{job}, jetzt Version {version}</translation>
    </message>
    <message>
        <source>Apply to 1 job</source>
        <translation>Für 1 Auftrag übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n jobs</source>
        <translation>
            <numerusform>Für %n Auftrag übernehmen</numerusform>
            <numerusform>Für %n Aufträge übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The archive is empty. Cards that are archived go here.</source>
        <translation>Das Archiv ist leer. Hierher kommen archivierte Karten.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>Die heutige Sicherung ist nicht gelungen</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Die Sicherung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Gesichert in {file}</translation>
    </message>
    <message>
        <source>No backup has come to {folder} for over 3 days; connect its disk.</source>
        <translation>Seit über 3 Tagen ist keine Sicherung nach {folder} gekommen; den Datenträger anschließen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The board file is damaged and has no good backup; export the board.</source>
        <translation>Die Datei der Tafel ist beschädigt, und es gibt keine gute Sicherung; bitte die Tafel exportieren.</translation>
    </message>
    <message>
        <source>The board file is damaged.</source>
        <translation>Die Datei der Tafel ist beschädigt.</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Sicherung vom {day} zurückspielen</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>Die Sicherung konnte nicht zurückgespielt werden</translation>
    </message>
    <message>
        <source>The backup is put back; the damaged file is kept as {file}</source>
        <translation>Die Sicherung ist zurückgespielt; die beschädigte Datei liegt noch unter {file}</translation>
    </message>
    <message>
        <source>The newest good backup is over 3 days old.</source>
        <translation>Die neueste gute Sicherung ist über 3 Tage alt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Waiting for the server since {time}. What you type is kept.</source>
        <translation>Wartet auf den Server seit {time}. Die Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>The board is there again. What could not be saved is kept; try it again.</source>
        <translation>Die Tafel ist wieder da. Was nicht gespeichert werden konnte, ist noch da; es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Newest good backup</source>
        <translation>Neueste gute Sicherung</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>And in</source>
        <translation>Und in</translation>
    </message>
    <message>
        <source>A second disk is the best place: it survives this one.</source>
        <translation>Am besten auf einem zweiten Datenträger: Er überlebt diesen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nirgends sonst</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What the customer will read</source>
        <translation>Was der Kunde liest</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo er gebraucht wird</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Dorthin: {what}</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>This stage is ordered by urgency</source>
        <translation>Diese Phase ist nach Dringlichkeit geordnet</translation>
    </message>
</context>
<context>
    <name>BoardPresenter</name>
    <message>
        <source>“{title}” has open lines: what for, how many and by when, what it costs.</source>
        <translation>„{title}“ hat offene Zeilen: wofür, wie viele und bis wann, was es kosten darf.</translation>
    </message>
    <message>
        <source>Done all the same?</source>
        <translation>Trotzdem erledigt?</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why is it done without?</source>
        <translation>Warum geht es ohne?</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>CadenceRow</name>
    <message>
        <source>Key customers</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CallPresenter</name>
    <message>
        <source>Who called, about what</source>
        <translation>Wer angerufen hat und weshalb</translation>
    </message>
    <message>
        <source>Marion called re proof, call back 3pm</source>
        <translation>Marion rief an wegen Abzug, zurückrufen 15:00</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Anruf erhalten</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>A card to call back comes to our turn, and the call is logged.</source>
        <translation>Eine Karte für den Rückruf kommt zu „Wir sind dran“, und der Anruf wird festgehalten.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>An inquiry of {who}: to be answered by {by}.</source>
        <translation>Anfrage von {who}: zu beantworten bis {by}.</translation>
    </message>
    <message>
        <source>{who} is called back by {by}.</source>
        <translation>{who} wird bis {by} zurückgerufen.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card panel</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Kartenansicht schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to reorder</source>
        <translation>Zum Umsortieren ziehen oder Alt+Hoch und Alt+Herunter drücken</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Ladder of {what}</source>
        <translation>Leiter für {what}</translation>
    </message>
    <message>
        <source>By which ladder are they followed up?</source>
        <translation>Nach welcher Leiter wird hier nachgefragt?</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>die übliche</translation>
    </message>
    <message>
        <source>For {what}</source>
        <translation>Für: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What is in which column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– nicht importiert –</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Nicht importiert: {columns}</translation>
    </message>
    <message>
        <source>What is each stage for?</source>
        <translation>Wofür ist welche Phase?</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <source>Coming from them</source>
        <translation>Kommt von ihnen</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Fragen am</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Nothing is to be asked of customers. Start a job, and it stands here.</source>
        <translation>Von Kunden ist nichts zu erfragen. Sobald ein Auftrag startet, steht es hier.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
</context>
<context>
    <name>ComingPresenter</name>
    <message>
        <source>Print what comes from them</source>
        <translation>Drucken, was von ihnen kommt</translation>
    </message>
    <message>
        <source>Coming from them</source>
        <translation>Kommt von ihnen</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Save what comes from them</source>
        <translation>Speichern, was von ihnen kommt</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Dates for a calendar (*.ics)</source>
        <translation>Termine für einen Kalender (*.ics)</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>gebraucht bis {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>Today’s round</source>
        <translation>Heutige Runde</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Auftrag beginnen…</translation>
    </message>
    <message>
        <source>They called…</source>
        <translation>Anruf erhalten…</translation>
    </message>
    <message>
        <source>Paste a mail or a text as a card</source>
        <translation>Mail oder Text als Karte einfügen</translation>
    </message>
    <message>
        <source>Write news…</source>
        <translation>Neuigkeiten schreiben…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print board…</source>
        <translation>Tafel drucken…</translation>
    </message>
    <message>
        <source>Print day sheet…</source>
        <translation>Tagesliste drucken…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Coming from them</source>
        <translation>Kommt von ihnen</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Exception rules</source>
        <translation>Ausnahmeregeln</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Leitern</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Wandtafel zeigen</translation>
    </message>
    <message>
        <source>Open board…</source>
        <translation>Tafel öffnen…</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Neue Tafel…</translation>
    </message>
    <message>
        <source>Try the example board</source>
        <translation>Beispieltafel ansehen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>About Follow-up Board</source>
        <translation>Über Follow-up Board</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation>Suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Into the panel, and back to the board</source>
        <translation>In die Kartenansicht und zurück zur Tafel</translation>
    </message>
    <message>
        <source>Settings: this desk</source>
        <translation>Einstellungen: dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Settings: firm</source>
        <translation>Einstellungen: Firma</translation>
    </message>
    <message>
        <source>Settings: wall</source>
        <translation>Einstellungen: Wandtafel</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>Einstellungen: Sicherungen</translation>
    </message>
    <message>
        <source>Settings: reminders</source>
        <translation>Einstellungen: Erinnerungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the card; once more: go into the panel</source>
        <translation>Karte öffnen; noch einmal: in die Kartenansicht</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the card</source>
        <translation>Karte umbenennen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Sie wissen Bescheid</translation>
    </message>
    <message>
        <source>They promised it…</source>
        <translation>Sie haben es zugesagt…</translation>
    </message>
    <message>
        <source>Do it for them…</source>
        <translation>Für sie erledigen…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Leiter…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Make this a job…</source>
        <translation>Auftrag daraus machen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the card (can be undone)</source>
        <translation>Karte löschen (lässt sich rückgängig machen)</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>done 1 day late</source>
        <translation>1 Tag zu spät erledigt</translation>
    </message>
    <message numerus="yes">
        <source>done %n days late</source>
        <translation>
            <numerusform>%n Tag zu spät erledigt</numerusform>
            <numerusform>%n Tage zu spät erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>ask 1 day late</source>
        <translation>Nachfrage 1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>ask %n days late</source>
        <translation>
            <numerusform>Nachfrage %n Tag überfällig</numerusform>
            <numerusform>Nachfrage %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 Tag früher</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ask in 1 day</source>
        <translation>in 1 Tag nachfragen</translation>
    </message>
    <message numerus="yes">
        <source>ask in %n days</source>
        <translation>
            <numerusform>in %n Tag nachfragen</numerusform>
            <numerusform>in %n Tagen nachfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 due today</source>
        <translation>1 heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card without a date</source>
        <translation>1 Karte ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n cards without a date</source>
        <translation>
            <numerusform>%n Karte ohne Termin</numerusform>
            <numerusform>%n Karten ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>Date it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Date them</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, later</source>
        <translation>und 1 weitere, später</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, later</source>
        <translation>
            <numerusform>und %n weitere, später</numerusform>
            <numerusform>und %n weitere, später</numerusform>
        </translation>
    </message>
    <message>
        <source>start 1 day late</source>
        <translation>Beginn 1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>start %n days late</source>
        <translation>
            <numerusform>Beginn %n Tag überfällig</numerusform>
            <numerusform>Beginn %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>start in 1 day</source>
        <translation>Beginn in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>start in %n days</source>
        <translation>
            <numerusform>Beginn in %n Tag</numerusform>
            <numerusform>Beginn in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hidden stage</source>
        <translation>1 ausgeblendete Phase</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stages</source>
        <translation>
            <numerusform>%n ausgeblendete Phase</numerusform>
            <numerusform>%n ausgeblendete Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 late</source>
        <translation>1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie haben angerufen</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>+ Start a job</source>
        <translation>+ Auftrag beginnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>+ Add a contact</source>
        <translation>+ Ansprechpartner hinzufügen</translation>
    </message>
    <message>
        <source>When not to ask</source>
        <translation>Wann nicht fragen</translation>
    </message>
    <message>
        <source>+ Add days</source>
        <translation>+ Tage hinzufügen</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Wie sie es verwenden</translation>
    </message>
    <message>
        <source>What matters most to them in what they buy</source>
        <translation>Was ihnen an dem, was sie kaufen, am wichtigsten ist</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über sie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Their list: what we need from them</source>
        <translation>Ihre Liste: was wir von ihnen brauchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy their list</source>
        <translation>Ihre Liste kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print their list</source>
        <translation>Ihre Liste drucken</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save their list</source>
        <translation>Ihre Liste speichern</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Send their list</source>
        <translation>Ihre Liste senden</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Nothing: they have given all we asked for.</source>
        <translation>Nichts: Alles, worum wir gebeten haben, ist da.</translation>
    </message>
    <message>
        <source>Our list: what they wait for</source>
        <translation>Unsere Liste: worauf sie warten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is waiting for us.</source>
        <translation>Nichts wartet auf uns.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>In hands</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>No job of theirs was started yet.</source>
        <translation>Noch kein Auftrag von ihnen wurde begonnen.</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Wir haben angerufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was war</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Aufschreiben…</translation>
    </message>
    <message>
        <source>Their answers, last 10</source>
        <translation>Ihre Antworten, die letzten 10</translation>
    </message>
    <message>
        <source>● on time   ○ late</source>
        <translation>● pünktlich   ○ zu spät</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>+ Grant a favour…</source>
        <translation>+ Gefallen gewähren…</translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation>Was sie erwarten</translation>
    </message>
    <message>
        <source>+ Add an expectation</source>
        <translation>+ Erwartung hinzufügen</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Offer help first, ask earlier, one thing at a time.</source>
        <translation>Zuerst Hilfe anbieten, früher fragen, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Diesen Kunden löschen…</translation>
    </message>
</context>
<context>
    <name>CustomerPresenter</name>
    <message>
        <source>customer since {month}</source>
        <translation>Kunde seit {month}</translation>
    </message>
    <message>
        <source>mobile {number}</source>
        <translation>mobil {number}</translation>
    </message>
    <message>
        <source>Mail to this address came back; correct it.</source>
        <translation>Mail an diese Adresse kam zurück; die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Erreichbar per</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>✓ told {day}</source>
        <translation>✓ mitgeteilt {day}</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Told by mail</source>
        <translation>Per Mail gesagt</translation>
    </message>
    <message>
        <source>they agreed</source>
        <translation>sie sind einverstanden</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>noch nicht einverstanden</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>We said</source>
        <translation>Wir sagten</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was sie sagten</translation>
    </message>
    <message>
        <source>Decide on the exception: {what}</source>
        <translation>Über die Ausnahme entscheiden: {what}</translation>
    </message>
    <message>
        <source>No mail program was found; copy the address instead.</source>
        <translation>Es wurde kein Mailprogramm gefunden; stattdessen die Adresse kopieren.</translation>
    </message>
    <message>
        <source>Their list is copied.</source>
        <translation>Ihre Liste ist kopiert.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Print their list</source>
        <translation>Ihre Liste drucken</translation>
    </message>
    <message>
        <source>Save their list</source>
        <translation>Ihre Liste speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Der Kunde ist gelöscht.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation>Ihre Karten zeigen</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Leiter…</translation>
    </message>
    <message>
        <source>Pause their reminders…</source>
        <translation>Ihre Erinnerungen pausieren…</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Too few answers yet.</source>
        <translation>Noch zu wenige Antworten.</translation>
    </message>
    <message>
        <source>{count} of {total} on time</source>
        <translation>{count} von {total} pünktlich</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Es wird besser.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Es wird schlechter.</translation>
    </message>
    <message>
        <source>{count} of the {total} before.</source>
        <translation>{count} der {total} davor.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Help offered {times}, mostly after it was needed.</source>
        <translation>Hilfe {times} angeboten, meist nachdem es gebraucht wurde.</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Help offered {times}, half of the time {days} or more before it is needed.</source>
        <translation>Hilfe {times} angeboten, die Hälfte davon {days} oder mehr vor dem Bedarf.</translation>
    </message>
    <message>
        <source>1 favour in 12 months</source>
        <translation>1 Gefallen in 12 Monaten</translation>
    </message>
    <message numerus="yes">
        <source>%n favours in 12 months</source>
        <translation>
            <numerusform>%n Gefallen in 12 Monaten</numerusform>
            <numerusform>%n Gefallen in 12 Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>{favours}, more than the limit of {limit}.</source>
        <translation>{favours}, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>{favours}, the limit for a customer.</source>
        <translation>{favours}, die Grenze für einen Kunden.</translation>
    </message>
    <message>
        <source>The one touch</source>
        <translation>Der eine Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>All %n touches</source>
        <translation>
            <numerusform>Alle %n Kontakte</numerusform>
            <numerusform>Alle %n Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Pick a date (F4)</source>
        <translation>Datum wählen (F4)</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try: tomorrow, fri, +2bd, 1 Dec</source>
        <translation>„{text}“ ist kein Datum. Möglich sind: morgen, fr, +2at, 1. Dez</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>{date} means</source>
        <translation>{date} bedeutet</translation>
    </message>
    <message>
        <source>{date}: day first</source>
        <translation>{date}: Tag zuerst</translation>
    </message>
    <message>
        <source>{date}: month first</source>
        <translation>{date}: Monat zuerst</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Days off: {name}</source>
        <translation>Freie Tage: {name}</translation>
    </message>
    <message>
        <source>Their own steps do not start then</source>
        <translation>Eigene Schritte beginnen dann nicht</translation>
    </message>
    <message>
        <source>+ Add days</source>
        <translation>+ Tage hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who I am</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>New follow-ups are given to this person.</source>
        <translation>Neue Wiedervorlagen bekommt diese Person.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation>Whiteboard (hell)</translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation>Kreidetafel (dunkel)</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe der Anzeige</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nichts gleitet oder blendet</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Single letters work on the board (N, D, S, L, A, E, /)</source>
        <translation>Einzelne Buchstaben wirken auf der Tafel (N, D, S, L, A, E, /)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>These lines have the id of a card that is here, but not its title. Tick those that are the same card; the others are added as cards of their own.</source>
        <translation>Diese Zeilen haben die Kennung einer Karte, die es hier gibt, aber nicht deren Titel. Bitte ankreuzen, was dieselbe Karte ist; die anderen kommen als eigene Karten dazu.</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>Cards that may be the same</source>
        <translation>Karten, die vielleicht dieselben sind</translation>
    </message>
    <message>
        <source>All are the same cards</source>
        <translation>Alle sind dieselben Karten</translation>
    </message>
</context>
<context>
    <name>DroppedPresenter</name>
    <message>
        <source>Nothing was copied that could become a card.</source>
        <translation>Es wurde nichts kopiert, was eine Karte werden könnte.</translation>
    </message>
    <message>
        <source>No card could be made of it</source>
        <translation>Daraus konnte keine Karte werden</translation>
    </message>
    <message>
        <source>1 card made</source>
        <translation>1 Karte angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n cards made of mails</source>
        <translation>
            <numerusform>%n Karte aus E-Mails angelegt</numerusform>
            <numerusform>%n Karten aus E-Mails angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail is on the board already.</source>
        <translation>Diese E-Mail steht schon auf der Tafel.</translation>
    </message>
    <message>
        <source>The card of this mail is in the archive.</source>
        <translation>Die Karte dieser E-Mail liegt im Archiv.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This text has a character that cannot be kept</source>
        <translation>Dieser Text enthält ein Zeichen, das sich nicht speichern lässt</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nothing to follow up yet</source>
        <translation>Noch nichts nachzufassen</translation>
    </message>
    <message>
        <source>Write down the first thing you wait for from a customer, and the board will tell you when to ask.</source>
        <translation>Notieren Sie das Erste, worauf Sie bei einem Kunden warten; die Tafel sagt Ihnen, wann Sie nachfragen sollten.</translation>
    </message>
    <message>
        <source>&amp;Add the first follow-up</source>
        <translation>&amp;Erste Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try the example board</source>
        <translation>&amp;Beispieltafel ansehen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>Nothing slipped.</source>
        <translation>Nichts ist liegen geblieben.</translation>
    </message>
    <message>
        <source>1 card slipped.</source>
        <translation>1 Karte ist liegen geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards slipped.</source>
        <translation>
            <numerusform>%n Karte ist liegen geblieben.</numerusform>
            <numerusform>%n Karten sind liegen geblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>nothing waiting so far</source>
        <translation>noch wartet nichts</translation>
    </message>
    <message>
        <source>1 waiting so far</source>
        <translation>bisher 1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting so far</source>
        <translation>
            <numerusform>bisher %n</numerusform>
            <numerusform>bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round: {day}, {waiting}</source>
        <translation>Nächste Runde: {day}, {waiting}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message leaves</source>
        <translation>1 Nachricht geht hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave</source>
        <translation>
            <numerusform>%n Nachricht geht hinaus</numerusform>
            <numerusform>%n Nachrichten gehen hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages} {when}</source>
        <translation>{messages} {when}</translation>
    </message>
    <message>
        <source>{messages}, the first {first}, the last {last}</source>
        <translation>{messages}, die erste {first}, die letzte {last}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <source>1 late card is moving</source>
        <translation>1 überfällige Karte bewegt sich</translation>
    </message>
    <message numerus="yes">
        <source>%n late cards are moving</source>
        <translation>
            <numerusform>%n überfällige Karte bewegt sich</numerusform>
            <numerusform>%n überfällige Karten bewegen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>1 called</source>
        <translation>1 angerufen</translation>
    </message>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n angerufen</numerusform>
            <numerusform>%n angerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dated anew</source>
        <translation>1 neu datiert</translation>
    </message>
    <message numerus="yes">
        <source>%n dated anew</source>
        <translation>
            <numerusform>%n neu datiert</numerusform>
            <numerusform>%n neu datiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passed on</source>
        <translation>1 weitergegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <translation>
            <numerusform>%n weitergegeben</numerusform>
            <numerusform>%n weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}: {how}</source>
        <translation>{cards}: {how}</translation>
    </message>
    <message>
        <source>{customer} hears how things stand</source>
        <translation>{customer} erfährt, wie es steht</translation>
    </message>
    <message numerus="yes">
        <source>%n customers hear how things stand</source>
        <translation>
            <numerusform>%n Kunde erfährt, wie es steht</numerusform>
            <numerusform>%n Kunden erfahren, wie es steht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 favour mentioned</source>
        <translation>1 Gefallen erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>%n favours mentioned</source>
        <translation>
            <numerusform>%n Gefallen erwähnt</numerusform>
            <numerusform>%n Gefallen erwähnt</numerusform>
        </translation>
    </message>
    <message>
        <source>{favours} to {customer}</source>
        <translation>{favours}: {customer}</translation>
    </message>
    <message>
        <source>1 mail was an answer</source>
        <translation>1 Mail war eine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were answers</source>
        <translation>
            <numerusform>%n Mail war eine Antwort</numerusform>
            <numerusform>%n Mails waren Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mail was about something else</source>
        <translation>Bei 1 Mail ging es um anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were about something else</source>
        <translation>
            <numerusform>Bei %n Mail ging es um anderes</numerusform>
            <numerusform>Bei %n Mails ging es um anderes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message went out from your mail program</source>
        <translation>1 Nachricht ging aus dem Mailprogramm hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went out from your mail program</source>
        <translation>
            <numerusform>%n Nachricht ging aus dem Mailprogramm hinaus</numerusform>
            <numerusform>%n Nachrichten gingen aus dem Mailprogramm hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call reached them</source>
        <translation>1 Anruf hat jemanden erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached them</source>
        <translation>
            <numerusform>%n Anruf hat jemanden erreicht</numerusform>
            <numerusform>%n Anrufe haben jemanden erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card is seen to</source>
        <translation>Um 1 Karte kümmert sich jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are seen to</source>
        <translation>
            <numerusform>Um %n Karte kümmert sich jemand</numerusform>
            <numerusform>Um %n Karten kümmert sich jemand</numerusform>
        </translation>
    </message>
    <message>
        <source>1 uncertain message was sent after all</source>
        <translation>1 ungewisse Nachricht war doch gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain messages were sent after all</source>
        <translation>
            <numerusform>%n ungewisse Nachricht war doch gesendet</numerusform>
            <numerusform>%n ungewisse Nachrichten waren doch gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is sent after all</source>
        <translation>1 Nachricht wird doch noch gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent after all</source>
        <translation>
            <numerusform>%n Nachricht wird doch noch gesendet</numerusform>
            <numerusform>%n Nachrichten werden doch noch gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call reached nobody</source>
        <translation>1 Anruf hat niemanden erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached nobody</source>
        <translation>
            <numerusform>%n Anruf hat niemanden erreicht</numerusform>
            <numerusform>%n Anrufe haben niemanden erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was skipped</source>
        <translation>1 wurde ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n were skipped</source>
        <translation>
            <numerusform>%n wurde ausgelassen</numerusform>
            <numerusform>%n wurden ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>EntryDeeds</name>
    <message>
        <source>Called, nobody there</source>
        <translation>Angerufen, niemand da</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Brief drucken</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>It went out</source>
        <translation>Er ging hinaus</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Ging er hinaus?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Warum wird es ausgelassen?</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>anderes…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>It is late, and nobody has touched it since.</source>
        <translation>Sie ist überfällig, und seither hat sie niemand angefasst.</translation>
    </message>
    <message>
        <source>Is this an answer to “{title}”?</source>
        <translation>Ist das eine Antwort auf „{title}“?</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Keine Nummer bekannt</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Your mail program opens with it.</source>
        <translation>Das Mailprogramm öffnet sich damit.</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>Geht sofort hinaus</translation>
    </message>
    <message>
        <source>Leaves on {day} at {time}</source>
        <translation>Geht am {day} um {time} hinaus</translation>
    </message>
    <message>
        <source>Leaves at {time}, when {name} is best reached</source>
        <translation>Geht um {time} hinaus, dann ist {name} am besten zu erreichen</translation>
    </message>
    <message>
        <source>Friendly, and nothing is missing.</source>
        <translation>Freundlich, und es fehlt nichts.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Best reached</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>In ihren Händen</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>{favour} · left out there</source>
        <translation>{favour} · dort weggelassen</translation>
    </message>
    <message>
        <source>{favour} · told in message {number}</source>
        <translation>{favour} · steht in Nachricht {number}</translation>
    </message>
    <message>
        <source>Leaves at {time}, as quiet hours are over then</source>
        <translation>Geht um {time} hinaus, dann ist die Ruhezeit vorbei</translation>
    </message>
    <message>
        <source>short mails</source>
        <translation>kurze Mails</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>Vornamen</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>{day}, next working day</source>
        <translation>{day}, nächster Arbeitstag</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>„{text}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day</source>
        <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>“{text}” may be several colleagues</source>
        <translation>„{text}“ kann mehrere Teammitglieder meinen</translation>
    </message>
    <message>
        <source>“{text}” is not a stage</source>
        <translation>„{text}“ ist keine Phase</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Neuer Kunde „{name}“</translation>
    </message>
    <message>
        <source>“{text}” is a time: {time}</source>
        <translation>„{text}“ ist eine Uhrzeit: {time}</translation>
    </message>
    <message>
        <source>“{text}” is a date: {day}</source>
        <translation>„{text}“ ist ein Datum: {day}</translation>
    </message>
    <message>
        <source>“{text}” stays in the title; write {clear} to mean it</source>
        <translation>„{text}“ bleibt im Titel; gemeint wird es als {clear}</translation>
    </message>
    <message>
        <source>new colleague {name}</source>
        <translation>neues Teammitglied {name}</translation>
    </message>
    <message>
        <source>new customer {name}</source>
        <translation>neuer Kunde {name}</translation>
    </message>
    <message>
        <source>To send today</source>
        <translation>Heute zu senden</translation>
    </message>
    <message>
        <source>To call or do</source>
        <translation>Anrufen oder tun</translation>
    </message>
    <message>
        <source>Sent or not?</source>
        <translation>Gesendet oder nicht?</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Liegen geblieben</translation>
    </message>
    <message>
        <source>Is this an answer?</source>
        <translation>Ist das eine Antwort?</translation>
    </message>
    <message>
        <source>We owe a word</source>
        <translation>Wir schulden ein Wort</translation>
    </message>
    <message>
        <source>Favours to mention</source>
        <translation>Gefallen zu erwähnen</translation>
    </message>
    <message>
        <source>Do not send…</source>
        <translation>Nicht senden…</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Leave the favour out</source>
        <translation>Gefallen weglassen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>In Mail öffnen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse ergänzen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie ging hinaus</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Neuer Termin…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Mention the favour</source>
        <translation>Gefallen erwähnen</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>edited, approved</source>
        <translation>bearbeitet, freigegeben</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>ist hinausgegangen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>niemand da</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>ging hinaus</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>dated anew</source>
        <translation>neuer Termin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{job}, promised for {day}</source>
        <translation>{job}, zugesagt für {day}</translation>
    </message>
    <message>
        <source>thanks for: {thing}</source>
        <translation>Dank für: {thing}</translation>
    </message>
    <message>
        <source>answered by phone</source>
        <translation>am Telefon beantwortet</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>falsche Person</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>etwa 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer help</source>
        <translation>Wir bieten Hilfe an</translation>
    </message>
    <message>
        <source>A manager steps in</source>
        <translation>Die Leitung greift ein</translation>
    </message>
    <message>
        <source>We say what follows</source>
        <translation>Wir sagen, was folgt</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Wir rufen an</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>Wir fragen</translation>
    </message>
    <message>
        <source>We remind them</source>
        <translation>Wir erinnern</translation>
    </message>
    <message>
        <source>Say it by the way: “{favour}” was on us.</source>
        <translation>Nebenbei sagen: „{favour}“ haben wir gern übernommen.</translation>
    </message>
    <message>
        <source>Nobody has answered: {things}. Find out why before we write again.</source>
        <translation>Niemand hat geantwortet: {things}. Herausfinden, woran es liegt, bevor wir wieder schreiben.</translation>
    </message>
    <message>
        <source>Ask about: {things}.</source>
        <translation>Fragen nach: {things}.</translation>
    </message>
    <message>
        <source>Needed by {day}.</source>
        <translation>Gebraucht bis {day}.</translation>
    </message>
    <message>
        <source>Offer to go through it together, five minutes are enough.</source>
        <translation>Anbieten, es gemeinsam durchzugehen, fünf Minuten genügen.</translation>
    </message>
    <message>
        <source>They asked about it: answer what is true today.</source>
        <translation>Es wurde danach gefragt: sagen, was heute stimmt.</translation>
    </message>
    <message>
        <source>Something is late: say how it stands, what you do about it, and which day you can promise.</source>
        <translation>Etwas ist überfällig: sagen, wie es steht, was dagegen getan wird und welcher Tag zu versprechen ist.</translation>
    </message>
    <message>
        <source>needed today</source>
        <translation>heute gebraucht</translation>
    </message>
    <message>
        <source>needed tomorrow</source>
        <translation>morgen gebraucht</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>war fällig {day}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Names, addresses and numbers become “erased” in {places}.</source>
        <translation>Namen, Adressen und Nummern werden zu „erased“ in: {places}.</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>noch keinem Text</translation>
    </message>
    <message>
        <source>What stays, with its days and amounts: {rows}.</source>
        <translation>Was mit Tagen und Beträgen bleibt: {rows}.</translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done to these rows before.</source>
        <translation>Das lässt sich nicht rückgängig machen, und was vorher an diesen Einträgen getan wurde, auch nicht.</translation>
    </message>
    <message>
        <source>These may be ordinary words. Tick those that shall go, too:</source>
        <translation>Das können gewöhnliche Wörter sein. Ankreuzen, was auch verschwinden soll:</translation>
    </message>
    <message>
        <source>These backups still hold them until they are thinned out:</source>
        <translation>Diese Sicherungen enthalten sie noch, bis sie ausgedünnt werden:</translation>
    </message>
    <message>
        <source>for long</source>
        <translation>noch lange</translation>
    </message>
    <message>
        <source>{file}: {day}</source>
        <translation>{file}: {day}</translation>
    </message>
    <message>
        <source>Type the name to say that you mean it:</source>
        <translation>Zur Bestätigung den Namen eingeben:</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Trophies are handed out on stage with photographers: spelling and an even finish matter more than the price.</source>
        <translation>Pokale werden auf der Bühne vor Fotografen überreicht: Schreibweise und gleichmäßige Gravur zählen mehr als der Preis.</translation>
    </message>
    <message>
        <source>Our new address</source>
        <translation>Unsere neue Adresse</translation>
    </message>
    <message>
        <source>Here is the new address. Please use it from now on.</source>
        <translation>Hier ist die neue Adresse. Bitte ab jetzt verwenden.</translation>
    </message>
    <message>
        <source>The aprons</source>
        <translation>Die Schürzen</translation>
    </message>
    <message>
        <source>72 would be fine if the price holds. Can the logo go on the back, too?</source>
        <translation>72 wären in Ordnung, wenn der Preis bleibt. Geht das Logo auch auf den Rücken?</translation>
    </message>
    <message>
        <source>Key customers</source>
        <translation>Schlüsselkunden</translation>
    </message>
    <message>
        <source>By phone first</source>
        <translation>Zuerst per Telefon</translation>
    </message>
    <message>
        <source>we fill it in together on the phone</source>
        <translation>wir füllen es zusammen am Telefon aus</translation>
    </message>
    <message>
        <source>office, approves</source>
        <translation>Büro, gibt frei</translation>
    </message>
    <message>
        <source>treasurer, pays</source>
        <translation>Kasse, zahlt</translation>
    </message>
    <message>
        <source>company holidays</source>
        <translation>Betriebsferien</translation>
    </message>
    <message>
        <source>tournaments</source>
        <translation>Turniere</translation>
    </message>
    <message>
        <source>Two names redrawn</source>
        <translation>Zwei Namen neu gezeichnet</translation>
    </message>
    <message>
        <source>June cup engraved overnight</source>
        <translation>Juni-Pokal über Nacht graviert</translation>
    </message>
    <message>
        <source>Told on the telephone.</source>
        <translation>Am Telefon gesagt.</translation>
    </message>
    <message>
        <source>They think that engraving takes two days.</source>
        <translation>Sie glauben, Gravieren dauert zwei Tage.</translation>
    </message>
    <message>
        <source>Four working days from the yes</source>
        <translation>Vier Arbeitstage ab dem Ja</translation>
    </message>
    <message>
        <source>very small runs</source>
        <translation>sehr kleine Mengen</translation>
    </message>
    <message>
        <source>A small correction after the yes</source>
        <translation>Eine kleine Korrektur nach dem Ja</translation>
    </message>
    <message>
        <source>once for free, up to 30 minutes</source>
        <translation>einmal kostenlos, bis 30 Minuten</translation>
    </message>
    <message>
        <source>Water bottles ×250</source>
        <translation>Trinkflaschen ×250</translation>
    </message>
    <message>
        <source>Aprons ×60</source>
        <translation>Schürzen ×60</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Eröffnungstag</translation>
    </message>
    <message>
        <source>Banners ×12</source>
        <translation>Banner ×12</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>Jahresversammlung</translation>
    </message>
    <message>
        <source>Score-card pens ×1,000</source>
        <translation>Scorekarten-Stifte ×1.000</translation>
    </message>
    <message>
        <source>Gift bags ×400</source>
        <translation>Geschenktüten ×400</translation>
    </message>
    <message>
        <source>Bookmarks ×500</source>
        <translation>Lesezeichen ×500</translation>
    </message>
    <message>
        <source>They look for another shop front first.</source>
        <translation>Sie suchen erst ein anderes Ladenlokal.</translation>
    </message>
    <message>
        <source>Mugs ×144</source>
        <translation>Tassen ×144</translation>
    </message>
    <message>
        <source>The reunion was called off.</source>
        <translation>Das Treffen wurde abgesagt.</translation>
    </message>
    <message>
        <source>Send vector logo</source>
        <translation>Vektorlogo schicken</translation>
    </message>
    <message>
        <source>Mugs ×500</source>
        <translation>Tassen ×500</translation>
    </message>
    <message>
        <source>The logo on their website is too small to print. The designer may have the original.</source>
        <translation>Das Logo auf der Website ist zum Drucken zu klein. Vielleicht hat die Gestalterin das Original.</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>Druckdaten</translation>
    </message>
    <message>
        <source>Confirm ship-to addresses</source>
        <translation>Lieferadressen bestätigen</translation>
    </message>
    <message>
        <source>Hoodies ×120</source>
        <translation>Hoodies ×120</translation>
    </message>
    <message>
        <source>Main gym</source>
        <translation>Hauptstudio</translation>
    </message>
    <message>
        <source>Riverside branch</source>
        <translation>Filiale am Fluss</translation>
    </message>
    <message>
        <source>Kids&apos; club</source>
        <translation>Kinderclub</translation>
    </message>
    <message>
        <source>Credit line increase form</source>
        <translation>Formular für höheres Kreditlimit</translation>
    </message>
    <message>
        <source>Gift kits ×80</source>
        <translation>Geschenksets ×80</translation>
    </message>
    <message>
        <source>$2,150</source>
        <translation>2.150&#xa0;€</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Choose thread colours</source>
        <translation>Garnfarben wählen</translation>
    </message>
    <message>
        <source>Caps ×200</source>
        <translation>Kappen ×200</translation>
    </message>
    <message>
        <source>Send the colour card with the proof.
Last year: navy with old gold.</source>
        <translation>Farbkarte mit dem Entwurf schicken.
Letztes Jahr: Marine mit Altgold.</translation>
    </message>
    <message>
        <source>embroidery</source>
        <translation>Stickerei</translation>
    </message>
    <message>
        <source>30-day check-in call</source>
        <translation>Nachfrage-Anruf nach 30 Tagen</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Nach dem Verkauf</translation>
    </message>
    <message>
        <source>Ask for the team sizes</source>
        <translation>Nach den Teamgrößen fragen</translation>
    </message>
    <message>
        <source>Jerseys ×64</source>
        <translation>Trikots ×64</translation>
    </message>
    <message>
        <source>Send the account statement</source>
        <translation>Kontoauszug schicken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The bursar wants it as PDF, one page.</source>
        <translation>Die Buchhaltung möchte ihn als PDF, eine Seite.</translation>
    </message>
    <message>
        <source>Reorder of lanyards?</source>
        <translation>Schlüsselbänder nachbestellen?</translation>
    </message>
    <message>
        <source>Lanyards ×800</source>
        <translation>Schlüsselbänder ×800</translation>
    </message>
    <message>
        <source>They said “maybe after the budget”. Nobody has agreed on a date yet.</source>
        <translation>Sie sagten „vielleicht nach dem Haushalt“. Noch ist kein Termin vereinbart.</translation>
    </message>
    <message>
        <source>Spring catalogue visit</source>
        <translation>Besuch mit dem Frühjahrskatalog</translation>
    </message>
    <message>
        <source>Spring range</source>
        <translation>Frühjahrssortiment</translation>
    </message>
    <message>
        <source>Approve engraving proof</source>
        <translation>Gravurentwurf freigeben</translation>
    </message>
    <message>
        <source>Trophies ×24</source>
        <translation>Pokale ×24</translation>
    </message>
    <message>
        <source>Rush fee $85 after {due}</source>
        <translation>Eilzuschlag 85&#xa0;€ ab {due}</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>engraving</source>
        <translation>Gravur</translation>
    </message>
    <message>
        <source>Names from the club</source>
        <translation>Namen vom Club</translation>
    </message>
    <message>
        <source>Proof drawn</source>
        <translation>Entwurf gezeichnet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent to the engraver</source>
        <translation>An die Gravur gegeben</translation>
    </message>
    <message>
        <source>Proof 2</source>
        <translation>Entwurf 2</translation>
    </message>
    <message>
        <source>Proof 2 sent, with the date by which we need the yes.</source>
        <translation>Entwurf 2 geschickt, mit dem Termin, bis zu dem wir das Ja brauchen.</translation>
    </message>
    <message>
        <source>Two names were misspelt; list corrected.</source>
        <translation>Zwei Namen waren falsch geschrieben; Liste berichtigt.</translation>
    </message>
    <message>
        <source>Sign off packaging spec</source>
        <translation>Verpackung freigeben</translation>
    </message>
    <message>
        <source>Gift boxes ×1,000</source>
        <translation>Geschenkkartons ×1.000</translation>
    </message>
    <message>
        <source>Spec and sample photo sent.</source>
        <translation>Angaben und Musterfoto geschickt.</translation>
    </message>
    <message>
        <source>Pick delivery window</source>
        <translation>Lieferfenster wählen</translation>
    </message>
    <message>
        <source>Banners ×6</source>
        <translation>Banner ×6</translation>
    </message>
    <message>
        <source>Left a message with the office.</source>
        <translation>Im Büro eine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>$3,420</source>
        <translation>3.420&#xa0;€</translation>
    </message>
    <message>
        <source>Asked purchasing for the number.</source>
        <translation>Beim Einkauf nach der Nummer gefragt.</translation>
    </message>
    <message>
        <source>Confirm quantity</source>
        <translation>Menge bestätigen</translation>
    </message>
    <message>
        <source>Aprons ×40</source>
        <translation>Schürzen ×40</translation>
    </message>
    <message>
        <source>Price breaks at 36 and 72 explained.</source>
        <translation>Preisstufen ab 36 und 72 erklärt.</translation>
    </message>
    <message>
        <source>The coach is at a training camp.</source>
        <translation>Die Trainerin ist im Trainingslager.</translation>
    </message>
    <message>
        <source>Send artwork for the sleeve</source>
        <translation>Druckdaten für die Banderole schicken</translation>
    </message>
    <message>
        <source>Totes ×300</source>
        <translation>Taschen ×300</translation>
    </message>
    <message>
        <source>Quiet since the first mail. They have a book fair on their hands.</source>
        <translation>Seit der ersten E-Mail still. Sie haben gerade eine Buchmesse.</translation>
    </message>
    <message>
        <source>Asked for the artwork, with our template.</source>
        <translation>Um die Druckdaten gebeten, mit unserer Vorlage.</translation>
    </message>
    <message>
        <source>Return the signed quote</source>
        <translation>Unterschriebenes Angebot zurück</translation>
    </message>
    <message>
        <source>Pens ×2,500</source>
        <translation>Stifte ×2.500</translation>
    </message>
    <message>
        <source>$1,875</source>
        <translation>1.875&#xa0;€</translation>
    </message>
    <message>
        <source>Quote 2231 sent.</source>
        <translation>Angebot 2231 geschickt.</translation>
    </message>
    <message>
        <source>Approve embroidery sample</source>
        <translation>Stickmuster freigeben</translation>
    </message>
    <message>
        <source>Polos ×60</source>
        <translation>Poloshirts ×60</translation>
    </message>
    <message>
        <source>Discount $140 ends today</source>
        <translation>Rabatt 140&#xa0;€ endet heute</translation>
    </message>
    <message>
        <source>Photo of the sample sent.</source>
        <translation>Foto des Musters geschickt.</translation>
    </message>
    <message>
        <source>Reminded, and said what the delay would cost.</source>
        <translation>Erinnert und gesagt, was die Verzögerung kosten würde.</translation>
    </message>
    <message>
        <source>Send final guest list</source>
        <translation>Endgültige Gästeliste schicken</translation>
    </message>
    <message>
        <source>Favours ×180</source>
        <translation>Gastgeschenke ×180</translation>
    </message>
    <message>
        <source>Asked for the list with the place names.</source>
        <translation>Um die Liste mit den Platznamen gebeten.</translation>
    </message>
    <message>
        <source>She has 160 of 180 names, the rest comes today.</source>
        <translation>Sie hat 160 von 180 Namen, der Rest kommt heute.</translation>
    </message>
    <message>
        <source>Return artwork corrections</source>
        <translation>Korrekturen zurückschicken</translation>
    </message>
    <message>
        <source>Layout sent for correction.</source>
        <translation>Layout zur Korrektur geschickt.</translation>
    </message>
    <message>
        <source>Reminded; kiln slot is held until {ship}.</source>
        <translation>Erinnert; der Brenntermin ist bis {ship} frei gehalten.</translation>
    </message>
    <message>
        <source>Confirm Pantone numbers</source>
        <translation>Pantone-Nummern bestätigen</translation>
    </message>
    <message>
        <source>Bottles ×250</source>
        <translation>Flaschen ×250</translation>
    </message>
    <message>
        <source>Reminded, swatches attached.</source>
        <translation>Erinnert, Farbmuster angehängt.</translation>
    </message>
    <message>
        <source>Choose the ribbon</source>
        <translation>Band wählen</translation>
    </message>
    <message>
        <source>Will look at the samples tomorrow.</source>
        <translation>Sieht sich die Muster morgen an.</translation>
    </message>
    <message>
        <source>Confirm the event date</source>
        <translation>Termin der Veranstaltung bestätigen</translation>
    </message>
    <message>
        <source>Reminded: the cup decides when we must print.</source>
        <translation>Erinnert: Vom Pokal hängt ab, wann wir drucken müssen.</translation>
    </message>
    <message>
        <source>Old logo or new logo?</source>
        <translation>Altes oder neues Logo?</translation>
    </message>
    <message>
        <source>Sent both side by side; one word is enough.</source>
        <translation>Beide nebeneinander geschickt; ein Wort genügt.</translation>
    </message>
    <message>
        <source>Past-due invoice 1043</source>
        <translation>Überfällige Rechnung 1043</translation>
    </message>
    <message>
        <source>Ships {ship}: hoodies</source>
        <translation>Versand {ship}: Hoodies</translation>
    </message>
    <message>
        <source>$1,260 past due</source>
        <translation>1.260&#xa0;€ überfällig</translation>
    </message>
    <message>
        <source>Hoodies ship on {ship} only if this is paid. Offered two instalments.</source>
        <translation>Die Hoodies gehen {ship} nur hinaus, wenn das bezahlt ist. Zwei Raten angeboten.</translation>
    </message>
    <message>
        <source>Friendly reminder of invoice 1043.</source>
        <translation>Freundlich an Rechnung 1043 erinnert.</translation>
    </message>
    <message>
        <source>Bookkeeper is ill; Dana will look for it.</source>
        <translation>Die Buchhalterin ist krank; Dana sucht sie heraus.</translation>
    </message>
    <message>
        <source>Offered two instalments, and a copy of the invoice.</source>
        <translation>Zwei Raten und eine Kopie der Rechnung angeboten.</translation>
    </message>
    <message>
        <source>Plaques ×12</source>
        <translation>Schilder ×12</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>Anruf angeboten</translation>
    </message>
    <message>
        <source>Proof sent.</source>
        <translation>Entwurf geschickt.</translation>
    </message>
    <message>
        <source>Reminded.</source>
        <translation>Erinnert.</translation>
    </message>
    <message>
        <source>Offered to go through it on the phone in five minutes.</source>
        <translation>Angeboten, es in fünf Minuten am Telefon durchzugehen.</translation>
    </message>
    <message>
        <source>Logo only as a photo</source>
        <translation>Logo nur als Foto</translation>
    </message>
    <message>
        <source>We could redraw it: $45, or free with 72 pieces.</source>
        <translation>Wir könnten es neu zeichnen: 45&#xa0;€, ab 72 Stück kostenlos.</translation>
    </message>
    <message>
        <source>Offered to redraw the logo.</source>
        <translation>Angeboten, das Logo neu zu zeichnen.</translation>
    </message>
    <message>
        <source>Sizes missing for 11 people</source>
        <translation>Größen für 11 Leute fehlen</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Morning team</source>
        <translation>Frühschicht</translation>
    </message>
    <message>
        <source>Evening team</source>
        <translation>Spätschicht</translation>
    </message>
    <message>
        <source>Two new colleagues</source>
        <translation>Zwei Neue</translation>
    </message>
    <message>
        <source>Sent the size chart as a form to fill in.</source>
        <translation>Größentabelle als Formular zum Ausfüllen geschickt.</translation>
    </message>
    <message>
        <source>Call back about quote</source>
        <translation>Wegen Angebot zurückrufen</translation>
    </message>
    <message>
        <source>Blankets ×40</source>
        <translation>Decken ×40</translation>
    </message>
    <message>
        <source>Asks whether 40 instead of 60 is possible.</source>
        <translation>Fragt, ob 40 statt 60 möglich sind.</translation>
    </message>
    <message>
        <source>Tell them: ship date moved</source>
        <translation>Mitteilen: Versandtermin verschoben</translation>
    </message>
    <message>
        <source>Board supplier is two days behind. New date: in seven working days.</source>
        <translation>Der Kartonlieferant ist zwei Tage im Verzug. Neuer Termin: in sieben Arbeitstagen.</translation>
    </message>
    <message>
        <source>Supplier called: two days late.</source>
        <translation>Lieferant rief an: zwei Tage später.</translation>
    </message>
    <message>
        <source>Status note, nothing changed</source>
        <translation>Zwischenstand: alles unverändert</translation>
    </message>
    <message>
        <source>Wanted to know whether all is well.</source>
        <translation>Wollte wissen, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Price for a rush of 50 more</source>
        <translation>Eilpreis für 50 weitere</translation>
    </message>
    <message>
        <source>Towels ×50</source>
        <translation>Handtücher ×50</translation>
    </message>
    <message>
        <source>Tournament has grown; 50 more towels?</source>
        <translation>Das Turnier ist gewachsen; 50 Handtücher mehr?</translation>
    </message>
    <message>
        <source>Draw proof with new address</source>
        <translation>Entwurf mit neuer Adresse zeichnen</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Send two fabric samples</source>
        <translation>Zwei Stoffmuster schicken</translation>
    </message>
    <message>
        <source>Table runners</source>
        <translation>Tischläufer</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Leinen</translation>
    </message>
    <message>
        <source>Organza</source>
        <translation>Organza</translation>
    </message>
    <message>
        <source>Return envelope</source>
        <translation>Rückumschlag</translation>
    </message>
    <message>
        <source>Came by, liked the linen.</source>
        <translation>Kam vorbei, mochte das Leinen.</translation>
    </message>
    <message>
        <source>Answer the tax question</source>
        <translation>Steuerfrage beantworten</translation>
    </message>
    <message>
        <source>Are totes tax-free for a school?</source>
        <translation>Sind Taschen für eine Schule steuerfrei?</translation>
    </message>
    <message>
        <source>Approve proof</source>
        <translation>Entwurf freigeben</translation>
    </message>
    <message>
        <source>Pens ×1,500</source>
        <translation>Stifte ×1.500</translation>
    </message>
    <message>
        <source>“Looks great, go ahead.”</source>
        <translation>„Sieht großartig aus, legen Sie los.“</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>Anzahlung leisten</translation>
    </message>
    <message>
        <source>Jackets ×35</source>
        <translation>Jacken ×35</translation>
    </message>
    <message>
        <source>Confirm delivery address</source>
        <translation>Lieferadresse bestätigen</translation>
    </message>
    <message>
        <source>Choose the gift wrap</source>
        <translation>Geschenkpapier wählen</translation>
    </message>
    <message>
        <source>Thank them for the review</source>
        <translation>Für die Bewertung danken</translation>
    </message>
    <message>
        <source>Mugs ×250</source>
        <translation>Becher ×250</translation>
    </message>
    <message>
        <source>Collect the old banners</source>
        <translation>Alte Banner abholen</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Whole board (*.json)</source>
        <translation>Ganze Tafel (*.json)</translation>
    </message>
    <message>
        <source>Board to print (*.pdf)</source>
        <translation>Tafel zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>FavourDialog</name>
    <message>
        <source>Grant a favour</source>
        <translation>Einen Gefallen gewähren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Two names redrawn</source>
        <translation>Zwei Namen neu gezeichnet</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>Or at once, by one of our rules:</source>
        <translation>Oder sofort, nach einer unserer Regeln:</translation>
    </message>
    <message>
        <source>It counts as told only when somebody says so; until then it is shown.</source>
        <translation>Als mitgeteilt gilt er erst, wenn es jemand sagt; bis dahin wird er gezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decide by the next working day</source>
        <translation>Bis zum nächsten Arbeitstag entscheiden</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>Gewähren</translation>
    </message>
    <message>
        <source>{rule}: {what}</source>
        <translation>{rule}: {what}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Steht auf dem Spiel</translation>
    </message>
    <message>
        <source>line of what is at stake</source>
        <translation>Was auf dem Spiel steht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Fragen am</translation>
    </message>
    <message>
        <source>day to ask</source>
        <translation>Nachfragen am</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>wen sie fragt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>Gefragt wird</translation>
    </message>
    <message>
        <source>person asked</source>
        <translation>wer gefragt wird</translation>
    </message>
    <message>
        <source>place in the stage</source>
        <translation>Platz in der Phase</translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>done mark</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <source>our turn: {colleague}</source>
        <translation>wir sind dran: {colleague}</translation>
    </message>
    <message>
        <source>our turn</source>
        <translation>wir sind dran</translation>
    </message>
    <message>
        <source>we wait for the supplier since {day}</source>
        <translation>wir warten auf den Lieferanten seit {day}</translation>
    </message>
    <message>
        <source>we wait for the customer since {day}</source>
        <translation>wir warten auf den Kunden seit {day}</translation>
    </message>
    <message>
        <source>we wait for {whom} since {day}</source>
        <translation>wir warten auf {whom} seit {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>zugesagt {day}</translation>
    </message>
    <message>
        <source>on its way, there {day}</source>
        <translation>unterwegs, da am {day}</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>geliefert {day}</translation>
    </message>
    <message>
        <source>our turn: {step}</source>
        <translation>wir sind dran: {step}</translation>
    </message>
    <message>
        <source>we wait for {whom}: {step}</source>
        <translation>wir warten auf {whom}: {step}</translation>
    </message>
    <message>
        <source>we wait for the supplier: {step}</source>
        <translation>wir warten auf den Lieferanten: {step}</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <source>The day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>Cards without a time of day ring then.</source>
        <translation>Dann melden sich Karten ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>Who called is called back within hours of work.</source>
        <translation>Wer anrief, wird binnen Arbeitsstunden zurückgerufen.</translation>
    </message>
    <message>
        <source>Owner’s word every … days</source>
        <translation>Wort des Inhabers alle … Tage</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>Besuch alle … Tage</translation>
    </message>
    <message>
        <source>A card is raised when it has not happened for so long; 0 is never.</source>
        <translation>Eine Karte entsteht, wenn es so lange ausblieb; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands on top of printed pages.</source>
        <translation>Steht oben auf gedruckten Seiten.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Keine Feiertage</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Eigene Schließtage</translation>
    </message>
    <message>
        <source>Add a closing day</source>
        <translation>Schließtag hinzufügen</translation>
    </message>
    <message>
        <source>Add a day: 24 Dec</source>
        <translation>Tag hinzufügen: 24. Dez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All of the country</source>
        <translation>Ganzes Land</translation>
    </message>
</context>
<context>
    <name>FollowingPresenter</name>
    <message>
        <source>They promised it</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>They are left alone until a working day after it. If nothing has come by then, they are reminded as planned.</source>
        <translation>Bis einen Arbeitstag danach wird nicht erinnert. Ist bis dahin nichts da, geht es weiter wie geplant.</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Zusage vermerken</translation>
    </message>
    <message>
        <source>For which day</source>
        <translation>Für welchen Tag</translation>
    </message>
    <message>
        <source>This card is not paused.</source>
        <translation>Diese Karte ist nicht pausiert.</translation>
    </message>
    <message>
        <source>Do it for them</source>
        <translation>Für sie erledigen</translation>
    </message>
    <message>
        <source>It is our turn then, and they are not asked for it any more. It does not count as an answer of theirs. A charge needs a message that named it in time.</source>
        <translation>Dann sind wir dran, und es wird nicht mehr nachgefragt. Als ihre Antwort zählt es nicht. Ein Preis muss rechtzeitig in einer Nachricht gestanden haben.</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Charge, if they were told</source>
        <translation>Preis, falls er genannt wurde</translation>
    </message>
    <message>
        <source>It was a favour: tell them of it</source>
        <translation>Es war eine Gefälligkeit: davon erzählen</translation>
    </message>
    <message>
        <source>They want our help</source>
        <translation>Sie möchten unsere Hilfe</translation>
    </message>
    <message>
        <source>It becomes a card of ours with this day. Until then they are not asked again.</source>
        <translation>Es wird eine eigene Karte mit diesem Tag. Bis dahin wird nicht wieder nachgefragt.</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Karte anlegen</translation>
    </message>
    <message>
        <source>Help with: {card}</source>
        <translation>Hilfe bei: {card}</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>Pausieren: {what}</translation>
    </message>
    <message>
        <source>Nobody is asked or reminded until then. It goes on by itself on the working day after; without a day, when somebody resumes it.</source>
        <translation>Bis dahin wird nicht gefragt und nicht erinnert. Am Arbeitstag danach geht es von selbst weiter; ohne Tag, sobald es jemand fortsetzt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>They move house</source>
        <translation>Sie ziehen um</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what somebody else wrote, instead of what is typed here</source>
        <translation>Zeigen, was jemand anderes geschrieben hat, statt des hier Getippten</translation>
    </message>
</context>
<context>
    <name>HiddenTab</name>
    <message>
        <source>Show again: {stages}</source>
        <translation>Wieder einblenden: {stages}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Zugesagt für {day}</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: erledigt</translation>
    </message>
</context>
<context>
    <name>HolidaysQuestion</name>
    <message>
        <source>Which public holidays do you keep? Dates are reckoned without them.</source>
        <translation>Welche Feiertage gelten hier? Termine werden ohne sie gerechnet.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Take away the tick where you work all the same.</source>
        <translation>Haken entfernen, wo trotzdem gearbeitet wird.</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese gelten</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Keine Feiertage</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Coming up (planned)</source>
        <translation>Demnächst (geplant)</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>Warten auf einen Lieferanten</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Wir sind dran</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <source>Customer’s phone</source>
        <translation>Telefon des Kunden</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{name}: 1 line</source>
        <translation>{name}: 1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n lines</source>
        <translation>
            <numerusform>{name}: %n Zeile</numerusform>
            <numerusform>{name}: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Choose the column that holds the title.</source>
        <translation>Bitte die Spalte mit dem Titel wählen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Bitte die Spalte mit dem Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables and boards (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen und Tafeln (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} cannot be imported</source>
        <translation>Nicht importierbar: {name}</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added</source>
        <translation>Import abgebrochen; nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing was imported; the board is as it was</source>
        <translation>Nichts wurde importiert; die Tafel ist, wie sie war</translation>
    </message>
    <message>
        <source>Imported: {added} added, {merged} merged, {skipped} skipped</source>
        <translation>Importiert: {added} neu, {merged} zusammengeführt, {skipped} übersprungen</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>hat keinen Titel</translation>
    </message>
    <message>
        <source>it stands above the names of the columns</source>
        <translation>sie steht über den Namen der Spalten</translation>
    </message>
    <message>
        <source>it is on the board already, with the same values</source>
        <translation>steht schon so auf der Tafel</translation>
    </message>
    <message>
        <source>it has the id of another card</source>
        <translation>mit der Kennung einer anderen Karte</translation>
    </message>
    <message>
        <source>part of it cannot be read</source>
        <translation>ein Teil davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>part of it is in the note</source>
        <translation>ein Teil steht in der Notiz</translation>
    </message>
    <message>
        <source>the same line stands above it</source>
        <translation>dieselbe Zeile steht weiter oben</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>einer der Texte ist zu lang</translation>
    </message>
    <message>
        <source>other values are here already; those were kept</source>
        <translation>hier stehen schon andere Werte; sie blieben</translation>
    </message>
    <message>
        <source>what it belongs to is not in the file</source>
        <translation>das, wozu es gehört, ist nicht in der Datei</translation>
    </message>
    <message>
        <source>edited since; those fields were kept</source>
        <translation>seitdem bearbeitet; diese Felder blieben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>No inquiry is open. A call from somebody new comes here.</source>
        <translation>Keine Anfrage ist offen. Anrufe von neuen Leuten kommen hierher.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in hands</source>
        <translation>in Händen</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>angekommen {day}</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>In ihren Händen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>ask {day}</source>
        <translation>fragen {day}</translation>
    </message>
    <message>
        <source>start {day}</source>
        <translation>Beginn {day}</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>nach der Lieferung</translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>nach: {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>too late for {day}</source>
        <translation>zu spät für {day}</translation>
    </message>
    <message>
        <source>green: all is well</source>
        <translation>grün: alles in Ordnung</translation>
    </message>
    <message>
        <source>amber: plan what to do</source>
        <translation>gelb: planen, was zu tun ist</translation>
    </message>
    <message>
        <source>red: act now</source>
        <translation>rot: jetzt handeln</translation>
    </message>
    <message>
        <source>This job is on hold.</source>
        <translation>Dieser Auftrag ruht.</translation>
    </message>
    <message>
        <source>Nothing is to be done just now.</source>
        <translation>Zurzeit ist nichts zu tun.</translation>
    </message>
    <message>
        <source>We wait for {who}: {step}, by {day}.</source>
        <translation>Wir warten auf {who}: {step}, bis {day}.</translation>
    </message>
    <message>
        <source>Our turn: {step}, by {day}.</source>
        <translation>Wir sind dran: {step}, bis {day}.</translation>
    </message>
    <message>
        <source>At {who}: {step}, by {day}.</source>
        <translation>Bei {who}: {step}, bis {day}.</translation>
    </message>
    <message>
        <source>At the carrier’s: {step}, by {day}.</source>
        <translation>Beim Spediteur: {step}, bis {day}.</translation>
    </message>
    <message>
        <source>At the supplier’s: {step}, by {day}.</source>
        <translation>Beim Lieferanten: {step}, bis {day}.</translation>
    </message>
    <message>
        <source>Asked {day}.</source>
        <translation>Gefragt {day}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>It will not be there in time: it arrives {day}.</source>
        <translation>Es kommt nicht rechtzeitig an: erst {day}.</translation>
    </message>
    <message>
        <source>Each further day uses up a spare one.</source>
        <translation>Jeder weitere Tag verbraucht einen Reservetag.</translation>
    </message>
    <message>
        <source>Kept: {day}, as promised.</source>
        <translation>Gehalten: {day}, wie versprochen.</translation>
    </message>
    <message>
        <source>Delivered {day}, promised for {promised}.</source>
        <translation>Geliefert {day}, versprochen für {promised}.</translation>
    </message>
    <message>
        <source>This job is closed.</source>
        <translation>Dieser Auftrag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Won.</source>
        <translation>Gewonnen.</translation>
    </message>
    <message>
        <source>Lost.</source>
        <translation>Verloren.</translation>
    </message>
    <message>
        <source>Declined by us.</source>
        <translation>Von uns abgelehnt.</translation>
    </message>
    <message>
        <source>Referred to somebody else.</source>
        <translation>Weiterempfohlen.</translation>
    </message>
    <message>
        <source>Not a fit.</source>
        <translation>Passt nicht zu uns.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Storniert.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>arrives {day}: too late</source>
        <translation>kommt {day} an: zu spät</translation>
    </message>
    <message>
        <source>arrives {day}, no spare day left</source>
        <translation>kommt {day} an, kein Reservetag übrig</translation>
    </message>
    <message>
        <source>arrives {day}, {spare} left</source>
        <translation>kommt {day} an, {spare} übrig</translation>
    </message>
    <message>
        <source>Send the plan…</source>
        <translation>Plan schicken…</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message>
        <source>1 spare day</source>
        <translation>1 Reservetag</translation>
    </message>
    <message numerus="yes">
        <source>%n spare days</source>
        <translation>
            <numerusform>%n Reservetag</numerusform>
            <numerusform>%n Reservetage</numerusform>
        </translation>
    </message>
    <message>
        <source>{eaten} of {buffer} used</source>
        <translation>{eaten} von {buffer} verbraucht</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Next from the customer</source>
        <translation>Als Nächstes vom Kunden</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Beim Kunden bis</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Wir haben versprochen</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Reservetage</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>first {day}</source>
        <translation>zuerst {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>If it comes later: {step}</source>
        <translation>Wenn es später kommt: {step}</translation>
    </message>
</context>
<context>
    <name>JobQuestions</name>
    <message>
        <source>Re-date</source>
        <translation>Neu datieren</translation>
    </message>
    <message>
        <source>Each open step gets the date it needs. Nothing moves before you save.</source>
        <translation>Jeder offene Schritt bekommt den Termin, den er braucht. Vor dem Speichern ändert sich nichts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Beim Kunden bis</translation>
    </message>
    <message>
        <source>We promise this day</source>
        <translation>Diesen Tag sagen wir zu</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>Kein Termin ändert sich.</translation>
    </message>
    <message>
        <source>These dates move. Tell the customer.</source>
        <translation>Diese Termine ändern sich. Dem Kunden Bescheid geben.</translation>
    </message>
    <message>
        <source>New dates</source>
        <translation>Neue Termine</translation>
    </message>
    <message>
        <source>What is late moves these dates. The promise to the customer stays.</source>
        <translation>Die Verspätung verschiebt diese Termine. Die Zusage an den Kunden bleibt.</translation>
    </message>
    <message>
        <source>Apply the new dates</source>
        <translation>Neue Termine übernehmen</translation>
    </message>
    <message>
        <source>It comes after “{step}”. Its card gets its date from the plan.</source>
        <translation>Er kommt nach „{step}“. Die Karte bekommt ihren Termin aus dem Plan.</translation>
    </message>
    <message>
        <source>It waits for nothing. Its card gets its date from the plan.</source>
        <translation>Er wartet auf nichts. Die Karte bekommt ihren Termin aus dem Plan.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Leave out a step</source>
        <translation>Schritt auslassen</translation>
    </message>
    <message>
        <source>“{step}” is not done in this job; what came after it waits for it no more.</source>
        <translation>„{step}“ entfällt in diesem Auftrag; was danach kommt, wartet nicht mehr darauf.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>“{step}” begins anew, as revision {number}. Late dates are moved as far as needed.</source>
        <translation>„{step}“ beginnt von vorn, als Fassung {number}. Späte Termine verschieben sich so weit wie nötig.</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf er wartet</translation>
    </message>
    <message>
        <source>“{step}” opens when all of these are done. Other jobs stay as they are.</source>
        <translation>„{step}“ beginnt, wenn all dies erledigt ist. Andere Aufträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Waive the fee</source>
        <translation>Gebühr erlassen</translation>
    </message>
    <message>
        <source>It is a favour: it stands on the board until the customer was told.</source>
        <translation>Das ist ein Gefallen: Er steht auf der Tafel, bis der Kunde davon weiß.</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>None of its cards is late before it goes on.</source>
        <translation>Keine seiner Karten ist überfällig, bis er weitergeht.</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Its open cards go to the archive. Ctrl+Z brings all back.</source>
        <translation>Seine offenen Karten kommen ins Archiv. Strg+Z holt alles zurück.</translation>
    </message>
    <message>
        <source>Close the job</source>
        <translation>Auftrag abschließen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>Warum, oder an wen</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Do “{step}” again</source>
        <translation>Auch „{step}“ noch einmal</translation>
    </message>
    <message>
        <source>Promise a date</source>
        <translation>Termin zusagen</translation>
    </message>
    <message>
        <source>The first date that was promised stays beside it.</source>
        <translation>Der zuerst zugesagte Termin bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Wir sagen zu</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Warum er sich geändert hat</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>The cards for after the sale get their dates from this day.</source>
        <translation>Die Karten für nach dem Verkauf bekommen ihre Termine von diesem Tag an.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>A new job for the same customer, by the same process.</source>
        <translation>Ein neuer Auftrag für denselben Kunden, nach demselben Prozess.</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Auftrag beginnen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>JobWishes</name>
    <message>
        <source>Let it go on</source>
        <translation>Weitergehen lassen</translation>
    </message>
    <message>
        <source>New dates…</source>
        <translation>Neue Termine…</translation>
    </message>
    <message>
        <source>Re-date…</source>
        <translation>Neu datieren…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Favour…</source>
        <translation>Gefallen…</translation>
    </message>
    <message>
        <source>Promise a date…</source>
        <translation>Termin zusagen…</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>Angekommen…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Leiter…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Ruhen lassen…</translation>
    </message>
    <message>
        <source>Pause the reminders…</source>
        <translation>Erinnerungen pausieren…</translation>
    </message>
    <message>
        <source>Leave out “{step}”…</source>
        <translation>„{step}“ auslassen…</translation>
    </message>
    <message>
        <source>What “{step}” waits for…</source>
        <translation>Worauf „{step}“ wartet…</translation>
    </message>
    <message>
        <source>“{step}” was sent back…</source>
        <translation>„{step}“ kam zurück…</translation>
    </message>
    <message>
        <source>Waive the fee for “{step}”…</source>
        <translation>Gebühr für „{step}“ erlassen…</translation>
    </message>
    <message>
        <source>Same again…</source>
        <translation>Noch einmal dasselbe…</translation>
    </message>
    <message>
        <source>Copy as a process</source>
        <translation>Als Prozess kopieren</translation>
    </message>
    <message>
        <source>Print for the shop…</source>
        <translation>Für die Werkstatt drucken…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Cancel the job…</source>
        <translation>Auftrag stornieren…</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Show closed ones, too</source>
        <translation>Auch abgeschlossene zeigen</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Only those that run</source>
        <translation>Nur laufende</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>In hands</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Reservetage</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>No job is running. Start one.</source>
        <translation>Kein Auftrag läuft. Einen beginnen.</translation>
    </message>
    <message>
        <source>{day}: too late</source>
        <translation>{day}: zu spät</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>In the search-or-add box</source>
        <translation>Im Such- und Eingabefeld</translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation>Suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>In today’s round</source>
        <translation>In der heutigen Runde</translation>
    </message>
    <message>
        <source>Starting a job</source>
        <translation>Auftrag beginnen</translation>
    </message>
    <message>
        <source>Laying out a process</source>
        <translation>Einen Ablauf festlegen</translation>
    </message>
    <message>
        <source>Laying out a ladder</source>
        <translation>Eine Leiter festlegen</translation>
    </message>
    <message>
        <source>Move the card to the stage beside it</source>
        <translation>Karte in die Phase daneben verschieben</translation>
    </message>
    <message>
        <source>Move the card in a stage ordered by hand</source>
        <translation>Karte in einer von Hand geordneten Phase verschieben</translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation>Mehrere Karten auswählen</translation>
    </message>
    <message>
        <source>Close the panel; then end the filter</source>
        <translation>Kartenansicht schließen; dann Filter beenden</translation>
    </message>
    <message>
        <source>Everything else that can be done with the card</source>
        <translation>Alles Weitere, was mit der Karte geht</translation>
    </message>
    <message>
        <source>New follow-up in this stage</source>
        <translation>Neue Wiedervorlage in dieser Phase</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Getipptes behalten</translation>
    </message>
    <message>
        <source>Keep a note of several lines</source>
        <translation>Mehrzeilige Notiz behalten</translation>
    </message>
    <message>
        <source>Put back what stood there; then close the panel</source>
        <translation>Zurück zum vorigen Text; dann Kartenansicht schließen</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Tippen rückgängig machen</translation>
    </message>
    <message>
        <source>Calendar, or all choices</source>
        <translation>Kalender oder alle Möglichkeiten</translation>
    </message>
    <message>
        <source>Move a line of the checklist</source>
        <translation>Zeile der Checkliste verschieben</translation>
    </message>
    <message>
        <source>Choose a line of the list</source>
        <translation>Zeile der Liste wählen</translation>
    </message>
    <message>
        <source>Do what the line with “Enter” says</source>
        <translation>Tun, was die Zeile mit „Enter“ sagt</translation>
    </message>
    <message>
        <source>Take what is offered: a name, a customer, a date</source>
        <translation>Nehmen, was angeboten wird: Name, Kunde, Datum</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Clear the box, show everything</source>
        <translation>Feld leeren, alles zeigen</translation>
    </message>
    <message>
        <source>Approve, or what the blue button says, and go on</source>
        <translation>Freigeben, oder was der blaue Knopf sagt, und weiter</translation>
    </message>
    <message>
        <source>Edit the text; Esc ends it</source>
        <translation>Text bearbeiten; Esc beendet es</translation>
    </message>
    <message>
        <source>Skip, and say why</source>
        <translation>Auslassen und sagen, warum</translation>
    </message>
    <message>
        <source>Go to the next, or back</source>
        <translation>Zum nächsten oder zurück</translation>
    </message>
    <message>
        <source>Nobody there, or a new date; done; pass on</source>
        <translation>Niemand da, oder neuer Termin; erledigt; weitergeben</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Go on; behind the day: to what starts it, or helps</source>
        <translation>Weiter; nach dem Tag: zum Beginnen, oder was hilft</translation>
    </message>
    <message>
        <source>Walk from step to step</source>
        <translation>Von Schritt zu Schritt gehen</translation>
    </message>
    <message>
        <source>Tick a step that is done already</source>
        <translation>Schritt abhaken, der schon erledigt ist</translation>
    </message>
    <message>
        <source>Move the step in the list</source>
        <translation>Schritt in der Liste verschieben</translation>
    </message>
    <message>
        <source>Add a step below</source>
        <translation>Schritt darunter hinzufügen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Go into the fields of the step</source>
        <translation>In die Felder des Schritts</translation>
    </message>
    <message>
        <source>Walk from rung to rung</source>
        <translation>Von Sprosse zu Sprosse gehen</translation>
    </message>
    <message>
        <source>Move the rung by a working day</source>
        <translation>Die Sprosse um einen Arbeitstag verschieben</translation>
    </message>
    <message>
        <source>Add a rung after it</source>
        <translation>Danach eine Sprosse hinzufügen</translation>
    </message>
    <message>
        <source>Remove the rung</source>
        <translation>Die Sprosse entfernen</translation>
    </message>
    <message>
        <source>Go into the fields of the rung</source>
        <translation>In die Felder der Sprosse gehen</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Die Leiter speichern</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Zur nächsten Spalte</translation>
    </message>
    <message>
        <source>In a text: put in a date, a name or another field</source>
        <translation>In einem Text: Datum, Name oder anderes Feld einsetzen</translation>
    </message>
    <message>
        <source>Save the next version</source>
        <translation>Nächste Version speichern</translation>
    </message>
    <message>
        <source>Undo in the draft</source>
        <translation>Im Entwurf rückgängig</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KindsForm</name>
    <message>
        <source>This stage is on the board already.</source>
        <translation>Diese Phase gibt es auf der Tafel schon.</translation>
    </message>
</context>
<context>
    <name>KnownField</name>
    <message>
        <source>There are: {names}</source>
        <translation>Es gibt: {names}</translation>
    </message>
</context>
<context>
    <name>LadderPage</name>
    <message>
        <source>Ladders</source>
        <translation>Leitern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>+ Add a rung</source>
        <translation>+ Sprosse hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The rungs</source>
        <translation>Die Sprossen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>LadderPresenter</name>
    <message>
        <source>a made-up ask</source>
        <translation>eine erfundene Bitte</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Customer ask</source>
        <translation>Bitte an Kunden</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>what customers must do</source>
        <translation>was Kunden tun müssen</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>where it is chosen</source>
        <translation>wo sie gewählt ist</translation>
    </message>
    <message>
        <source>used by no card just now</source>
        <translation>gerade von keiner Karte benutzt</translation>
    </message>
    <message>
        <source>used by 1 card</source>
        <translation>von 1 Karte benutzt</translation>
    </message>
    <message numerus="yes">
        <source>used by %n cards</source>
        <translation>
            <numerusform>von %n Karte benutzt</numerusform>
            <numerusform>von %n Karten benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen once</source>
        <translation>einmal gewählt</translation>
    </message>
    <message numerus="yes">
        <source>chosen %n times</source>
        <translation>
            <numerusform>%n Mal gewählt</numerusform>
            <numerusform>%n Mal gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>Friendly nudge</source>
        <translation>Freundlicher Wink</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>A colleague steps in</source>
        <translation>Jemand im Haus springt ein</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone task</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Nur Entwürfe</translation>
    </message>
    <message>
        <source>After my yes</source>
        <translation>Nach meinem Ja</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>working days after the due date</source>
        <translation>Arbeitstage nach der Fälligkeit</translation>
    </message>
    <message>
        <source>working days before the due date</source>
        <translation>Arbeitstage vor der Fälligkeit</translation>
    </message>
    <message>
        <source>working days after the needed-by date</source>
        <translation>Arbeitstage nach „gebraucht bis“</translation>
    </message>
    <message>
        <source>working days before the needed-by date</source>
        <translation>Arbeitstage vor „gebraucht bis“</translation>
    </message>
    <message>
        <source>working days after the ask</source>
        <translation>Arbeitstage nach der Bitte</translation>
    </message>
    <message>
        <source>working days after the usual answer time</source>
        <translation>Arbeitstage nach der üblichen Antwortzeit</translation>
    </message>
    <message>
        <source>working days after the rung before</source>
        <translation>Arbeitstage nach der Sprosse davor</translation>
    </message>
    <message>
        <source>on the day to ask</source>
        <translation>am Tag, an dem gefragt wird</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Gesendet {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>inside only</source>
        <translation>nur im Haus</translation>
    </message>
    <message>
        <source>a call to make</source>
        <translation>ein Anruf</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
</context>
<context>
    <name>LaddersPage</name>
    <message>
        <source>Ladders</source>
        <translation>Leitern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Sprossen</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Offene Karten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Remove or reset</source>
        <translation>Entfernen oder zurücksetzen</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Hinzufügen: einen Namen eingeben</translation>
    </message>
    <message>
        <source>There are no ladders. Lay out how customers are reminded.</source>
        <translation>Es gibt keine Leitern. Festlegen, wie Kunden erinnert werden.</translation>
    </message>
    <message>
        <source>Add a ladder</source>
        <translation>Leiter hinzufügen</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>the customer’s firm</source>
        <translation>die Firma des Kunden</translation>
    </message>
    <message>
        <source>whom the letter is for</source>
        <translation>für wen der Brief ist</translation>
    </message>
    <message>
        <source>what is made or done</source>
        <translation>was gemacht wird</translation>
    </message>
    <message>
        <source>the customer’s own number for it</source>
        <translation>die Nummer, die der Kunde dafür hat</translation>
    </message>
    <message>
        <source>what the order comes to</source>
        <translation>was der Auftrag kostet</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es ist</translation>
    </message>
    <message>
        <source>the day the customer holds it</source>
        <translation>der Tag, an dem der Kunde es in Händen hat</translation>
    </message>
    <message>
        <source>the day it leaves us</source>
        <translation>der Tag, an dem es unser Haus verlässt</translation>
    </message>
    <message>
        <source>what answers in time earn</source>
        <translation>was pünktliche Antworten bringen</translation>
    </message>
    <message>
        <source>our firm</source>
        <translation>unsere Firma</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>wer unterschreibt</translation>
    </message>
    <message>
        <source>where we can be called</source>
        <translation>unter welcher Nummer man uns erreicht</translation>
    </message>
    <message>
        <source>the title of the step</source>
        <translation>der Titel des Schritts</translation>
    </message>
    <message>
        <source>the day we need it by</source>
        <translation>der Tag, bis zu dem wir es brauchen</translation>
    </message>
    <message>
        <source>the day they are asked for it</source>
        <translation>der Tag, an dem wir darum bitten</translation>
    </message>
    <message>
        <source>the title of the step after it</source>
        <translation>der Titel des nächsten Schritts</translation>
    </message>
    <message>
        <source>the day that step begins</source>
        <translation>der Tag, an dem dieser Schritt beginnt</translation>
    </message>
    <message>
        <source>the day it leaves if this comes late</source>
        <translation>der Versandtag, wenn dies zu spät kommt</translation>
    </message>
    <message>
        <source>the day they hold it if this comes late</source>
        <translation>der Tag in Händen, wenn dies zu spät kommt</translation>
    </message>
    <message>
        <source>what a late answer costs</source>
        <translation>was eine späte Antwort kostet</translation>
    </message>
    <message>
        <source>the part of the fee that is due at once</source>
        <translation>der Teil der Gebühr, der sofort anfällt</translation>
    </message>
    <message>
        <source>the part of the fee for each working day</source>
        <translation>der Teil der Gebühr je Arbeitstag</translation>
    </message>
    <message>
        <source>the most that the fee can be</source>
        <translation>der Höchstbetrag der Gebühr</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>der Tag des Briefs</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>die Anrede</translation>
    </message>
    <message>
        <source>the job in quotes, with its price</source>
        <translation>der Auftrag in Anführungszeichen, mit Preis</translation>
    </message>
    <message>
        <source>who signs, and the firm</source>
        <translation>wer unterschreibt, und die Firma</translation>
    </message>
    <message>
        <source>how many dates: “four dates”</source>
        <translation>wie viele Termine: „vier Termine“</translation>
    </message>
    <message>
        <source>the day in hand that was told before</source>
        <translation>der früher genannte Tag in Händen</translation>
    </message>
    <message>
        <source>the sentence with the day in hand</source>
        <translation>der Satz mit dem Tag in Händen</translation>
    </message>
    <message>
        <source>the sentence that says how many things we need</source>
        <translation>der Satz, wie viel wir brauchen</translation>
    </message>
    <message>
        <source>the sentence about the dates with a ★</source>
        <translation>der Satz zu den Terminen mit ★</translation>
    </message>
    <message>
        <source>all that is needed, with its dates</source>
        <translation>alles, was gebraucht wird, mit Terminen</translation>
    </message>
    <message>
        <source>the sentence about the discount</source>
        <translation>der Satz zum Rabatt</translation>
    </message>
    <message>
        <source>what we do, and when</source>
        <translation>was wir tun, und wann</translation>
    </message>
    <message>
        <source>the day they wanted</source>
        <translation>der gewünschte Tag</translation>
    </message>
    <message>
        <source>the first day that works</source>
        <translation>der erste Tag, der geht</translation>
    </message>
    <message>
        <source>the day in a rush</source>
        <translation>der Tag als Eilauftrag</translation>
    </message>
    <message>
        <source>what the rush costs</source>
        <translation>was die Eile kostet</translation>
    </message>
    <message>
        <source>to whom we refer them</source>
        <translation>an wen wir verweisen</translation>
    </message>
    <message>
        <source>what we can do, line by line</source>
        <translation>was wir tun können, Zeile für Zeile</translation>
    </message>
    <message>
        <source>the day until which that holds</source>
        <translation>der Tag, bis zu dem das gilt</translation>
    </message>
    <message>
        <source>the request, as firm as its tone</source>
        <translation>die Bitte, so bestimmt wie ihr Ton</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>what we need, behind “we need”</source>
        <translation>was wir brauchen, hinter „wir brauchen“</translation>
    </message>
    <message>
        <source>the sentence why it matters</source>
        <translation>der Satz, warum es wichtig ist</translation>
    </message>
    <message>
        <source>that it may be on its way already</source>
        <translation>dass es schon unterwegs sein kann</translation>
    </message>
    <message>
        <source>what happens if it comes later</source>
        <translation>was geschieht, wenn es später kommt</translation>
    </message>
    <message>
        <source>what it keeps or costs, as told before</source>
        <translation>was es erhält oder kostet, wie schon gesagt</translation>
    </message>
    <message>
        <source>the easiest way to do it</source>
        <translation>wie es am leichtesten geht</translation>
    </message>
    <message>
        <source>the offer of help, where there is one</source>
        <translation>das Angebot zu helfen, wo es eines gibt</translation>
    </message>
    <message>
        <source>the line with the answers of one word</source>
        <translation>die Zeile mit den Antworten aus einem Wort</translation>
    </message>
    <message>
        <source>favours, and how to get no more such mails</source>
        <translation>Gefallen, und wie man solche Mails abbestellt</translation>
    </message>
    <message>
        <source>what is open, line by line</source>
        <translation>was offen ist, Zeile für Zeile</translation>
    </message>
    <message>
        <source>how many things we need</source>
        <translation>wie viele Dinge wir brauchen</translation>
    </message>
    <message>
        <source>what they did in time</source>
        <translation>was sie rechtzeitig erledigt haben</translation>
    </message>
    <message>
        <source>the day they hear from us again</source>
        <translation>der Tag, an dem sie wieder von uns hören</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>It went out</source>
        <translation>Er ist hinausgegangen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Did it go out? Then its fee and discount count as told; that stays.</source>
        <translation>Ist er hinausgegangen? Dann gelten Gebühr und Rabatt als mitgeteilt; das bleibt so.</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Ist er hinausgegangen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The text of all letters like this…</source>
        <translation>Der Text aller Briefe dieser Art…</translation>
    </message>
</context>
<context>
    <name>LetterPageWords</name>
    <message>
        <source>Every date is in it</source>
        <translation>Jeder Termin steht darin</translation>
    </message>
    <message>
        <source>Every reason and consequence is there</source>
        <translation>Jeder Grund und jede Folge steht darin</translation>
    </message>
    <message>
        <source>Fee and discount are named, so they may be used</source>
        <translation>Gebühr und Rabatt sind genannt, also dürfen sie gelten</translation>
    </message>
    <message>
        <source>No internal date is in it</source>
        <translation>Kein interner Termin steht darin</translation>
    </message>
    <message>
        <source>Friendly and plain</source>
        <translation>Freundlich und klar</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in</source>
        <translation>Nichts ist offen geblieben</translation>
    </message>
    <message>
        <source>“{found}” sounds hard. Kinder: “{kinder}”</source>
        <translation>„{found}“ klingt hart. Freundlicher: „{kinder}“</translation>
    </message>
    <message>
        <source>“{found}” is better left out</source>
        <translation>„{found}“ bleibt besser weg</translation>
    </message>
    <message>
        <source>“{found}” is there without its date</source>
        <translation>„{found}“ steht ohne seinen Termin da</translation>
    </message>
    <message>
        <source>“{found}” says no reason or no consequence</source>
        <translation>„{found}“ nennt keinen Grund oder keine Folge</translation>
    </message>
    <message>
        <source>{found} is not named, so it can never be used</source>
        <translation>{found} ist nicht genannt und kann so nie gelten</translation>
    </message>
    <message>
        <source>“{found}” is internal</source>
        <translation>„{found}“ ist intern</translation>
    </message>
    <message>
        <source>{found} is not filled in</source>
        <translation>{found} ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>They want no e-mails about orders. Call, or send it by post.</source>
        <translation>Keine E-Mails zu Aufträgen erwünscht. Anrufen, oder mit der Post schicken.</translation>
    </message>
    <message>
        <source>A message to {contact} went out today already.</source>
        <translation>Heute ging schon eine Nachricht an {contact} hinaus.</translation>
    </message>
    <message>
        <source>“{title}” is in another language</source>
        <translation>„{title}“ ist in einer anderen Sprache</translation>
    </message>
    <message>
        <source>1 date for their calendar</source>
        <translation>1 Termin für ihren Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n dates for their calendar</source>
        <translation>
            <numerusform>%n Termin für ihren Kalender</numerusform>
            <numerusform>%n Termine für ihren Kalender</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was edited here</source>
        <translation>wie er hier bearbeitet wurde</translation>
    </message>
    <message>
        <source>exactly as it leaves</source>
        <translation>genau so, wie er hinausgeht</translation>
    </message>
    <message>
        <source>new dates since {day}</source>
        <translation>neue Termine seit {day}</translation>
    </message>
    <message>
        <source>told on {day}, no date has moved since</source>
        <translation>mitgeteilt am {day}, seither hat sich kein Termin verschoben</translation>
    </message>
    <message>
        <source>Formal, in detail</source>
        <translation>Förmlich, ausführlich</translation>
    </message>
    <message>
        <source>Formal, brief</source>
        <translation>Förmlich, kurz</translation>
    </message>
    <message>
        <source>Casual, in detail</source>
        <translation>Locker, ausführlich</translation>
    </message>
    <message>
        <source>Casual, brief</source>
        <translation>Locker, kurz</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Noted: it went out. Fee and discount count as told.</source>
        <translation>Vermerkt: Er ist hinausgegangen. Gebühr und Rabatt gelten als mitgeteilt.</translation>
    </message>
    <message>
        <source>Noted: it went out.</source>
        <translation>Vermerkt: Er ist hinausgegangen.</translation>
    </message>
    <message>
        <source>Subject and text are copied</source>
        <translation>Betreff und Text sind kopiert</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>E-mail with the dates (*.eml)</source>
        <translation>E-Mail mit den Terminen (*.eml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Dates for a calendar (*.ics)</source>
        <translation>Termine für einen Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Brief drucken</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The dates in it</source>
        <translation>Die Termine darin</translation>
    </message>
    <message>
        <source>How they like it</source>
        <translation>So mögen sie es</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Fee and discount count once you say that it went out. That cannot be undone.</source>
        <translation>Gebühr und Rabatt gelten, sobald Sie sagen, dass er hinausging. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Off to them</source>
        <translation>Versand an sie</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>In ihren Händen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Say it so</source>
        <translation>So sagen</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Never too much</source>
        <translation>Nie zu viel</translation>
    </message>
    <message>
        <source>What does not fit is put into one message.</source>
        <translation>Was nicht passt, kommt in eine gemeinsame Nachricht.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Mail leaves from {mail_from} to {mail_to}</source>
        <translation>Mail geht hinaus von {mail_from} bis {mail_to}</translation>
    </message>
    <message>
        <source>Their time, their working days, not while they are closed.</source>
        <translation>Nach ihrer Uhr, an ihren Arbeitstagen, nicht wenn sie geschlossen haben.</translation>
    </message>
    <message>
        <source>Never firmer than</source>
        <translation>Nie bestimmter als</translation>
    </message>
    <message>
        <source>A customer’s own limit may be lower.</source>
        <translation>Die Grenze eines Kunden kann niedriger liegen.</translation>
    </message>
    <message>
        <source>A word of thanks</source>
        <translation>Ein Wort des Dankes</translation>
    </message>
    <message>
        <source>Only where nothing else is written to them that week.</source>
        <translation>Nur, wenn ihnen in der Woche sonst nichts geschrieben wird.</translation>
    </message>
    <message>
        <source>It stops by itself</source>
        <translation>Sie hält von selbst an</translation>
    </message>
    <message>
        <source>when they answer, name a date, object or are out of office. After days off only the highest rung leaves.</source>
        <translation>wenn sie antworten, einen Tag nennen, widersprechen oder nicht im Büro sind. Nach freien Tagen geht nur die höchste Sprosse hinaus.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Messages to one person a day, at most</source>
        <translation>Nachrichten an eine Person am Tag, höchstens</translation>
    </message>
    <message>
        <source>To one customer in 5 working days</source>
        <translation>An einen Kunden in 5 Arbeitstagen</translation>
    </message>
    <message>
        <source>Working days between rungs, at least</source>
        <translation>Arbeitstage zwischen Sprossen, mindestens</translation>
    </message>
    <message>
        <source>Mail leaves from</source>
        <translation>Mail geht hinaus von</translation>
    </message>
    <message>
        <source>Mail leaves until</source>
        <translation>Mail geht hinaus bis</translation>
    </message>
    <message>
        <source>Thank whoever answers in time</source>
        <translation>Wer rechtzeitig antwortet, bekommt einen Dank</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”.</source>
        <translation>Hier passt nichts zu „{text}“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>What is each list for?</source>
        <translation>Wofür ist welche Liste?</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>What was said? (may stay empty)</source>
        <translation>Was wurde gesagt? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
</context>
<context>
    <name>MailPresenter</name>
    <message>
        <source>No program opens {address}.</source>
        <translation>Kein Programm öffnet {address}.</translation>
    </message>
    <message>
        <source>1 message waits for a look in Today’s round before it leaves.</source>
        <translation>1 Nachricht wartet auf einen Blick in der heutigen Runde, bevor sie hinausgeht.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a look in Today’s round before they leave.</source>
        <translation>
            <numerusform>%n Nachricht wartet auf einen Blick in der heutigen Runde, bevor sie hinausgeht.</numerusform>
            <numerusform>%n Nachrichten warten auf einen Blick in der heutigen Runde, bevor sie hinausgehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail waits for the password of {user}. Type it under E-mail.</source>
        <translation>Die Post wartet auf das Passwort von {user}. Unter E-Mail eintragen.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>The letter could not be handed on</source>
        <translation>Der Brief konnte nicht weitergereicht werden</translation>
    </message>
    <message>
        <source>No mail program answers. Copy the letter, or save it.</source>
        <translation>Kein Mailprogramm antwortet. Den Brief kopieren oder speichern.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Your mail program shows an e-mail to {address}. Did it go out?</source>
        <translation>Das E-Mail-Programm zeigt eine E-Mail an {address}. Ging sie hinaus?</translation>
    </message>
    <message>
        <source>Yes, log it</source>
        <translation>Ja, notieren</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no e-mail address for {customer} yet.</source>
        <translation>Für {customer} gibt es noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Adresse eingeben</translation>
    </message>
    <message>
        <source>This card has no customer to write to. Enter one above.</source>
        <translation>Diese Karte hat keinen Kunden, dem man schreiben könnte. Oben eintragen.</translation>
    </message>
    <message>
        <source>No mail program is set up here; set one up and try again.</source>
        <translation>Hier ist kein E-Mail-Programm eingerichtet; bitte eines einrichten und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>The server took the message.</source>
        <translation>Der Server hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>It should be in your inbox by now.</source>
        <translation>Sie müsste jetzt im Posteingang sein.</translation>
    </message>
    <message>
        <source>It was taken back before it left.</source>
        <translation>Sie wurde zurückgenommen, bevor sie hinausging.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Mail leaves when it is back.</source>
        <translation>Die Post geht hinaus, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>No server of that name was found.</source>
        <translation>Ein Server dieses Namens wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check how the server is spelled, and the network.</source>
        <translation>Schreibweise des Servers und das Netz prüfen.</translation>
    </message>
    <message>
        <source>The server does not answer at that port.</source>
        <translation>Der Server antwortet an diesem Port nicht.</translation>
    </message>
    <message>
        <source>Try 465 or 587, or ask your provider.</source>
        <translation>465 oder 587 versuchen, oder beim Anbieter fragen.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>It is tried again later; check the network if it stays.</source>
        <translation>Es wird später wieder versucht; bleibt es so, das Netz prüfen.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>Die Leitung wurde getrennt.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>What answers there is no mail server.</source>
        <translation>Was dort antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>Check server and port with your provider.</source>
        <translation>Server und Port beim Anbieter erfragen.</translation>
    </message>
    <message>
        <source>The server offers no encrypted line there.</source>
        <translation>Der Server bietet dort keine verschlüsselte Leitung.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try the other port, 465 or 587.</source>
        <translation>Es ging nichts hinaus. Den anderen Port versuchen, 465 oder 587.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another one.</source>
        <translation>Der Server zeigt das Zertifikat eines anderen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check how the server is spelled.</source>
        <translation>Es ging nichts hinaus. Die Schreibweise des Servers prüfen.</translation>
    </message>
    <message>
        <source>The certificate of the server is out of date.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell your provider, or check the clock.</source>
        <translation>Es ging nichts hinaus. Dem Anbieter sagen, oder die Uhr prüfen.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server.</source>
        <translation>Niemand, dem dieser Computer traut, bürgt für den Server.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your provider for its certificate.</source>
        <translation>Es ging nichts hinaus. Beim Anbieter nach dem Zertifikat fragen.</translation>
    </message>
    <message>
        <source>The file with the certificate cannot be read.</source>
        <translation>Die Datei mit dem Zertifikat lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose it anew.</source>
        <translation>Neu wählen.</translation>
    </message>
    <message>
        <source>The server takes no mail without a user and password.</source>
        <translation>Der Server nimmt ohne Benutzer und Passwort keine Post an.</translation>
    </message>
    <message>
        <source>Type both as your provider gave them.</source>
        <translation>Beides so eintragen, wie der Anbieter es gab.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Benutzer oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Type the password anew.</source>
        <translation>Das Passwort neu eintragen.</translation>
    </message>
    <message>
        <source>The password was refused.</source>
        <translation>Das Passwort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Your provider wants an app password; make one there.</source>
        <translation>Der Anbieter verlangt ein App-Passwort; dort eines anlegen.</translation>
    </message>
    <message>
        <source>Your provider lets no program in by a password.</source>
        <translation>Der Anbieter lässt kein Programm mit einem Passwort herein.</translation>
    </message>
    <message>
        <source>Allow it there, or send from your own mail program.</source>
        <translation>Dort erlauben, oder aus dem eigenen Mailprogramm senden.</translation>
    </message>
    <message>
        <source>Your provider takes this token no more.</source>
        <translation>Ihr Anbieter nimmt dieses Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Make a new refresh token there and paste it here.</source>
        <translation>Erzeugen Sie dort ein neues Refresh-Token und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The folder was not found.</source>
        <translation>Der Ordner wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check how it is called in your mail program.</source>
        <translation>Bitte im Mailprogramm nachsehen, wie er heißt.</translation>
    </message>
    <message>
        <source>The server does not send for this address.</source>
        <translation>Der Server sendet nicht für diese Adresse.</translation>
    </message>
    <message>
        <source>Use the address that belongs to the mailbox.</source>
        <translation>Die Adresse verwenden, die zum Postfach gehört.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>Die Adresse wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Ask them how it is spelled.</source>
        <translation>Fragen, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Their server asks to come again later.</source>
        <translation>Der Server dort bittet, später wiederzukommen.</translation>
    </message>
    <message>
        <source>That is usual; it is tried again by itself.</source>
        <translation>Das ist üblich; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The message is too large for their server.</source>
        <translation>Die Nachricht ist für den Server dort zu groß.</translation>
    </message>
    <message>
        <source>Send it in parts.</source>
        <translation>In Teilen senden.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Der Server hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>Read what it said, and call them.</source>
        <translation>Lesen, was er sagte, und dort anrufen.</translation>
    </message>
    <message>
        <source>The message could not be written safely.</source>
        <translation>Die Nachricht ließ sich nicht sicher schreiben.</translation>
    </message>
    <message>
        <source>It was kept here; send it from your own mail program.</source>
        <translation>Sie blieb hier; aus dem eigenen Mailprogramm senden.</translation>
    </message>
    <message>
        <source>It may have been sent, or not: the answer never came.</source>
        <translation>Vielleicht ging sie hinaus, vielleicht nicht: Die Antwort kam nie an.</translation>
    </message>
    <message>
        <source>Look into the folder of what was sent, and say so here.</source>
        <translation>Im Ordner der gesendeten Nachrichten nachsehen und es hier sagen.</translation>
    </message>
    <message>
        <source>Answers in this mailbox are seen.</source>
        <translation>Antworten in diesem Postfach werden gesehen.</translation>
    </message>
    <message>
        <source>They appear on the board within seconds.</source>
        <translation>Sie erscheinen binnen Sekunden an der Tafel.</translation>
    </message>
    <message>
        <source>Type a password that may read, too: for IMAP and SMTP.</source>
        <translation>Ein Passwort eingeben, das auch lesen darf: für IMAP und SMTP.</translation>
    </message>
    <message>
        <source>Mail is usually read at port 993.</source>
        <translation>Gelesen wird Mail meist an Port 993.</translation>
    </message>
    <message>
        <source>Sending works in the meantime.</source>
        <translation>Senden geht trotzdem.</translation>
    </message>
    <message>
        <source>Answers cannot be seen yet.</source>
        <translation>Antworten sind noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello {firm},</source>
        <translation>Guten Tag {firm},</translation>
    </message>
    <message>
        <source>this is the test you asked for. If you can read it, customers can read your messages.</source>
        <translation>das ist der gewünschte Test. Wer ihn lesen kann, dessen Kunden können auch die Nachrichten lesen.</translation>
    </message>
    <message>
        <source>Test from Follow-up Board</source>
        <translation>Test von Follow-up Board</translation>
    </message>
</context>
<context>
    <name>MailboxFields</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>orders@example.com</source>
        <translation>bestellung@example.com</translation>
    </message>
    <message>
        <source>Name they see</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>its ID</source>
        <translation>seine ID</translation>
    </message>
    <message>
        <source>Tokens from</source>
        <translation>Tokens von</translation>
    </message>
    <message>
        <source>the address of the provider</source>
        <translation>die Adresse des Anbieters</translation>
    </message>
    <message>
        <source>How do I get an app password?</source>
        <translation>Wie bekomme ich ein App-Passwort?</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>Server…</translation>
    </message>
    <message>
        <source>Not at all (this computer)</source>
        <translation>Gar nicht (dieser Computer)</translation>
    </message>
    <message>
        <source>Answers to that address are not seen here.</source>
        <translation>Antworten an diese Adresse sieht man hier nicht.</translation>
    </message>
    <message>
        <source>A mailbox that somebody reads; empty for the one above.</source>
        <translation>Ein Postfach, das jemand liest; leer für das oben.</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, in no file.</source>
        <translation>Im Schlüsselbund dieses Computers, in keiner Datei.</translation>
    </message>
    <message>
        <source>You will be asked once each time the program starts.</source>
        <translation>Nach jedem Start des Programms wird einmal gefragt.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>From the beginning (TLS)</source>
        <translation>Von Anfang an (TLS)</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Nach der Begrüßung (STARTTLS)</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Passwort oder App-Passwort</translation>
    </message>
    <message>
        <source>Refresh token (OAuth)</source>
        <translation>Refresh-Token (OAuth)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimnis des Clients</translation>
    </message>
    <message>
        <source>Where they gave one.</source>
        <translation>Falls es eines gab.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
</context>
<context>
    <name>MailboxFound</name>
    <message>
        <source>Let mail go</source>
        <translation>Mails gehen lassen</translation>
    </message>
    <message>
        <source>Stop all mail</source>
        <translation>Alle Mails anhalten</translation>
    </message>
    <message>
        <source>Offer answers that need one click: “Yes”, “More time”, “Call me”</source>
        <translation>Antworten mit einem Klick anbieten: „Ja“, „Mehr Zeit“, „Rufen Sie mich an“</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test fand</translation>
    </message>
    <message>
        <source>This board was tried out on another day, so its mail is held.</source>
        <translation>Diese Tafel wurde an einem anderen Tag ausprobiert, darum wird ihre Post angehalten.</translation>
    </message>
    <message>
        <source>All mail is stopped. What was approved waits here.</source>
        <translation>Alle Mails sind angehalten. Was freigegeben wurde, wartet hier.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>How a message looks to them</source>
        <translation>So sehen sie eine Nachricht</translation>
    </message>
    <message>
        <source>Safe by design</source>
        <translation>Von Grund auf sicher</translation>
    </message>
    <message>
        <source>The same message never leaves twice, even after a power cut.</source>
        <translation>Dieselbe Nachricht geht nie zweimal hinaus, auch nicht nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>More than 30 messages in an hour: it stops and asks.</source>
        <translation>Mehr als 30 Nachrichten in einer Stunde: Es hält an und fragt.</translation>
    </message>
    <message>
        <source>The password never appears in a log, a backup or an error report.</source>
        <translation>Das Passwort steht nie in einem Protokoll, einer Sicherung oder einem Fehlerbericht.</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Your own mailbox. Nothing leaves without your yes.</source>
        <translation>Das eigene Postfach. Nichts geht ohne Zustimmung hinaus.</translation>
    </message>
    <message>
        <source>See their answers</source>
        <translation>Antworten sehen</translation>
    </message>
    <message>
        <source>Who presses Send?</source>
        <translation>Wer drückt auf Senden?</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>Test an mich senden</translation>
    </message>
    <message>
        <source>Use no mailbox</source>
        <translation>Kein Postfach verwenden</translation>
    </message>
    <message>
        <source>only to {address}</source>
        <translation>nur an {address}</translation>
    </message>
    <message>
        <source>The test is on its way…</source>
        <translation>Der Test ist unterwegs …</translation>
    </message>
    <message>
        <source>Where is your mail?</source>
        <translation>Wo ist die Post?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Recent boards</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Hidden stages</source>
        <translation>Ausgeblendete Phasen</translation>
    </message>
    <message>
        <source>Wall on which screen</source>
        <translation>Wandtafel auf welchem Bildschirm</translation>
    </message>
    <message>
        <source>Show “{name}”</source>
        <translation>„{name}“ zeigen</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Selected cards</source>
        <translation>Ausgewählte Karten</translation>
    </message>
    <message>
        <source>Select no longer (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>1 card selected</source>
        <translation>1 Karte ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n Karte ausgewählt</numerusform>
            <numerusform>%n Karten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Datum wählen…</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Are these one and the same? Everything of both stays under one name.</source>
        <translation>Sind diese beiden dasselbe? Alles von beiden bleibt unter einem Namen.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>„{name}“ behalten</translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Put it into the rounds</source>
        <translation>In die Runden geben</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>Was zu erzählen ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nobody has said yes to news. Note it with the people of a customer.</source>
        <translation>Niemand hat Ja zu Neuigkeiten gesagt. Bei den Ansprechpartnern eines Kunden vermerken.</translation>
    </message>
    <message>
        <source>1 person said yes: they get it after you have looked at it in a round.</source>
        <translation>1 Person hat Ja gesagt: Sie bekommt es, nachdem es in einer Runde angesehen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes: each gets their own after you have looked at it in a round.</source>
        <translation>
            <numerusform>%n Person hat Ja gesagt: Sie bekommt es, nachdem es in einer Runde angesehen wurde.</numerusform>
            <numerusform>%n Personen haben Ja gesagt: Jede bekommt ihre eigene, nachdem sie in einer Runde angesehen wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Such cards are only in hidden stages.</source>
        <translation>Solche Karten gibt es nur in ausgeblendeten Phasen.</translation>
    </message>
    <message>
        <source>No card is late.</source>
        <translation>Keine Karte ist überfällig.</translation>
    </message>
    <message>
        <source>No card is due today.</source>
        <translation>Heute ist keine Karte fällig.</translation>
    </message>
    <message>
        <source>No card is late or due today.</source>
        <translation>Keine Karte ist überfällig oder heute fällig.</translation>
    </message>
    <message>
        <source>You have no cards.</source>
        <translation>Sie haben keine Karten.</translation>
    </message>
    <message>
        <source>None of your cards is late.</source>
        <translation>Keine Ihrer Karten ist überfällig.</translation>
    </message>
    <message>
        <source>None of your cards is due today.</source>
        <translation>Keine Ihrer Karten ist heute fällig.</translation>
    </message>
    <message>
        <source>None of your cards is late or due today.</source>
        <translation>Keine Ihrer Karten ist überfällig oder heute fällig.</translation>
    </message>
    <message>
        <source>{name} has no cards.</source>
        <translation>{name} hat keine Karten.</translation>
    </message>
    <message>
        <source>No card of {name} is late.</source>
        <translation>Keine Karte von {name} ist überfällig.</translation>
    </message>
    <message>
        <source>No card of {name} is due today.</source>
        <translation>Keine Karte von {name} ist heute fällig.</translation>
    </message>
    <message>
        <source>No card of {name} is late or due today.</source>
        <translation>Keine Karte von {name} ist überfällig oder heute fällig.</translation>
    </message>
    <message>
        <source>No card meets this filter.</source>
        <translation>Keine Karte passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No card fits “{filter}”.</source>
        <translation>Keine Karte passt zu „{filter}“.</translation>
    </message>
    <message>
        <source>No card here fits “{filter}” as well.</source>
        <translation>Keine davon passt auch zu „{filter}“.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Show &amp;hidden stages</source>
        <translation>Ausgeblendete &amp;Phasen zeigen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alles erneut versuchen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>{text}. Please send us the report.</source>
        <translation>{text}. Bitte schicken Sie uns den Bericht.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Die Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please send us the report.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Bitte schicken Sie uns den Bericht.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What was saved is here.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>The program had a fault last time. What was saved is here.</source>
        <translation>Das Programm hatte beim letzten Mal einen Fehler. Alles Gespeicherte ist da.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a whole number</source>
        <translation>Bitte eine ganze Zahl eintippen</translation>
    </message>
</context>
<context>
    <name>NumberedStep</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The board could not be opened</source>
        <translation>Die Tafel ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Password, kept until this window is closed</source>
        <translation>Passwort, gemerkt bis zum Schließen des Fensters</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Sicherung vom {day} zurückspielen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nochmals nachsehen</translation>
    </message>
    <message>
        <source>Open another board…</source>
        <translation>Andere Tafel öffnen…</translation>
    </message>
    <message>
        <source>Make a new board…</source>
        <translation>Neue Tafel anlegen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Zurück zur Tafel (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type letters of a command, such as “arch”</source>
        <translation>Buchstaben eines Befehls, etwa „arch“</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command begins like this</source>
        <translation>Kein Befehl beginnt so</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt: day and month only</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemanden</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Den Kunden</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Einen Lieferanten</translation>
    </message>
    <message>
        <source>late since {day}: fee {fee} of at most {cap}</source>
        <translation>überfällig seit {day}: Gebühr {fee} von höchstens {cap}</translation>
    </message>
    <message>
        <source>late since {day}: fee {fee}</source>
        <translation>überfällig seit {day}: Gebühr {fee}</translation>
    </message>
    <message>
        <source>answer by {day} keeps the {amount} discount</source>
        <translation>Antwort bis {day} erhält den Nachlass von {amount}</translation>
    </message>
    <message>
        <source>answer by {day} costs no fee</source>
        <translation>Antwort bis {day} kostet keine Gebühr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie haben angerufen</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <source>They came by</source>
        <translation>Besuch erhalten</translation>
    </message>
    <message>
        <source>They took our help</source>
        <translation>Sie haben unsere Hilfe angenommen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Wrote an e-mail</source>
        <translation>E-Mail geschrieben</translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation>Brief geschickt</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Offered help</source>
        <translation>Hilfe angeboten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>They promised it for {day}</source>
        <translation>Sie haben es für {day} zugesagt</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Sie wissen Bescheid</translation>
    </message>
    <message>
        <source>Done for them</source>
        <translation>Für sie erledigt</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Hilfsangebot</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Moved from {before} to {after}</source>
        <translation>Von {before} nach {after} verschoben</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Alle 3 Monate</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>They answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Notieren…</translation>
    </message>
    <message>
        <source>Log a visit, an e-mail or a note</source>
        <translation>Besuch, E-Mail oder Notiz festhalten</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>They want our help…</source>
        <translation>Sie möchten unsere Hilfe…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Besuch notieren</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail notieren</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Do it for them…</source>
        <translation>Für sie erledigen…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Leiter…</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo steht das?</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Datum wählen…</translation>
    </message>
</context>
<context>
    <name>PanelChecklist</name>
    <message>
        <source>Add a line to the checklist</source>
        <translation>Zeile zur Checkliste hinzufügen</translation>
    </message>
    <message>
        <source>+ Add a line</source>
        <translation>+ Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Start on</source>
        <translation>Beginnen am</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Stage: move to…</source>
        <translation>Phase: verschieben nach…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Fee, discount or shipment</source>
        <translation>Gebühr, Rabatt, Lieferung</translation>
    </message>
    <message>
        <source>Whom the card asks</source>
        <translation>Wen die Karte fragt</translation>
    </message>
    <message>
        <source>What the card is about</source>
        <translation>Worum es bei der Karte geht</translation>
    </message>
    <message>
        <source>Whom at the customer the card asks</source>
        <translation>Wen beim Kunden die Karte fragt</translation>
    </message>
    <message>
        <source>Words with commas</source>
        <translation>Wörter mit Kommas</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer ist dran</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>PanelLinks</name>
    <message>
        <source>Links to files</source>
        <translation>Links zu Dateien</translation>
    </message>
    <message>
        <source>Add a link: paste a path or an address</source>
        <translation>Link hinzufügen: Pfad oder Adresse einfügen</translation>
    </message>
    <message>
        <source>+ Paste a link</source>
        <translation>+ Link einfügen</translation>
    </message>
    <message>
        <source>Paste a path or an address, or drop files here</source>
        <translation>Pfad oder Adresse einfügen, oder Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diesen Link entfernen</translation>
    </message>
    <message>
        <source>Open this?
{target}</source>
        <translation>Soll das geöffnet werden?
{target}</translation>
    </message>
    <message>
        <source>Only files here, web, e-mail and phone addresses can be opened:
{target}</source>
        <translation>Nur Dateien auf diesem Computer, Web-, E-Mail- und Telefonadressen lassen sich öffnen:
{target}</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Link zu einer Datei</translation>
    </message>
</context>
<context>
    <name>PanelNext</name>
    <message>
        <source>Open in today’s round</source>
        <translation>In der heutigen Runde öffnen</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Sie wissen Bescheid</translation>
    </message>
    <message>
        <source>They promised it…</source>
        <translation>Sie haben es zugesagt…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Their word: {said}</source>
        <translation>Von ihnen: {said}</translation>
    </message>
    <message>
        <source>Nothing goes for now</source>
        <translation>Vorerst geht nichts hinaus</translation>
    </message>
    <message>
        <source>All steps have gone</source>
        <translation>Alle Schritte sind getan</translation>
    </message>
    <message>
        <source>Next e-mail</source>
        <translation>Nächste E-Mail</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächster Brief</translation>
    </message>
    <message>
        <source>A manager looks at it</source>
        <translation>Die Leitung sieht es an</translation>
    </message>
    <message>
        <source>{what} · today, unless they answer</source>
        <translation>{what} · heute, außer bei Antwort</translation>
    </message>
    <message>
        <source>{what} · {day}, unless they answer</source>
        <translation>{what} · {day}, außer bei Antwort</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>Anything worth remembering</source>
        <translation>Was man sich merken sollte</translation>
    </message>
</context>
<context>
    <name>PanelPresenter</name>
    <message>
        <source>The link could not be opened; check where it points.</source>
        <translation>Der Link ließ sich nicht öffnen; bitte prüfen, wohin er zeigt.</translation>
    </message>
</context>
<context>
    <name>PanelStory</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was war</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Aufschreiben…</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
</context>
<context>
    <name>PanelUse</name>
    <message>
        <source>How they use it</source>
        <translation>Wie sie es verwenden</translation>
    </message>
    <message>
        <source>All about them</source>
        <translation>Alles über sie</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reminders {paused}</source>
        <translation>Erinnerungen {paused}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>buys, approves, pays</source>
        <translation>kauft, gibt frei, zahlt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Erreichbar per</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>short letters</source>
        <translation>kurze Briefe</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>beim Vornamen</translation>
    </message>
    <message>
        <source>Best days</source>
        <translation>Beste Tage</translation>
    </message>
    <message>
        <source>Best hours from</source>
        <translation>Beste Zeit von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>where it is not ours: Europe/Berlin</source>
        <translation>wenn es nicht unsere ist: Europe/Berlin</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur am</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur im</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Our real figure</source>
        <translation>Unser wahrer Wert</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Was wir sagten</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>they agreed</source>
        <translation>sie sind einverstanden</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Never firmer than</source>
        <translation>Nie strenger als</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>as ours</source>
        <translation>wie unsere</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>das ganze Land</translation>
    </message>
    <message>
        <source>as the ladder says</source>
        <translation>wie es die Leiter sagt</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sachlich</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>bestimmt</translation>
    </message>
    <message>
        <source>key customer</source>
        <translation>Schlüsselkunde</translation>
    </message>
    <message>
        <source>standard customer</source>
        <translation>normaler Kunde</translation>
    </message>
    <message>
        <source>small customer</source>
        <translation>kleiner Kunde</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>letztes Wort</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Order mail</source>
        <translation>Auftragspost</translation>
    </message>
    <message>
        <source>Invoice mail</source>
        <translation>Rechnungspost</translation>
    </message>
    <message>
        <source>News mail</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Viel zu tun</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt: month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{answer}, since {day}</source>
        <translation>{answer}, seit {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>noch keine Tage</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>Tell them of the favour: {what}</source>
        <translation>Den Gefallen mitteilen: {what}</translation>
    </message>
    <message>
        <source>A word from the owner to {customer}: none since {day}</source>
        <translation>Ein Wort des Inhabers an {customer}: keines seit {day}</translation>
    </message>
    <message>
        <source>Visit {customer}: nobody was there since {day}</source>
        <translation>{customer} besuchen: seit {day} war niemand dort</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Pfirsich</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Flieder</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavendel</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Hinzufügen: Namen eingeben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation>Ihre Karten zeigen</translation>
    </message>
    <message>
        <source>There are no customers yet. A name typed on a card comes here, too.</source>
        <translation>Es gibt noch keine Kunden. Auch ein Name, der auf einer Karte eingegeben wird, kommt hierher.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Perhaps already here: {names}</source>
        <translation>Vielleicht schon da: {names}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Freie Tage…</translation>
    </message>
    <message>
        <source>There are no colleagues yet. Add whoever follows up.</source>
        <translation>Es gibt noch keine Teammitglieder. Wer nachfasst, wird hier hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Teammitglied hinzufügen</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Offene Karten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Type a number such as 5</source>
        <translation>Bitte eine Zahl wie 5 eintippen</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Present colour</source>
        <translation>Jetzige Farbe</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>1 contact</source>
        <translation>1 Ansprechpartner</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Ansprechpartner</numerusform>
            <numerusform>%n Ansprechpartner</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 favour</source>
        <translation>1 Gefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n favours</source>
        <translation>
            <numerusform>%n Gefallen</numerusform>
            <numerusform>%n Gefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line of the history</source>
        <translation>1 Zeile des Verlaufs</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history</source>
        <translation>
            <numerusform>%n Zeile des Verlaufs</numerusform>
            <numerusform>%n Zeilen des Verlaufs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other row</source>
        <translation>1 weiteren Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n other rows</source>
        <translation>
            <numerusform>%n weiteren Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 text</source>
        <translation>in 1 Text</translation>
    </message>
    <message numerus="yes">
        <source>in %n texts</source>
        <translation>
            <numerusform>in %n Text</numerusform>
            <numerusform>in %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”, {where}</source>
        <translation>„{word}“, {where}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Starts / asked</source>
        <translation>Beginnt / gefragt</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>Der Plan, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{day} is not worked; it is planned for {planned}.</source>
        <translation>{day} ist kein Arbeitstag; {planned} ist eingeplant.</translation>
    </message>
    <message>
        <source>{day} works.</source>
        <translation>{day} geht.</translation>
    </message>
    <message>
        <source>{day} does not work.</source>
        <translation>{day} geht nicht.</translation>
    </message>
    <message>
        <source>It would be {arrives}.</source>
        <translation>Erst {arrives} wäre es da.</translation>
    </message>
    <message>
        <source>Decide by {day}, in a rush for {cost} by {rush}.</source>
        <translation>Bis {day} entscheiden, als Eilauftrag bis {rush} für {cost}.</translation>
    </message>
    <message>
        <source>Decide by {day}.</source>
        <translation>Bis {day} entscheiden.</translation>
    </message>
    <message>
        <source>It had to be decided by {day}, in a rush for {cost} by {rush}.</source>
        <translation>Bis {day} musste es entschieden sein, als Eilauftrag bis {rush} für {cost}.</translation>
    </message>
    <message>
        <source>It had to be decided by {day}.</source>
        <translation>Bis {day} musste es entschieden sein.</translation>
    </message>
    <message>
        <source>In a rush, which costs {cost}.</source>
        <translation>Als Eilauftrag, das kostet {cost}.</translation>
    </message>
    <message>
        <source>1 day before the event is kept free.</source>
        <translation>1 Tag vor dem Ereignis bleibt frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the event are kept free.</source>
        <translation>
            <numerusform>%n Tag vor dem Ereignis bleibt frei.</numerusform>
            <numerusform>%n Tage vor dem Ereignis bleiben frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spare days: {left} of {all}.</source>
        <translation>Reservetage: {left} von {all}.</translation>
    </message>
    <message>
        <source>1 day short</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days short</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>ask today</source>
        <translation>heute fragen</translation>
    </message>
    <message>
        <source>start today</source>
        <translation>heute beginnen</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>nach dem Verkauf</translation>
    </message>
    <message>
        <source>first order only</source>
        <translation>nur beim ersten Auftrag</translation>
    </message>
    <message>
        <source>{cards}, 1 letter</source>
        <translation>{cards}, 1 Brief</translation>
    </message>
    <message>
        <source>Start the job · {what}</source>
        <translation>Auftrag beginnen · {what}</translation>
    </message>
    <message>
        <source>{cards}, one letter ready</source>
        <translation>{cards}, ein Brief liegt bereit</translation>
    </message>
    <message>
        <source>{customer} has 1 open quote. Ask whether it matters.</source>
        <translation>{customer} hat 1 offenes Angebot. Fragen, ob es zählt.</translation>
    </message>
    <message numerus="yes">
        <source>{customer} has %n open quotes. Ask which of them matter.</source>
        <translation>
            <numerusform>{customer} hat %n offenes Angebot. Fragen, welches davon zählt.</numerusform>
            <numerusform>{customer} hat %n offene Angebote. Fragen, welche davon zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>{why}, the customer is closed</source>
        <translation>{why}, der Kunde hat geschlossen</translation>
    </message>
    <message>
        <source>the customer is closed</source>
        <translation>der Kunde hat geschlossen</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Tagesliste</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nothing is late, due today or due later this week.</source>
        <translation>Nichts ist überfällig, und heute und diese Woche wird nichts mehr fällig.</translation>
    </message>
    <message>
        <source>Only what fits “{query}”</source>
        <translation>Nur was zu „{query}“ passt</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name} (Fortsetzung)</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Auftragsblatt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Beim Kunden bis</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Wie sie es verwenden</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Print board</source>
        <translation>Tafel drucken</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>Tagesliste drucken</translation>
    </message>
    <message>
        <source>Print for the shop</source>
        <translation>Für die Werkstatt drucken</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Das Drucken ist nicht gelungen</translation>
    </message>
    <message>
        <source>1 page printed</source>
        <translation>1 Seite gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>%n pages printed</source>
        <translation>
            <numerusform>%n Seite gedruckt</numerusform>
            <numerusform>%n Seiten gedruckt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>us</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Hard: the order waits for it</source>
        <translation>Fest: Der Auftrag wartet darauf</translation>
    </message>
    <message>
        <source>Soft: the order can go on without it</source>
        <translation>Weich: Der Auftrag geht auch ohne weiter</translation>
    </message>
    <message>
        <source>Internal: the customer never reads of it</source>
        <translation>Intern: Der Kunde liest nie davon</translation>
    </message>
</context>
<context>
    <name>ProcessDiff</name>
    <message>
        <source>New: {step}</source>
        <translation>Neu: {step}</translation>
    </message>
    <message>
        <source>No more: {step}</source>
        <translation>Nicht mehr: {step}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>spare days</source>
        <translation>Reservetage</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>wer dran ist</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>wer es macht</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>wer zuständig ist</translation>
    </message>
    <message>
        <source>how firm</source>
        <translation>wie fest</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days they get</source>
        <translation>Zeit dafür</translation>
    </message>
    <message>
        <source>days at least</source>
        <translation>Tage mindestens</translation>
    </message>
    <message>
        <source>days in a rush</source>
        <translation>Tage im Eilfall</translation>
    </message>
    <message>
        <source>price of a rush</source>
        <translation>Preis der Eile</translation>
    </message>
    <message>
        <source>what it comes after</source>
        <translation>worauf es folgt</translation>
    </message>
    <message>
        <source>days after delivery</source>
        <translation>Tage nach der Lieferung</translation>
    </message>
    <message>
        <source>first order only</source>
        <translation>nur beim ersten Auftrag</translation>
    </message>
    <message>
        <source>until when answers count</source>
        <translation>bis wann Antworten zählen</translation>
    </message>
    <message>
        <source>whether the customer sees it</source>
        <translation>ob der Kunde es sieht</translation>
    </message>
    <message>
        <source>trouble spot</source>
        <translation>heikle Stelle</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>warum es wichtig ist</translation>
    </message>
    <message>
        <source>what happens if it is late</source>
        <translation>was bei Verspätung geschieht</translation>
    </message>
    <message>
        <source>the easiest way</source>
        <translation>der einfachste Weg</translation>
    </message>
    <message>
        <source>what comes then</source>
        <translation>was dann kommt</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Processes</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>See the whole letter</source>
        <translation>Ganzen Brief ansehen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>+ Add a step</source>
        <translation>+ Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Name, spare days and money</source>
        <translation>Name, Reservetage und Geld</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Als Kopie speichern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Der ganze Ablauf</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Was der Kunde liest</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Version {version}, not saved yet.</source>
        <translation>Version {version}, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Save version {version}</source>
        <translation>Version {version} speichern</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>{step}: {problem}.</source>
        <translation>{step}: {problem}.</translation>
    </message>
</context>
<context>
    <name>ProcessPresenter</name>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Import a process</source>
        <translation>Ablauf importieren</translation>
    </message>
    <message>
        <source>Processes (*.json)</source>
        <translation>Abläufe (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a made-up job</source>
        <translation>ein ausgedachter Auftrag</translation>
    </message>
    <message>
        <source>The open jobs run by it as it is saved already.</source>
        <translation>Die laufenden Aufträge folgen ihm schon so, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>Export a process</source>
        <translation>Ablauf exportieren</translation>
    </message>
    <message>
        <source>The customer reads its name and day, in the line on our part.</source>
        <translation>Der Kunde liest Namen und Tag davon, in der Zeile über unseren Teil.</translation>
    </message>
    <message>
        <source>The customer never reads this.</source>
        <translation>Das liest der Kunde nie.</translation>
    </message>
</context>
<context>
    <name>ProcessProblems</name>
    <message>
        <source>give it a name</source>
        <translation>einen Namen geben</translation>
    </message>
    <message>
        <source>say what is to be done</source>
        <translation>sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>give it a key that no other step has</source>
        <translation>einen Schlüssel geben, den kein anderer Schritt hat</translation>
    </message>
    <message>
        <source>another step has this key; give it one of its own</source>
        <translation>ein anderer Schritt hat diesen Schlüssel; einen eigenen geben</translation>
    </message>
    <message>
        <source>there is no such field; there are {known}</source>
        <translation>dieses Feld gibt es nicht; es gibt {known}</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>es muss ein Text sein</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>es muss eine Zahl sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be a time such as “11:00”</source>
        <translation>es muss eine Uhrzeit wie „11:00“ sein</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>es muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>es muss eine Liste sein</translation>
    </message>
    <message>
        <source>it must be an object with names and values</source>
        <translation>es muss ein Objekt mit Namen und Werten sein</translation>
    </message>
    <message>
        <source>it must be one of {known}</source>
        <translation>es muss eines hiervon sein: {known}</translation>
    </message>
    <message>
        <source>it must be a number from {least} to {most}</source>
        <translation>es muss eine Zahl von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>it must be more than 0 and at most 100 percent</source>
        <translation>es müssen mehr als 0 und höchstens 100 Prozent sein</translation>
    </message>
    <message>
        <source>write three capital letters such as USD</source>
        <translation>drei Großbuchstaben wie EUR schreiben</translation>
    </message>
    <message>
        <source>{most} characters are the most</source>
        <translation>mehr als {most} Zeichen gehen nicht</translation>
    </message>
    <message>
        <source>leave some out; {most} steps are the most</source>
        <translation>einige weglassen; mehr als {most} Schritte gehen nicht</translation>
    </message>
    <message>
        <source>at least one step must come before delivery</source>
        <translation>mindestens ein Schritt muss vor der Lieferung liegen</translation>
    </message>
    <message>
        <source>give either a percentage or an amount</source>
        <translation>entweder Prozente oder einen Betrag angeben</translation>
    </message>
    <message>
        <source>only steps count that the customer does and sees; “{named}” is none</source>
        <translation>es zählen nur Schritte, die der Kunde macht und sieht; „{named}“ ist keiner</translation>
    </message>
    <message>
        <source>there is no step “{named}” that it could come after</source>
        <translation>es gibt keinen Schritt „{named}“, auf den er folgen könnte</translation>
    </message>
    <message>
        <source>a step cannot come after itself</source>
        <translation>ein Schritt kann nicht auf sich selbst folgen</translation>
    </message>
    <message>
        <source>“{named}” only comes after delivery; nothing earlier can wait for it</source>
        <translation>„{named}“ kommt erst nach der Lieferung; nichts davor kann darauf warten</translation>
    </message>
    <message>
        <source>{steps} wait for each other in a circle; let one of them come after something else</source>
        <translation>{steps} warten im Kreis aufeinander; einen davon auf etwas anderes folgen lassen</translation>
    </message>
    <message>
        <source>a customer’s step takes no days; its time is its lead</source>
        <translation>ein Schritt des Kunden hat keine Tage; seine Zeit ist der Vorlauf</translation>
    </message>
    <message>
        <source>only a customer’s step has a lead; all others take days</source>
        <translation>nur ein Schritt des Kunden hat einen Vorlauf; alle anderen haben Tage</translation>
    </message>
    <message>
        <source>say how many working days they get</source>
        <translation>sagen, wie viele Arbeitstage der Kunde bekommt</translation>
    </message>
    <message>
        <source>say how many working days it takes</source>
        <translation>sagen, wie viele Arbeitstage es dauert</translation>
    </message>
    <message>
        <source>say in how many days it is done for that money</source>
        <translation>sagen, in wie vielen Tagen es für dieses Geld geht</translation>
    </message>
    <message>
        <source>a customer cannot be rushed; the least notice says how short it may get</source>
        <translation>ein Kunde hat keine Eile; wie knapp es werden darf, sagt die kürzeste Frist</translation>
    </message>
    <message>
        <source>a rush cannot take longer than usual</source>
        <translation>in Eile kann es nicht länger dauern als sonst</translation>
    </message>
    <message>
        <source>say why it matters</source>
        <translation>sagen, warum es wichtig ist</translation>
    </message>
    <message>
        <source>say how they can do it most easily</source>
        <translation>sagen, wie es am einfachsten geht</translation>
    </message>
    <message>
        <source>the order waits for it; say what happens if it is late</source>
        <translation>der Auftrag wartet darauf; sagen, was geschieht, wenn es zu spät kommt</translation>
    </message>
    <message>
        <source>there is no field “{name}”; perhaps “{known}” is meant</source>
        <translation>es gibt kein Feld „{name}“; gemeint ist wohl „{known}“</translation>
    </message>
    <message>
        <source>there is no field “{name}”; the fields are {known}</source>
        <translation>es gibt kein Feld „{name}“; die Felder sind {known}</translation>
    </message>
    <message>
        <source>a brace belongs to no field; leave it out</source>
        <translation>eine geschweifte Klammer gehört zu keinem Feld; sie muss weg</translation>
    </message>
    <message>
        <source>the most cannot be less than what is charged at once</source>
        <translation>der Höchstbetrag kann nicht unter dem liegen, was sofort anfällt</translation>
    </message>
    <message>
        <source>only a step of the customer’s can cost a fee</source>
        <translation>nur ein Schritt des Kunden kann eine Gebühr kosten</translation>
    </message>
    <message>
        <source>a fee must be told; let the customer read of the step</source>
        <translation>eine Gebühr muss gesagt werden; der Kunde muss vom Schritt lesen</translation>
    </message>
    <message>
        <source>a fee must be told; say what happens if it is late</source>
        <translation>eine Gebühr muss gesagt werden; sagen, was geschieht, wenn es zu spät kommt</translation>
    </message>
</context>
<context>
    <name>ProcessesPage</name>
    <message>
        <source>Processes</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Hinzufügen: Namen eingeben</translation>
    </message>
    <message>
        <source>There are no processes. Lay out how a kind of job goes, step by step.</source>
        <translation>Es gibt keine Abläufe. Legen Sie fest, wie eine Art von Auftrag abläuft, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Ablauf hinzufügen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Example – Follow-up Board</source>
        <translation>Beispiel – Follow-up Board</translation>
    </message>
    <message>
        <source>Shared – Follow-up Board</source>
        <translation>Geteilt – Follow-up Board</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>Tafel öffnen</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Neue Tafel</translation>
    </message>
    <message>
        <source>Boards (*.db)</source>
        <translation>Tafeln (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>RaisedWords</name>
    <message>
        <source>1 year a customer</source>
        <translation>1 Jahr Kunde</translation>
    </message>
    <message numerus="yes">
        <source>%n years a customer</source>
        <translation>
            <numerusform>%n Jahr Kunde</numerusform>
            <numerusform>%n Jahre Kunde</numerusform>
        </translation>
    </message>
    <message>
        <source>{years} on {day}: congratulate {customer}</source>
        <translation>{years} am {day}: {customer} gratulieren</translation>
    </message>
</context>
<context>
    <name>ReferringPage</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Hinzufügen: Namen eingeben</translation>
    </message>
    <message>
        <source>There is nobody yet to whom customers could be referred when we are not the best.</source>
        <translation>Noch gibt es niemanden, an den Kunden verwiesen werden, wenn wir nicht die Besten sind.</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>Exception rules</source>
        <translation>Ausnahmeregeln</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>or by somebody who may decide more</source>
        <translation>oder von jemandem, der mehr entscheiden darf</translation>
    </message>
    <message>
        <source>+ Add: when is an exception worth it?</source>
        <translation>+ Hinzufügen: Wann lohnt sich eine Ausnahme?</translation>
    </message>
    <message>
        <source>There are no rules yet. One says beforehand when breaking the policy is worth it.</source>
        <translation>Noch gibt es keine Regeln. Eine sagt vorher, wann sich ein Abweichen lohnt.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the board to see more.</source>
        <translation>Mehr dazu steht auf der Tafel.</translation>
    </message>
    <message>
        <source>An answer: {title}</source>
        <translation>Eine Antwort: {title}</translation>
    </message>
    <message>
        <source>Follow-up Board goes on reminding you</source>
        <translation>Follow-up Board erinnert Sie weiter</translation>
    </message>
    <message>
        <source>There is no tray here, so the window was only minimised. Quit with Ctrl+Q, or change it under Settings, Reminders.</source>
        <translation>Hier gibt es keinen Infobereich, darum wurde das Fenster nur minimiert. Beenden mit Strg+Q oder ändern unter Einstellungen, Erinnerungen.</translation>
    </message>
    <message>
        <source>Nothing slipped, and nothing is due today</source>
        <translation>Nichts ist liegen geblieben, und heute ist nichts fällig</translation>
    </message>
    <message>
        <source>Follow-ups: {counts}</source>
        <translation>Wiedervorlagen: {counts}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 Std. zurückstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me what is due and late</source>
        <translation>Melden, was fällig und überfällig ist</translation>
    </message>
    <message>
        <source>Each morning</source>
        <translation>Jeden Morgen</translation>
    </message>
    <message>
        <source>One overview of what is late and due</source>
        <translation>Eine Übersicht über Überfälliges und Fälliges</translation>
    </message>
    <message>
        <source>Overview at</source>
        <translation>Übersicht um</translation>
    </message>
    <message>
        <source>Empty: when the firm’s day starts.</source>
        <translation>Leer: wenn der Tag der Firma beginnt.</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Gemeldet werden</translation>
    </message>
    <message>
        <source>my follow-ups</source>
        <translation>meine Wiedervorlagen</translation>
    </message>
    <message>
        <source>everybody’s follow-ups</source>
        <translation>die Wiedervorlagen von allen</translation>
    </message>
    <message>
        <source>Nobody’s are always among mine, and those of people without this program.</source>
        <translation>Zu meinen zählen immer auch die ohne Zuständige und die von Leuten ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>What falls due meanwhile is told afterwards, all at once.</source>
        <translation>Was in dieser Zeit fällig wird, wird danach gesammelt gemeldet.</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Show titles and customers</source>
        <translation>Titel und Kunden zeigen</translation>
    </message>
    <message>
        <source>Keep reminding me when the window is closed</source>
        <translation>Auch bei geschlossenem Fenster erinnern</translation>
    </message>
    <message>
        <source>The program then stays in the tray; quit it there or with Ctrl+Q.</source>
        <translation>Das Programm bleibt dann im Infobereich; beenden lässt es sich dort oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Computer started</source>
        <translation>Computer gestartet</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Own rule…</source>
        <translation>Eigene Regel…</translation>
    </message>
    <message>
        <source>Own rule for repeating</source>
        <translation>Eigene Regel für Wiederholungen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What became of every line</source>
        <translation>Was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>{added} added, {merged} merged, {skipped} skipped.</source>
        <translation>{added} neu, {merged} zusammengeführt, {skipped} übersprungen.</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Approve the rest</source>
        <translation>Den Rest freigeben</translation>
    </message>
    <message>
        <source>1 message leaves as it stands:</source>
        <translation>1 Nachricht geht so hinaus, wie sie ist:</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave as they stand:</source>
        <translation>
            <numerusform>%n Nachricht geht so hinaus, wie sie ist:</numerusform>
            <numerusform>%n Nachrichten gehen so hinaus, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: look at these yourself</source>
        <translation>Nicht dabei: diese einzeln ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approve 1 message</source>
        <translation>1 Nachricht freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n messages</source>
        <translation>
            <numerusform>%n Nachricht freigeben</numerusform>
            <numerusform>%n Nachrichten freigeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCount</name>
    <message>
        <source>1 to look at in today’s round</source>
        <translation>1 in der heutigen Runde anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at in today’s round</source>
        <translation>
            <numerusform>%n in der heutigen Runde anzusehen</numerusform>
            <numerusform>%n in der heutigen Runde anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>etwa 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialogs</name>
    <message>
        <source>New date</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Weitergeben</translation>
    </message>
</context>
<context>
    <name>RoundEnd</name>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Today’s round</source>
        <translation>Heutige Runde</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Today’s round</source>
        <translation>Heutige Runde</translation>
    </message>
    <message>
        <source>Approve the rest of the messages…</source>
        <translation>Die übrigen Nachrichten freigeben…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Approve the rest…</source>
        <translation>Die übrigen freigeben …</translation>
    </message>
    <message>
        <source>How far the round is</source>
        <translation>Wie weit die Runde ist</translation>
    </message>
    <message>
        <source>Why today:</source>
        <translation>Warum heute:</translation>
    </message>
</context>
<context>
    <name>RoundPresenter</name>
    <message>
        <source>Today’s round could not be read</source>
        <translation>Die heutige Runde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Everybody who waits for a word from us gets one today.</source>
        <translation>Wer auf ein Wort von uns wartet, bekommt heute eines.</translation>
    </message>
    <message>
        <source>Everybody who waits for a word from us gets one on the next open day.</source>
        <translation>Alle, die auf ein Wort von uns warten, bekommen am nächsten Arbeitstag eines.</translation>
    </message>
    <message>
        <source>Nothing is to be sent or called today.</source>
        <translation>Heute ist nichts zu senden und niemand anzurufen.</translation>
    </message>
    <message>
        <source>Nothing was done in this round yet</source>
        <translation>In dieser Runde wurde noch nichts getan</translation>
    </message>
</context>
<context>
    <name>RoundQuestion</name>
    <message>
        <source>Skip it</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>RoundSide</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Next, if no answer</source>
        <translation>Als Nächstes, ohne Antwort</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>No e-mail address is known.</source>
        <translation>Es ist keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Mail to their address came back.</source>
        <translation>Die Mail an ihre Adresse kam zurück.</translation>
    </message>
    <message>
        <source>A phrase in it sounds unfriendly.</source>
        <translation>Eine Wendung darin klingt unfreundlich.</translation>
    </message>
    <message>
        <source>A field in it is empty.</source>
        <translation>Ein Feld darin ist leer.</translation>
    </message>
    <message>
        <source>They got a message within a day.</source>
        <translation>Sie bekamen binnen eines Tages schon eine Nachricht.</translation>
    </message>
    <message>
        <source>They got enough messages this week.</source>
        <translation>Sie bekamen diese Woche genug Nachrichten.</translation>
    </message>
    <message>
        <source>They are not written to so firmly: tell them in person.</source>
        <translation>So bestimmt wird ihnen nicht geschrieben: persönlich sagen.</translation>
    </message>
    <message>
        <source>They may have answered: look at that first.</source>
        <translation>Vielleicht haben sie geantwortet: das zuerst ansehen.</translation>
    </message>
    <message>
        <source>It comes late or is firm: read it before it goes.</source>
        <translation>Sie kommt spät oder ist bestimmt: vor dem Senden lesen.</translation>
    </message>
    <message>
        <source>This board was put back or copied: look whether it still fits.</source>
        <translation>Diese Tafel wurde zurückgespielt oder kopiert: prüfen, ob es noch passt.</translation>
    </message>
    <message>
        <source>It left this computer before: send it again only if you must.</source>
        <translation>Sie ging von diesem Computer schon hinaus: nur wenn nötig noch einmal senden.</translation>
    </message>
    <message>
        <source>It should have left more than a day ago: look whether it still fits.</source>
        <translation>Sie hätte vor mehr als einem Tag hinausgehen sollen: prüfen, ob es noch passt.</translation>
    </message>
    <message>
        <source>Very many messages left within an hour: look whether all is well.</source>
        <translation>Sehr viele Nachrichten gingen in einer Stunde hinaus: prüfen, ob alles stimmt.</translation>
    </message>
    <message>
        <source>The program ended while it was leaving.</source>
        <translation>Das Programm endete, während sie hinausging.</translation>
    </message>
    <message>
        <source>It may have been sent, or not.</source>
        <translation>Vielleicht ging sie hinaus, vielleicht nicht.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Sie konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Sie wurde gesendet.</translation>
    </message>
    <message>
        <source>It is approved and leaves by itself on {day}.</source>
        <translation>Sie ist freigegeben und geht am {day} von selbst hinaus.</translation>
    </message>
    <message>
        <source>It is approved and leaves by itself.</source>
        <translation>Sie ist freigegeben und geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>They gave it in time: a word of thanks.</source>
        <translation>Es kam rechtzeitig: ein Wort des Dankes.</translation>
    </message>
    <message>
        <source>You wrote it for everybody who said yes to news.</source>
        <translation>Für alle geschrieben, die Ja zu Neuigkeiten gesagt haben.</translation>
    </message>
    <message>
        <source>They do not know of it yet.</source>
        <translation>Sie wissen noch nichts davon.</translation>
    </message>
    <message>
        <source>It is time to ask, and they want no e-mails.</source>
        <translation>Es ist Zeit zu fragen, und sie möchten keine E-Mails.</translation>
    </message>
    <message>
        <source>It is time to ask: needed by {due}.</source>
        <translation>Es ist Zeit zu fragen: gebraucht bis {due}.</translation>
    </message>
    <message>
        <source>It is time to ask.</source>
        <translation>Es ist Zeit zu fragen.</translation>
    </message>
    <message>
        <source>Needed by {due} and not answered: somebody else looks at it first.</source>
        <translation>Gebraucht bis {due} und nicht beantwortet: zuerst sieht jemand anderes darauf.</translation>
    </message>
    <message>
        <source>Needed by {due} and not answered: they should know what follows.</source>
        <translation>Gebraucht bis {due} und nicht beantwortet: sie sollten wissen, was folgt.</translation>
    </message>
    <message>
        <source>Asked on {asked}, needed by {due}: a call helps now.</source>
        <translation>Gefragt am {asked}, gebraucht bis {due}: Jetzt hilft ein Anruf.</translation>
    </message>
    <message>
        <source>Asked on {asked}, no answer yet: we offer help.</source>
        <translation>Gefragt am {asked}, noch keine Antwort: Wir bieten Hilfe an.</translation>
    </message>
    <message>
        <source>Asked on {asked}, no answer yet.</source>
        <translation>Gefragt am {asked}, noch keine Antwort.</translation>
    </message>
    <message>
        <source>It answers our message, but comes from an address nobody knows.</source>
        <translation>Sie antwortet auf unsere Nachricht, kommt aber von einer unbekannten Adresse.</translation>
    </message>
    <message>
        <source>It has the subject of our message; the address is not known.</source>
        <translation>Sie hat den Betreff unserer Nachricht; die Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It came from them, but names no message of ours.</source>
        <translation>Sie kam von ihnen, nennt aber keine Nachricht von uns.</translation>
    </message>
    <message>
        <source>They asked, and nobody has answered yet.</source>
        <translation>Sie haben gefragt, und noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>It may come late: they should hear it from us first.</source>
        <translation>Es kann zu spät kommen: Sie sollten es zuerst von uns hören.</translation>
    </message>
    <message>
        <source>They have heard nothing for a while: say that all is well.</source>
        <translation>Sie haben eine Weile nichts gehört: sagen, dass alles gut läuft.</translation>
    </message>
    <message>
        <source>Also in the same message: {count}.</source>
        <translation>In derselben Nachricht außerdem: {count}.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>A rule reads like FREQ=WEEKLY;BYDAY=TU</source>
        <translation>Eine Regel sieht so aus: FREQ=WEEKLY;BYDAY=TU</translation>
    </message>
</context>
<context>
    <name>RungForm</name>
    <message>
        <source>Rung {number}:</source>
        <translation>Sprosse {number}:</translation>
    </message>
    <message>
        <source>Only friendly rungs, once a test left and answers are seen</source>
        <translation>Nur freundliche Sprossen, sobald ein Test hinausging und Antworten gesehen werden</translation>
    </message>
    <message>
        <source>What it is there for</source>
        <translation>Wozu sie da ist</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>Bietet Hilfe</translation>
    </message>
    <message>
        <source>What help is offered</source>
        <translation>Welche Hilfe angeboten wird</translation>
    </message>
    <message>
        <source>We do it together on the phone</source>
        <translation>Wir machen es zusammen am Telefon</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Text bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{what} moved to {stage}</source>
        <translation>{what} verschoben nach {stage}</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>{what} erledigt</translation>
    </message>
    <message>
        <source>{what} added to {stage}</source>
        <translation>{what} hinzugefügt in {stage}</translation>
    </message>
    <message>
        <source>Undone: {verb}</source>
        <translation>Rückgängig gemacht: {verb}</translation>
    </message>
    <message>
        <source>Done again: {verb}</source>
        <translation>Wiederholt: {verb}</translation>
    </message>
    <message>
        <source>{job} is delivered; what comes after is dated</source>
        <translation>{job} ist geliefert; was danach kommt, ist terminiert</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Als Nächstes: {steps}</translation>
    </message>
    <message>
        <source>“{stage}” hidden</source>
        <translation>„{stage}“ ausgeblendet</translation>
    </message>
    <message>
        <source>“{stage}” hidden, with {cards}</source>
        <translation>„{stage}“ ausgeblendet, mit {cards}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{stages} shown again</source>
        <translation>{stages} wieder eingeblendet</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nicht vermerkt</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>card added</source>
        <translation>Karte hinzugefügt</translation>
    </message>
    <message>
        <source>“{text}” could not be added</source>
        <translation>Nicht hinzugefügt: „{text}“</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>Karte geändert</translation>
    </message>
    <message>
        <source>{what} could not be changed</source>
        <translation>Nicht geändert: {what}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>card moved</source>
        <translation>Karte verschoben</translation>
    </message>
    <message>
        <source>{what} could not be moved</source>
        <translation>Nicht verschoben: {what}</translation>
    </message>
    <message>
        <source>card done</source>
        <translation>Karte erledigt</translation>
    </message>
    <message>
        <source>Not marked as done</source>
        <translation>Nicht als erledigt markiert</translation>
    </message>
    <message>
        <source>card brought back</source>
        <translation>Karte zurückgeholt</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Nicht zurückgeholt</translation>
    </message>
    <message>
        <source>{what} brought back</source>
        <translation>{what} zurückgeholt</translation>
    </message>
    <message>
        <source>card snoozed</source>
        <translation>Karte zurückgestellt</translation>
    </message>
    <message>
        <source>Not snoozed</source>
        <translation>Nicht zurückgestellt</translation>
    </message>
    <message>
        <source>{what} snoozed until {day}</source>
        <translation>{what} zurückgestellt bis {day}</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>Zurückstellen beendet</translation>
    </message>
    <message>
        <source>Still snoozed</source>
        <translation>Noch zurückgestellt</translation>
    </message>
    <message>
        <source>card assigned</source>
        <translation>Karte zugewiesen</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>{what} given to {name}</source>
        <translation>{what} – jetzt zuständig: {name}</translation>
    </message>
    <message>
        <source>date set</source>
        <translation>Termin gesetzt</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Kein Termin gesetzt</translation>
    </message>
    <message>
        <source>{what} dated</source>
        <translation>Termin gesetzt: {what}</translation>
    </message>
    <message>
        <source>{cards} due on {day}</source>
        <translation>{cards} fällig am {day}</translation>
    </message>
    <message>
        <source>card archived</source>
        <translation>Karte archiviert</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>{what} archived</source>
        <translation>{what} archiviert</translation>
    </message>
    <message>
        <source>card deleted</source>
        <translation>Karte gelöscht</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} gelöscht</translation>
    </message>
    <message>
        <source>answer noted</source>
        <translation>Antwort vermerkt</translation>
    </message>
    <message>
        <source>They answered {what}: our turn</source>
        <translation>Antwort zu {what}: Wir sind dran</translation>
    </message>
    <message>
        <source>acknowledgement noted</source>
        <translation>Kenntnisnahme vermerkt</translation>
    </message>
    <message>
        <source>They know of {what}</source>
        <translation>Sie wissen von {what}</translation>
    </message>
    <message>
        <source>promise noted</source>
        <translation>Zusage vermerkt</translation>
    </message>
    <message>
        <source>They promised {what} for {day}</source>
        <translation>{what} für {day} zugesagt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Nicht pausiert</translation>
    </message>
    <message>
        <source>pause ended</source>
        <translation>Pause beendet</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>Weiter pausiert</translation>
    </message>
    <message>
        <source>done for them</source>
        <translation>für sie erledigt</translation>
    </message>
    <message>
        <source>We do {what} for them: our turn</source>
        <translation>Wir erledigen {what} für sie: wir sind dran</translation>
    </message>
    <message>
        <source>help taken</source>
        <translation>Hilfe angenommen</translation>
    </message>
    <message>
        <source>A card of ours was made for {day}</source>
        <translation>Eigene Karte für {day} angelegt</translation>
    </message>
    <message>
        <source>mail put aside</source>
        <translation>Mail beiseitegelegt</translation>
    </message>
    <message>
        <source>help offered</source>
        <translation>Hilfe angeboten</translation>
    </message>
    <message>
        <source>Help offered on {what}</source>
        <translation>Hilfe angeboten: {what}</translation>
    </message>
    <message>
        <source>checklist changed</source>
        <translation>Checkliste geändert</translation>
    </message>
    <message>
        <source>The checklist could not be changed</source>
        <translation>Die Checkliste konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>Link geändert</translation>
    </message>
    <message>
        <source>The link could not be changed</source>
        <translation>Der Link konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>job started</source>
        <translation>Auftrag begonnen</translation>
    </message>
    <message>
        <source>The job could not be started</source>
        <translation>Der Auftrag konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>card made of a mail</source>
        <translation>Karte aus einer E-Mail</translation>
    </message>
    <message>
        <source>letter edited</source>
        <translation>Brief bearbeitet</translation>
    </message>
    <message>
        <source>The letter could not be kept</source>
        <translation>Der Brief konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>letter written anew</source>
        <translation>Brief neu geschrieben</translation>
    </message>
    <message>
        <source>The letter could not be written anew</source>
        <translation>Der Brief konnte nicht neu geschrieben werden</translation>
    </message>
    <message>
        <source>text of letters changed</source>
        <translation>Text der Briefe geändert</translation>
    </message>
    <message>
        <source>The text could not be kept</source>
        <translation>Der Text konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>text of letters put back</source>
        <translation>Text der Briefe zurückgesetzt</translation>
    </message>
    <message>
        <source>The text could not be put back</source>
        <translation>Der Text konnte nicht zurückgesetzt werden</translation>
    </message>
    <message>
        <source>message approved</source>
        <translation>Nachricht freigegeben</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>message noted as out</source>
        <translation>Nachricht als hinausgegangen notiert</translation>
    </message>
    <message>
        <source>card seen to</source>
        <translation>um Karte gekümmert</translation>
    </message>
    <message>
        <source>message skipped</source>
        <translation>Nachricht ausgelassen</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>Nicht ausgelassen</translation>
    </message>
    <message>
        <source>message noted as sent</source>
        <translation>Nachricht als gesendet notiert</translation>
    </message>
    <message>
        <source>message let go again</source>
        <translation>Nachricht wieder freigegeben</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>letter noted as out</source>
        <translation>Brief als hinausgegangen vermerkt</translation>
    </message>
    <message>
        <source>It could not be noted that it went out</source>
        <translation>Es konnte nicht vermerkt werden, dass er hinausging</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>job dated anew</source>
        <translation>Auftrag neu terminiert</translation>
    </message>
    <message>
        <source>new dates given</source>
        <translation>neue Termine vergeben</translation>
    </message>
    <message>
        <source>step added</source>
        <translation>Schritt hinzugefügt</translation>
    </message>
    <message>
        <source>step left out</source>
        <translation>Schritt ausgelassen</translation>
    </message>
    <message>
        <source>order of steps changed</source>
        <translation>Reihenfolge der Schritte geändert</translation>
    </message>
    <message>
        <source>step sent back</source>
        <translation>Schritt zurückgegeben</translation>
    </message>
    <message>
        <source>date promised</source>
        <translation>Termin zugesagt</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Nicht zugesagt</translation>
    </message>
    <message>
        <source>delivery noted</source>
        <translation>Lieferung vermerkt</translation>
    </message>
    <message>
        <source>job closed</source>
        <translation>Auftrag abgeschlossen</translation>
    </message>
    <message>
        <source>job put on hold</source>
        <translation>Auftrag angehalten</translation>
    </message>
    <message>
        <source>job goes on</source>
        <translation>Auftrag geht weiter</translation>
    </message>
    <message>
        <source>job taken up again</source>
        <translation>Auftrag wieder aufgenommen</translation>
    </message>
    <message>
        <source>fee waived</source>
        <translation>Gebühr erlassen</translation>
    </message>
    <message>
        <source>Not waived</source>
        <translation>Nicht erlassen</translation>
    </message>
    <message>
        <source>The stage could not be added</source>
        <translation>Die Phase konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>The stage could not be changed</source>
        <translation>Die Phase konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>The stage could not be moved</source>
        <translation>Die Phase konnte nicht verschoben werden</translation>
    </message>
    <message>
        <source>The stage could not be removed</source>
        <translation>Die Phase konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Done cards archived</source>
        <translation>Erledigte Karten archiviert</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Nicht zusammengeführt</translation>
    </message>
    <message>
        <source>contact added</source>
        <translation>Ansprechpartner hinzugefügt</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>Ansprechpartner geändert</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>Ansprechpartner entfernt</translation>
    </message>
    <message>
        <source>days off added</source>
        <translation>freie Tage hinzugefügt</translation>
    </message>
    <message>
        <source>days off changed</source>
        <translation>freie Tage geändert</translation>
    </message>
    <message>
        <source>days off removed</source>
        <translation>freie Tage entfernt</translation>
    </message>
    <message>
        <source>favour granted</source>
        <translation>Gefallen gewährt</translation>
    </message>
    <message>
        <source>favour changed</source>
        <translation>Gefallen geändert</translation>
    </message>
    <message>
        <source>favour removed</source>
        <translation>Gefallen entfernt</translation>
    </message>
    <message>
        <source>news put into the rounds</source>
        <translation>Neuigkeiten in die Runden gegeben</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>favour told</source>
        <translation>Gefallen mitgeteilt</translation>
    </message>
    <message>
        <source>exception asked for</source>
        <translation>Ausnahme erbeten</translation>
    </message>
    <message>
        <source>partner added</source>
        <translation>Partner hinzugefügt</translation>
    </message>
    <message>
        <source>partner changed</source>
        <translation>Partner geändert</translation>
    </message>
    <message>
        <source>partner removed</source>
        <translation>Partner entfernt</translation>
    </message>
    <message>
        <source>exception rule added</source>
        <translation>Ausnahmeregel hinzugefügt</translation>
    </message>
    <message>
        <source>exception rule changed</source>
        <translation>Ausnahmeregel geändert</translation>
    </message>
    <message>
        <source>exception rule removed</source>
        <translation>Ausnahmeregel entfernt</translation>
    </message>
    <message>
        <source>expectation added</source>
        <translation>Erwartung hinzugefügt</translation>
    </message>
    <message>
        <source>expectation changed</source>
        <translation>Erwartung geändert</translation>
    </message>
    <message>
        <source>expectation removed</source>
        <translation>Erwartung entfernt</translation>
    </message>
    <message>
        <source>process added</source>
        <translation>Ablauf hinzugefügt</translation>
    </message>
    <message>
        <source>process saved</source>
        <translation>Ablauf gespeichert</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>„{name}“ konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>“{name}” saved as version {version}</source>
        <translation>„{name}“ als Version {version} gespeichert</translation>
    </message>
    <message>
        <source>process copied</source>
        <translation>Ablauf kopiert</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>process imported</source>
        <translation>Ablauf importiert</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>new version taken over</source>
        <translation>neue Version übernommen</translation>
    </message>
    <message>
        <source>The new version was not taken over</source>
        <translation>Die neue Version wurde nicht übernommen</translation>
    </message>
    <message>
        <source>process removed</source>
        <translation>Ablauf entfernt</translation>
    </message>
    <message>
        <source>ladder added</source>
        <translation>Leiter hinzugefügt</translation>
    </message>
    <message>
        <source>ladder copied</source>
        <translation>Leiter kopiert</translation>
    </message>
    <message>
        <source>ladder saved</source>
        <translation>Leiter gespeichert</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>ladder removed</source>
        <translation>Leiter entfernt</translation>
    </message>
    <message>
        <source>ladder chosen</source>
        <translation>Leiter gewählt</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>The settings could not be changed</source>
        <translation>Die Einstellungen konnten nicht geändert werden</translation>
    </message>
    <message>
        <source>stage added</source>
        <translation>Phase hinzugefügt</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>Phase geändert</translation>
    </message>
    <message>
        <source>stage moved</source>
        <translation>Phase verschoben</translation>
    </message>
    <message>
        <source>stage removed</source>
        <translation>Phase entfernt</translation>
    </message>
    <message>
        <source>customer added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>customer removed</source>
        <translation>Kunde entfernt</translation>
    </message>
    <message>
        <source>colleague added</source>
        <translation>Teammitglied hinzugefügt</translation>
    </message>
    <message>
        <source>colleague changed</source>
        <translation>Teammitglied geändert</translation>
    </message>
    <message>
        <source>colleagues merged</source>
        <translation>Teammitglieder zusammengeführt</translation>
    </message>
    <message>
        <source>call logged</source>
        <translation>Anruf notiert</translation>
    </message>
    <message>
        <source>e-mail logged</source>
        <translation>E-Mail notiert</translation>
    </message>
    <message>
        <source>visit logged</source>
        <translation>Besuch notiert</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or add a follow-up</source>
        <translation>Suchen oder Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Search or add a follow-up…</source>
        <translation>Suchen oder hinzufügen…</translation>
    </message>
    <message>
        <source>Clear the box (Esc)</source>
        <translation>Feld leeren (Esc)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Show only these on the board</source>
        <translation>Nur diese auf der Tafel zeigen</translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Start the job “{title}”</source>
        <translation>Auftrag „{title}“ beginnen</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>als Nächstes {day}</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What the box found</source>
        <translation>Was das Suchfeld gefunden hat</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>possible once a test left and answers can be seen</source>
        <translation>möglich, sobald ein Test hinausging und Antworten zu sehen sind</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Nur Entwürfe</translation>
    </message>
    <message>
        <source>I send from my own mail program</source>
        <translation>ich sende aus meinem eigenen Mailprogramm</translation>
    </message>
    <message>
        <source>After my yes</source>
        <translation>Nach meinem Ja</translation>
    </message>
    <message>
        <source>one by one in Today’s round</source>
        <translation>einzeln in der heutigen Runde</translation>
    </message>
    <message>
        <source>Friendly reminders by themselves</source>
        <translation>Freundliche Erinnerungen von selbst</translation>
    </message>
    <message>
        <source>those whose ladder says so; all others after my yes</source>
        <translation>die, deren Leiter es so vorsieht; alle anderen nach meinem Ja</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Another program is holding the board just now; try again in a moment.</source>
        <translation>Ein anderes Programm benutzt die Tafel gerade; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>Der Datenträger ist voll; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The board can only be read here; ask for the right to write to its folder.</source>
        <translation>Die Tafel lässt sich hier nur lesen; bitten Sie um Schreibrechte für ihren Ordner.</translation>
    </message>
    <message>
        <source>The disk cannot be used as it should; check it and your share of it, then try again.</source>
        <translation>Der Datenträger arbeitet nicht wie er soll; bitte ihn und den freien Platz darauf prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The board file is damaged. It was left as it is; put a backup back with “restore”.</source>
        <translation>Die Datei der Tafel ist beschädigt. Sie blieb, wie sie ist; spielen Sie mit „restore“ eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} holds what no board has: {parts}. It was left as it is; put a backup back with “restore”, or open another board.</source>
        <translation>{file} enthält, was keine Tafel hat: {parts}. Die Datei blieb, wie sie ist; mit „restore“ eine Sicherung zurückholen oder eine andere Tafel öffnen.</translation>
    </message>
    <message>
        <source>The board’s file was moved or deleted while it was open; put it back, then try again.</source>
        <translation>Die Datei der Tafel wurde verschoben oder gelöscht, während sie offen war; bitte zurücklegen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another board lies where {file} was while it was open. Nothing is written to it; put yours back, or open the board anew.</source>
        <translation>Wo {file} lag, liegt jetzt eine andere Tafel. Auf sie wird nichts geschrieben; die eigene zurücklegen oder die Tafel neu öffnen.</translation>
    </message>
    <message>
        <source>The board’s folder cannot be written to; ask for the right to, or check its disk.</source>
        <translation>In den Ordner der Tafel lässt sich nicht schreiben; bitten Sie um das Recht dazu oder prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The board cannot be opened; check that you may read its file and folder.</source>
        <translation>Die Tafel lässt sich nicht öffnen; bitte prüfen, ob Sie ihre Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>The board {place} is not there; connect the disk it lies on, or open another one.</source>
        <translation>Die Tafel {place} ist nicht da; bitte den Datenträger anschließen, auf dem sie liegt, oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make a board in; check the name.</source>
        <translation>Der Ordner {folder}, in dem die Tafel angelegt werden soll, existiert nicht; bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>The server asks for a password; it can stand in the file ~/.pgpass or in PGPASSWORD.</source>
        <translation>Der Server verlangt ein Passwort; es kann in der Datei ~/.pgpass oder in PGPASSWORD stehen.</translation>
    </message>
    <message>
        <source>The server does not let us in; check the password, and that the database is there.</source>
        <translation>Der Server verweigert den Zugang; bitte das Passwort prüfen und ob es die Datenbank gibt.</translation>
    </message>
    <message>
        <source>The program cannot keep its files in {folder}; check HOME and the XDG folders.</source>
        <translation>Das Programm kann seine Dateien nicht in {folder} ablegen; bitte HOME und die XDG-Ordner prüfen.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; choose another place for the board.</source>
        <translation>In {folder} lässt sich nichts schreiben; bitte einen anderen Ort für die Tafel wählen.</translation>
    </message>
    <message>
        <source>The database cannot be reached; check the network, then try again.</source>
        <translation>Die Datenbank ist nicht erreichbar; bitte das Netzwerk prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database is just being stopped or started; try again in a minute.</source>
        <translation>Die Datenbank wird gerade beendet oder gestartet; in einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database has no room for one more connection; close a board elsewhere, or try again in a minute.</source>
        <translation>Die Datenbank nimmt keine weitere Verbindung an; anderswo eine Tafel schließen oder es in einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database’s disk is full; ask whoever looks after it to free some space, then try again.</source>
        <translation>Der Datenträger der Datenbank ist voll; wer sie betreut, möge Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database has a fault of its own; ask whoever looks after it to look into its log.</source>
        <translation>Die Datenbank hat selbst einen Fehler; wer sie betreut, möge in ihr Protokoll sehen.</translation>
    </message>
    <message>
        <source>This board can only be read; ask whoever looks after the database for the right to write.</source>
        <translation>Diese Tafel kann nur gelesen werden; das Recht zu schreiben gibt, wer die Datenbank betreut.</translation>
    </message>
    <message>
        <source>The database does not give you the right to this; ask whoever looks after it for it.</source>
        <translation>Die Datenbank gibt dazu kein Recht; es gibt, wer sie betreut.</translation>
    </message>
    <message>
        <source>The server does not let us in with this password; check it, and the name before it.</source>
        <translation>Der Server lässt uns mit diesem Passwort nicht ein; Passwort und Benutzernamen prüfen.</translation>
    </message>
    <message>
        <source>The server does not know this user, or lets nobody in from this computer; check the address, or ask whoever looks after the server.</source>
        <translation>Der Server kennt diesen Benutzer nicht oder lässt von diesem Computer niemanden ein; die Adresse prüfen oder fragen, wer den Server betreut.</translation>
    </message>
    <message>
        <source>There is no database {database} on the server; check the address.</source>
        <translation>Auf dem Server gibt es keine Datenbank {database}; die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Tables of the board are missing in the database; put a dump of it back with pg_restore, or open another board.</source>
        <translation>In der Datenbank fehlen Tabellen der Tafel; mit pg_restore eine Sicherung einspielen oder eine andere Tafel öffnen.</translation>
    </message>
    <message>
        <source>The database cannot hold all letters; ask whoever looks after it for one in UTF8.</source>
        <translation>Die Datenbank kann nicht alle Buchstaben aufnehmen; wer sie betreut, möge eine in UTF8 anlegen.</translation>
    </message>
    <message>
        <source>Instead of {server} somebody answers with the certificate of {whose}. Nothing was told to them; check the address.</source>
        <translation>Statt {server} antwortet jemand mit dem Zertifikat von {whose}. Es wurde nichts verraten; die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The certificate of {server} cannot be trusted here: it has run out, or this computer does not know who signed it. The signer’s belongs into ~/.postgresql/root.crt.</source>
        <translation>Dem Zertifikat von {server} kann hier nicht vertraut werden: Es ist abgelaufen, oder dieser Computer kennt seinen Aussteller nicht. Dessen Zertifikat gehört in ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>{server} offers no encrypted connection. If nobody can listen on the way to it, “sslmode=disable” in the address does without.</source>
        <translation>{server} bietet keine verschlüsselte Verbindung an. Wenn unterwegs niemand mithören kann, geht es mit „sslmode=disable“ in der Adresse ohne.</translation>
    </message>
    <message>
        <source>The database was lost just while this was being saved, so it may be there already; look when it is back. To try again makes no second one.</source>
        <translation>Die Datenbank ging gerade beim Speichern verloren; es kann also schon gespeichert sein. Nachsehen, sobald sie wieder da ist. Erneut versuchen legt nichts doppelt an.</translation>
    </message>
    <message>
        <source>A board file on a network folder gets damaged sooner or later; keep it on this computer, or share a board through PostgreSQL.</source>
        <translation>Eine Tafel in einem Netzwerkordner geht früher oder später kaputt; legen Sie sie auf diesen Computer oder teilen Sie eine Tafel über PostgreSQL.</translation>
    </message>
    <message>
        <source>{address} is neither a board file nor a postgresql:// address; check how it is written.</source>
        <translation>{address} ist weder die Datei einer Tafel noch eine postgresql://-Adresse; bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Boards on PostgreSQL need psycopg; install followup-board[postgres].</source>
        <translation>Tafeln auf PostgreSQL brauchen psycopg; installieren Sie followup-board[postgres].</translation>
    </message>
    <message>
        <source>{file} belongs to another program; choose a board of Follow-up Board.</source>
        <translation>{file} gehört einem anderen Programm; bitte eine Tafel von Follow-up Board wählen.</translation>
    </message>
    <message>
        <source>This board was made by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation>Diese Tafel stammt von einem neueren Follow-up Board (Format {found}; dieses kennt {known}); bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written; check the folder and its free space.</source>
        <translation>Die Sicherung {file} lässt sich nicht schreiben; bitte den Ordner und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>{file} is not a sound backup; choose another one. Nothing was changed.</source>
        <translation>{file} ist keine unversehrte Sicherung; bitte eine andere wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name, or add “--force”.</source>
        <translation>{file} gibt es schon; bitte einen anderen Namen wählen oder „--force“ ergänzen.</translation>
    </message>
    <message>
        <source>That is the open board itself; choose one of its backups.</source>
        <translation>Das ist die offene Tafel selbst; eine ihrer Sicherungen wählen.</translation>
    </message>
    <message>
        <source>{file} is a backup of another board. To replace this board by it all the same, use “restore --anyway”.</source>
        <translation>{file} ist die Sicherung einer anderen Tafel. Um diese Tafel trotzdem damit zu ersetzen: „restore --anyway“.</translation>
    </message>
    <message>
        <source>A backup cannot replace the open board; choose another file name.</source>
        <translation>Eine Sicherung kann die offene Tafel nicht ersetzen; bitte einen anderen Dateinamen wählen.</translation>
    </message>
    <message>
        <source>A board on PostgreSQL is backed up and restored with pg_dump and pg_restore.</source>
        <translation>Eine Tafel auf PostgreSQL wird mit pg_dump und pg_restore gesichert und zurückgespielt.</translation>
    </message>
    <message>
        <source>The printer does not take the pages; check it, or choose another one.</source>
        <translation>Der Drucker nimmt die Seiten nicht an; bitte prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>This computer does not know the firm’s time zone “{zone}”, so days are counted in UTC; choose another one in the settings.</source>
        <translation>Dieser Computer kennt die Zeitzone „{zone}“ der Firma nicht, darum gelten die Tage in UTC; in den Einstellungen eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose one that exists.</source>
        <translation>Es gibt keinen Ordner {folder}; bitte einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} since; look at the card, then decide anew.</source>
        <translation>Inzwischen hat {person} das Feld „{field}“ geändert; bitte die Karte ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} to “{theirs}” meanwhile, so “{mine}” was not written over it; do it again if yours is to stand.</source>
        <translation>{person} hat inzwischen „{theirs}“ eingetragen ({field}); „{mine}“ hat das nicht überschrieben. Noch einmal ausführen, wenn der eigene Text gelten soll.</translation>
    </message>
    <message>
        <source>“{title}” was told to its customer or worked on since, which an undo would take away too; cancel the job instead.</source>
        <translation>„{title}“ wurde dem Kunden inzwischen mitgeteilt oder bearbeitet, und das ginge beim Rückgängigmachen verloren; bitte stattdessen den Auftrag stornieren.</translation>
    </message>
    <message>
        <source>{person} has added to “{title}” since, and an undo would take that away too; delete the card if you mean it.</source>
        <translation>Inzwischen hat {person} zu „{title}“ etwas hinzugefügt, das beim Rückgängigmachen auch verloren ginge; soll es wirklich weg, bitte die Karte löschen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The text has a character no database can keep; type it again without.</source>
        <translation>Der Text enthält ein Zeichen, das keine Datenbank speichert; bitte ohne dieses noch einmal tippen.</translation>
    </message>
    <message>
        <source>The {field} is too long; {most} characters are the most.</source>
        <translation>Das Feld „{field}“ ist zu lang; höchstens {most} Zeichen passen hinein.</translation>
    </message>
    <message>
        <source>A card needs a title; say what is to be done.</source>
        <translation>Eine Karte braucht einen Titel; bitte sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>A name is needed; type one.</source>
        <translation>Ein Name fehlt; bitte einen eintippen.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”; perhaps “{known}” is meant.</source>
        <translation>Zeile {line}: Es gibt kein Feld „{name}“; gemeint ist wohl „{known}“.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”; the fields are {known}.</source>
        <translation>Zeile {line}: Es gibt kein Feld „{name}“; die Felder sind {known}.</translation>
    </message>
    <message>
        <source>The text needs {name}; put it where that is to stand.</source>
        <translation>Der Text braucht {name}; bitte dort einsetzen, wo es stehen soll.</translation>
    </message>
    <message>
        <source>Letters are not written in “{text}”; choose one of {known}.</source>
        <translation>Briefe gibt es nicht in „{text}“; möglich sind {known}.</translation>
    </message>
    <message>
        <source>Line {line} has a brace that belongs to no field; leave it out.</source>
        <translation>In Zeile {line} steht eine geschweifte Klammer, die zu keinem Feld gehört; sie muss weg.</translation>
    </message>
    <message>
        <source>The start at login could not be changed; check that you may write to your settings.</source>
        <translation>Der Start beim Anmelden konnte nicht geändert werden; bitte prüfen, ob Sie in Ihre Einstellungen schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Es gibt kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>That stage is gone; choose another.</source>
        <translation>Diese Phase gibt es nicht mehr; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no stage “{name}”; the stages are {known}.</source>
        <translation>Es gibt keine Phase „{name}“; die Phasen sind {known}.</translation>
    </message>
    <message>
        <source>The board has no stage of the kind {stage_kind}; add one first.</source>
        <translation>Die Tafel hat keine Phase der Art {stage_kind}; bitte zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <source>There is always one done stage; add another before changing “{stage}”.</source>
        <translation>Eine Phase für Erledigtes muss es immer geben; fügen Sie eine andere hinzu, bevor Sie „{stage}“ ändern.</translation>
    </message>
    <message>
        <source>“{stage}” still has {count} cards, archived ones too; move them first.</source>
        <translation>„{stage}“ hat noch {count} Karten, auch archivierte; bitte zuerst verschieben.</translation>
    </message>
    <message>
        <source>Choose two different ones to merge.</source>
        <translation>Zum Zusammenführen bitte zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>{customer} still has {count} cards; merge with another customer instead.</source>
        <translation>{customer} hat noch {count} Karten; bitte stattdessen mit einem anderen Kunden zusammenführen.</translation>
    </message>
    <message>
        <source>{colleague} works on this board by now; adding them cannot be undone.</source>
        <translation>{colleague} arbeitet inzwischen an dieser Tafel; das Hinzufügen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The customer was told {due} for “{title}”; write down on the card why it moves, then snooze it.</source>
        <translation>Dem Kunden wurde für „{title}“ der {due} genannt; erst auf der Karte notieren, warum sich das verschiebt, dann zurückstellen.</translation>
    </message>
    <message>
        <source>{day} is still to come; say on which day they were asked.</source>
        <translation>{day} liegt noch in der Zukunft; bitte den Tag angeben, an dem nachgefragt wurde.</translation>
    </message>
    <message>
        <source>“{job}” is closed; take it up again first.</source>
        <translation>„{job}“ ist abgeschlossen; erst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>“{job}” is not closed.</source>
        <translation>„{job}“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The job has no such step any more.</source>
        <translation>Der Auftrag hat diesen Schritt nicht mehr.</translation>
    </message>
    <message>
        <source>“{step}” is done already.</source>
        <translation>„{step}“ ist schon erledigt.</translation>
    </message>
    <message>
        <source>No later dates of “{job}” would keep the promise; choose a new in-hands date, hurry, or call the customer.</source>
        <translation>Keine späteren Termine von „{job}“ würden die Zusage halten; einen neuen Liefertermin wählen, beschleunigen oder den Kunden anrufen.</translation>
    </message>
    <message>
        <source>“{title}” has been seen to already; look at the round again.</source>
        <translation>„{title}“ ist schon behandelt; die Runde noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Nothing in today’s round begins with {id}; list it with “remind”.</source>
        <translation>Nichts in der heutigen Runde beginnt mit {id}; „remind“ listet sie auf.</translation>
    </message>
    <message>
        <source>No e-mail address of {customer} is known; add one on the customer’s page.</source>
        <translation>Von {customer} ist keine E-Mail-Adresse bekannt; auf der Seite des Kunden eine ergänzen.</translation>
    </message>
    <message>
        <source>This message is just leaving, or has left; look at the round again.</source>
        <translation>Diese Nachricht geht gerade hinaus oder ist schon fort; die Runde noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Only a message that waits can be approved; look at the round again.</source>
        <translation>Nur eine Nachricht, die wartet, kann freigegeben werden; die Runde noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Bitte den Grund in wenigen Worten angeben.</translation>
    </message>
    <message>
        <source>{day} is over; choose a day that is still to come.</source>
        <translation>{day} ist vorbei; einen Tag wählen, der noch kommt.</translation>
    </message>
    <message>
        <source>No message told them of {amount} before it was due, so it cannot be charged; leave it out, or make it a favour.</source>
        <translation>Keine Nachricht hat {amount} vor der Fälligkeit genannt, daher kann es nicht berechnet werden; weglassen oder als Gefälligkeit geben.</translation>
    </message>
    <message>
        <source>{day} is over; promise a day that is still to come.</source>
        <translation>{day} ist vorbei; einen Tag zusagen, der noch kommt.</translation>
    </message>
    <message>
        <source>{day} is still to come; say on which day the goods came.</source>
        <translation>{day} liegt noch in der Zukunft; bitte den Tag der Lieferung angeben.</translation>
    </message>
    <message>
        <source>The customer was never told of a fee for “{step}”, so there is none to waive.</source>
        <translation>Dem Kunden wurde nie eine Gebühr für „{step}“ genannt, also gibt es keine zu erlassen.</translation>
    </message>
    <message>
        <source>What was said or promised stays as it was; add what is new instead.</source>
        <translation>Was gesagt oder zugesagt wurde, bleibt, wie es war; Neues bitte hinzufügen.</translation>
    </message>
    <message>
        <source>The fee for “{step}” is waived already.</source>
        <translation>Die Gebühr für „{step}“ ist schon erlassen.</translation>
    </message>
    <message>
        <source>That job is gone; somebody removed it.</source>
        <translation>Dieser Auftrag ist weg; jemand hat ihn gelöscht.</translation>
    </message>
    <message>
        <source>“{job}” runs by no process; start a job to have its steps and dates.</source>
        <translation>„{job}“ läuft nach keinem Ablauf; mit „Auftrag starten“ kommen Schritte und Termine.</translation>
    </message>
    <message>
        <source>That person is gone; choose another.</source>
        <translation>Diese Person gibt es nicht mehr; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; choose one such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone {zone}; bitte eine wie Europe/Berlin wählen.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a workday.</source>
        <translation>Mindestens ein Wochentag muss ein Arbeitstag sein.</translation>
    </message>
    <message>
        <source>A card can only be snoozed until a day after today.</source>
        <translation>Eine Karte lässt sich nur bis zu einem Tag nach heute zurückstellen.</translation>
    </message>
    <message>
        <source>“{title}” is due {due}, before {until}; give it a new due date in the same step (--due).</source>
        <translation>„{title}“ ist {due} fällig, vor {until}; bitte im selben Schritt einen neuen Termin geben (--due).</translation>
    </message>
    <message>
        <source>The due date {due} lies before {until}; choose a later one.</source>
        <translation>Der Termin {due} liegt vor {until}; bitte einen späteren wählen.</translation>
    </message>
    <message>
        <source>That is gone; somebody removed it.</source>
        <translation>Das gibt es nicht mehr; jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>That card is gone; somebody removed it.</source>
        <translation>Diese Karte gibt es nicht mehr; jemand hat sie entfernt.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating; write one such as FREQ=MONTHLY.</source>
        <translation>„{rule}“ ist keine Regel für Wiederholungen; möglich ist etwa FREQ=MONTHLY.</translation>
    </message>
    <message>
        <source>“{title}” is a quote request with open lines; tick them, or say why it is done without.</source>
        <translation>„{title}“ ist eine Angebotsanfrage mit offenen Zeilen; diese abhaken oder sagen, warum es ohne sie geht.</translation>
    </message>
    <message>
        <source>Say who the customer is.</source>
        <translation>Bitte angeben, wer der Kunde ist.</translation>
    </message>
    <message>
        <source>{in_hands} cannot be kept: it had to be decided by {decide_by}. The first day that works is {first}; choose it, or start anyway.</source>
        <translation>{in_hands} ist nicht zu halten: Dafür musste bis {decide_by} entschieden sein. Der erste Tag, der geht, ist {first}; diesen wählen oder trotzdem beginnen.</translation>
    </message>
    <message>
        <source>{in_hands} cannot be kept: it had to be decided by {decide_by}, in a rush for {rush_cost} by {rush_by}. The first day that works is {first}; choose it, or start anyway.</source>
        <translation>{in_hands} ist nicht zu halten: Dafür musste bis {decide_by} entschieden sein, als Eilauftrag für {rush_cost} bis {rush_by}. Der erste Tag, der geht, ist {first}; diesen wählen oder trotzdem beginnen.</translation>
    </message>
    <message>
        <source>{in_hands} is over; choose a day from {today} on.</source>
        <translation>{in_hands} ist vorbei; einen Tag ab {today} wählen.</translation>
    </message>
    <message>
        <source>The customer is closed until {until}; choose a later day or correct their closed days.</source>
        <translation>Der Kunde hat bis {until} geschlossen; einen späteren Tag wählen oder die geschlossenen Tage berichtigen.</translation>
    </message>
    <message>
        <source>These steps wait for each other: {steps}; let the first one wait for none.</source>
        <translation>Diese Schritte warten aufeinander: {steps}; der erste darf auf keinen warten.</translation>
    </message>
    <message>
        <source>That process is gone; somebody removed it. Save yours as a copy.</source>
        <translation>Diesen Ablauf gibt es nicht mehr; jemand hat ihn entfernt. Bitte den eigenen als Kopie speichern.</translation>
    </message>
    <message>
        <source>Somebody has saved “{name}” since you began; save yours as a copy, or throw it away.</source>
        <translation>Jemand hat „{name}“ inzwischen gespeichert; bitte den eigenen Entwurf als Kopie speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>There is a process “{name}” already; choose another name.</source>
        <translation>Einen Ablauf „{name}“ gibt es schon; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The ladder is not there any more; choose another one.</source>
        <translation>Die Leiter gibt es nicht mehr; eine andere wählen.</translation>
    </message>
    <message>
        <source>There is a ladder “{name}” already; choose another name.</source>
        <translation>Es gibt schon eine Leiter „{name}“; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” is the ladder of these customers already; change that one.</source>
        <translation>„{name}“ ist schon die Leiter dieser Kunden; besser jene ändern.</translation>
    </message>
    <message>
        <source>Give the ladder a name.</source>
        <translation>Der Leiter einen Namen geben.</translation>
    </message>
    <message>
        <source>A ladder begins with its ask.</source>
        <translation>Eine Leiter beginnt mit der Bitte.</translation>
    </message>
    <message>
        <source>Rung {number} asks a second time: a ladder asks once and then reminds.</source>
        <translation>Sprosse {number} bittet ein zweites Mal: Eine Leiter bittet einmal und erinnert dann.</translation>
    </message>
    <message>
        <source>That are too many rungs; nobody answers after a dozen.</source>
        <translation>Das sind zu viele Sprossen; nach einem Dutzend antwortet niemand mehr.</translation>
    </message>
    <message>
        <source>Rung {number} lies more than a year away; type fewer days.</source>
        <translation>Sprosse {number} liegt über ein Jahr entfernt; weniger Tage eingeben.</translation>
    </message>
    <message>
        <source>No reminder lies before the needed-by date: move one before it.</source>
        <translation>Keine Erinnerung liegt vor dem Tag, an dem es gebraucht wird: eine davor setzen.</translation>
    </message>
    <message>
        <source>Rung {number} is there twice: remove it and add it anew.</source>
        <translation>Sprosse {number} gibt es zweimal: entfernen und neu hinzufügen.</translation>
    </message>
    <message>
        <source>Offer help before rung {number} says what it costs.</source>
        <translation>Erst Hilfe anbieten, dann darf Sprosse {number} sagen, was es kostet.</translation>
    </message>
    <message>
        <source>Let somebody inside step in before rung {number} says what it costs.</source>
        <translation>Erst muss sich jemand im Haus kümmern, dann darf Sprosse {number} sagen, was es kostet.</translation>
    </message>
    <message>
        <source>Nothing comes after what it costs: move rung {number} before that.</source>
        <translation>Nach dem, was es kostet, kommt nichts mehr: Sprosse {number} davor setzen.</translation>
    </message>
    <message>
        <source>Rung {number} must reach the customer: choose how.</source>
        <translation>Sprosse {number} muss den Kunden erreichen: den Weg wählen.</translation>
    </message>
    <message>
        <source>Rung {number} is not friendly, so it cannot leave by itself.</source>
        <translation>Sprosse {number} ist nicht freundlich, also kann sie nicht von selbst hinausgehen.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to {most}.</source>
        <translation>Eine ganze Zahl von 1 bis {most} eingeben.</translation>
    </message>
    <message>
        <source>News need a subject and a text.</source>
        <translation>Neuigkeiten brauchen einen Betreff und einen Text.</translation>
    </message>
    <message>
        <source>From 0, which is never, to {most} days are possible.</source>
        <translation>Möglich sind 0 (nie) bis {most} Tage.</translation>
    </message>
    <message>
        <source>The day must start before it ends.</source>
        <translation>Der Tag muss beginnen, bevor er endet.</translation>
    </message>
    <message>
        <source>Mail must begin to leave before the hour at which it ends.</source>
        <translation>Mail muss früher hinausgehen dürfen, als die Zeit dafür endet.</translation>
    </message>
    <message>
        <source>There is no process “{name}”; the processes are {known}.</source>
        <translation>Es gibt keinen Ablauf „{name}“; die Abläufe sind {known}.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name.</source>
        <translation>Es gibt keine Datei {name}; bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be read; check that you may open it.</source>
        <translation>{name} lässt sich nicht lesen; bitte prüfen, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <translation>{name} lässt sich nicht schreiben; bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported.</source>
        <translation>Die Datei ist leer; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file is no text; export it as CSV or JSON and try again.</source>
        <translation>Die Datei enthält keinen Text; bitte als CSV oder JSON exportieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is larger than {most} bytes; split it and import the parts.</source>
        <translation>Die Datei ist größer als {most} Bytes; bitte teilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>Line {line} has a character no text has; export the file again.</source>
        <translation>Zeile {line} enthält ein Zeichen, das in keinem Text steht; bitte die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read; save it as UTF-8 and try again.</source>
        <translation>Die Zeichen der Datei sind nicht lesbar; bitte als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The table has column names but no lines; nothing was imported.</source>
        <translation>Die Tabelle hat Spaltennamen, aber keine Zeilen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line {line} is never closed; close it.</source>
        <translation>Das Anführungszeichen aus Zeile {line} wird nie geschlossen; bitte schließen.</translation>
    </message>
    <message>
        <source>Line {line} has a cell of over {most} characters; shorten it.</source>
        <translation>Zeile {line} hat eine Zelle mit über {most} Zeichen; bitte kürzen.</translation>
    </message>
    <message>
        <source>Line {line} has over {most} columns; check that the file is a table.</source>
        <translation>Zeile {line} hat über {most} Spalten; bitte prüfen, ob die Datei eine Tabelle ist.</translation>
    </message>
    <message>
        <source>The table has over {most} lines; split it and import the parts.</source>
        <translation>Die Tabelle hat über {most} Zeilen; bitte teilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>No column looks like a title; the columns are {columns}. Name one with --map title=…</source>
        <translation>Keine Spalte sieht nach einem Titel aus; die Spalten sind {columns}. Bitte eine mit --map title=… nennen.</translation>
    </message>
    <message>
        <source>No column looks like {field}; the columns are {columns}. Name one with --map {field}=…</source>
        <translation>Keine Spalte sieht nach {field} aus; die Spalten sind {columns}. Bitte eine mit --map {field}=… nennen.</translation>
    </message>
    <message>
        <source>This file holds a board; only a table can be imported with --kind.</source>
        <translation>Diese Datei enthält ein Board; mit --kind lässt sich nur eine Tabelle importieren.</translation>
    </message>
    <message>
        <source>A table cannot hold “{text}”; it can hold {known}.</source>
        <translation>Eine Tabelle kann „{text}“ nicht enthalten; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no mapping; write --map title=first,due=when.</source>
        <translation>„{text}“ ist keine Zuordnung; möglich ist --map title=first,due=when.</translation>
    </message>
    <message>
        <source>There is no field “{field}”; the fields are {known}.</source>
        <translation>Es gibt kein Feld „{field}“; die Felder sind {known}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; its columns are {columns}.</source>
        <translation>Die Datei hat keine Spalte „{column}“; ihre Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>Files ending in “{ending}” are not known; known are {known}.</source>
        <translation>Dateien mit der Endung „{ending}“ sind nicht bekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The file is no sound JSON (line {line}); export it again.</source>
        <translation>Die Datei ist kein gültiges JSON (Zeile {line}); bitte neu exportieren.</translation>
    </message>
    <message>
        <source>The file is not as it should be at “{field}”; export it again.</source>
        <translation>Die Datei ist bei „{field}“ nicht wie erwartet; bitte neu exportieren.</translation>
    </message>
    <message>
        <source>The file has a text of over {most} characters at “{field}”; shorten it.</source>
        <translation>Die Datei hat bei „{field}“ einen Text mit über {most} Zeichen; bitte kürzen.</translation>
    </message>
    <message>
        <source>The file is no board of Trello, WeKan or Follow-up Board; export it as a CSV table instead.</source>
        <translation>Die Datei ist keine Tafel von Trello, WeKan oder Follow-up Board; bitte als CSV-Tabelle exportieren.</translation>
    </message>
    <message>
        <source>The file holds no process; choose one that was exported from “Processes”.</source>
        <translation>Die Datei enthält keinen Ablauf; bitte eine wählen, die aus „Abläufe“ exportiert wurde.</translation>
    </message>
    <message>
        <source>The process, “{at}”: {problem}.</source>
        <translation>Der Ablauf, „{at}“: {problem}.</translation>
    </message>
    <message>
        <source>Step {step}, “{at}”: {problem}.</source>
        <translation>Schritt {step}, „{at}“: {problem}.</translation>
    </message>
    <message>
        <source>The file holds a single Trello card; export the whole board and import that.</source>
        <translation>Die Datei enthält eine einzelne Karte von Trello; bitte die ganze Tafel exportieren und importieren.</translation>
    </message>
    <message>
        <source>The file was written by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation>Die Datei stammt von einem neueren Follow-up Board (Format {found}; dieses kennt {known}); bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Reading the file takes too long; split it and import the parts.</source>
        <translation>Das Lesen der Datei dauert zu lange; bitte teilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>The file needs more memory than it may have; split it and import the parts.</source>
        <translation>Die Datei braucht mehr Speicher als erlaubt; bitte teilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>No card has an id beginning with {id}; “list” shows the ids.</source>
        <translation>Keine Karte hat eine Kennung, die mit {id} beginnt; „list“ zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>{count} cards have an id beginning with {id}; type more of it.</source>
        <translation>{count} Karten haben eine Kennung, die mit {id} beginnt; bitte mehr davon eintippen.</translation>
    </message>
    <message>
        <source>No customer has an id beginning with {id}; “customers” shows the ids.</source>
        <translation>Kein Kunde hat eine Kennung, die mit {id} beginnt; „customers“ zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>{count} customers have an id beginning with {id}; type more of it.</source>
        <translation>{count} Kunden haben eine Kennung, die mit {id} beginnt; mehr davon eingeben.</translation>
    </message>
    <message>
        <source>Somebody kept changing the board meanwhile; nothing was erased, try again in a moment.</source>
        <translation>Inzwischen wurde die Tafel immer wieder geändert; nichts wurde gelöscht, gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{rule}” may be granted by a manager; name the one who does.</source>
        <translation>„{rule}“ darf eine Leitung gewähren; angeben, wer es tut.</translation>
    </message>
    <message>
        <source>“{rule}” may be granted by the owner; name them as who grants it.</source>
        <translation>„{rule}“ darf der Inhaber gewähren; ihn als Gewährenden angeben.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”; the settings are {known}.</source>
        <translation>Es gibt keine Einstellung „{key}“; die Einstellungen sind {known}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the setting {key}; write it like this: {example}.</source>
        <translation>„{text}“ passt nicht zur Einstellung {key}; so schreiben: {example}.</translation>
    </message>
    <message>
        <source>The firm’s country has no region “{text}”; it has {known}.</source>
        <translation>Das Land der Firma hat keine Region „{text}“; es hat {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no public holiday in the firm’s country; write names and days: {example}.</source>
        <translation>„{text}“ ist kein Feiertag im Land der Firma; Namen und Tage schreiben: {example}.</translation>
    </message>
    <message>
        <source>No job has an id beginning with {id}; “jobs” shows the ids.</source>
        <translation>Kein Auftrag hat eine Kennung, die mit {id} beginnt; „jobs“ zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>{count} jobs have an id beginning with {id}; type more of it.</source>
        <translation>{count} Aufträge haben eine Kennung, die mit {id} beginnt; bitte mehr davon eingeben.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave because of “{found}”; open it in the window and mend it.</source>
        <translation>Der Brief kann so nicht hinaus, wegen „{found}“; bitte im Fenster öffnen und richten.</translation>
    </message>
    <message>
        <source>“{host}” with port {port} is no mail server; check both with your provider.</source>
        <translation>„{host}“ mit Port {port} ist kein Mailserver; beides beim Anbieter erfragen.</translation>
    </message>
    <message>
        <source>Mail leaves for {host} only over an encrypted line; use the port of your provider for it.</source>
        <translation>Post an {host} geht nur über eine verschlüsselte Leitung hinaus; den Port des Anbieters dafür verwenden.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address; type one such as orders@example.com.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse; eine wie orders@example.com eintragen.</translation>
    </message>
    <message>
        <source>No mailbox is set up yet; do it with “mail-setup” or under E-mail.</source>
        <translation>Es ist noch kein Postfach eingerichtet; das geht mit „mail-setup“ oder unter E-Mail.</translation>
    </message>
    <message>
        <source>Mail of this board is being sent already; look again in a moment.</source>
        <translation>Die Post dieser Tafel wird schon gesendet; gleich wieder nachsehen.</translation>
    </message>
    <message>
        <source>This board was tried out on another day, so its mail is held. Let it go under E-mail.</source>
        <translation>Diese Tafel wurde an einem anderen Tag ausprobiert, darum wird ihre Post angehalten. Unter E-Mail freigeben.</translation>
    </message>
    <message>
        <source>A .msg file cannot be read; in Outlook choose Save As, then .eml, and bring that in.</source>
        <translation>Eine .msg-Datei kann nicht gelesen werden; in Outlook „Speichern unter“ wählen, dann .eml, und diese Datei hereinholen.</translation>
    </message>
    <message>
        <source>That is no mail; save it in your mail program as an .eml file.</source>
        <translation>Das ist keine E-Mail; im Mailprogramm als .eml-Datei speichern.</translation>
    </message>
    <message>
        <source>A mail becomes one card: import it without --preview, undo takes it back.</source>
        <translation>Aus einer E-Mail wird eine Karte: ohne --preview importieren, Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Your mail program gives a link only; save the mail as an .eml file and drop that here.</source>
        <translation>Das Mailprogramm gibt nur einen Link; die E-Mail als .eml-Datei speichern und diese hier ablegen.</translation>
    </message>
    <message>
        <source>Everybody sends from their own mail program here; change that under E-mail.</source>
        <translation>Hier sendet jeder aus dem eigenen Mailprogramm; ändern lässt sich das unter „E-Mail“.</translation>
    </message>
    <message>
        <source>Send yourself a test and let answers be seen first; then friendly reminders may go.</source>
        <translation>Senden Sie sich zuerst einen Test und lassen Sie Antworten sehen; dann dürfen freundliche Erinnerungen gehen.</translation>
    </message>
    <message>
        <source>“{url}” must begin with “https” and name a server.</source>
        <translation>„{url}“ muss mit „https“ beginnen und einen Server nennen.</translation>
    </message>
    <message>
        <source>This computer has no key store for the password; set {variable} where mail is sent.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für das Passwort; dort, wo gesendet wird, {variable} setzen.</translation>
    </message>
    <message>
        <source>The password of {user} is not known here; give it with “mail-setup --password-stdin”.</source>
        <translation>Das Passwort von {user} ist hier nicht bekannt; mit „mail-setup --password-stdin“ angeben.</translation>
    </message>
    <message>
        <source>“{text}” is no date; type one such as fri, +2bd or 2026-12-01.</source>
        <translation>„{text}“ ist kein Datum; möglich sind etwa fr, +2bd oder 2026-12-01.</translation>
    </message>
    <message>
        <source>This board is open already, and its window does not answer; close it there first.</source>
        <translation>Diese Tafel ist schon geöffnet, und ihr Fenster antwortet nicht; bitte zuerst dort schließen.</translation>
    </message>
    <message>
        <source>There is no display to show the board on; start it from a desktop, or use a command such as “followup-board list”.</source>
        <translation>Es gibt keinen Bildschirm für die Tafel; bitte vom Desktop starten oder einen Befehl wie „followup-board list“ benutzen.</translation>
    </message>
    <message>
        <source>“{text}” is no amount; write one such as 120000 (cents) or $1,200.00.</source>
        <translation>„{text}“ ist kein Betrag; etwa 120000 (Cent) oder $1,200.00 schreiben.</translation>
    </message>
    <message>
        <source>“{text}” is no picture size; write one such as 1500x860.</source>
        <translation>„{text}“ ist keine Bildgröße; möglich ist etwa 1500x860.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShownLadder</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>gebraucht bis</translation>
    </message>
    <message>
        <source>Left out here: there is no room for it before the others.</source>
        <translation>Hier ausgelassen: Vor den anderen ist dafür kein Platz.</translation>
    </message>
    <message>
        <source>Moved from {wanted} to {day} here: there must be room for the next one.</source>
        <translation>Hier von {wanted} auf {day} verlegt: Die nächste braucht Platz.</translation>
    </message>
    <message>
        <source>Moved from {wanted} to {day} here: not too soon after the last one.</source>
        <translation>Hier von {wanted} auf {day} verlegt: nicht zu bald nach der letzten.</translation>
    </message>
    <message>
        <source>First reminder lies before the needed-by date.</source>
        <translation>Die erste Erinnerung liegt vor dem Tag, an dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>The first word comes before the due date.</source>
        <translation>Das erste Wort kommt vor der Fälligkeit.</translation>
    </message>
    <message>
        <source>Help comes before any consequence.</source>
        <translation>Hilfe kommt vor jeder Folge.</translation>
    </message>
    <message>
        <source>Rung {number}, {what}</source>
        <translation>Sprosse {number}, {what}</translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>That day is not after today.</source>
        <translation>Dieser Tag liegt nicht nach heute.</translation>
    </message>
    <message>
        <source>The new date is before the day the card comes back.</source>
        <translation>Der neue Termin liegt vor dem Tag, an dem die Karte wiederkommt.</translation>
    </message>
    <message>
        <source>That is after {due}. Which date is it needed by now?</source>
        <translation>Das ist nach dem {due}. Bis wann wird es nun gebraucht?</translation>
    </message>
    <message>
        <source>Hide this card until when?</source>
        <translation>Bis wann soll diese Karte verborgen sein?</translation>
    </message>
</context>
<context>
    <name>StageActions</name>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Show only this stage</source>
        <translation>Nur diese Phase zeigen</translation>
    </message>
    <message>
        <source>Show only what is late here</source>
        <translation>Nur Überfälliges hier zeigen</translation>
    </message>
    <message>
        <source>New name of the stage</source>
        <translation>Neuer Name der Phase</translation>
    </message>
    <message>
        <source>Stage {name}</source>
        <translation>Phase {name}</translation>
    </message>
    <message>
        <source>{what} in {stage}, show only these</source>
        <translation>{what} in {stage}, nur diese zeigen</translation>
    </message>
    <message>
        <source>Menu of {stage}</source>
        <translation>Menü von {stage}</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Show &amp;only this stage</source>
        <translation>&amp;Nur diese Phase zeigen</translation>
    </message>
    <message>
        <source>&amp;Archive done cards</source>
        <translation>Erledigte Karten &amp;archivieren</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>&amp;Dringendstes zuerst</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;Von Hand</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Card &amp;limit</source>
        <translation>&amp;Höchstzahl Karten</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Höchstzahl Karten</translation>
    </message>
    <message>
        <source>Longest &amp;silence</source>
        <translation>Längste Funk&amp;stille</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Longest silence in working days</source>
        <translation>Längste Funkstille in Arbeitstagen</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>&amp;Wofür sie da ist</translation>
    </message>
    <message>
        <source>Move l&amp;eft</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Add a stage after it</source>
        <translation>&amp;Phase dahinter einfügen</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>Warten auf einen Lieferanten</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Wir sind dran</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Himbeere</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Wir sind dran</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start a job</source>
        <translation>Auftrag beginnen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Mugs ×500</source>
        <translation>Tassen ×500</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Beim Kunden bis</translation>
    </message>
    <message>
        <source>18 Dec</source>
        <translation>18. Dez</translation>
    </message>
    <message>
        <source>That day is an event</source>
        <translation>Der Tag ist ein Ereignis</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Once these four are filled in, every step stands here with its day.</source>
        <translation>Sind diese vier ausgefüllt, steht hier jeder Schritt mit seinem Tag.</translation>
    </message>
    <message>
        <source>Why start anyway?</source>
        <translation>Warum trotzdem beginnen?</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Er läuft schon</translation>
    </message>
    <message>
        <source>Add the stage “At the supplier”</source>
        <translation>Phase „Beim Lieferanten“ hinzufügen</translation>
    </message>
    <message>
        <source>The rush is a favour</source>
        <translation>Der Eilauftrag ist ein Gefallen</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Brief ansehen</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Auftrag beginnen</translation>
    </message>
    <message>
        <source>Later: {day}</source>
        <translation>Später: {day}</translation>
    </message>
    <message>
        <source>In a rush: {cost}</source>
        <translation>Als Eilauftrag: {cost}</translation>
    </message>
    <message>
        <source>Smaller…</source>
        <translation>Kleiner…</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>Verweisen an…</translation>
    </message>
    <message>
        <source>Draft an honest no</source>
        <translation>Ehrliches Nein entwerfen</translation>
    </message>
    <message>
        <source>Start anyway…</source>
        <translation>Trotzdem beginnen…</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>Wieder wie üblich</translation>
    </message>
    <message>
        <source>Without “{step}”</source>
        <translation>Ohne „{step}“</translation>
    </message>
</context>
<context>
    <name>StartPresenter</name>
    <message>
        <source>Made in a rush</source>
        <translation>Als Eilauftrag gefertigt</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>Beim Lieferanten</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Referred to {partner}</source>
        <translation>Verwiesen an {partner}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Wie fest</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>the firm that does it</source>
        <translation>die Firma, die es macht</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>whoever looks after the customer</source>
        <translation>wer den Kunden betreut</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Working days they get</source>
        <translation>Arbeitstage für den Kunden</translation>
    </message>
    <message>
        <source>Working days they get at least</source>
        <translation>Mindestens so viele Arbeitstage</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Dauer in Tagen</translation>
    </message>
    <message>
        <source>Days in a rush</source>
        <translation>Tage im Eilfall</translation>
    </message>
    <message>
        <source>What a rush costs</source>
        <translation>Was Eile kostet</translation>
    </message>
    <message>
        <source>Working days after delivery</source>
        <translation>Arbeitstage nach der Lieferung</translation>
    </message>
    <message>
        <source>Answers count the same day until</source>
        <translation>Antworten zählen noch am selben Tag bis</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>Nach der Lieferung</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>If it is late</source>
        <translation>Wenn es zu spät kommt</translation>
    </message>
    <message>
        <source>Easiest way</source>
        <translation>Am einfachsten</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>Was dann kommt</translation>
    </message>
    <message>
        <source>Fee as soon as it is late</source>
        <translation>Gebühr, sobald es zu spät ist</translation>
    </message>
    <message>
        <source>Fee for each working day</source>
        <translation>Gebühr je Arbeitstag</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Gebühr höchstens</translation>
    </message>
    <message>
        <source>Counts for the discount</source>
        <translation>Zählt für den Rabatt</translation>
    </message>
    <message>
        <source>Marked in the letter</source>
        <translation>Im Brief hervorgehoben</translation>
    </message>
    <message>
        <source>The customer sees this step</source>
        <translation>Der Kunde sieht diesen Schritt</translation>
    </message>
    <message>
        <source>Only in a customer’s first order</source>
        <translation>Nur beim ersten Auftrag eines Kunden</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>{lead} working days, answers until {cutoff} count today</source>
        <translation>{lead} Arbeitstage, Antworten bis {cutoff} zählen noch heute</translation>
    </message>
    <message>
        <source>never less than {min_notice}</source>
        <translation>nie weniger als {min_notice}</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days} Arbeitstage</translation>
    </message>
    <message>
        <source>{rush_days} days, costs {rush_cost}</source>
        <translation>{rush_days} Tage, kostet {rush_cost}</translation>
    </message>
    <message>
        <source>{from_delivery} working days after delivery</source>
        <translation>{from_delivery} Arbeitstage nach der Lieferung</translation>
    </message>
    <message>
        <source>{flat} if late, {per_day} a working day, at most {cap}</source>
        <translation>{flat} bei Verspätung, {per_day} je Arbeitstag, höchstens {cap}</translation>
    </message>
    <message>
        <source>Days they get</source>
        <translation>Zeit dafür</translation>
    </message>
    <message>
        <source>In a rush</source>
        <translation>Im Eilfall</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Trouble spot</source>
        <translation>Heikle Stelle</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Im Brief</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Nach dem Verkauf</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Auftrag</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Counts for the discount of {amount}</source>
        <translation>Zählt für den Rabatt von {amount}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>In ihren Händen</translation>
    </message>
    <message>
        <source>after {steps}</source>
        <translation>nach {steps}</translation>
    </message>
    <message>
        <source>trouble spot</source>
        <translation>heikle Stelle</translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation>etwas ist zu klären</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>first order only</source>
        <translation>nur erster Auftrag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 spare day</source>
        <translation>1 Reservetag</translation>
    </message>
    <message numerus="yes">
        <source>%n spare days</source>
        <translation>
            <numerusform>%n Reservetag</numerusform>
            <numerusform>%n Reservetage</numerusform>
        </translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>nach 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step, first to last</source>
        <translation>1 Schritt, vom ersten zum letzten</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, first to last</source>
        <translation>
            <numerusform>%n Schritt, vom ersten zum letzten</numerusform>
            <numerusform>%n Schritte, vom ersten zum letzten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing to fix before it can be saved</source>
        <translation>1 Punkt ist vor dem Speichern zu klären</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix before it can be saved</source>
        <translation>
            <numerusform>%n Punkt ist vor dem Speichern zu klären</numerusform>
            <numerusform>%n Punkte sind vor dem Speichern zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open job keeps version {version}.</source>
        <translation>1 laufender Auftrag behält Version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open jobs keep version {version}.</source>
        <translation>
            <numerusform>%n laufender Auftrag behält Version {version}.</numerusform>
            <numerusform>%n laufende Aufträge behalten Version {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open job stays on version {version}.</source>
        <translation>1 laufender Auftrag bleibt bei Version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open jobs stay on version {version}.</source>
        <translation>
            <numerusform>%n laufender Auftrag bleibt bei Version {version}.</numerusform>
            <numerusform>%n laufende Aufträge bleiben bei Version {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to 1 open job…</source>
        <translation>Für 1 laufenden Auftrag übernehmen…</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n open jobs…</source>
        <translation>
            <numerusform>Für %n laufenden Auftrag übernehmen…</numerusform>
            <numerusform>Für %n laufende Aufträge übernehmen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPaper</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, if it is worth a line</source>
        <translation>Was gesagt wurde, wenn es eine Zeile wert ist</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>The text of all letters like this</source>
        <translation>Der Text aller Briefe dieser Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Back to ours</source>
        <translation>Zurück zu unserem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>“{found}” may sound unfriendly.</source>
        <translation>„{found}“ klingt vielleicht unfreundlich.</translation>
    </message>
    <message>
        <source>“{found}” may sound unfriendly; kinder: “{kinder}”.</source>
        <translation>„{found}“ klingt vielleicht unfreundlich; freundlicher: „{kinder}“.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>The texts of reminders</source>
        <translation>Die Texte der Erinnerungen</translation>
    </message>
    <message>
        <source>Several things in one message</source>
        <translation>Mehreres in einer Nachricht</translation>
    </message>
    <message>
        <source>That nothing has changed</source>
        <translation>Dass sich nichts geändert hat</translation>
    </message>
    <message>
        <source>Thanks for what came in time</source>
        <translation>Dank für das, was rechtzeitig kam</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Umgangsform</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Use this text or take it back before you choose another one.</source>
        <translation>Diesen Text erst verwenden oder zurücknehmen, dann einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” is no time of day. Try: 10:30</source>
        <translation>„{text}“ ist keine Uhrzeit. Möglich ist: 10:30</translation>
    </message>
    <message>
        <source>Type a time such as 11:00</source>
        <translation>Bitte eine Uhrzeit wie 11:00 eintippen</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>asked or reminded {days}</source>
        <translation>nachgefragt oder erinnert {days}</translation>
    </message>
    <message>
        <source>planned {days}</source>
        <translation>geplant {days}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>in {stage}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>ask on</source>
        <translation>nachfragen</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>A follow-up needs a title</source>
        <translation>Eine Wiedervorlage braucht einen Titel</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Kopfleiste</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Today’s round: {count} waiting</source>
        <translation>Heutige Runde: {count} warten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} heute</translation>
    </message>
    <message>
        <source>Show only late: {count}</source>
        <translation>Nur Überfälliges zeigen: {count}</translation>
    </message>
    <message>
        <source>Show only due today: {count}</source>
        <translation>Nur heute Fälliges zeigen: {count}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Proof approval</source>
        <translation>Freigabe des Abzugs</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Druckdaten</translation>
    </message>
    <message>
        <source>Final quantities</source>
        <translation>Endgültige Mengen</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Kreditlinie</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Shipping deadline</source>
        <translation>Spätester Versand</translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Versandtag</translation>
    </message>
    <message>
        <source>Site access</source>
        <translation>Zugang zum Ort</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Quote request</source>
        <translation>Angebotsanfrage</translation>
    </message>
    <message>
        <source>Past-due invoice</source>
        <translation>Überfällige Rechnung</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>So arbeiten wir</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Besuch vor Ort</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Nach dem Verkauf</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jubiläum</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>A word from the owner</source>
        <translation>Ein Wort vom Inhaber</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the board</source>
        <translation>Tafel öffnen</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Neue Wiedervorlage…</translation>
    </message>
    <message>
        <source>They called…</source>
        <translation>Anruf erhalten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Whose text is to stand?</source>
        <translation>Wessen Text soll gelten?</translation>
    </message>
    <message>
        <source>{person} has written here meanwhile, too.</source>
        <translation>{person} hat hier inzwischen auch geschrieben.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} meanwhile, too.</source>
        <translation>{person} hat inzwischen auch etwas geändert: {field}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Der andere Text</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>“{text}” was typed and is not saved yet.</source>
        <translation>„{text}“ wurde eingegeben und ist noch nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were typed and are not saved yet.</source>
        <translation>
            <numerusform>%n Eingabe ist noch nicht gespeichert.</numerusform>
            <numerusform>%n Eingaben sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Its field holds another text or is gone; save that one first, or copy.</source>
        <translation>Das Feld enthält anderen Text oder ist nicht mehr da; bitte zuerst jenen speichern oder kopieren.</translation>
    </message>
    <message>
        <source>Saving what was typed…</source>
        <translation>Eingaben werden gespeichert…</translation>
    </message>
    <message>
        <source>What was typed can neither be saved nor kept for the next start; copy it.</source>
        <translation>Die Eingaben lassen sich weder speichern noch für den nächsten Start aufheben; bitte kopieren.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Last tended {ago}</source>
        <translation>Zuletzt gepflegt {ago}</translation>
    </message>
    <message>
        <source>Only {tag}</source>
        <translation>Nur {tag}</translation>
    </message>
    <message>
        <source>The board cannot be reached. This is how it stood at {time}.</source>
        <translation>Die Tafel ist nicht erreichbar. Letzter Stand: {time}.</translation>
    </message>
    <message>
        <source>The board cannot be opened. Trying again…</source>
        <translation>Die Tafel lässt sich nicht öffnen. Neuer Versuch…</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Late, today</source>
        <translation>Überfällig, heute</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Nichts nachzufassen</translation>
    </message>
</context>
<context>
    <name>WallNumbers</name>
    <message>
        <source>1 late</source>
        <translation>1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>1 today</source>
        <translation>1 heute</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n heute</numerusform>
            <numerusform>%n heute</numerusform>
        </translation>
    </message>
    <message>
        <source>1 soon</source>
        <translation>1 bald</translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n bald</numerusform>
            <numerusform>%n bald</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 more</source>
        <translation>+ 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n weitere</numerusform>
            <numerusform>+ %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>vor 1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>vor 1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Open the wall when I log in</source>
        <translation>Wandtafel beim Anmelden öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>People stand away</source>
        <translation>Leseabstand</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <source>Screen across its corners</source>
        <translation>Bildschirmdiagonale</translation>
    </message>
    <message>
        <source>{number} inches</source>
        <translation>{number} Zoll</translation>
    </message>
    <message>
        <source>From both follows how large the text is, so that all can read it.</source>
        <translation>Aus beidem ergibt sich, wie groß die Schrift ist, damit alle sie lesen können.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As this desk</source>
        <translation>Wie dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation>Whiteboard (hell)</translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation>Kreidetafel (dunkel)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Was auf dem Spiel steht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show as well</source>
        <translation>Auch zeigen</translation>
    </message>
    <message>
        <source>Everybody who passes can read the wall. Without these, addresses, numbers and amounts in titles and names stand there as •••.</source>
        <translation>Alle, die vorbeigehen, können die Wandtafel lesen. Was hier nicht angehakt ist – Adressen, Nummern, Beträge in Titeln und Namen –, steht dort als •••.</translation>
    </message>
    <message>
        <source>Only cards for</source>
        <translation>Nur Karten für</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cards carry such a tag, and only those that do are shown then.</source>
        <translation>Karten tragen so ein Schlagwort; gezeigt werden dann nur diese.</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>Wandtafel</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall – Follow-up Board</source>
        <translation>Wandtafel – Follow-up Board</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Reservetage</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Rabatt als Betrag</translation>
    </message>
    <message>
        <source>{spare} working days before the in-hands date</source>
        <translation>{spare} Arbeitstage vor dem Liefertag</translation>
    </message>
    <message>
        <source>{percent} or {amount} off if all answers come on time</source>
        <translation>{percent} oder {amount} Nachlass, wenn alle Antworten pünktlich kommen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Usual for these steps: {days}, a quarter of the longest way.</source>
        <translation>Üblich für diese Schritte: {days}, ein Viertel des längsten Wegs.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of Qt: weekday, day, month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of Qt: weekday, day, month, year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>snoozed until {day}</source>
        <translation>zurückgestellt bis {day}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>no contact for {days}</source>
        <translation>{days} ohne Kontakt</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>in {stage}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>über der Höchstzahl</translation>
    </message>
    <message>
        <source>Fee {fee}</source>
        <translation>Gebühr {fee}</translation>
    </message>
    <message>
        <source>Fee {fee} of at most {cap}</source>
        <translation>Gebühr {fee} von höchstens {cap}</translation>
    </message>
    <message>
        <source>No fee until {day}</source>
        <translation>Keine Gebühr bis {day}</translation>
    </message>
    <message>
        <source>{amount} discount until {day}</source>
        <translation>{amount} Rabatt bis {day}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>looked after by {owner}</source>
        <translation>zuständig: {owner}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>nach der Lieferung</translation>
    </message>
    <message>
        <source>after “{step}”</source>
        <translation>nach „{step}“</translation>
    </message>
    <message>
        <source>after the proof</source>
        <translation>nach dem Abzug</translation>
    </message>
    <message>
        <source>after the artwork</source>
        <translation>nach den Druckdaten</translation>
    </message>
    <message>
        <source>after the quantities</source>
        <translation>nach den Mengen</translation>
    </message>
    <message>
        <source>after the purchase order</source>
        <translation>nach der Bestellung</translation>
    </message>
    <message>
        <source>after the deposit</source>
        <translation>nach der Anzahlung</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>nach der Entscheidung</translation>
    </message>
    <message>
        <source>after the specifications</source>
        <translation>nach den Vorgaben</translation>
    </message>
    <message>
        <source>start today</source>
        <translation>heute beginnen</translation>
    </message>
    <message>
        <source>start tomorrow</source>
        <translation>morgen beginnen</translation>
    </message>
    <message>
        <source>ask today</source>
        <translation>heute fragen</translation>
    </message>
    <message>
        <source>ask tomorrow</source>
        <translation>morgen nachfragen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht nachgefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>asked {done} of {total} times</source>
        <translation>{done} von {total} Mal nachgefragt</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>zugesagt für {day}</translation>
    </message>
    <message>
        <source>promised for {day}, not kept</source>
        <translation>zugesagt für {day}, nicht gehalten</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>pausiert: {reason}</translation>
    </message>
    <message>
        <source>paused until {day}: {reason}</source>
        <translation>pausiert bis {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>There is no zone “{zone}”. Try: Europe/Berlin</source>
        <translation>Es gibt keine Zeitzone „{zone}“. Möglich ist: Europe/Berlin</translation>
    </message>
</context>
<context>
    <name>_DateRow</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Some of them are needed before that. Their new date:</source>
        <translation>Einige werden vorher gebraucht. Ihr neuer Termin:</translation>
    </message>
    <message>
        <source>Hide these cards until when?</source>
        <translation>Bis wann sollen diese Karten verborgen sein?</translation>
    </message>
    <message>
        <source>Needed by which date?</source>
        <translation>Bis wann gebraucht?</translation>
    </message>
</context>
</TS>
