<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Follow-up Board</source>
        <translation>À propos de Follow-up Board</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation>Pages sur le programme</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>This board</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter une relance</translation>
    </message>
    <message>
        <source>Who to follow up, about what, when</source>
        <translation>Qui relancer, à quel sujet, quand</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nouvelle relance</translation>
    </message>
</context>
<context>
    <name>AfterField</name>
    <message>
        <source>Comes after another step, too</source>
        <translation>Vient aussi après une autre étape</translation>
    </message>
    <message>
        <source>after {step}, take out</source>
        <translation>après {step}, retirer</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount such as {amount}</source>
        <translation>Saisissez un montant comme {amount}</translation>
    </message>
</context>
<context>
    <name>AnswersChoice</name>
    <message>
        <source>Watch this mailbox for answers to our messages</source>
        <translation>Surveiller cette boîte pour les réponses à nos messages</translation>
    </message>
    <message>
        <source>Only heads and first lines are read. Nothing is marked as read or moved.</source>
        <translation>Seuls l’en-tête et les premières lignes sont lus. Rien n’est marqué comme lu ni déplacé.</translation>
    </message>
    <message>
        <source>Folder for cards</source>
        <translation>Dossier pour les cartes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A mail that you move there becomes a card.</source>
        <translation>Un e-mail que vous y déplacez devient une carte.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lecture chez</translation>
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
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers wait for the password of {user}. Type it under E-mail.</source>
        <translation>Les réponses attendent le mot de passe de {user}. Saisissez-le sous E-mail.</translation>
    </message>
    <message>
        <source>Wrong address: {whom}</source>
        <translation>Adresse erronée&#x202f;: {whom}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply to open jobs</source>
        <translation>Appliquer aux affaires en cours</translation>
    </message>
    <message>
        <source>“{name}” in open jobs</source>
        <translation>«&#x202f;{name}&#x202f;» dans les affaires en cours</translation>
    </message>
    <message>
        <source>Tick the jobs that shall go on by version {version}. Dates that people were told stay, and so does what is done; one undo takes it all back.</source>
        <translation>Cochez les affaires qui doivent suivre la version {version}. Les dates annoncées restent, tout comme ce qui est fait&#x202f;; une seule annulation reprend tout.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{job}, now version {version}</source>
        <translation>{job}, version {version} actuellement</translation>
    </message>
    <message>
        <source>Apply to 1 job</source>
        <translation>Appliquer à 1 affaire</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n jobs</source>
        <translation>
            <numerusform>Appliquer à %n affaire</numerusform>
            <numerusform>Appliquer à %n affaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archivé le</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre sur le tableau</translation>
    </message>
    <message>
        <source>The archive is empty. Cards that are archived go here.</source>
        <translation>Les archives sont vides. Les fiches archivées viennent ici.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>La sauvegarde du jour n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>La sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Sauvegardé dans {file}</translation>
    </message>
    <message>
        <source>No backup has come to {folder} for over 3 days; connect its disk.</source>
        <translation>Aucune sauvegarde n’est arrivée dans {folder} depuis plus de 3 jours&#x202f;; branchez son disque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The board file is damaged and has no good backup; export the board.</source>
        <translation>Le fichier du tableau est endommagé et n’a pas de bonne sauvegarde&#x202f;; exportez le tableau.</translation>
    </message>
    <message>
        <source>The board file is damaged.</source>
        <translation>Le fichier du tableau est endommagé.</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Rétablir la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>La sauvegarde n’a pas pu être rétablie</translation>
    </message>
    <message>
        <source>The backup is put back; the damaged file is kept as {file}</source>
        <translation>La sauvegarde est rétablie&#x202f;; le fichier endommagé reste sous {file}</translation>
    </message>
    <message>
        <source>The newest good backup is over 3 days old.</source>
        <translation>La dernière bonne sauvegarde a plus de 3 jours.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Waiting for the server since {time}. What you type is kept.</source>
        <translation>En attente du serveur depuis {time}. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The board is there again. What could not be saved is kept; try it again.</source>
        <translation>Le tableau est de nouveau là. Ce qui n’a pas pu être enregistré est gardé&#x202f;; réessayez.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Newest good backup</source>
        <translation>Dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>And in</source>
        <translation>Et dans</translation>
    </message>
    <message>
        <source>A second disk is the best place: it survives this one.</source>
        <translation>Le mieux est un second disque&#x202f;: il survit à celui-ci.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nulle part ailleurs</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Pas de second dossier</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Un second dossier pour les sauvegardes</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What the customer will read</source>
        <translation>Ce que le client lira</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où il est utilisé</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Y aller&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>This stage is ordered by urgency</source>
        <translation>Cette étape est triée par urgence</translation>
    </message>
</context>
<context>
    <name>BoardPresenter</name>
    <message>
        <source>“{title}” has open lines: what for, how many and by when, what it costs.</source>
        <translation>«&#x202f;{title}&#x202f;» a des lignes ouvertes&#x202f;: pour quoi, combien et pour quand, quel budget.</translation>
    </message>
    <message>
        <source>Done all the same?</source>
        <translation>Terminé quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Why is it done without?</source>
        <translation>Pourquoi s’en passer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>CadenceRow</name>
    <message>
        <source>Key customers</source>
        <translation>Clients clés</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petits</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>CallPresenter</name>
    <message>
        <source>Who called, about what</source>
        <translation>Qui a appelé, à quel sujet</translation>
    </message>
    <message>
        <source>Marion called re proof, call back 3pm</source>
        <translation>Marion a appelé pour la maquette, rappeler 15:00</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Ils ont appelé</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>A card to call back comes to our turn, and the call is logged.</source>
        <translation>Une fiche pour rappeler arrive dans «&#x202f;À nous de jouer&#x202f;», et l’appel est noté.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>quelqu’un d’inconnu</translation>
    </message>
    <message>
        <source>An inquiry of {who}: to be answered by {by}.</source>
        <translation>Demande de {who}&#x202f;: à répondre avant {by}.</translation>
    </message>
    <message>
        <source>{who} is called back by {by}.</source>
        <translation>{who} est rappelé avant {by}.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Prochain jour ouvré</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card panel</source>
        <translation>Volet de la fiche</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fermer le volet (Échap)</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Text of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to reorder</source>
        <translation>Glisser, ou Alt+Haut et Alt+Bas, pour changer l’ordre</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Ladder of {what}</source>
        <translation>Échelle de {what}</translation>
    </message>
    <message>
        <source>By which ladder are they followed up?</source>
        <translation>Par quelle échelle les relance-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l’échelle habituelle</translation>
    </message>
    <message>
        <source>For {what}</source>
        <translation>Pour&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What is in which column?</source>
        <translation>Que contient chaque colonne&#x202f;?</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– non importée –</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Non importées : {columns}</translation>
    </message>
    <message>
        <source>What is each stage for?</source>
        <translation>À quoi sert chaque étape&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <source>Coming from them</source>
        <translation>À venir de leur part</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>À demander le</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire le</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Nothing is to be asked of customers. Start a job, and it stands here.</source>
        <translation>Rien n’est à demander aux clients. Démarrez une commande, et cela se trouvera ici.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
</context>
<context>
    <name>ComingPresenter</name>
    <message>
        <source>Print what comes from them</source>
        <translation>Imprimer ce qui vient d’eux</translation>
    </message>
    <message>
        <source>Coming from them</source>
        <translation>À venir de leur part</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Save what comes from them</source>
        <translation>Enregistrer ce qui vient d’eux</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Dates for a calendar (*.ics)</source>
        <translation>Dates pour un agenda (*.ics)</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression a échoué</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>nécessaire le {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New follow-up</source>
        <translation>Nouvelle relance</translation>
    </message>
    <message>
        <source>Today’s round</source>
        <translation>La tournée du jour</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Commencer une affaire…</translation>
    </message>
    <message>
        <source>They called…</source>
        <translation>Ils ont appelé…</translation>
    </message>
    <message>
        <source>Paste a mail or a text as a card</source>
        <translation>Coller un e-mail ou un texte comme carte</translation>
    </message>
    <message>
        <source>Write news…</source>
        <translation>Écrire des nouvelles…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print board…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>Print day sheet…</source>
        <translation>Imprimer la feuille du jour…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Coming from them</source>
        <translation>À venir de leur part</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Exception rules</source>
        <translation>Règles d’exception</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Afficher le tableau mural</translation>
    </message>
    <message>
        <source>Open board…</source>
        <translation>Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Nouveau tableau…</translation>
    </message>
    <message>
        <source>Try the example board</source>
        <translation>Essayer le tableau d’exemple</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About Follow-up Board</source>
        <translation>À propos de Follow-up Board</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation>Chercher ou ajouter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Into the panel, and back to the board</source>
        <translation>Dans le volet, et retour au tableau</translation>
    </message>
    <message>
        <source>Settings: this desk</source>
        <translation>Paramètres&#x202f;: ce poste</translation>
    </message>
    <message>
        <source>Settings: firm</source>
        <translation>Paramètres&#x202f;: entreprise</translation>
    </message>
    <message>
        <source>Settings: wall</source>
        <translation>Paramètres&#x202f;: tableau mural</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>Paramètres&#x202f;: sauvegardes</translation>
    </message>
    <message>
        <source>Settings: reminders</source>
        <translation>Paramètres&#x202f;: rappels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the card; once more: go into the panel</source>
        <translation>Ouvrir la fiche&#x202f;; encore une fois&#x202f;: entrer dans le volet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the card</source>
        <translation>Renommer la fiche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Ils sont au courant</translation>
    </message>
    <message>
        <source>They promised it…</source>
        <translation>Ils l’ont promis…</translation>
    </message>
    <message>
        <source>Do it for them…</source>
        <translation>Le faire pour eux…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Échelle…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Afficher l’affaire</translation>
    </message>
    <message>
        <source>Make this a job…</source>
        <translation>En faire une affaire…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the card (can be undone)</source>
        <translation>Supprimer la fiche (annulable)</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>done 1 day late</source>
        <translation>fait avec 1 jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>done %n days late</source>
        <translation>
            <numerusform>fait avec %n jour de retard</numerusform>
            <numerusform>fait avec %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>ask 1 day late</source>
        <translation>à demander, 1 jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>ask %n days late</source>
        <translation>
            <numerusform>à demander, %n jour de retard</numerusform>
            <numerusform>à demander, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 jour d’avance</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n jour d’avance</numerusform>
            <numerusform>%n jours d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ask in 1 day</source>
        <translation>demander dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>ask in %n days</source>
        <translation>
            <numerusform>demander dans %n jour</numerusform>
            <numerusform>demander dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 due today</source>
        <translation>1 à échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n à échéance aujourd’hui</numerusform>
            <numerusform>%n à échéance aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card without a date</source>
        <translation>1 fiche sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n cards without a date</source>
        <translation>
            <numerusform>%n fiche sans date</numerusform>
            <numerusform>%n fiches sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Date it</source>
        <translation>Dater</translation>
    </message>
    <message>
        <source>Date them</source>
        <translation>Dater</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, later</source>
        <translation>et 1 autre, plus tard</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, later</source>
        <translation>
            <numerusform>et %n autre, plus tard</numerusform>
            <numerusform>et %n autres, plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>start 1 day late</source>
        <translation>à lancer depuis 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>start %n days late</source>
        <translation>
            <numerusform>à lancer depuis %n jour</numerusform>
            <numerusform>à lancer depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>start in 1 day</source>
        <translation>à lancer dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>start in %n days</source>
        <translation>
            <numerusform>à lancer dans %n jour</numerusform>
            <numerusform>à lancer dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hidden stage</source>
        <translation>1 étape masquée</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stages</source>
        <translation>
            <numerusform>%n étape masquée</numerusform>
            <numerusform>%n étapes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 late</source>
        <translation>1 en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>R.A.S. chinoise de Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Ils ont appelé</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>+ Start a job</source>
        <translation>+ Lancer une affaire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>+ Add a contact</source>
        <translation>+ Ajouter un contact</translation>
    </message>
    <message>
        <source>When not to ask</source>
        <translation>Quand ne pas demander</translation>
    </message>
    <message>
        <source>+ Add days</source>
        <translation>+ Ajouter des jours</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Comment ils s’en servent</translation>
    </message>
    <message>
        <source>What matters most to them in what they buy</source>
        <translation>Ce qui compte le plus pour eux dans ce qu’ils achètent</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>À leur sujet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Their list: what we need from them</source>
        <translation>Leur liste&#x202f;: ce que nous attendons d’eux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy their list</source>
        <translation>Copier leur liste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print their list</source>
        <translation>Imprimer leur liste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save their list</source>
        <translation>Enregistrer leur liste</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Send their list</source>
        <translation>Envoyer leur liste</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire le</translation>
    </message>
    <message>
        <source>Nothing: they have given all we asked for.</source>
        <translation>Rien&#x202f;: ils ont donné tout ce que nous avions demandé.</translation>
    </message>
    <message>
        <source>Our list: what they wait for</source>
        <translation>Notre liste&#x202f;: ce qu’ils attendent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Nothing is waiting for us.</source>
        <translation>Rien ne nous attend.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>In hands</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>No job of theirs was started yet.</source>
        <translation>Aucune affaire n’a encore été lancée.</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Derniers contacts</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Quel genre</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Nous avons appelé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Their answers, last 10</source>
        <translation>Leurs réponses, les 10 dernières</translation>
    </message>
    <message>
        <source>● on time   ○ late</source>
        <translation>● à l’heure   ○ en retard</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>Faveurs</translation>
    </message>
    <message>
        <source>+ Grant a favour…</source>
        <translation>+ Accorder une faveur…</translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation>Ce qu’ils attendent</translation>
    </message>
    <message>
        <source>+ Add an expectation</source>
        <translation>+ Ajouter une attente</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>A besoin d’aide</translation>
    </message>
    <message>
        <source>Offer help first, ask earlier, one thing at a time.</source>
        <translation>Proposer d’abord de l’aide, demander plus tôt, une chose à la fois.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Effacer ce client…</translation>
    </message>
</context>
<context>
    <name>CustomerPresenter</name>
    <message>
        <source>customer since {month}</source>
        <translation>client depuis {month}</translation>
    </message>
    <message>
        <source>mobile {number}</source>
        <translation>portable {number}</translation>
    </message>
    <message>
        <source>Mail to this address came back; correct it.</source>
        <translation>Le message à cette adresse est revenu : corrigez-la.</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Joindre par</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>De préférence</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>✓ told {day}</source>
        <translation>✓ annoncé {day}</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Dit au téléphone</translation>
    </message>
    <message>
        <source>Told by mail</source>
        <translation>Dit par mail</translation>
    </message>
    <message>
        <source>they agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>pas encore d’accord</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <source>We said</source>
        <translation>Nous avons dit</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’ils ont dit</translation>
    </message>
    <message>
        <source>Decide on the exception: {what}</source>
        <translation>Décider de l’exception&#x202f;: {what}</translation>
    </message>
    <message>
        <source>No mail program was found; copy the address instead.</source>
        <translation>Aucun logiciel de messagerie trouvé&#x202f;; copier l’adresse à la place.</translation>
    </message>
    <message>
        <source>Their list is copied.</source>
        <translation>Leur liste est copiée.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression a échoué</translation>
    </message>
    <message>
        <source>Print their list</source>
        <translation>Imprimer leur liste</translation>
    </message>
    <message>
        <source>Save their list</source>
        <translation>Enregistrer leur liste</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistrée sous {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Le client est effacé.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Pas effacé</translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation>Montrer leurs fiches</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Échelle…</translation>
    </message>
    <message>
        <source>Pause their reminders…</source>
        <translation>Suspendre leurs relances…</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Too few answers yet.</source>
        <translation>Encore trop peu de réponses.</translation>
    </message>
    <message>
        <source>{count} of {total} on time</source>
        <translation>{count} sur {total} à l’heure</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>En progrès.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>En recul.</translation>
    </message>
    <message>
        <source>{count} of the {total} before.</source>
        <translation>{count} des {total} précédentes.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Help offered {times}, mostly after it was needed.</source>
        <translation>Aide proposée {times}, le plus souvent après la date voulue.</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 jour ouvré</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Help offered {times}, half of the time {days} or more before it is needed.</source>
        <translation>Aide proposée {times}, une fois sur deux {days} ou plus avant la date voulue.</translation>
    </message>
    <message>
        <source>1 favour in 12 months</source>
        <translation>1 faveur en 12 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n favours in 12 months</source>
        <translation>
            <numerusform>%n faveur en 12 mois</numerusform>
            <numerusform>%n faveurs en 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{favours}, more than the limit of {limit}.</source>
        <translation>{favours}, plus que la limite de {limit}.</translation>
    </message>
    <message>
        <source>{favours}, the limit for a customer.</source>
        <translation>{favours}, la limite pour un client.</translation>
    </message>
    <message>
        <source>The one touch</source>
        <translation>Le seul contact</translation>
    </message>
    <message numerus="yes">
        <source>All %n touches</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>Les&#x202f;%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Pick a date (F4)</source>
        <translation>Choisir une date (F4)</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try: tomorrow, fri, +2bd, 1 Dec</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date. Essayez&#x202f;: demain, ven, +2jo, 1 déc</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>{date} means</source>
        <translation>{date} signifie</translation>
    </message>
    <message>
        <source>{date}: day first</source>
        <translation>{date} : le jour d’abord</translation>
    </message>
    <message>
        <source>{date}: month first</source>
        <translation>{date} : le mois d’abord</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Days off: {name}</source>
        <translation>Jours d’absence&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Their own steps do not start then</source>
        <translation>Leurs propres étapes ne commencent pas ces jours-là</translation>
    </message>
    <message>
        <source>+ Add days</source>
        <translation>+ Ajouter des jours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>New follow-ups are given to this person.</source>
        <translation>Les nouvelles relances sont confiées à cette personne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation>Tableau blanc (clair)</translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation>Tableau noir (sombre)</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’affichage</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Single letters work on the board (N, D, S, L, A, E, /)</source>
        <translation>Lettres seules actives sur le tableau (N, D, S, L, A, E, /)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>These lines have the id of a card that is here, but not its title. Tick those that are the same card; the others are added as cards of their own.</source>
        <translation>Ces lignes ont l’identifiant d’une fiche présente ici, mais pas son titre. Cochez celles qui sont la même fiche&#x202f;; les autres sont ajoutées comme nouvelles fiches.</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Sur le tableau</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Cards that may be the same</source>
        <translation>Fiches peut-être identiques</translation>
    </message>
    <message>
        <source>All are the same cards</source>
        <translation>Ce sont toutes les mêmes fiches</translation>
    </message>
</context>
<context>
    <name>DroppedPresenter</name>
    <message>
        <source>Nothing was copied that could become a card.</source>
        <translation>Rien de ce qui est copié ne peut devenir une carte.</translation>
    </message>
    <message>
        <source>No card could be made of it</source>
        <translation>Aucune carte n’a pu en être faite</translation>
    </message>
    <message>
        <source>1 card made</source>
        <translation>1 carte créée</translation>
    </message>
    <message numerus="yes">
        <source>%n cards made of mails</source>
        <translation>
            <numerusform>%n carte créée à partir d’e-mails</numerusform>
            <numerusform>%n cartes créées à partir d’e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail is on the board already.</source>
        <translation>Cet e-mail est déjà sur le tableau.</translation>
    </message>
    <message>
        <source>The card of this mail is in the archive.</source>
        <translation>La carte de cet e-mail est dans les archives.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This text has a character that cannot be kept</source>
        <translation>Ce texte contient un caractère qui ne peut pas être enregistré</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nothing to follow up yet</source>
        <translation>Rien à relancer pour l’instant</translation>
    </message>
    <message>
        <source>Write down the first thing you wait for from a customer, and the board will tell you when to ask.</source>
        <translation>Notez la première chose que vous attendez d’un client&#x202f;; le tableau vous dira quand la demander.</translation>
    </message>
    <message>
        <source>&amp;Add the first follow-up</source>
        <translation>&amp;Ajouter la première relance</translation>
    </message>
    <message>
        <source>&amp;Try the example board</source>
        <translation>&amp;Essayer le tableau d’exemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>Nothing slipped.</source>
        <translation>Rien n’est resté en plan.</translation>
    </message>
    <message>
        <source>1 card slipped.</source>
        <translation>1 carte est restée en plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards slipped.</source>
        <translation>
            <numerusform>%n carte est restée en plan.</numerusform>
            <numerusform>%n cartes sont restées en plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>nothing waiting so far</source>
        <translation>rien n’attend pour l’instant</translation>
    </message>
    <message>
        <source>1 waiting so far</source>
        <translation>1 en attente pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting so far</source>
        <translation>
            <numerusform>%n en attente pour l’instant</numerusform>
            <numerusform>%n en attente pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round: {day}, {waiting}</source>
        <translation>Prochaine tournée&#x202f;: {day}, {waiting}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message leaves</source>
        <translation>1 message part</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave</source>
        <translation>
            <numerusform>%n message part</numerusform>
            <numerusform>%n messages partent</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages} {when}</source>
        <translation>{messages} {when}</translation>
    </message>
    <message>
        <source>{messages}, the first {first}, the last {last}</source>
        <translation>{messages}, le premier {first}, le dernier {last}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>1 late card is moving</source>
        <translation>1 fiche en retard avance</translation>
    </message>
    <message numerus="yes">
        <source>%n late cards are moving</source>
        <translation>
            <numerusform>%n fiche en retard avance</numerusform>
            <numerusform>%n fiches en retard avancent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 called</source>
        <translation>1 appelée</translation>
    </message>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n appelée</numerusform>
            <numerusform>%n appelées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dated anew</source>
        <translation>1 redatée</translation>
    </message>
    <message numerus="yes">
        <source>%n dated anew</source>
        <translation>
            <numerusform>%n redatée</numerusform>
            <numerusform>%n redatées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passed on</source>
        <translation>1 transmise</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <translation>
            <numerusform>%n transmise</numerusform>
            <numerusform>%n transmises</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}: {how}</source>
        <translation>{cards}&#x202f;: {how}</translation>
    </message>
    <message>
        <source>{customer} hears how things stand</source>
        <translation>{customer} apprend où en sont les choses</translation>
    </message>
    <message numerus="yes">
        <source>%n customers hear how things stand</source>
        <translation>
            <numerusform>%n client apprend où en sont les choses</numerusform>
            <numerusform>%n clients apprennent où en sont les choses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 favour mentioned</source>
        <translation>1 faveur mentionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n favours mentioned</source>
        <translation>
            <numerusform>%n faveur mentionnée</numerusform>
            <numerusform>%n faveurs mentionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>{favours} to {customer}</source>
        <translation>{favours}&#x202f;: {customer}</translation>
    </message>
    <message>
        <source>1 mail was an answer</source>
        <translation>1 message était une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were answers</source>
        <translation>
            <numerusform>%n message était une réponse</numerusform>
            <numerusform>%n messages étaient des réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mail was about something else</source>
        <translation>1 message parlait d’autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were about something else</source>
        <translation>
            <numerusform>%n message parlait d’autre chose</numerusform>
            <numerusform>%n messages parlaient d’autre chose</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message went out from your mail program</source>
        <translation>1 message est parti de la messagerie</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went out from your mail program</source>
        <translation>
            <numerusform>%n message est parti de la messagerie</numerusform>
            <numerusform>%n messages sont partis de la messagerie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call reached them</source>
        <translation>1 appel a abouti</translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached them</source>
        <translation>
            <numerusform>%n appel a abouti</numerusform>
            <numerusform>%n appels ont abouti</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card is seen to</source>
        <translation>1 carte est prise en charge</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are seen to</source>
        <translation>
            <numerusform>%n carte est prise en charge</numerusform>
            <numerusform>%n cartes sont prises en charge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 uncertain message was sent after all</source>
        <translation>1 message incertain était bien parti</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain messages were sent after all</source>
        <translation>
            <numerusform>%n message incertain était bien parti</numerusform>
            <numerusform>%n messages incertains étaient bien partis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is sent after all</source>
        <translation>1 message est finalement envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent after all</source>
        <translation>
            <numerusform>%n message est finalement envoyé</numerusform>
            <numerusform>%n messages sont finalement envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call reached nobody</source>
        <translation>1 appel n’a joint personne</translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached nobody</source>
        <translation>
            <numerusform>%n appel n’a joint personne</numerusform>
            <numerusform>%n appels n’ont joint personne</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was skipped</source>
        <translation>1 a été passé</translation>
    </message>
    <message numerus="yes">
        <source>%n were skipped</source>
        <translation>
            <numerusform>%n a été passé</numerusform>
            <numerusform>%n ont été passés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Change {what}</source>
        <translation>Modifier {what}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>EntryDeeds</name>
    <message>
        <source>Called, nobody there</source>
        <translation>Appelé, personne</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimer la lettre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression a échoué</translation>
    </message>
    <message>
        <source>It went out</source>
        <translation>Elle est partie</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Est-elle partie&#x202f;?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Pourquoi le passer&#x202f;?</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>autre…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>It is late, and nobody has touched it since.</source>
        <translation>Elle est en retard, et personne n’y a touché depuis.</translation>
    </message>
    <message>
        <source>Is this an answer to “{title}”?</source>
        <translation>Est-ce une réponse à «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Aucun numéro connu</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Your mail program opens with it.</source>
        <translation>Le logiciel de messagerie s’ouvre avec ce texte.</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>Part tout de suite</translation>
    </message>
    <message>
        <source>Leaves on {day} at {time}</source>
        <translation>Part le {day} à {time}</translation>
    </message>
    <message>
        <source>Leaves at {time}, when {name} is best reached</source>
        <translation>Part à {time}, quand on joint le mieux {name}</translation>
    </message>
    <message>
        <source>Friendly, and nothing is missing.</source>
        <translation>Aimable, et rien ne manque.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Best reached</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>Entre leurs mains</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire le</translation>
    </message>
    <message>
        <source>{favour} · left out there</source>
        <translation>{favour} · omis là-bas</translation>
    </message>
    <message>
        <source>{favour} · told in message {number}</source>
        <translation>{favour} · dit dans le message {number}</translation>
    </message>
    <message>
        <source>Leaves at {time}, as quiet hours are over then</source>
        <translation>Part à {time}, à la fin des heures calmes</translation>
    </message>
    <message>
        <source>short mails</source>
        <translation>des messages courts</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>le prénom</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>{day}, next working day</source>
        <translation>{day}, prochain jour ouvré</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure</translation>
    </message>
    <message>
        <source>“{text}” may be several colleagues</source>
        <translation>«&#x202f;{text}&#x202f;» peut désigner plusieurs collègues</translation>
    </message>
    <message>
        <source>“{text}” is not a stage</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une étape</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Nouveau client «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{text}” is a time: {time}</source>
        <translation>«&#x202f;{text}&#x202f;» est une heure&#x202f;: {time}</translation>
    </message>
    <message>
        <source>“{text}” is a date: {day}</source>
        <translation>«&#x202f;{text}&#x202f;» est une date&#x202f;: {day}</translation>
    </message>
    <message>
        <source>“{text}” stays in the title; write {clear} to mean it</source>
        <translation>«&#x202f;{text}&#x202f;» reste dans le titre&#x202f;; pour une date, écrire {clear}</translation>
    </message>
    <message>
        <source>new colleague {name}</source>
        <translation>nouveau collègue {name}</translation>
    </message>
    <message>
        <source>new customer {name}</source>
        <translation>nouveau client {name}</translation>
    </message>
    <message>
        <source>To send today</source>
        <translation>À envoyer aujourd’hui</translation>
    </message>
    <message>
        <source>To call or do</source>
        <translation>À appeler ou à faire</translation>
    </message>
    <message>
        <source>Sent or not?</source>
        <translation>Envoyé ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Resté en plan</translation>
    </message>
    <message>
        <source>Is this an answer?</source>
        <translation>Est-ce une réponse&#x202f;?</translation>
    </message>
    <message>
        <source>We owe a word</source>
        <translation>Nous devons un mot</translation>
    </message>
    <message>
        <source>Favours to mention</source>
        <translation>Faveurs à mentionner</translation>
    </message>
    <message>
        <source>Do not send…</source>
        <translation>Ne pas envoyer…</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Leave the favour out</source>
        <translation>Omettre la faveur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Je m’en occupe</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il est parti</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Nouvelle date…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Mention the favour</source>
        <translation>Mentionner la faveur</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Passer…</translation>
    </message>
    <message>
        <source>edited, approved</source>
        <translation>modifié, approuvé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas une réponse</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>était parti</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>est envoyé</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>dated anew</source>
        <translation>nouvelle date</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>{job}, promised for {day}</source>
        <translation>{job}, promis pour le {day}</translation>
    </message>
    <message>
        <source>thanks for: {thing}</source>
        <translation>merci pour&#x202f;: {thing}</translation>
    </message>
    <message>
        <source>answered by phone</source>
        <translation>répondu par téléphone</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>mauvaise personne</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>environ 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer help</source>
        <translation>Nous proposons de l’aide</translation>
    </message>
    <message>
        <source>A manager steps in</source>
        <translation>Un responsable intervient</translation>
    </message>
    <message>
        <source>We say what follows</source>
        <translation>Nous disons ce qui suit</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Nous appelons</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>Nous demandons</translation>
    </message>
    <message>
        <source>We remind them</source>
        <translation>Nous rappelons</translation>
    </message>
    <message>
        <source>Say it by the way: “{favour}” was on us.</source>
        <translation>À dire en passant&#x202f;: «&#x202f;{favour}&#x202f;», c’était pour nous.</translation>
    </message>
    <message>
        <source>Nobody has answered: {things}. Find out why before we write again.</source>
        <translation>Personne n’a répondu&#x202f;: {things}. Cherchez pourquoi avant d’écrire à nouveau.</translation>
    </message>
    <message>
        <source>Ask about: {things}.</source>
        <translation>À demander&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>Needed by {day}.</source>
        <translation>Attendu pour le {day}.</translation>
    </message>
    <message>
        <source>Offer to go through it together, five minutes are enough.</source>
        <translation>Proposez de le parcourir ensemble, cinq minutes suffisent.</translation>
    </message>
    <message>
        <source>They asked about it: answer what is true today.</source>
        <translation>On nous a posé la question&#x202f;: répondez ce qui est vrai aujourd’hui.</translation>
    </message>
    <message>
        <source>Something is late: say how it stands, what you do about it, and which day you can promise.</source>
        <translation>Quelque chose est en retard&#x202f;: dites où cela en est, ce que vous faites et quel jour vous pouvez promettre.</translation>
    </message>
    <message>
        <source>needed today</source>
        <translation>attendu aujourd’hui</translation>
    </message>
    <message>
        <source>needed tomorrow</source>
        <translation>attendu demain</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>était dû le {day}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name}?</source>
        <translation>Effacer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Names, addresses and numbers become “erased” in {places}.</source>
        <translation>Noms, adresses et numéros deviennent «&#x202f;erased&#x202f;» dans&#x202f;: {places}.</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>aucun texte encore</translation>
    </message>
    <message>
        <source>What stays, with its days and amounts: {rows}.</source>
        <translation>Ce qui reste, avec ses jours et montants&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done to these rows before.</source>
        <translation>C’est irréversible, et ce qui a été fait avant sur ces entrées ne pourra plus être annulé.</translation>
    </message>
    <message>
        <source>These may be ordinary words. Tick those that shall go, too:</source>
        <translation>Ce sont peut-être des mots ordinaires. Cocher ceux qui doivent partir aussi&#x202f;:</translation>
    </message>
    <message>
        <source>These backups still hold them until they are thinned out:</source>
        <translation>Ces sauvegardes les contiennent encore jusqu’à leur élimination&#x202f;:</translation>
    </message>
    <message>
        <source>for long</source>
        <translation>pour longtemps</translation>
    </message>
    <message>
        <source>{file}: {day}</source>
        <translation>{file}&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Type the name to say that you mean it:</source>
        <translation>Saisir le nom pour confirmer&#x202f;:</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Trophies are handed out on stage with photographers: spelling and an even finish matter more than the price.</source>
        <translation>Les trophées sont remis sur scène devant des photographes : l’orthographe et une finition régulière comptent plus que le prix.</translation>
    </message>
    <message>
        <source>Our new address</source>
        <translation>Notre nouvelle adresse</translation>
    </message>
    <message>
        <source>Here is the new address. Please use it from now on.</source>
        <translation>Voici la nouvelle adresse. Merci de l’utiliser désormais.</translation>
    </message>
    <message>
        <source>The aprons</source>
        <translation>Les tabliers</translation>
    </message>
    <message>
        <source>72 would be fine if the price holds. Can the logo go on the back, too?</source>
        <translation>72 nous iraient, si le prix tient. Le logo peut-il aller aussi dans le dos&#x202f;?</translation>
    </message>
    <message>
        <source>Key customers</source>
        <translation>Clients clés</translation>
    </message>
    <message>
        <source>By phone first</source>
        <translation>D’abord par téléphone</translation>
    </message>
    <message>
        <source>we fill it in together on the phone</source>
        <translation>nous le remplissons ensemble au téléphone</translation>
    </message>
    <message>
        <source>office, approves</source>
        <translation>bureau, valide</translation>
    </message>
    <message>
        <source>treasurer, pays</source>
        <translation>trésorier, paie</translation>
    </message>
    <message>
        <source>company holidays</source>
        <translation>congés</translation>
    </message>
    <message>
        <source>tournaments</source>
        <translation>tournois</translation>
    </message>
    <message>
        <source>Two names redrawn</source>
        <translation>Deux noms redessinés</translation>
    </message>
    <message>
        <source>June cup engraved overnight</source>
        <translation>Coupe de juin gravée dans la nuit</translation>
    </message>
    <message>
        <source>Told on the telephone.</source>
        <translation>Dit au téléphone.</translation>
    </message>
    <message>
        <source>They think that engraving takes two days.</source>
        <translation>Ils pensent que la gravure prend deux jours.</translation>
    </message>
    <message>
        <source>Four working days from the yes</source>
        <translation>Quatre jours ouvrés après le oui</translation>
    </message>
    <message>
        <source>very small runs</source>
        <translation>très petites séries</translation>
    </message>
    <message>
        <source>A small correction after the yes</source>
        <translation>Une petite correction après le oui</translation>
    </message>
    <message>
        <source>once for free, up to 30 minutes</source>
        <translation>une fois gratuite, jusqu’à 30 minutes</translation>
    </message>
    <message>
        <source>Water bottles ×250</source>
        <translation>Gourdes ×250</translation>
    </message>
    <message>
        <source>Aprons ×60</source>
        <translation>Tabliers ×60</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Jour d’ouverture</translation>
    </message>
    <message>
        <source>Banners ×12</source>
        <translation>Banderoles ×12</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>Assemblée annuelle</translation>
    </message>
    <message>
        <source>Score-card pens ×1,000</source>
        <translation>Stylos de score ×1 000</translation>
    </message>
    <message>
        <source>Gift bags ×400</source>
        <translation>Sacs cadeaux ×400</translation>
    </message>
    <message>
        <source>Bookmarks ×500</source>
        <translation>Marque-pages ×500</translation>
    </message>
    <message>
        <source>They look for another shop front first.</source>
        <translation>Ils cherchent d’abord un autre local.</translation>
    </message>
    <message>
        <source>Mugs ×144</source>
        <translation>Tasses ×144</translation>
    </message>
    <message>
        <source>The reunion was called off.</source>
        <translation>La réunion est annulée.</translation>
    </message>
    <message>
        <source>Send vector logo</source>
        <translation>Envoyer le logo vectoriel</translation>
    </message>
    <message>
        <source>Mugs ×500</source>
        <translation>Tasses ×500</translation>
    </message>
    <message>
        <source>The logo on their website is too small to print. The designer may have the original.</source>
        <translation>Le logo du site est trop petit pour l’impression. Le graphiste a peut-être l’original.</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>maquette</translation>
    </message>
    <message>
        <source>Confirm ship-to addresses</source>
        <translation>Confirmer les adresses de livraison</translation>
    </message>
    <message>
        <source>Hoodies ×120</source>
        <translation>Sweats ×120</translation>
    </message>
    <message>
        <source>Main gym</source>
        <translation>Salle principale</translation>
    </message>
    <message>
        <source>Riverside branch</source>
        <translation>Annexe du quai</translation>
    </message>
    <message>
        <source>Kids&apos; club</source>
        <translation>Club des enfants</translation>
    </message>
    <message>
        <source>Credit line increase form</source>
        <translation>Formulaire de hausse de crédit</translation>
    </message>
    <message>
        <source>Gift kits ×80</source>
        <translation>Coffrets ×80</translation>
    </message>
    <message>
        <source>$2,150</source>
        <translation>2&#x202f;150&#x202f;€</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Choose thread colours</source>
        <translation>Choisir les couleurs de fil</translation>
    </message>
    <message>
        <source>Caps ×200</source>
        <translation>Casquettes ×200</translation>
    </message>
    <message>
        <source>Send the colour card with the proof.
Last year: navy with old gold.</source>
        <translation>Envoyer le nuancier avec l’épreuve.
L’an dernier&#x202f;: marine et vieil or.</translation>
    </message>
    <message>
        <source>embroidery</source>
        <translation>broderie</translation>
    </message>
    <message>
        <source>30-day check-in call</source>
        <translation>Appel de suivi à 30 jours</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Après la vente</translation>
    </message>
    <message>
        <source>Ask for the team sizes</source>
        <translation>Demander les tailles de l’équipe</translation>
    </message>
    <message>
        <source>Jerseys ×64</source>
        <translation>Maillots ×64</translation>
    </message>
    <message>
        <source>Send the account statement</source>
        <translation>Envoyer le relevé de compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The bursar wants it as PDF, one page.</source>
        <translation>L’intendante le veut en PDF, une page.</translation>
    </message>
    <message>
        <source>Reorder of lanyards?</source>
        <translation>Recommander des cordons&#x202f;?</translation>
    </message>
    <message>
        <source>Lanyards ×800</source>
        <translation>Cordons ×800</translation>
    </message>
    <message>
        <source>They said “maybe after the budget”. Nobody has agreed on a date yet.</source>
        <translation>Ils ont dit «&#x202f;peut-être après le budget&#x202f;». Aucune date n’est encore convenue.</translation>
    </message>
    <message>
        <source>Spring catalogue visit</source>
        <translation>Visite pour le catalogue de printemps</translation>
    </message>
    <message>
        <source>Spring range</source>
        <translation>Gamme de printemps</translation>
    </message>
    <message>
        <source>Approve engraving proof</source>
        <translation>Valider l’épreuve de gravure</translation>
    </message>
    <message>
        <source>Trophies ×24</source>
        <translation>Trophées ×24</translation>
    </message>
    <message>
        <source>Rush fee $85 after {due}</source>
        <translation>Supplément urgence 85&#x202f;€ après {due}</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>épreuve</translation>
    </message>
    <message>
        <source>engraving</source>
        <translation>gravure</translation>
    </message>
    <message>
        <source>Names from the club</source>
        <translation>Noms du club</translation>
    </message>
    <message>
        <source>Proof drawn</source>
        <translation>Épreuve dessinée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Sent to the engraver</source>
        <translation>Envoyée au graveur</translation>
    </message>
    <message>
        <source>Proof 2</source>
        <translation>Épreuve 2</translation>
    </message>
    <message>
        <source>Proof 2 sent, with the date by which we need the yes.</source>
        <translation>Épreuve 2 envoyée, avec la date pour laquelle il nous faut le oui.</translation>
    </message>
    <message>
        <source>Two names were misspelt; list corrected.</source>
        <translation>Deux noms étaient mal écrits&#x202f;; liste corrigée.</translation>
    </message>
    <message>
        <source>Sign off packaging spec</source>
        <translation>Valider l’emballage</translation>
    </message>
    <message>
        <source>Gift boxes ×1,000</source>
        <translation>Boîtes cadeau ×1&#x202f;000</translation>
    </message>
    <message>
        <source>Spec and sample photo sent.</source>
        <translation>Fiche et photo de l’échantillon envoyées.</translation>
    </message>
    <message>
        <source>Pick delivery window</source>
        <translation>Choisir le créneau de livraison</translation>
    </message>
    <message>
        <source>Banners ×6</source>
        <translation>Banderoles ×6</translation>
    </message>
    <message>
        <source>Left a message with the office.</source>
        <translation>Message laissé au bureau.</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>$3,420</source>
        <translation>3&#x202f;420&#x202f;€</translation>
    </message>
    <message>
        <source>Asked purchasing for the number.</source>
        <translation>Numéro demandé aux achats.</translation>
    </message>
    <message>
        <source>Confirm quantity</source>
        <translation>Confirmer la quantité</translation>
    </message>
    <message>
        <source>Aprons ×40</source>
        <translation>Tabliers ×40</translation>
    </message>
    <message>
        <source>Price breaks at 36 and 72 explained.</source>
        <translation>Paliers de prix à 36 et 72 expliqués.</translation>
    </message>
    <message>
        <source>The coach is at a training camp.</source>
        <translation>L’entraîneuse est en stage.</translation>
    </message>
    <message>
        <source>Send artwork for the sleeve</source>
        <translation>Envoyer la maquette du bandeau</translation>
    </message>
    <message>
        <source>Totes ×300</source>
        <translation>Sacs ×300</translation>
    </message>
    <message>
        <source>Quiet since the first mail. They have a book fair on their hands.</source>
        <translation>Silence depuis le premier e-mail. Ils ont un salon du livre en ce moment.</translation>
    </message>
    <message>
        <source>Asked for the artwork, with our template.</source>
        <translation>Maquette demandée, avec notre gabarit.</translation>
    </message>
    <message>
        <source>Return the signed quote</source>
        <translation>Retour du devis signé</translation>
    </message>
    <message>
        <source>Pens ×2,500</source>
        <translation>Stylos ×2&#x202f;500</translation>
    </message>
    <message>
        <source>$1,875</source>
        <translation>1&#x202f;875&#x202f;€</translation>
    </message>
    <message>
        <source>Quote 2231 sent.</source>
        <translation>Devis 2231 envoyé.</translation>
    </message>
    <message>
        <source>Approve embroidery sample</source>
        <translation>Valider l’échantillon de broderie</translation>
    </message>
    <message>
        <source>Polos ×60</source>
        <translation>Polos ×60</translation>
    </message>
    <message>
        <source>Discount $140 ends today</source>
        <translation>La remise de 140&#x202f;€ finit aujourd’hui</translation>
    </message>
    <message>
        <source>Photo of the sample sent.</source>
        <translation>Photo de l’échantillon envoyée.</translation>
    </message>
    <message>
        <source>Reminded, and said what the delay would cost.</source>
        <translation>Relancé, en disant ce que coûterait le retard.</translation>
    </message>
    <message>
        <source>Send final guest list</source>
        <translation>Envoyer la liste définitive des invités</translation>
    </message>
    <message>
        <source>Favours ×180</source>
        <translation>Cadeaux d’invités ×180</translation>
    </message>
    <message>
        <source>Asked for the list with the place names.</source>
        <translation>Liste avec les noms de table demandée.</translation>
    </message>
    <message>
        <source>She has 160 of 180 names, the rest comes today.</source>
        <translation>Elle a 160 noms sur 180, le reste arrive aujourd’hui.</translation>
    </message>
    <message>
        <source>Return artwork corrections</source>
        <translation>Renvoyer les corrections</translation>
    </message>
    <message>
        <source>Layout sent for correction.</source>
        <translation>Maquette envoyée pour correction.</translation>
    </message>
    <message>
        <source>Reminded; kiln slot is held until {ship}.</source>
        <translation>Relancé&#x202f;; le créneau du four est gardé jusqu’à {ship}</translation>
    </message>
    <message>
        <source>Confirm Pantone numbers</source>
        <translation>Confirmer les numéros Pantone</translation>
    </message>
    <message>
        <source>Bottles ×250</source>
        <translation>Gourdes ×250</translation>
    </message>
    <message>
        <source>Reminded, swatches attached.</source>
        <translation>Relancé, nuances jointes.</translation>
    </message>
    <message>
        <source>Choose the ribbon</source>
        <translation>Choisir le ruban</translation>
    </message>
    <message>
        <source>Will look at the samples tomorrow.</source>
        <translation>Regardera les échantillons demain.</translation>
    </message>
    <message>
        <source>Confirm the event date</source>
        <translation>Confirmer la date de l’événement</translation>
    </message>
    <message>
        <source>Reminded: the cup decides when we must print.</source>
        <translation>Relancé&#x202f;: la coupe décide de la date d’impression.</translation>
    </message>
    <message>
        <source>Old logo or new logo?</source>
        <translation>Ancien ou nouveau logo&#x202f;?</translation>
    </message>
    <message>
        <source>Sent both side by side; one word is enough.</source>
        <translation>Les deux envoyés côte à côte&#x202f;; un mot suffit.</translation>
    </message>
    <message>
        <source>Past-due invoice 1043</source>
        <translation>Facture 1043 en retard</translation>
    </message>
    <message>
        <source>Ships {ship}: hoodies</source>
        <translation>Départ {ship}&#x202f;: sweats</translation>
    </message>
    <message>
        <source>$1,260 past due</source>
        <translation>1&#x202f;260&#x202f;€ en retard</translation>
    </message>
    <message>
        <source>Hoodies ship on {ship} only if this is paid. Offered two instalments.</source>
        <translation>Les sweats ne partent {ship} que si c’est payé. Deux versements proposés.</translation>
    </message>
    <message>
        <source>Friendly reminder of invoice 1043.</source>
        <translation>Rappel aimable de la facture 1043.</translation>
    </message>
    <message>
        <source>Bookkeeper is ill; Dana will look for it.</source>
        <translation>La comptable est malade&#x202f;; Dana va la chercher.</translation>
    </message>
    <message>
        <source>Offered two instalments, and a copy of the invoice.</source>
        <translation>Proposé deux versements et une copie de la facture.</translation>
    </message>
    <message>
        <source>Plaques ×12</source>
        <translation>Plaques ×12</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>Appel proposé</translation>
    </message>
    <message>
        <source>Proof sent.</source>
        <translation>Épreuve envoyée.</translation>
    </message>
    <message>
        <source>Reminded.</source>
        <translation>Relancé.</translation>
    </message>
    <message>
        <source>Offered to go through it on the phone in five minutes.</source>
        <translation>Proposé de tout revoir au téléphone en cinq minutes.</translation>
    </message>
    <message>
        <source>Logo only as a photo</source>
        <translation>Logo seulement en photo</translation>
    </message>
    <message>
        <source>We could redraw it: $45, or free with 72 pieces.</source>
        <translation>Nous pourrions le redessiner&#x202f;: 45&#x202f;€, ou offert dès 72 pièces.</translation>
    </message>
    <message>
        <source>Offered to redraw the logo.</source>
        <translation>Proposé de redessiner le logo.</translation>
    </message>
    <message>
        <source>Sizes missing for 11 people</source>
        <translation>Tailles manquantes pour 11 personnes</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Morning team</source>
        <translation>Équipe du matin</translation>
    </message>
    <message>
        <source>Evening team</source>
        <translation>Équipe du soir</translation>
    </message>
    <message>
        <source>Two new colleagues</source>
        <translation>Deux nouveaux collègues</translation>
    </message>
    <message>
        <source>Sent the size chart as a form to fill in.</source>
        <translation>Guide des tailles envoyé en formulaire.</translation>
    </message>
    <message>
        <source>Call back about quote</source>
        <translation>Rappeler pour le devis</translation>
    </message>
    <message>
        <source>Blankets ×40</source>
        <translation>Couvertures ×40</translation>
    </message>
    <message>
        <source>Asks whether 40 instead of 60 is possible.</source>
        <translation>Demande si 40 au lieu de 60 est possible.</translation>
    </message>
    <message>
        <source>Tell them: ship date moved</source>
        <translation>Les prévenir&#x202f;: départ décalé</translation>
    </message>
    <message>
        <source>Board supplier is two days behind. New date: in seven working days.</source>
        <translation>Le fournisseur de carton a deux jours de retard. Nouvelle date&#x202f;: dans sept jours ouvrés.</translation>
    </message>
    <message>
        <source>Supplier called: two days late.</source>
        <translation>Appel du fournisseur&#x202f;: deux jours de retard.</translation>
    </message>
    <message>
        <source>Status note, nothing changed</source>
        <translation>Point d’étape, rien de changé</translation>
    </message>
    <message>
        <source>Wanted to know whether all is well.</source>
        <translation>Voulait savoir si tout va bien.</translation>
    </message>
    <message>
        <source>Price for a rush of 50 more</source>
        <translation>Prix pour 50 de plus en urgence</translation>
    </message>
    <message>
        <source>Towels ×50</source>
        <translation>Serviettes ×50</translation>
    </message>
    <message>
        <source>Tournament has grown; 50 more towels?</source>
        <translation>Le tournoi a grandi&#x202f;; 50 serviettes de plus&#x202f;?</translation>
    </message>
    <message>
        <source>Draw proof with new address</source>
        <translation>Refaire l’épreuve avec la nouvelle adresse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Send two fabric samples</source>
        <translation>Envoyer deux échantillons de tissu</translation>
    </message>
    <message>
        <source>Table runners</source>
        <translation>Chemins de table</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Organza</source>
        <translation>Organza</translation>
    </message>
    <message>
        <source>Return envelope</source>
        <translation>Enveloppe retour</translation>
    </message>
    <message>
        <source>Came by, liked the linen.</source>
        <translation>Passée nous voir, le lin lui a plu.</translation>
    </message>
    <message>
        <source>Answer the tax question</source>
        <translation>Répondre à la question de TVA</translation>
    </message>
    <message>
        <source>Are totes tax-free for a school?</source>
        <translation>Les sacs sont-ils exonérés pour une école&#x202f;?</translation>
    </message>
    <message>
        <source>Approve proof</source>
        <translation>Valider l’épreuve</translation>
    </message>
    <message>
        <source>Pens ×1,500</source>
        <translation>Stylos ×1&#x202f;500</translation>
    </message>
    <message>
        <source>“Looks great, go ahead.”</source>
        <translation>«&#x202f;Superbe, allez-y.&#x202f;»</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>Verser l’acompte</translation>
    </message>
    <message>
        <source>Jackets ×35</source>
        <translation>Vestes ×35</translation>
    </message>
    <message>
        <source>Confirm delivery address</source>
        <translation>Confirmer l’adresse de livraison</translation>
    </message>
    <message>
        <source>Choose the gift wrap</source>
        <translation>Choisir le papier cadeau</translation>
    </message>
    <message>
        <source>Thank them for the review</source>
        <translation>Les remercier de leur avis</translation>
    </message>
    <message>
        <source>Mugs ×250</source>
        <translation>Mugs ×250</translation>
    </message>
    <message>
        <source>Collect the old banners</source>
        <translation>Récupérer les anciennes banderoles</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Whole board (*.json)</source>
        <translation>Tableau complet (*.json)</translation>
    </message>
    <message>
        <source>Board to print (*.pdf)</source>
        <translation>Tableau à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté vers {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>FavourDialog</name>
    <message>
        <source>Grant a favour</source>
        <translation>Accorder une faveur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Two names redrawn</source>
        <translation>Deux noms redessinés</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Or at once, by one of our rules:</source>
        <translation>Ou tout de suite, selon une de nos règles&#x202f;:</translation>
    </message>
    <message>
        <source>It counts as told only when somebody says so; until then it is shown.</source>
        <translation>Elle n’est annoncée que quand quelqu’un le dit&#x202f;; jusque-là elle est montrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide by the next working day</source>
        <translation>Décider d’ici le prochain jour ouvré</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>L’accorder</translation>
    </message>
    <message>
        <source>{rule}: {what}</source>
        <translation>{rule}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>line of what is at stake</source>
        <translation>enjeu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>job</source>
        <translation>affaire</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire le</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>À demander le</translation>
    </message>
    <message>
        <source>day to ask</source>
        <translation>jour de la demande</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>mise en veille</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande à</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>à qui elle demande</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>Personne sollicitée</translation>
    </message>
    <message>
        <source>person asked</source>
        <translation>personne sollicitée</translation>
    </message>
    <message>
        <source>place in the stage</source>
        <translation>place dans l’étape</translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation>archivage</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>done mark</source>
        <translation>marque terminé</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>dernier contact</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>in the archive</source>
        <translation>dans les archives</translation>
    </message>
    <message>
        <source>our turn: {colleague}</source>
        <translation>à nous de jouer&#x202f;: {colleague}</translation>
    </message>
    <message>
        <source>our turn</source>
        <translation>à nous de jouer</translation>
    </message>
    <message>
        <source>we wait for the supplier since {day}</source>
        <translation>nous attendons le fournisseur depuis le {day}</translation>
    </message>
    <message>
        <source>we wait for the customer since {day}</source>
        <translation>nous attendons le client depuis le {day}</translation>
    </message>
    <message>
        <source>we wait for {whom} since {day}</source>
        <translation>nous attendons {whom} depuis le {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>promis le {day}</translation>
    </message>
    <message>
        <source>on its way, there {day}</source>
        <translation>en route, arrivée le {day}</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>livré le {day}</translation>
    </message>
    <message>
        <source>our turn: {step}</source>
        <translation>à nous de jouer&#x202f;: {step}</translation>
    </message>
    <message>
        <source>we wait for {whom}: {step}</source>
        <translation>nous attendons {whom}&#x202f;: {step}</translation>
    </message>
    <message>
        <source>we wait for the supplier: {step}</source>
        <translation>nous attendons le fournisseur&#x202f;: {step}</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <source>The day starts at</source>
        <translation>La journée commence à</translation>
    </message>
    <message>
        <source>Cards without a time of day ring then.</source>
        <translation>Les fiches sans heure sonnent alors.</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>La journée finit à</translation>
    </message>
    <message>
        <source>Who called is called back within hours of work.</source>
        <translation>Qui a appelé est rappelé dans les heures de travail.</translation>
    </message>
    <message>
        <source>Owner’s word every … days</source>
        <translation>Mot du propriétaire tous les … jours</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>Visite tous les … jours</translation>
    </message>
    <message>
        <source>A card is raised when it has not happened for so long; 0 is never.</source>
        <translation>Une fiche est créée quand cela n’a pas eu lieu depuis si longtemps&#x202f;; 0 veut dire jamais.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands on top of printed pages.</source>
        <translation>Figure en haut des pages imprimées.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Nos jours de fermeture</translation>
    </message>
    <message>
        <source>Add a closing day</source>
        <translation>Ajouter un jour de fermeture</translation>
    </message>
    <message>
        <source>Add a day: 24 Dec</source>
        <translation>Ajouter un jour&#x202f;: 24 déc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>All of the country</source>
        <translation>Tout le pays</translation>
    </message>
</context>
<context>
    <name>FollowingPresenter</name>
    <message>
        <source>They promised it</source>
        <translation>Ils l’ont promis</translation>
    </message>
    <message>
        <source>They are left alone until a working day after it. If nothing has come by then, they are reminded as planned.</source>
        <translation>Pas de relance jusqu’à un jour ouvré après. Si rien n’est venu d’ici là, les relances reprennent comme prévu.</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Noter la promesse</translation>
    </message>
    <message>
        <source>For which day</source>
        <translation>Pour quel jour</translation>
    </message>
    <message>
        <source>This card is not paused.</source>
        <translation>Cette fiche n’est pas en pause.</translation>
    </message>
    <message>
        <source>Do it for them</source>
        <translation>Le faire pour eux</translation>
    </message>
    <message>
        <source>It is our turn then, and they are not asked for it any more. It does not count as an answer of theirs. A charge needs a message that named it in time.</source>
        <translation>C’est alors à nous de jouer, et on ne leur demande plus rien. Cela ne compte pas comme leur réponse. Un prix doit avoir été annoncé à temps par un message.</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Ce que nous faisons</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Charge, if they were told</source>
        <translation>Prix, s’il a été annoncé</translation>
    </message>
    <message>
        <source>It was a favour: tell them of it</source>
        <translation>C’était un geste&#x202f;: le leur dire</translation>
    </message>
    <message>
        <source>They want our help</source>
        <translation>Ils veulent notre aide</translation>
    </message>
    <message>
        <source>It becomes a card of ours with this day. Until then they are not asked again.</source>
        <translation>Cela devient une fiche à nous pour ce jour. D’ici là, on ne leur redemande rien.</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Créer la fiche</translation>
    </message>
    <message>
        <source>Help with: {card}</source>
        <translation>Aider pour&#x202f;: {card}</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>Pause&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Nobody is asked or reminded until then. It goes on by itself on the working day after; without a day, when somebody resumes it.</source>
        <translation>Ni demande ni relance d’ici là. Cela reprend tout seul le jour ouvré suivant&#x202f;; sans date, quand quelqu’un le reprend.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>They move house</source>
        <translation>Ils déménagent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show what somebody else wrote, instead of what is typed here</source>
        <translation>Voir ce que quelqu’un d’autre a écrit, au lieu de ce qui est saisi ici</translation>
    </message>
</context>
<context>
    <name>HiddenTab</name>
    <message>
        <source>Show again: {stages}</source>
        <translation>Réafficher&#x202f;: {stages}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Promis pour le {day}</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}&#x202f;: terminé</translation>
    </message>
</context>
<context>
    <name>HolidaysQuestion</name>
    <message>
        <source>Which public holidays do you keep? Dates are reckoned without them.</source>
        <translation>Quels jours fériés respectez-vous&#x202f;? Les dates sont calculées sans eux.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Take away the tick where you work all the same.</source>
        <translation>Décochez les jours où vous travaillez quand même.</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Respecter ceux-ci</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>des cartes</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>des clients</translation>
    </message>
    <message>
        <source>Coming up (planned)</source>
        <translation>À venir (prévu)</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>En attente d’un fournisseur</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>A besoin d’aide</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>À nous de jouer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>E-mail du client</translation>
    </message>
    <message>
        <source>Customer’s phone</source>
        <translation>Téléphone du client</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{name}: 1 line</source>
        <translation>{name}&#x202f;: 1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n lines</source>
        <translation>
            <numerusform>{name}&#x202f;: %n ligne</numerusform>
            <numerusform>{name}&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>Choose the column that holds the title.</source>
        <translation>Choisissez la colonne qui contient le titre.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Choisissez la colonne qui contient le nom.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tables and boards (*.csv *.tsv *.txt *.json)</source>
        <translation>Tables et tableaux (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-mails (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{name} cannot be imported</source>
        <translation>{name} ne peut pas être importé</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added</source>
        <translation>L’import a été annulé&#x202f;; rien n’a été ajouté</translation>
    </message>
    <message>
        <source>Nothing was imported; the board is as it was</source>
        <translation>Rien n’a été importé&#x202f;; le tableau est resté tel quel</translation>
    </message>
    <message>
        <source>Imported: {added} added, {merged} merged, {skipped} skipped</source>
        <translation>Import&#x202f;: {added} ajoutées, {merged} fusionnées, {skipped} ignorées</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>it stands above the names of the columns</source>
        <translation>elle se trouve au-dessus des noms des colonnes</translation>
    </message>
    <message>
        <source>it is on the board already, with the same values</source>
        <translation>déjà sur le tableau, avec les mêmes valeurs</translation>
    </message>
    <message>
        <source>it has the id of another card</source>
        <translation>avec l’identifiant d’une autre fiche</translation>
    </message>
    <message>
        <source>part of it cannot be read</source>
        <translation>une partie est illisible</translation>
    </message>
    <message>
        <source>part of it is in the note</source>
        <translation>une partie est dans la note</translation>
    </message>
    <message>
        <source>the same line stands above it</source>
        <translation>la même ligne figure plus haut</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>un de ses textes est trop long</translation>
    </message>
    <message>
        <source>other values are here already; those were kept</source>
        <translation>d’autres valeurs sont déjà ici&#x202f;; elles ont été gardées</translation>
    </message>
    <message>
        <source>what it belongs to is not in the file</source>
        <translation>ce dont il dépend n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>edited since; those fields were kept</source>
        <translation>modifiée depuis&#x202f;; ces champs ont été conservés</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre avant</translation>
    </message>
    <message>
        <source>No inquiry is open. A call from somebody new comes here.</source>
        <translation>Aucune demande n’est ouverte. Les appels de nouvelles personnes arrivent ici.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in hands</source>
        <translation>en mains</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>arrivé le {day}</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>Entre leurs mains</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>ask {day}</source>
        <translation>demander {day}</translation>
    </message>
    <message>
        <source>start {day}</source>
        <translation>début {day}</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>après la livraison</translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>après : {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>too late for {day}</source>
        <translation>trop tard pour le {day}</translation>
    </message>
    <message>
        <source>green: all is well</source>
        <translation>vert : tout va bien</translation>
    </message>
    <message>
        <source>amber: plan what to do</source>
        <translation>jaune : prévoir que faire</translation>
    </message>
    <message>
        <source>red: act now</source>
        <translation>rouge : agir maintenant</translation>
    </message>
    <message>
        <source>This job is on hold.</source>
        <translation>Cette commande est en attente.</translation>
    </message>
    <message>
        <source>Nothing is to be done just now.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>We wait for {who}: {step}, by {day}.</source>
        <translation>Nous attendons {who} : {step}, avant le {day}.</translation>
    </message>
    <message>
        <source>Our turn: {step}, by {day}.</source>
        <translation>À nous : {step}, avant le {day}.</translation>
    </message>
    <message>
        <source>At {who}: {step}, by {day}.</source>
        <translation>Chez {who} : {step}, avant le {day}.</translation>
    </message>
    <message>
        <source>At the carrier’s: {step}, by {day}.</source>
        <translation>Chez le transporteur : {step}, avant le {day}.</translation>
    </message>
    <message>
        <source>At the supplier’s: {step}, by {day}.</source>
        <translation>Chez le fournisseur : {step}, avant le {day}.</translation>
    </message>
    <message>
        <source>Asked {day}.</source>
        <translation>Demandé le {day}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>It will not be there in time: it arrives {day}.</source>
        <translation>Ce ne sera pas à temps : arrivée le {day}.</translation>
    </message>
    <message>
        <source>Each further day uses up a spare one.</source>
        <translation>Chaque jour de plus prend un jour de réserve.</translation>
    </message>
    <message>
        <source>Kept: {day}, as promised.</source>
        <translation>Tenu : {day}, comme promis.</translation>
    </message>
    <message>
        <source>Delivered {day}, promised for {promised}.</source>
        <translation>Livré le {day}, promis pour le {promised}.</translation>
    </message>
    <message>
        <source>This job is closed.</source>
        <translation>Cette commande est close.</translation>
    </message>
    <message>
        <source>Won.</source>
        <translation>Gagnée.</translation>
    </message>
    <message>
        <source>Lost.</source>
        <translation>Perdue.</translation>
    </message>
    <message>
        <source>Declined by us.</source>
        <translation>Refusée par nous.</translation>
    </message>
    <message>
        <source>Referred to somebody else.</source>
        <translation>Adressée à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Not a fit.</source>
        <translation>Pas pour nous.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulée.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Laissée de côté.</translation>
    </message>
    <message>
        <source>arrives {day}: too late</source>
        <translation>arrive le {day} : trop tard</translation>
    </message>
    <message>
        <source>arrives {day}, no spare day left</source>
        <translation>arrive le {day}, plus de jour de réserve</translation>
    </message>
    <message>
        <source>arrives {day}, {spare} left</source>
        <translation>arrive le {day}, reste {spare}</translation>
    </message>
    <message>
        <source>Send the plan…</source>
        <translation>Envoyer le plan…</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Appeler {name}</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message>
        <source>1 spare day</source>
        <translation>1 jour de réserve</translation>
    </message>
    <message numerus="yes">
        <source>%n spare days</source>
        <translation>
            <numerusform>%n jour de réserve</numerusform>
            <numerusform>%n jours de réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>{eaten} of {buffer} used</source>
        <translation>{eaten} sur {buffer} utilisés</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Next from the customer</source>
        <translation>À venir du client</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Derniers contacts</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Chez le client pour le</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Nous avons promis</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Jours de réserve</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>first {day}</source>
        <translation>d’abord {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>If it comes later: {step}</source>
        <translation>Si cela vient plus tard : {step}</translation>
    </message>
</context>
<context>
    <name>JobQuestions</name>
    <message>
        <source>Re-date</source>
        <translation>Redater</translation>
    </message>
    <message>
        <source>Each open step gets the date it needs. Nothing moves before you save.</source>
        <translation>Chaque étape ouverte reçoit la date qu’il lui faut. Rien ne change avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Chez le client pour le</translation>
    </message>
    <message>
        <source>We promise this day</source>
        <translation>Nous promettons ce jour</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>Aucune date ne change.</translation>
    </message>
    <message>
        <source>These dates move. Tell the customer.</source>
        <translation>Ces dates changent. Prévenir le client.</translation>
    </message>
    <message>
        <source>New dates</source>
        <translation>Nouvelles dates</translation>
    </message>
    <message>
        <source>What is late moves these dates. The promise to the customer stays.</source>
        <translation>Le retard déplace ces dates. La promesse faite au client reste.</translation>
    </message>
    <message>
        <source>Apply the new dates</source>
        <translation>Appliquer les nouvelles dates</translation>
    </message>
    <message>
        <source>It comes after “{step}”. Its card gets its date from the plan.</source>
        <translation>Elle vient après «&#x202f;{step}&#x202f;». Sa fiche reçoit sa date du plan.</translation>
    </message>
    <message>
        <source>It waits for nothing. Its card gets its date from the plan.</source>
        <translation>Elle n’attend rien. Sa fiche reçoit sa date du plan.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Leave out a step</source>
        <translation>Laisser une étape de côté</translation>
    </message>
    <message>
        <source>“{step}” is not done in this job; what came after it waits for it no more.</source>
        <translation>«&#x202f;{step}&#x202f;» ne se fait pas dans cette affaire&#x202f;; ce qui venait après ne l’attend plus.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>“{step}” begins anew, as revision {number}. Late dates are moved as far as needed.</source>
        <translation>«&#x202f;{step}&#x202f;» recommence, comme version {number}. Les dates en retard sont déplacées autant qu’il le faut.</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Ce qu’elle attend</translation>
    </message>
    <message>
        <source>“{step}” opens when all of these are done. Other jobs stay as they are.</source>
        <translation>«&#x202f;{step}&#x202f;» s’ouvre quand tout cela est terminé. Les autres affaires restent telles quelles.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Waive the fee</source>
        <translation>Renoncer aux frais</translation>
    </message>
    <message>
        <source>It is a favour: it stands on the board until the customer was told.</source>
        <translation>C’est une faveur&#x202f;: elle reste sur le tableau jusqu’à ce que le client le sache.</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>None of its cards is late before it goes on.</source>
        <translation>Aucune de ses fiches n’est en retard tant qu’elle ne reprend pas.</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler l’affaire</translation>
    </message>
    <message>
        <source>Its open cards go to the archive. Ctrl+Z brings all back.</source>
        <translation>Ses fiches ouvertes vont aux archives. Ctrl+Z ramène tout.</translation>
    </message>
    <message>
        <source>Close the job</source>
        <translation>Clore l’affaire</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>Pourquoi, ou à qui</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>Do “{step}” again</source>
        <translation>Refaire «&#x202f;{step}&#x202f;»</translation>
    </message>
    <message>
        <source>Promise a date</source>
        <translation>Promettre une date</translation>
    </message>
    <message>
        <source>The first date that was promised stays beside it.</source>
        <translation>La première date promise reste à côté.</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Promettre</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Nous promettons</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Pourquoi elle a changé</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>The cards for after the sale get their dates from this day.</source>
        <translation>Les fiches d’après-vente reçoivent leurs dates à partir de ce jour.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>La même chose</translation>
    </message>
    <message>
        <source>A new job for the same customer, by the same process.</source>
        <translation>Une nouvelle affaire pour le même client, selon le même processus.</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Lancer l’affaire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>JobWishes</name>
    <message>
        <source>Let it go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>New dates…</source>
        <translation>Nouvelles dates…</translation>
    </message>
    <message>
        <source>Re-date…</source>
        <translation>Redater…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Favour…</source>
        <translation>Faveur…</translation>
    </message>
    <message>
        <source>Promise a date…</source>
        <translation>Promettre une date…</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>C’est arrivé…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Échelle…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Pause the reminders…</source>
        <translation>Suspendre les relances…</translation>
    </message>
    <message>
        <source>Leave out “{step}”…</source>
        <translation>Laisser de côté «&#x202f;{step}&#x202f;»…</translation>
    </message>
    <message>
        <source>What “{step}” waits for…</source>
        <translation>Ce qu’attend «&#x202f;{step}&#x202f;»…</translation>
    </message>
    <message>
        <source>“{step}” was sent back…</source>
        <translation>«&#x202f;{step}&#x202f;» est revenu…</translation>
    </message>
    <message>
        <source>Waive the fee for “{step}”…</source>
        <translation>Renoncer aux frais pour «&#x202f;{step}&#x202f;»…</translation>
    </message>
    <message>
        <source>Same again…</source>
        <translation>La même chose…</translation>
    </message>
    <message>
        <source>Copy as a process</source>
        <translation>Copier comme processus</translation>
    </message>
    <message>
        <source>Print for the shop…</source>
        <translation>Imprimer pour l’atelier…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Cancel the job…</source>
        <translation>Annuler l’affaire…</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Show closed ones, too</source>
        <translation>Afficher aussi les terminées</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les affaires</translation>
    </message>
    <message>
        <source>Only those that run</source>
        <translation>Seulement celles en cours</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>In hands</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Jours de réserve</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Afficher l’affaire</translation>
    </message>
    <message>
        <source>No job is running. Start one.</source>
        <translation>Aucune affaire en cours. En lancer une.</translation>
    </message>
    <message>
        <source>{day}: too late</source>
        <translation>{day}&#x202f;: trop tard</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Sur le tableau</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>In the search-or-add box</source>
        <translation>Dans la zone de recherche et d’ajout</translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation>Chercher ou ajouter</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>Aller de fiche en fiche</translation>
    </message>
    <message>
        <source>In today’s round</source>
        <translation>Dans la tournée du jour</translation>
    </message>
    <message>
        <source>Starting a job</source>
        <translation>Commencer une affaire</translation>
    </message>
    <message>
        <source>Laying out a process</source>
        <translation>Décrire un processus</translation>
    </message>
    <message>
        <source>Laying out a ladder</source>
        <translation>Définir une échelle</translation>
    </message>
    <message>
        <source>Move the card to the stage beside it</source>
        <translation>Déplacer la fiche vers l’étape voisine</translation>
    </message>
    <message>
        <source>Move the card in a stage ordered by hand</source>
        <translation>Déplacer la fiche dans une étape triée à la main</translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation>Sélectionner plusieurs fiches</translation>
    </message>
    <message>
        <source>Close the panel; then end the filter</source>
        <translation>Fermer le volet&#x202f;; puis terminer le filtre</translation>
    </message>
    <message>
        <source>Everything else that can be done with the card</source>
        <translation>Tout ce qu’on peut faire d’autre avec la fiche</translation>
    </message>
    <message>
        <source>New follow-up in this stage</source>
        <translation>Nouvelle relance dans cette étape</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Garder ce qui est saisi</translation>
    </message>
    <message>
        <source>Keep a note of several lines</source>
        <translation>Garder une note de plusieurs lignes</translation>
    </message>
    <message>
        <source>Put back what stood there; then close the panel</source>
        <translation>Revenir au texte d’avant&#x202f;; puis fermer le volet</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Calendar, or all choices</source>
        <translation>Calendrier, ou tous les choix</translation>
    </message>
    <message>
        <source>Move a line of the checklist</source>
        <translation>Déplacer une ligne de la liste de contrôle</translation>
    </message>
    <message>
        <source>Choose a line of the list</source>
        <translation>Choisir une ligne de la liste</translation>
    </message>
    <message>
        <source>Do what the line with “Enter” says</source>
        <translation>Faire ce que dit la ligne marquée «&#x202f;Entrée&#x202f;»</translation>
    </message>
    <message>
        <source>Take what is offered: a name, a customer, a date</source>
        <translation>Prendre ce qui est proposé&#x202f;: un nom, un client, une date</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter une relance</translation>
    </message>
    <message>
        <source>Clear the box, show everything</source>
        <translation>Vider la zone, tout afficher</translation>
    </message>
    <message>
        <source>Approve, or what the blue button says, and go on</source>
        <translation>Approuver, ou ce que dit le bouton bleu, et continuer</translation>
    </message>
    <message>
        <source>Edit the text; Esc ends it</source>
        <translation>Modifier le texte&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>Skip, and say why</source>
        <translation>Passer, en disant pourquoi</translation>
    </message>
    <message>
        <source>Go to the next, or back</source>
        <translation>Au suivant, ou en arrière</translation>
    </message>
    <message>
        <source>Nobody there, or a new date; done; pass on</source>
        <translation>Personne, ou nouvelle date&#x202f;; terminé&#x202f;; transmettre</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Go on; behind the day: to what starts it, or helps</source>
        <translation>Continuer&#x202f;; après la date&#x202f;: vers ce qui la commence, ou ce qui aide</translation>
    </message>
    <message>
        <source>Walk from step to step</source>
        <translation>Passer d’étape en étape</translation>
    </message>
    <message>
        <source>Tick a step that is done already</source>
        <translation>Cocher une étape déjà terminée</translation>
    </message>
    <message>
        <source>Move the step in the list</source>
        <translation>Déplacer l’étape dans la liste</translation>
    </message>
    <message>
        <source>Add a step below</source>
        <translation>Ajouter une étape en dessous</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Go into the fields of the step</source>
        <translation>Aller dans les champs de l’étape</translation>
    </message>
    <message>
        <source>Walk from rung to rung</source>
        <translation>Passer d’un échelon à l’autre</translation>
    </message>
    <message>
        <source>Move the rung by a working day</source>
        <translation>Déplacer l’échelon d’un jour ouvré</translation>
    </message>
    <message>
        <source>Add a rung after it</source>
        <translation>Ajouter un échelon après</translation>
    </message>
    <message>
        <source>Remove the rung</source>
        <translation>Supprimer l’échelon</translation>
    </message>
    <message>
        <source>Go into the fields of the rung</source>
        <translation>Aller dans les champs de l’échelon</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Enregistrer l’échelle</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Aller à la colonne suivante</translation>
    </message>
    <message>
        <source>In a text: put in a date, a name or another field</source>
        <translation>Dans un texte&#x202f;: insérer une date, un nom ou un autre champ</translation>
    </message>
    <message>
        <source>Save the next version</source>
        <translation>Enregistrer la version suivante</translation>
    </message>
    <message>
        <source>Undo in the draft</source>
        <translation>Annuler dans le brouillon</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KindsForm</name>
    <message>
        <source>This stage is on the board already.</source>
        <translation>Cette étape est déjà sur le tableau.</translation>
    </message>
</context>
<context>
    <name>KnownField</name>
    <message>
        <source>There are: {names}</source>
        <translation>Il y a&#x202f;: {names}</translation>
    </message>
</context>
<context>
    <name>LadderPage</name>
    <message>
        <source>Ladders</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>+ Add a rung</source>
        <translation>+ Ajouter un échelon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The rungs</source>
        <translation>Les échelons</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>LadderPresenter</name>
    <message>
        <source>a made-up ask</source>
        <translation>une demande imaginée</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Customer ask</source>
        <translation>Demande au client</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>what customers must do</source>
        <translation>ce que les clients doivent faire</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>where it is chosen</source>
        <translation>où elle est choisie</translation>
    </message>
    <message>
        <source>used by no card just now</source>
        <translation>utilisée par aucune fiche en ce moment</translation>
    </message>
    <message>
        <source>used by 1 card</source>
        <translation>utilisée par 1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>used by %n cards</source>
        <translation>
            <numerusform>utilisée par %n fiche</numerusform>
            <numerusform>utilisée par %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen once</source>
        <translation>choisie une fois</translation>
    </message>
    <message numerus="yes">
        <source>chosen %n times</source>
        <translation>
            <numerusform>choisie %n fois</numerusform>
            <numerusform>choisie %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Friendly nudge</source>
        <translation>Petit rappel amical</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Proposer de l’aide</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>A colleague steps in</source>
        <translation>Un collègue intervient</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone task</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Brouillons seulement</translation>
    </message>
    <message>
        <source>After my yes</source>
        <translation>Après mon oui</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Tout seul</translation>
    </message>
    <message>
        <source>working days after the due date</source>
        <translation>jours ouvrés après l’échéance</translation>
    </message>
    <message>
        <source>working days before the due date</source>
        <translation>jours ouvrés avant l’échéance</translation>
    </message>
    <message>
        <source>working days after the needed-by date</source>
        <translation>jours ouvrés après la date attendue</translation>
    </message>
    <message>
        <source>working days before the needed-by date</source>
        <translation>jours ouvrés avant la date attendue</translation>
    </message>
    <message>
        <source>working days after the ask</source>
        <translation>jours ouvrés après la demande</translation>
    </message>
    <message>
        <source>working days after the usual answer time</source>
        <translation>jours ouvrés après le délai de réponse habituel</translation>
    </message>
    <message>
        <source>working days after the rung before</source>
        <translation>jours ouvrés après l’échelon précédent</translation>
    </message>
    <message>
        <source>on the day to ask</source>
        <translation>le jour de la demande</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Envoyé {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>inside only</source>
        <translation>en interne</translation>
    </message>
    <message>
        <source>a call to make</source>
        <translation>un appel à passer</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
</context>
<context>
    <name>LaddersPage</name>
    <message>
        <source>Ladders</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Échelons</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Fiches ouvertes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>Textes…</translation>
    </message>
    <message>
        <source>Remove or reset</source>
        <translation>Supprimer ou rétablir</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Ajouter&#x202f;: saisir un nom</translation>
    </message>
    <message>
        <source>There are no ladders. Lay out how customers are reminded.</source>
        <translation>Il n’y a pas d’échelle. Définissez comment on relance les clients.</translation>
    </message>
    <message>
        <source>Add a ladder</source>
        <translation>Ajouter une échelle</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>the customer’s firm</source>
        <translation>l’entreprise du client</translation>
    </message>
    <message>
        <source>whom the letter is for</source>
        <translation>à qui la lettre s’adresse</translation>
    </message>
    <message>
        <source>what is made or done</source>
        <translation>ce qui est fabriqué ou fait</translation>
    </message>
    <message>
        <source>the customer’s own number for it</source>
        <translation>le numéro que le client lui donne</translation>
    </message>
    <message>
        <source>what the order comes to</source>
        <translation>le montant de la commande</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi cela sert</translation>
    </message>
    <message>
        <source>the day the customer holds it</source>
        <translation>le jour où le client l’a en mains</translation>
    </message>
    <message>
        <source>the day it leaves us</source>
        <translation>le jour où cela part de chez nous</translation>
    </message>
    <message>
        <source>what answers in time earn</source>
        <translation>ce que rapportent des réponses à temps</translation>
    </message>
    <message>
        <source>our firm</source>
        <translation>notre entreprise</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>qui signe</translation>
    </message>
    <message>
        <source>where we can be called</source>
        <translation>où nous appeler</translation>
    </message>
    <message>
        <source>the title of the step</source>
        <translation>le titre de l’étape</translation>
    </message>
    <message>
        <source>the day we need it by</source>
        <translation>le jour où il nous le faut</translation>
    </message>
    <message>
        <source>the day they are asked for it</source>
        <translation>le jour où nous le demandons</translation>
    </message>
    <message>
        <source>the title of the step after it</source>
        <translation>le titre de l’étape suivante</translation>
    </message>
    <message>
        <source>the day that step begins</source>
        <translation>le jour où elle commence</translation>
    </message>
    <message>
        <source>the day it leaves if this comes late</source>
        <translation>le jour du départ en cas de retard</translation>
    </message>
    <message>
        <source>the day they hold it if this comes late</source>
        <translation>le jour en mains en cas de retard</translation>
    </message>
    <message>
        <source>what a late answer costs</source>
        <translation>ce que coûte une réponse tardive</translation>
    </message>
    <message>
        <source>the part of the fee that is due at once</source>
        <translation>la part des frais due aussitôt</translation>
    </message>
    <message>
        <source>the part of the fee for each working day</source>
        <translation>la part des frais par jour ouvré</translation>
    </message>
    <message>
        <source>the most that the fee can be</source>
        <translation>le maximum des frais</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>le jour de la lettre</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>la formule d’appel</translation>
    </message>
    <message>
        <source>the job in quotes, with its price</source>
        <translation>la commande entre guillemets, avec son prix</translation>
    </message>
    <message>
        <source>who signs, and the firm</source>
        <translation>qui signe, et l’entreprise</translation>
    </message>
    <message>
        <source>how many dates: “four dates”</source>
        <translation>combien de dates&#x202f;: «&#x202f;quatre dates&#x202f;»</translation>
    </message>
    <message>
        <source>the day in hand that was told before</source>
        <translation>le jour en mains annoncé avant</translation>
    </message>
    <message>
        <source>the sentence with the day in hand</source>
        <translation>la phrase avec le jour en mains</translation>
    </message>
    <message>
        <source>the sentence that says how many things we need</source>
        <translation>la phrase qui dit combien de choses il nous faut</translation>
    </message>
    <message>
        <source>the sentence about the dates with a ★</source>
        <translation>la phrase sur les dates marquées ★</translation>
    </message>
    <message>
        <source>all that is needed, with its dates</source>
        <translation>tout ce qu’il faut, avec ses dates</translation>
    </message>
    <message>
        <source>the sentence about the discount</source>
        <translation>la phrase sur la remise</translation>
    </message>
    <message>
        <source>what we do, and when</source>
        <translation>ce que nous faisons, et quand</translation>
    </message>
    <message>
        <source>the day they wanted</source>
        <translation>le jour voulu</translation>
    </message>
    <message>
        <source>the first day that works</source>
        <translation>le premier jour possible</translation>
    </message>
    <message>
        <source>the day in a rush</source>
        <translation>le jour en urgence</translation>
    </message>
    <message>
        <source>what the rush costs</source>
        <translation>ce que coûte l’urgence</translation>
    </message>
    <message>
        <source>to whom we refer them</source>
        <translation>à qui nous les adressons</translation>
    </message>
    <message>
        <source>what we can do, line by line</source>
        <translation>ce que nous pouvons faire, ligne par ligne</translation>
    </message>
    <message>
        <source>the day until which that holds</source>
        <translation>le jour jusqu’auquel cela vaut</translation>
    </message>
    <message>
        <source>the request, as firm as its tone</source>
        <translation>la demande, aussi ferme que son ton</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>what we need, behind “we need”</source>
        <translation>ce qu’il nous faut, après «&#x202f;il nous faut&#x202f;»</translation>
    </message>
    <message>
        <source>the sentence why it matters</source>
        <translation>la phrase qui dit pourquoi c’est important</translation>
    </message>
    <message>
        <source>that it may be on its way already</source>
        <translation>que c’est peut-être déjà en route</translation>
    </message>
    <message>
        <source>what happens if it comes later</source>
        <translation>ce qui se passe si cela vient plus tard</translation>
    </message>
    <message>
        <source>what it keeps or costs, as told before</source>
        <translation>ce que cela garde ou coûte, comme déjà dit</translation>
    </message>
    <message>
        <source>the easiest way to do it</source>
        <translation>la manière la plus simple de le faire</translation>
    </message>
    <message>
        <source>the offer of help, where there is one</source>
        <translation>l’offre d’aide, s’il y en a une</translation>
    </message>
    <message>
        <source>the line with the answers of one word</source>
        <translation>la ligne des réponses en un mot</translation>
    </message>
    <message>
        <source>favours, and how to get no more such mails</source>
        <translation>les gestes, et comment ne plus recevoir ces messages</translation>
    </message>
    <message>
        <source>what is open, line by line</source>
        <translation>ce qui est ouvert, ligne par ligne</translation>
    </message>
    <message>
        <source>how many things we need</source>
        <translation>combien de choses il nous faut</translation>
    </message>
    <message>
        <source>what they did in time</source>
        <translation>ce qu’ils ont fait à temps</translation>
    </message>
    <message>
        <source>the day they hear from us again</source>
        <translation>le jour où ils ont de nos nouvelles</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>It went out</source>
        <translation>Elle est partie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Did it go out? Then its fee and discount count as told; that stays.</source>
        <translation>Est-elle partie&#x202f;? Alors ses frais et sa remise comptent comme annoncés&#x202f;; c’est définitif.</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Est-elle partie&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The text of all letters like this…</source>
        <translation>Le texte de toutes les lettres de ce genre…</translation>
    </message>
</context>
<context>
    <name>LetterPageWords</name>
    <message>
        <source>Every date is in it</source>
        <translation>Toutes les dates y sont</translation>
    </message>
    <message>
        <source>Every reason and consequence is there</source>
        <translation>Toutes les raisons et conséquences y sont</translation>
    </message>
    <message>
        <source>Fee and discount are named, so they may be used</source>
        <translation>Frais et remise sont nommés, ils pourront donc compter</translation>
    </message>
    <message>
        <source>No internal date is in it</source>
        <translation>Aucune date interne n’y est</translation>
    </message>
    <message>
        <source>Friendly and plain</source>
        <translation>Aimable et claire</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in</source>
        <translation>Rien ne reste à remplir</translation>
    </message>
    <message>
        <source>“{found}” sounds hard. Kinder: “{kinder}”</source>
        <translation>«&#x202f;{found}&#x202f;» sonne dur. Plus aimable&#x202f;: «&#x202f;{kinder}&#x202f;»</translation>
    </message>
    <message>
        <source>“{found}” is better left out</source>
        <translation>Mieux vaut ôter «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>“{found}” is there without its date</source>
        <translation>«&#x202f;{found}&#x202f;» y est sans sa date</translation>
    </message>
    <message>
        <source>“{found}” says no reason or no consequence</source>
        <translation>«&#x202f;{found}&#x202f;» ne dit pas pourquoi ou ce qui suit</translation>
    </message>
    <message>
        <source>{found} is not named, so it can never be used</source>
        <translation>{found}&#x202f;: non nommé, cela ne pourra jamais compter</translation>
    </message>
    <message>
        <source>“{found}” is internal</source>
        <translation>«&#x202f;{found}&#x202f;» est interne</translation>
    </message>
    <message>
        <source>{found} is not filled in</source>
        <translation>{found} n’est pas rempli</translation>
    </message>
    <message>
        <source>They want no e-mails about orders. Call, or send it by post.</source>
        <translation>Ils ne veulent pas d’e-mails sur les commandes. Appelez, ou envoyez-la par la poste.</translation>
    </message>
    <message>
        <source>A message to {contact} went out today already.</source>
        <translation>Un message à {contact} est déjà parti aujourd’hui.</translation>
    </message>
    <message>
        <source>“{title}” is in another language</source>
        <translation>«&#x202f;{title}&#x202f;» est dans une autre langue</translation>
    </message>
    <message>
        <source>1 date for their calendar</source>
        <translation>1 date pour leur agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n dates for their calendar</source>
        <translation>
            <numerusform>%n date pour leur agenda</numerusform>
            <numerusform>%n dates pour leur agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was edited here</source>
        <translation>telle qu’elle a été modifiée ici</translation>
    </message>
    <message>
        <source>exactly as it leaves</source>
        <translation>exactement telle qu’elle part</translation>
    </message>
    <message>
        <source>new dates since {day}</source>
        <translation>nouvelles dates depuis le {day}</translation>
    </message>
    <message>
        <source>told on {day}, no date has moved since</source>
        <translation>annoncée le {day}, aucune date n’a changé depuis</translation>
    </message>
    <message>
        <source>Formal, in detail</source>
        <translation>Soutenu, en détail</translation>
    </message>
    <message>
        <source>Formal, brief</source>
        <translation>Soutenu, bref</translation>
    </message>
    <message>
        <source>Casual, in detail</source>
        <translation>Décontracté, en détail</translation>
    </message>
    <message>
        <source>Casual, brief</source>
        <translation>Décontracté, bref</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Noted: it went out. Fee and discount count as told.</source>
        <translation>Noté&#x202f;: elle est partie. Frais et remise comptent comme annoncés.</translation>
    </message>
    <message>
        <source>Noted: it went out.</source>
        <translation>Noté&#x202f;: elle est partie.</translation>
    </message>
    <message>
        <source>Subject and text are copied</source>
        <translation>L’objet et le texte sont copiés</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>E-mail with the dates (*.eml)</source>
        <translation>E-mail avec les dates (*.eml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Dates for a calendar (*.ics)</source>
        <translation>Dates pour un agenda (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistrée sous {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimer la lettre</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression a échoué</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>The dates in it</source>
        <translation>Les dates qu’elle contient</translation>
    </message>
    <message>
        <source>How they like it</source>
        <translation>Comme ils l’aiment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Fee and discount count once you say that it went out. That cannot be undone.</source>
        <translation>Frais et remise comptent dès que vous dites qu’elle est partie. C’est irréversible.</translation>
    </message>
    <message>
        <source>Off to them</source>
        <translation>Départ vers eux</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>Entre leurs mains</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Say it so</source>
        <translation>Le dire ainsi</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Never too much</source>
        <translation>Jamais trop</translation>
    </message>
    <message>
        <source>What does not fit is put into one message.</source>
        <translation>Ce qui dépasse est réuni dans un seul message.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Mail leaves from {mail_from} to {mail_to}</source>
        <translation>Le courrier part de {mail_from} à {mail_to}</translation>
    </message>
    <message>
        <source>Their time, their working days, not while they are closed.</source>
        <translation>À leur heure, leurs jours ouvrés, pas quand ils sont fermés.</translation>
    </message>
    <message>
        <source>Never firmer than</source>
        <translation>Jamais plus ferme que</translation>
    </message>
    <message>
        <source>A customer’s own limit may be lower.</source>
        <translation>La limite d’un client peut être plus basse.</translation>
    </message>
    <message>
        <source>A word of thanks</source>
        <translation>Un mot de remerciement</translation>
    </message>
    <message>
        <source>Only where nothing else is written to them that week.</source>
        <translation>Seulement si rien d’autre ne leur est écrit cette semaine-là.</translation>
    </message>
    <message>
        <source>It stops by itself</source>
        <translation>Elle s’arrête d’elle-même</translation>
    </message>
    <message>
        <source>when they answer, name a date, object or are out of office. After days off only the highest rung leaves.</source>
        <translation>quand ils répondent, nomment une date, contestent ou sont absents. Après des jours de repos, seul l’échelon le plus haut part.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Messages to one person a day, at most</source>
        <translation>Messages à une personne par jour, au plus</translation>
    </message>
    <message>
        <source>To one customer in 5 working days</source>
        <translation>À un client en 5 jours ouvrés</translation>
    </message>
    <message>
        <source>Working days between rungs, at least</source>
        <translation>Jours ouvrés entre échelons, au moins</translation>
    </message>
    <message>
        <source>Mail leaves from</source>
        <translation>Le courrier part de</translation>
    </message>
    <message>
        <source>Mail leaves until</source>
        <translation>Le courrier part jusqu’à</translation>
    </message>
    <message>
        <source>Thank whoever answers in time</source>
        <translation>Remercier qui répond à temps</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”.</source>
        <translation>Rien ici ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>What is each list for?</source>
        <translation>À quoi sert chaque liste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>What was said? (may stay empty)</source>
        <translation>Qu’est-ce qui a été dit&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Qu’est-ce qui a été dit&#x202f;?</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>MailPresenter</name>
    <message>
        <source>No program opens {address}.</source>
        <translation>Aucun programme n’ouvre {address}.</translation>
    </message>
    <message>
        <source>1 message waits for a look in Today’s round before it leaves.</source>
        <translation>1 message attend un coup d’œil dans la tournée du jour avant de partir.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a look in Today’s round before they leave.</source>
        <translation>
            <numerusform>%n message attend un coup d’œil dans la tournée du jour avant de partir.</numerusform>
            <numerusform>%n messages attendent un coup d’œil dans la tournée du jour avant de partir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail waits for the password of {user}. Type it under E-mail.</source>
        <translation>Le courrier attend le mot de passe de {user}. Saisissez-le sous E-mail.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>The letter could not be handed on</source>
        <translation>La lettre n’a pas pu être transmise</translation>
    </message>
    <message>
        <source>No mail program answers. Copy the letter, or save it.</source>
        <translation>Aucun logiciel de messagerie ne répond. Copiez la lettre ou enregistrez-la.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Your mail program shows an e-mail to {address}. Did it go out?</source>
        <translation>Le logiciel de messagerie affiche un e-mail pour {address}. Est-il parti&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, log it</source>
        <translation>Oui, noter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no e-mail address for {customer} yet.</source>
        <translation>Il n’y a pas encore d’adresse e-mail pour {customer}.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Saisir l’adresse</translation>
    </message>
    <message>
        <source>This card has no customer to write to. Enter one above.</source>
        <translation>Cette fiche n’a pas de client à qui écrire. Indiquez-en un plus haut.</translation>
    </message>
    <message>
        <source>No mail program is set up here; set one up and try again.</source>
        <translation>Aucun programme de messagerie n’est configuré ici&#x202f;; configurez-en un et réessayez.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>The server took the message.</source>
        <translation>Le serveur a pris le message.</translation>
    </message>
    <message>
        <source>It should be in your inbox by now.</source>
        <translation>Il devrait être dans votre boîte de réception.</translation>
    </message>
    <message>
        <source>It was taken back before it left.</source>
        <translation>Il a été repris avant de partir.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Mail leaves when it is back.</source>
        <translation>Le courrier part dès qu’il revient.</translation>
    </message>
    <message>
        <source>No server of that name was found.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>Check how the server is spelled, and the network.</source>
        <translation>Vérifiez l’orthographe du serveur et le réseau.</translation>
    </message>
    <message>
        <source>The server does not answer at that port.</source>
        <translation>Le serveur ne répond pas à ce port.</translation>
    </message>
    <message>
        <source>Try 465 or 587, or ask your provider.</source>
        <translation>Essayez 465 ou 587, ou demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>It is tried again later; check the network if it stays.</source>
        <translation>Un nouvel essai suit&#x202f;; si cela dure, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>La liaison a été coupée.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Un nouvel essai suit plus tard.</translation>
    </message>
    <message>
        <source>What answers there is no mail server.</source>
        <translation>Ce qui répond là n’est pas un serveur de courrier.</translation>
    </message>
    <message>
        <source>Check server and port with your provider.</source>
        <translation>Vérifiez serveur et port auprès de votre fournisseur.</translation>
    </message>
    <message>
        <source>The server offers no encrypted line there.</source>
        <translation>Le serveur n’y offre pas de liaison chiffrée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try the other port, 465 or 587.</source>
        <translation>Rien n’est parti. Essayez l’autre port, 465 ou 587.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another one.</source>
        <translation>Le serveur montre le certificat d’un autre.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check how the server is spelled.</source>
        <translation>Rien n’est parti. Vérifiez l’orthographe du serveur.</translation>
    </message>
    <message>
        <source>The certificate of the server is out of date.</source>
        <translation>Le certificat du serveur est périmé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell your provider, or check the clock.</source>
        <translation>Rien n’est parti. Dites-le à votre fournisseur, ou vérifiez l’horloge.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server.</source>
        <translation>Personne en qui cet ordinateur a confiance ne répond du serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your provider for its certificate.</source>
        <translation>Rien n’est parti. Demandez son certificat à votre fournisseur.</translation>
    </message>
    <message>
        <source>The file with the certificate cannot be read.</source>
        <translation>Le fichier du certificat ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose it anew.</source>
        <translation>Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The server takes no mail without a user and password.</source>
        <translation>Le serveur ne prend rien sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Type both as your provider gave them.</source>
        <translation>Saisissez les deux tels que votre fournisseur les a donnés.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>L’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Type the password anew.</source>
        <translation>Saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>The password was refused.</source>
        <translation>Le mot de passe a été refusé.</translation>
    </message>
    <message>
        <source>Your provider wants an app password; make one there.</source>
        <translation>Votre fournisseur veut un mot de passe d’application&#x202f;; créez-en un chez lui.</translation>
    </message>
    <message>
        <source>Your provider lets no program in by a password.</source>
        <translation>Votre fournisseur ne laisse entrer aucun programme par mot de passe.</translation>
    </message>
    <message>
        <source>Allow it there, or send from your own mail program.</source>
        <translation>Autorisez-le chez lui, ou envoyez depuis votre propre messagerie.</translation>
    </message>
    <message>
        <source>Your provider takes this token no more.</source>
        <translation>Votre fournisseur n’accepte plus ce jeton.</translation>
    </message>
    <message>
        <source>Make a new refresh token there and paste it here.</source>
        <translation>Créez-y un nouveau jeton d’actualisation et collez-le ici.</translation>
    </message>
    <message>
        <source>The folder was not found.</source>
        <translation>Le dossier est introuvable.</translation>
    </message>
    <message>
        <source>Check how it is called in your mail program.</source>
        <translation>Vérifier son nom dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The server does not send for this address.</source>
        <translation>Le serveur n’envoie pas pour cette adresse.</translation>
    </message>
    <message>
        <source>Use the address that belongs to the mailbox.</source>
        <translation>Utilisez l’adresse de cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>L’adresse a été refusée.</translation>
    </message>
    <message>
        <source>Ask them how it is spelled.</source>
        <translation>Demandez-leur comment elle s’écrit.</translation>
    </message>
    <message>
        <source>Their server asks to come again later.</source>
        <translation>Leur serveur demande de revenir plus tard.</translation>
    </message>
    <message>
        <source>That is usual; it is tried again by itself.</source>
        <translation>C’est courant&#x202f;; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The message is too large for their server.</source>
        <translation>Le message est trop grand pour leur serveur.</translation>
    </message>
    <message>
        <source>Send it in parts.</source>
        <translation>Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Le serveur a refusé le message.</translation>
    </message>
    <message>
        <source>Read what it said, and call them.</source>
        <translation>Lisez ce qu’il a dit, et appelez-les.</translation>
    </message>
    <message>
        <source>The message could not be written safely.</source>
        <translation>Le message n’a pas pu être écrit sans risque.</translation>
    </message>
    <message>
        <source>It was kept here; send it from your own mail program.</source>
        <translation>Il est resté ici&#x202f;; envoyez-le depuis votre propre messagerie.</translation>
    </message>
    <message>
        <source>It may have been sent, or not: the answer never came.</source>
        <translation>Il est peut-être parti, ou non&#x202f;: la réponse n’est jamais venue.</translation>
    </message>
    <message>
        <source>Look into the folder of what was sent, and say so here.</source>
        <translation>Regardez dans le dossier des messages envoyés, et dites-le ici.</translation>
    </message>
    <message>
        <source>Answers in this mailbox are seen.</source>
        <translation>Les réponses dans cette boîte sont vues.</translation>
    </message>
    <message>
        <source>They appear on the board within seconds.</source>
        <translation>Elles apparaissent au tableau en quelques secondes.</translation>
    </message>
    <message>
        <source>Type a password that may read, too: for IMAP and SMTP.</source>
        <translation>Saisir un mot de passe qui permet aussi de lire&#x202f;: pour IMAP et SMTP.</translation>
    </message>
    <message>
        <source>Mail is usually read at port 993.</source>
        <translation>Le courrier se lit en général au port 993.</translation>
    </message>
    <message>
        <source>Sending works in the meantime.</source>
        <translation>L’envoi fonctionne en attendant.</translation>
    </message>
    <message>
        <source>Answers cannot be seen yet.</source>
        <translation>Les réponses ne sont pas encore visibles.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello {firm},</source>
        <translation>Bonjour {firm},</translation>
    </message>
    <message>
        <source>this is the test you asked for. If you can read it, customers can read your messages.</source>
        <translation>voici le test demandé. Si vous pouvez le lire, vos clients peuvent lire vos messages.</translation>
    </message>
    <message>
        <source>Test from Follow-up Board</source>
        <translation>Test de Follow-up Board</translation>
    </message>
</context>
<context>
    <name>MailboxFields</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>orders@example.com</source>
        <translation>commandes@example.com</translation>
    </message>
    <message>
        <source>Name they see</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Les réponses vont à</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>its ID</source>
        <translation>son identifiant</translation>
    </message>
    <message>
        <source>Tokens from</source>
        <translation>Jetons de</translation>
    </message>
    <message>
        <source>the address of the provider</source>
        <translation>l’adresse du fournisseur</translation>
    </message>
    <message>
        <source>How do I get an app password?</source>
        <translation>Comment obtenir un mot de passe d’application&#x202f;?</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>Serveurs…</translation>
    </message>
    <message>
        <source>Not at all (this computer)</source>
        <translation>Aucun (cet ordinateur)</translation>
    </message>
    <message>
        <source>Answers to that address are not seen here.</source>
        <translation>Les réponses à cette adresse ne se voient pas ici.</translation>
    </message>
    <message>
        <source>A mailbox that somebody reads; empty for the one above.</source>
        <translation>Une boîte que quelqu’un lit&#x202f;; vide pour celle du dessus.</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, in no file.</source>
        <translation>Gardé dans le trousseau de cet ordinateur, dans aucun fichier.</translation>
    </message>
    <message>
        <source>You will be asked once each time the program starts.</source>
        <translation>Il vous sera demandé une fois à chaque démarrage.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>From the beginning (TLS)</source>
        <translation>Dès le début (TLS)</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Après l’accueil (STARTTLS)</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Mot de passe ou mot de passe d’application</translation>
    </message>
    <message>
        <source>Refresh token (OAuth)</source>
        <translation>Jeton d’actualisation (OAuth)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Where they gave one.</source>
        <translation>S’il y en a un.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
</context>
<context>
    <name>MailboxFound</name>
    <message>
        <source>Let mail go</source>
        <translation>Laisser partir le courrier</translation>
    </message>
    <message>
        <source>Stop all mail</source>
        <translation>Arrêter tout le courrier</translation>
    </message>
    <message>
        <source>Offer answers that need one click: “Yes”, “More time”, “Call me”</source>
        <translation>Proposer des réponses en un clic&#x202f;: «&#x202f;Oui&#x202f;», «&#x202f;Plus de temps&#x202f;», «&#x202f;Appelez-moi&#x202f;»</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>This board was tried out on another day, so its mail is held.</source>
        <translation>Ce tableau a été essayé à une autre date, son courrier est donc retenu.</translation>
    </message>
    <message>
        <source>All mail is stopped. What was approved waits here.</source>
        <translation>Tout le courrier est arrêté. Ce qui a été approuvé attend ici.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>How a message looks to them</source>
        <translation>Un message, vu par eux</translation>
    </message>
    <message>
        <source>Safe by design</source>
        <translation>Sûr dès la conception</translation>
    </message>
    <message>
        <source>The same message never leaves twice, even after a power cut.</source>
        <translation>Le même message ne part jamais deux fois, même après une panne de courant.</translation>
    </message>
    <message>
        <source>More than 30 messages in an hour: it stops and asks.</source>
        <translation>Plus de 30 messages en une heure&#x202f;: tout s’arrête et demande.</translation>
    </message>
    <message>
        <source>The password never appears in a log, a backup or an error report.</source>
        <translation>Le mot de passe n’apparaît jamais dans un journal, une sauvegarde ou un rapport d’erreur.</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Your own mailbox. Nothing leaves without your yes.</source>
        <translation>Votre propre boîte aux lettres. Rien ne part sans votre accord.</translation>
    </message>
    <message>
        <source>See their answers</source>
        <translation>Voir leurs réponses</translation>
    </message>
    <message>
        <source>Who presses Send?</source>
        <translation>Qui appuie sur Envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>M’envoyer un test</translation>
    </message>
    <message>
        <source>Use no mailbox</source>
        <translation>N’utiliser aucune boîte</translation>
    </message>
    <message>
        <source>only to {address}</source>
        <translation>seulement à {address}</translation>
    </message>
    <message>
        <source>The test is on its way…</source>
        <translation>Le test est en route…</translation>
    </message>
    <message>
        <source>Where is your mail?</source>
        <translation>Où est votre courrier&#x202f;?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Recent boards</source>
        <translation>Tableaux récents</translation>
    </message>
    <message>
        <source>Hidden stages</source>
        <translation>Étapes masquées</translation>
    </message>
    <message>
        <source>Wall on which screen</source>
        <translation>Tableau mural sur quel écran</translation>
    </message>
    <message>
        <source>Show “{name}”</source>
        <translation>Afficher «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Selected cards</source>
        <translation>Fiches sélectionnées</translation>
    </message>
    <message>
        <source>Select no longer (Esc)</source>
        <translation>Annuler la sélection (Échap)</translation>
    </message>
    <message>
        <source>1 card selected</source>
        <translation>1 fiche sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n fiche sélectionnée</numerusform>
            <numerusform>%n fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Choisir une date…</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Are these one and the same? Everything of both stays under one name.</source>
        <translation>S’agit-il d’un seul et même nom&#x202f;? Tout ce qui est sous les deux reste sous un seul.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>Garder «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Put it into the rounds</source>
        <translation>Mettre dans les tournées</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>Ce que vous leur dites</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nobody has said yes to news. Note it with the people of a customer.</source>
        <translation>Personne n’a dit oui aux nouvelles. Notez-le auprès des contacts d’un client.</translation>
    </message>
    <message>
        <source>1 person said yes: they get it after you have looked at it in a round.</source>
        <translation>1 personne a dit oui&#x202f;: elle le reçoit une fois que vous l’avez relu dans une tournée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes: each gets their own after you have looked at it in a round.</source>
        <translation>
            <numerusform>%n personne a dit oui&#x202f;: elle le reçoit une fois que vous l’avez relu dans une tournée.</numerusform>
            <numerusform>%n personnes ont dit oui&#x202f;: chacune reçoit le sien une fois que vous l’avez relu dans une tournée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Such cards are only in hidden stages.</source>
        <translation>Ces fiches ne sont que dans des étapes masquées.</translation>
    </message>
    <message>
        <source>No card is late.</source>
        <translation>Aucune fiche n’est en retard.</translation>
    </message>
    <message>
        <source>No card is due today.</source>
        <translation>Aucune fiche n’est à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>No card is late or due today.</source>
        <translation>Aucune fiche n’est en retard ni à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>You have no cards.</source>
        <translation>Vous n’avez aucune fiche.</translation>
    </message>
    <message>
        <source>None of your cards is late.</source>
        <translation>Aucune de vos fiches n’est en retard.</translation>
    </message>
    <message>
        <source>None of your cards is due today.</source>
        <translation>Aucune de vos fiches n’est à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>None of your cards is late or due today.</source>
        <translation>Aucune de vos fiches n’est en retard ni à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>{name} has no cards.</source>
        <translation>{name} n’a aucune fiche.</translation>
    </message>
    <message>
        <source>No card of {name} is late.</source>
        <translation>Aucune fiche suivie par {name} n’est en retard.</translation>
    </message>
    <message>
        <source>No card of {name} is due today.</source>
        <translation>Aucune fiche suivie par {name} n’est à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>No card of {name} is late or due today.</source>
        <translation>Aucune fiche suivie par {name} n’est en retard ni à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>No card meets this filter.</source>
        <translation>Aucune fiche ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>No card fits “{filter}”.</source>
        <translation>Aucune fiche ne correspond à «&#x202f;{filter}&#x202f;».</translation>
    </message>
    <message>
        <source>No card here fits “{filter}” as well.</source>
        <translation>Aucune de ces fiches ne correspond aussi à «&#x202f;{filter}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show &amp;hidden stages</source>
        <translation>Afficher les étapes &amp;masquées</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <source>{text}. Please send us the report.</source>
        <translation>{text}. Merci de nous envoyer le rapport.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please send us the report.</source>
        <translation>Une erreur est survenue dans le programme. Merci de nous envoyer le rapport.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What was saved is here.</source>
        <translation>La dernière fois, le programme s’est arrêté de façon inattendue. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>The program had a fault last time. What was saved is here.</source>
        <translation>La dernière fois, le programme a eu une erreur. Tout ce qui était enregistré est là.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a whole number</source>
        <translation>Saisissez un nombre entier</translation>
    </message>
</context>
<context>
    <name>NumberedStep</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The board could not be opened</source>
        <translation>Le tableau n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Password, kept until this window is closed</source>
        <translation>Mot de passe, gardé jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Rétablir la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Open another board…</source>
        <translation>Ouvrir un autre tableau…</translation>
    </message>
    <message>
        <source>Make a new board…</source>
        <translation>Créer un nouveau tableau…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Retour au tableau (Échap)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type letters of a command, such as “arch”</source>
        <translation>Lettres d’une commande, par ex. «&#x202f;arch&#x202f;»</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command begins like this</source>
        <translation>Aucune commande ne commence ainsi</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt: day and month only</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Au client</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>À un fournisseur</translation>
    </message>
    <message>
        <source>late since {day}: fee {fee} of at most {cap}</source>
        <translation>en retard depuis le {day}&#x202f;: frais de {fee}, au plus {cap}</translation>
    </message>
    <message>
        <source>late since {day}: fee {fee}</source>
        <translation>en retard depuis le {day}&#x202f;: frais de {fee}</translation>
    </message>
    <message>
        <source>answer by {day} keeps the {amount} discount</source>
        <translation>une réponse d’ici le {day} conserve la remise de {amount}</translation>
    </message>
    <message>
        <source>answer by {day} costs no fee</source>
        <translation>une réponse d’ici le {day} n’entraîne pas de frais</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire le</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>support</source>
        <translation>assistance</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Ils ont appelé</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>E-mail reçu</translation>
    </message>
    <message>
        <source>They came by</source>
        <translation>Visite reçue</translation>
    </message>
    <message>
        <source>They took our help</source>
        <translation>Ils ont accepté notre aide</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appel passé</translation>
    </message>
    <message>
        <source>Wrote an e-mail</source>
        <translation>E-mail écrit</translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visite rendue</translation>
    </message>
    <message>
        <source>Offered help</source>
        <translation>Aide proposée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>They promised it for {day}</source>
        <translation>Ils l’ont promis pour le {day}</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Ils sont au courant</translation>
    </message>
    <message>
        <source>Done for them</source>
        <translation>Fait pour eux</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Offre d’aide</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Remise sur le tableau</translation>
    </message>
    <message>
        <source>Moved from {before} to {after}</source>
        <translation>Déplacée de {before} vers {after}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Toutes les 2 semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Tous les 3 mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Log a visit, an e-mail or a note</source>
        <translation>Noter une visite, un e-mail ou une remarque</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Proposer de l’aide</translation>
    </message>
    <message>
        <source>They want our help…</source>
        <translation>Ils veulent notre aide…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Noter une visite</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Noter un e-mail</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Noter une remarque</translation>
    </message>
    <message>
        <source>Do it for them…</source>
        <translation>Le faire pour eux…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Échelle…</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où en est-on&#x202f;?</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copier son identifiant</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Choisir une date…</translation>
    </message>
</context>
<context>
    <name>PanelChecklist</name>
    <message>
        <source>Add a line to the checklist</source>
        <translation>Ajouter une ligne à la liste de contrôle</translation>
    </message>
    <message>
        <source>+ Add a line</source>
        <translation>+ Ajouter une ligne</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Start on</source>
        <translation>Lancer le</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Stage: move to…</source>
        <translation>Étape&#x202f;: déplacer vers…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Fee, discount or shipment</source>
        <translation>Frais, remise ou livraison</translation>
    </message>
    <message>
        <source>Whom the card asks</source>
        <translation>À qui la fiche demande</translation>
    </message>
    <message>
        <source>What the card is about</source>
        <translation>De quoi traite la fiche</translation>
    </message>
    <message>
        <source>Whom at the customer the card asks</source>
        <translation>À qui chez le client la fiche demande</translation>
    </message>
    <message>
        <source>Words with commas</source>
        <translation>Mots avec virgules</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Affaire</translation>
    </message>
</context>
<context>
    <name>PanelLinks</name>
    <message>
        <source>Links to files</source>
        <translation>Liens vers des fichiers</translation>
    </message>
    <message>
        <source>Add a link: paste a path or an address</source>
        <translation>Ajouter un lien&#x202f;: coller un chemin ou une adresse</translation>
    </message>
    <message>
        <source>+ Paste a link</source>
        <translation>+ Coller un lien</translation>
    </message>
    <message>
        <source>Paste a path or an address, or drop files here</source>
        <translation>Coller un chemin ou une adresse, ou déposer des fichiers ici</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Retirer ce lien</translation>
    </message>
    <message>
        <source>Open this?
{target}</source>
        <translation>Ouvrir ceci&#x202f;?
{target}</translation>
    </message>
    <message>
        <source>Only files here, web, e-mail and phone addresses can be opened:
{target}</source>
        <translation>Seuls les fichiers de cet ordinateur, les adresses web, e-mail et de téléphone peuvent être ouverts&#x202f;:
{target}</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Lien vers un fichier</translation>
    </message>
</context>
<context>
    <name>PanelNext</name>
    <message>
        <source>Open in today’s round</source>
        <translation>Ouvrir dans la tournée du jour</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Ils sont au courant</translation>
    </message>
    <message>
        <source>They promised it…</source>
        <translation>Ils l’ont promis…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Their word: {said}</source>
        <translation>De leur part&#x202f;: {said}</translation>
    </message>
    <message>
        <source>Nothing goes for now</source>
        <translation>Rien ne part pour l’instant</translation>
    </message>
    <message>
        <source>All steps have gone</source>
        <translation>Toutes les étapes sont passées</translation>
    </message>
    <message>
        <source>Next e-mail</source>
        <translation>Prochain e-mail</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Prochain appel</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Prochain courrier</translation>
    </message>
    <message>
        <source>A manager looks at it</source>
        <translation>Un responsable regarde</translation>
    </message>
    <message>
        <source>{what} · today, unless they answer</source>
        <translation>{what} · aujourd’hui, sauf réponse</translation>
    </message>
    <message>
        <source>{what} · {day}, unless they answer</source>
        <translation>{what} · {day}, sauf réponse</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>Anything worth remembering</source>
        <translation>Tout ce qui mérite d’être retenu</translation>
    </message>
</context>
<context>
    <name>PanelPresenter</name>
    <message>
        <source>The link could not be opened; check where it points.</source>
        <translation>Le lien n’a pas pu être ouvert&#x202f;; vérifiez où il mène.</translation>
    </message>
</context>
<context>
    <name>PanelStory</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Quel genre</translation>
    </message>
</context>
<context>
    <name>PanelUse</name>
    <message>
        <source>How they use it</source>
        <translation>Comment ils s’en servent</translation>
    </message>
    <message>
        <source>All about them</source>
        <translation>Tout sur eux</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reminders {paused}</source>
        <translation>Relances {paused}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>buys, approves, pays</source>
        <translation>achète, valide, paie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Joindre par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>short letters</source>
        <translation>lettres courtes</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>par le prénom</translation>
    </message>
    <message>
        <source>Best days</source>
        <translation>Meilleurs jours</translation>
    </message>
    <message>
        <source>Best hours from</source>
        <translation>Meilleures heures de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>where it is not ours: Europe/Berlin</source>
        <translation>si ce n’est pas le nôtre&#x202f;: Europe/Berlin</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Ils sont</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Seulement le</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Seulement en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Leurs mots</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Our real figure</source>
        <translation>Notre vrai chiffre</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Ce que nous avons dit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>they agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Never firmer than</source>
        <translation>Jamais plus ferme que</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>as ours</source>
        <translation>comme la nôtre</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>tout le pays</translation>
    </message>
    <message>
        <source>as the ladder says</source>
        <translation>comme le dit l’échelle</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>amical</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>key customer</source>
        <translation>client clé</translation>
    </message>
    <message>
        <source>standard customer</source>
        <translation>client ordinaire</translation>
    </message>
    <message>
        <source>small customer</source>
        <translation>petit client</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>dernier mot</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>Order mail</source>
        <translation>Courrier de commande</translation>
    </message>
    <message>
        <source>Invoice mail</source>
        <translation>Courrier de facturation</translation>
    </message>
    <message>
        <source>News mail</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Très occupé</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt: month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{answer}, since {day}</source>
        <translation>{answer}, depuis {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir de {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’à {day}</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>pas encore de jours</translation>
    </message>
    <message>
        <source>short</source>
        <translation>bref</translation>
    </message>
    <message>
        <source>Tell them of the favour: {what}</source>
        <translation>Leur annoncer la faveur&#x202f;: {what}</translation>
    </message>
    <message>
        <source>A word from the owner to {customer}: none since {day}</source>
        <translation>Un mot du propriétaire à {customer}&#x202f;: aucun depuis le {day}</translation>
    </message>
    <message>
        <source>Visit {customer}: nobody was there since {day}</source>
        <translation>Rendre visite à {customer}&#x202f;: personne n’y est allé depuis le {day}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Menthe</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Pêche</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilas</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavande</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Ajouter&#x202f;: saisir un nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation>Montrer leurs fiches</translation>
    </message>
    <message>
        <source>There are no customers yet. A name typed on a card comes here, too.</source>
        <translation>Il n’y a pas encore de clients. Un nom saisi sur une fiche vient aussi ici.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Perhaps already here: {names}</source>
        <translation>Peut-être déjà là&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Jours d’absence…</translation>
    </message>
    <message>
        <source>There are no colleagues yet. Add whoever follows up.</source>
        <translation>Il n’y a pas encore de collègues. Ajoutez qui assure les relances.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter un collègue</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Fiches ouvertes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
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
        <translation>Saisissez un nombre comme 5</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Present colour</source>
        <translation>Couleur actuelle</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 affaire</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 échange</translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 favour</source>
        <translation>1 faveur</translation>
    </message>
    <message numerus="yes">
        <source>%n favours</source>
        <translation>
            <numerusform>%n faveur</numerusform>
            <numerusform>%n faveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line of the history</source>
        <translation>1 ligne de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history</source>
        <translation>
            <numerusform>%n ligne de l’historique</numerusform>
            <numerusform>%n lignes de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other row</source>
        <translation>1 autre entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n other rows</source>
        <translation>
            <numerusform>%n autre entrée</numerusform>
            <numerusform>%n autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 text</source>
        <translation>dans 1 texte</translation>
    </message>
    <message numerus="yes">
        <source>in %n texts</source>
        <translation>
            <numerusform>dans&#x202f;%n texte</numerusform>
            <numerusform>dans&#x202f;%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”, {where}</source>
        <translation>«&#x202f;{word}&#x202f;», {where}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Starts / asked</source>
        <translation>Début / demande</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire le</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>Le plan, étape par étape</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{day} is not worked; it is planned for {planned}.</source>
        <translation>Le {day} n’est pas travaillé&#x202f;; le {planned} est prévu.</translation>
    </message>
    <message>
        <source>{day} works.</source>
        <translation>Le {day} est possible.</translation>
    </message>
    <message>
        <source>{day} does not work.</source>
        <translation>Le {day} n’est pas possible.</translation>
    </message>
    <message>
        <source>It would be {arrives}.</source>
        <translation>Le {arrives} serait possible au plus tôt.</translation>
    </message>
    <message>
        <source>Decide by {day}, in a rush for {cost} by {rush}.</source>
        <translation>Avant le {day} il faut décider, avant le {rush} en urgence pour {cost}.</translation>
    </message>
    <message>
        <source>Decide by {day}.</source>
        <translation>Avant le {day} il faut décider.</translation>
    </message>
    <message>
        <source>It had to be decided by {day}, in a rush for {cost} by {rush}.</source>
        <translation>Avant le {day} il fallait décider, avant le {rush} en urgence pour {cost}.</translation>
    </message>
    <message>
        <source>It had to be decided by {day}.</source>
        <translation>Avant le {day} il fallait décider.</translation>
    </message>
    <message>
        <source>In a rush, which costs {cost}.</source>
        <translation>En urgence, ce qui coûte {cost}.</translation>
    </message>
    <message>
        <source>1 day before the event is kept free.</source>
        <translation>1 jour avant l’événement reste libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the event are kept free.</source>
        <translation>
            <numerusform>%n jour avant l’événement reste libre.</numerusform>
            <numerusform>%n jours avant l’événement restent libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spare days: {left} of {all}.</source>
        <translation>Jours de réserve&#x202f;: {left} sur {all}.</translation>
    </message>
    <message>
        <source>1 day short</source>
        <translation>1 jour de trop</translation>
    </message>
    <message numerus="yes">
        <source>%n days short</source>
        <translation>
            <numerusform>%n jour de trop</numerusform>
            <numerusform>%n jours de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>ask today</source>
        <translation>demander aujourd’hui</translation>
    </message>
    <message>
        <source>start today</source>
        <translation>à lancer aujourd’hui</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>après la vente</translation>
    </message>
    <message>
        <source>first order only</source>
        <translation>première commande seulement</translation>
    </message>
    <message>
        <source>{cards}, 1 letter</source>
        <translation>{cards}, 1 lettre</translation>
    </message>
    <message>
        <source>Start the job · {what}</source>
        <translation>Commencer l’affaire · {what}</translation>
    </message>
    <message>
        <source>{cards}, one letter ready</source>
        <translation>{cards}, une lettre prête</translation>
    </message>
    <message>
        <source>{customer} has 1 open quote. Ask whether it matters.</source>
        <translation>{customer} a 1 devis en cours. Demandez s’il compte.</translation>
    </message>
    <message numerus="yes">
        <source>{customer} has %n open quotes. Ask which of them matter.</source>
        <translation>
            <numerusform>{customer} a %n devis en cours. Demandez lequel compte.</numerusform>
            <numerusform>{customer} a %n devis en cours. Demandez lesquels comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>{why}, the customer is closed</source>
        <translation>{why}, le client est fermé</translation>
    </message>
    <message>
        <source>the customer is closed</source>
        <translation>le client est fermé</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Nothing is late, due today or due later this week.</source>
        <translation>Rien n’est en retard, ni à échéance aujourd’hui ou plus tard cette semaine.</translation>
    </message>
    <message>
        <source>Only what fits “{query}”</source>
        <translation>Seulement ce qui correspond à «&#x202f;{query}&#x202f;»</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name} (suite)</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Fiche d’affaire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Chez le client pour le</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Comment ils s’en servent</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Print board</source>
        <translation>Imprimer le tableau</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Print for the shop</source>
        <translation>Imprimer pour l’atelier</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression n’a pas pu être faite</translation>
    </message>
    <message>
        <source>1 page printed</source>
        <translation>1 page imprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n pages printed</source>
        <translation>
            <numerusform>%n page imprimée</numerusform>
            <numerusform>%n pages imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>us</source>
        <translation>nous</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transporteur</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Souple</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Hard: the order waits for it</source>
        <translation>Ferme&#x202f;: la commande l’attend</translation>
    </message>
    <message>
        <source>Soft: the order can go on without it</source>
        <translation>Souple&#x202f;: la commande avance sans elle</translation>
    </message>
    <message>
        <source>Internal: the customer never reads of it</source>
        <translation>Interne&#x202f;: le client n’en lit rien</translation>
    </message>
</context>
<context>
    <name>ProcessDiff</name>
    <message>
        <source>New: {step}</source>
        <translation>Nouveau&#x202f;: {step}</translation>
    </message>
    <message>
        <source>No more: {step}</source>
        <translation>Retiré&#x202f;: {step}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>spare days</source>
        <translation>jours de réserve</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>à qui de jouer</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>qui le fait</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>qui s’en occupe</translation>
    </message>
    <message>
        <source>how firm</source>
        <translation>fermeté</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>days they get</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>days at least</source>
        <translation>jours au minimum</translation>
    </message>
    <message>
        <source>days in a rush</source>
        <translation>jours en urgence</translation>
    </message>
    <message>
        <source>price of a rush</source>
        <translation>prix de l’urgence</translation>
    </message>
    <message>
        <source>what it comes after</source>
        <translation>ce qu’elle suit</translation>
    </message>
    <message>
        <source>days after delivery</source>
        <translation>jours après la livraison</translation>
    </message>
    <message>
        <source>first order only</source>
        <translation>première commande seulement</translation>
    </message>
    <message>
        <source>until when answers count</source>
        <translation>heure limite des réponses</translation>
    </message>
    <message>
        <source>whether the customer sees it</source>
        <translation>si le client la voit</translation>
    </message>
    <message>
        <source>trouble spot</source>
        <translation>point sensible</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>pourquoi c’est important</translation>
    </message>
    <message>
        <source>what happens if it is late</source>
        <translation>ce qui arrive en cas de retard</translation>
    </message>
    <message>
        <source>the easiest way</source>
        <translation>le plus simple</translation>
    </message>
    <message>
        <source>what comes then</source>
        <translation>ce qui vient ensuite</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>See the whole letter</source>
        <translation>Voir toute la lettre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>+ Add a step</source>
        <translation>+ Ajouter une étape</translation>
    </message>
    <message>
        <source>Name, spare days and money</source>
        <translation>Nom, jours de réserve et argent</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Enregistrer comme copie…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Tout le processus</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Ce que lit le client</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Nouveau processus</translation>
    </message>
    <message>
        <source>Version {version}, not saved yet.</source>
        <translation>Version {version}, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Save version {version}</source>
        <translation>Enregistrer la version {version}</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>{step}: {problem}.</source>
        <translation>{step}&#x202f;: {problem}.</translation>
    </message>
</context>
<context>
    <name>ProcessPresenter</name>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Import a process</source>
        <translation>Importer un processus</translation>
    </message>
    <message>
        <source>Processes (*.json)</source>
        <translation>Processus (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté vers {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>a made-up job</source>
        <translation>une affaire imaginée</translation>
    </message>
    <message>
        <source>The open jobs run by it as it is saved already.</source>
        <translation>Les affaires en cours le suivent déjà tel qu’il est enregistré.</translation>
    </message>
    <message>
        <source>Export a process</source>
        <translation>Exporter un processus</translation>
    </message>
    <message>
        <source>The customer reads its name and day, in the line on our part.</source>
        <translation>Le client en lit le nom et le jour, dans la ligne sur notre part.</translation>
    </message>
    <message>
        <source>The customer never reads this.</source>
        <translation>Le client ne lit jamais ceci.</translation>
    </message>
</context>
<context>
    <name>ProcessProblems</name>
    <message>
        <source>give it a name</source>
        <translation>donnez-lui un nom</translation>
    </message>
    <message>
        <source>say what is to be done</source>
        <translation>dites ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>give it a key that no other step has</source>
        <translation>donnez-lui une clé qu’aucune autre étape n’a</translation>
    </message>
    <message>
        <source>another step has this key; give it one of its own</source>
        <translation>une autre étape a cette clé&#x202f;; donnez-lui la sienne</translation>
    </message>
    <message>
        <source>there is no such field; there are {known}</source>
        <translation>ce champ n’existe pas&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>ce doit être un texte</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>ce doit être un nombre entier</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>ce doit être un nombre</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>ce doit être true ou false</translation>
    </message>
    <message>
        <source>it must be a time such as “11:00”</source>
        <translation>ce doit être une heure comme «&#x202f;11:00&#x202f;»</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>ce doit être une liste de textes</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>ce doit être une liste</translation>
    </message>
    <message>
        <source>it must be an object with names and values</source>
        <translation>ce doit être un objet avec des noms et des valeurs</translation>
    </message>
    <message>
        <source>it must be one of {known}</source>
        <translation>ce doit être l’un de ceux-ci&#x202f;: {known}</translation>
    </message>
    <message>
        <source>it must be a number from {least} to {most}</source>
        <translation>ce doit être un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>it must be more than 0 and at most 100 percent</source>
        <translation>ce doit être plus de 0 et au plus 100 pour cent</translation>
    </message>
    <message>
        <source>write three capital letters such as USD</source>
        <translation>écrivez trois majuscules comme EUR</translation>
    </message>
    <message>
        <source>{most} characters are the most</source>
        <translation>{most} caractères sont le maximum</translation>
    </message>
    <message>
        <source>leave some out; {most} steps are the most</source>
        <translation>retirez-en&#x202f;; {most} étapes sont le maximum</translation>
    </message>
    <message>
        <source>at least one step must come before delivery</source>
        <translation>au moins une étape doit précéder la livraison</translation>
    </message>
    <message>
        <source>give either a percentage or an amount</source>
        <translation>donnez soit un pourcentage, soit un montant</translation>
    </message>
    <message>
        <source>only steps count that the customer does and sees; “{named}” is none</source>
        <translation>seules comptent les étapes que le client fait et voit&#x202f;; «&#x202f;{named}&#x202f;» n’en est pas</translation>
    </message>
    <message>
        <source>there is no step “{named}” that it could come after</source>
        <translation>il n’y a pas d’étape «&#x202f;{named}&#x202f;» qu’elle pourrait suivre</translation>
    </message>
    <message>
        <source>a step cannot come after itself</source>
        <translation>une étape ne peut pas venir après elle-même</translation>
    </message>
    <message>
        <source>“{named}” only comes after delivery; nothing earlier can wait for it</source>
        <translation>«&#x202f;{named}&#x202f;» ne vient qu’après la livraison&#x202f;; rien d’antérieur ne peut l’attendre</translation>
    </message>
    <message>
        <source>{steps} wait for each other in a circle; let one of them come after something else</source>
        <translation>{steps} s’attendent en cercle&#x202f;; faites venir l’une d’elles après autre chose</translation>
    </message>
    <message>
        <source>a customer’s step takes no days; its time is its lead</source>
        <translation>une étape du client n’a pas de jours&#x202f;; son temps est son délai</translation>
    </message>
    <message>
        <source>only a customer’s step has a lead; all others take days</source>
        <translation>seule une étape du client a un délai&#x202f;; toutes les autres ont des jours</translation>
    </message>
    <message>
        <source>say how many working days they get</source>
        <translation>dites combien de jours ouvrés le client reçoit</translation>
    </message>
    <message>
        <source>say how many working days it takes</source>
        <translation>dites combien de jours ouvrés cela prend</translation>
    </message>
    <message>
        <source>say in how many days it is done for that money</source>
        <translation>dites en combien de jours c’est fait à ce prix</translation>
    </message>
    <message>
        <source>a customer cannot be rushed; the least notice says how short it may get</source>
        <translation>on ne presse pas un client&#x202f;; le préavis minimal dit jusqu’où l’on peut raccourcir</translation>
    </message>
    <message>
        <source>a rush cannot take longer than usual</source>
        <translation>en urgence, cela ne peut pas durer plus que d’habitude</translation>
    </message>
    <message>
        <source>say why it matters</source>
        <translation>dites pourquoi c’est important</translation>
    </message>
    <message>
        <source>say how they can do it most easily</source>
        <translation>dites comment le faire le plus simplement</translation>
    </message>
    <message>
        <source>the order waits for it; say what happens if it is late</source>
        <translation>la commande l’attend&#x202f;; dites ce qui arrive en cas de retard</translation>
    </message>
    <message>
        <source>there is no field “{name}”; perhaps “{known}” is meant</source>
        <translation>il n’y a pas de champ «&#x202f;{name}&#x202f;»&#x202f;; c’est peut-être «&#x202f;{known}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no field “{name}”; the fields are {known}</source>
        <translation>il n’y a pas de champ «&#x202f;{name}&#x202f;»&#x202f;; les champs sont {known}</translation>
    </message>
    <message>
        <source>a brace belongs to no field; leave it out</source>
        <translation>une accolade n’appartient à aucun champ&#x202f;; retirez-la</translation>
    </message>
    <message>
        <source>the most cannot be less than what is charged at once</source>
        <translation>le maximum ne peut être inférieur à ce qui est dû aussitôt</translation>
    </message>
    <message>
        <source>only a step of the customer’s can cost a fee</source>
        <translation>seule une étape du client peut coûter des frais</translation>
    </message>
    <message>
        <source>a fee must be told; let the customer read of the step</source>
        <translation>des frais doivent être annoncés&#x202f;; laissez le client lire l’étape</translation>
    </message>
    <message>
        <source>a fee must be told; say what happens if it is late</source>
        <translation>des frais doivent être annoncés&#x202f;; dites ce qui arrive en cas de retard</translation>
    </message>
</context>
<context>
    <name>ProcessesPage</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Affaires en cours</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Ajouter&#x202f;: saisir un nom</translation>
    </message>
    <message>
        <source>There are no processes. Lay out how a kind of job goes, step by step.</source>
        <translation>Il n’y a aucun processus. Décrivez comment se déroule un type d’affaire, étape par étape.</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Ajouter un processus</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Example – Follow-up Board</source>
        <translation>Exemple – Follow-up Board</translation>
    </message>
    <message>
        <source>Shared – Follow-up Board</source>
        <translation>Partagé – Follow-up Board</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>Ouvrir un tableau</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Nouveau tableau</translation>
    </message>
    <message>
        <source>Boards (*.db)</source>
        <translation>Tableaux (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New follow-up</source>
        <translation>Nouvelle relance</translation>
    </message>
</context>
<context>
    <name>RaisedWords</name>
    <message>
        <source>1 year a customer</source>
        <translation>1 an de clientèle</translation>
    </message>
    <message numerus="yes">
        <source>%n years a customer</source>
        <translation>
            <numerusform>%n an de clientèle</numerusform>
            <numerusform>%n ans de clientèle</numerusform>
        </translation>
    </message>
    <message>
        <source>{years} on {day}: congratulate {customer}</source>
        <translation>{years} le {day}&#x202f;: féliciter {customer}</translation>
    </message>
</context>
<context>
    <name>ReferringPage</name>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Ajouter&#x202f;: saisir un nom</translation>
    </message>
    <message>
        <source>There is nobody yet to whom customers could be referred when we are not the best.</source>
        <translation>Il n’y a encore personne à qui adresser les clients quand nous ne sommes pas les meilleurs.</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Exception rules</source>
        <translation>Règles d’exception</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>or by somebody who may decide more</source>
        <translation>ou par quelqu’un qui peut décider davantage</translation>
    </message>
    <message>
        <source>+ Add: when is an exception worth it?</source>
        <translation>+ Ajouter&#x202f;: quand une exception vaut-elle la peine&#x202f;?</translation>
    </message>
    <message>
        <source>There are no rules yet. One says beforehand when breaking the policy is worth it.</source>
        <translation>Il n’y a pas encore de règles. Une règle dit d’avance quand une entorse vaut la peine.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the board to see more.</source>
        <translation>Ouvrez le tableau pour en voir plus.</translation>
    </message>
    <message>
        <source>An answer: {title}</source>
        <translation>Une réponse&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Follow-up Board goes on reminding you</source>
        <translation>Follow-up Board continue ses rappels</translation>
    </message>
    <message>
        <source>There is no tray here, so the window was only minimised. Quit with Ctrl+Q, or change it under Settings, Reminders.</source>
        <translation>Il n’y a pas de zone de notification ici&#x202f;; la fenêtre a donc seulement été réduite. Quittez avec Ctrl+Q, ou changez cela sous Paramètres, Rappels.</translation>
    </message>
    <message>
        <source>Nothing slipped, and nothing is due today</source>
        <translation>Rien n’est resté en plan, et rien n’est à échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Follow-ups: {counts}</source>
        <translation>Relances&#x202f;: {counts}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>En veille 1 h</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me what is due and late</source>
        <translation>Me signaler les échéances et les retards</translation>
    </message>
    <message>
        <source>Each morning</source>
        <translation>Chaque matin</translation>
    </message>
    <message>
        <source>One overview of what is late and due</source>
        <translation>Un récapitulatif des retards et des échéances</translation>
    </message>
    <message>
        <source>Overview at</source>
        <translation>Récapitulatif à</translation>
    </message>
    <message>
        <source>Empty: when the firm’s day starts.</source>
        <translation>Vide&#x202f;: quand commence la journée de l’entreprise.</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Me signaler</translation>
    </message>
    <message>
        <source>my follow-ups</source>
        <translation>mes relances</translation>
    </message>
    <message>
        <source>everybody’s follow-ups</source>
        <translation>les relances de tout le monde</translation>
    </message>
    <message>
        <source>Nobody’s are always among mine, and those of people without this program.</source>
        <translation>Celles que personne ne suit comptent toujours parmi les miennes, comme celles des personnes sans ce programme.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Pas de rappel dès</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Pas de rappel jusqu’à</translation>
    </message>
    <message>
        <source>What falls due meanwhile is told afterwards, all at once.</source>
        <translation>Ce qui arrive à échéance entre-temps est signalé ensuite, en une seule fois.</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Show titles and customers</source>
        <translation>Afficher les titres et les clients</translation>
    </message>
    <message>
        <source>Keep reminding me when the window is closed</source>
        <translation>Continuer les rappels quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>The program then stays in the tray; quit it there or with Ctrl+Q.</source>
        <translation>Le programme reste alors dans la zone de notification&#x202f;; quittez-le de là ou avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Fenêtre fermée</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Computer started</source>
        <translation>Ordinateur démarré</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Own rule…</source>
        <translation>Règle personnelle…</translation>
    </message>
    <message>
        <source>Own rule for repeating</source>
        <translation>Règle de répétition personnelle</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What became of every line</source>
        <translation>Ce que chaque ligne est devenue</translation>
    </message>
    <message>
        <source>{added} added, {merged} merged, {skipped} skipped.</source>
        <translation>{added} ajoutées, {merged} fusionnées, {skipped} ignorées.</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Approve the rest</source>
        <translation>Approuver le reste</translation>
    </message>
    <message>
        <source>1 message leaves as it stands:</source>
        <translation>1 message part tel quel&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave as they stand:</source>
        <translation>
            <numerusform>%n message part tel quel&#x202f;:</numerusform>
            <numerusform>%n messages partent tels quels&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: look at these yourself</source>
        <translation>Laissés de côté&#x202f;: à regarder un par un</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Approve 1 message</source>
        <translation>Approuver 1 message</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n messages</source>
        <translation>
            <numerusform>Approuver %n message</numerusform>
            <numerusform>Approuver %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCount</name>
    <message>
        <source>1 to look at in today’s round</source>
        <translation>1 à voir dans la tournée du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at in today’s round</source>
        <translation>
            <numerusform>%n à voir dans la tournée du jour</numerusform>
            <numerusform>%n à voir dans la tournée du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>environ 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialogs</name>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Transmettre</translation>
    </message>
</context>
<context>
    <name>RoundEnd</name>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Today’s round</source>
        <translation>La tournée du jour</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Today’s round</source>
        <translation>La tournée du jour</translation>
    </message>
    <message>
        <source>Approve the rest of the messages…</source>
        <translation>Approuver les autres messages…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Approve the rest…</source>
        <translation>Approuver le reste…</translation>
    </message>
    <message>
        <source>How far the round is</source>
        <translation>Où en est la tournée</translation>
    </message>
    <message>
        <source>Why today:</source>
        <translation>Pourquoi aujourd’hui&#x202f;:</translation>
    </message>
</context>
<context>
    <name>RoundPresenter</name>
    <message>
        <source>Today’s round could not be read</source>
        <translation>La tournée du jour n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Everybody who waits for a word from us gets one today.</source>
        <translation>Tous ceux qui attendent un mot de nous en reçoivent un aujourd’hui.</translation>
    </message>
    <message>
        <source>Everybody who waits for a word from us gets one on the next open day.</source>
        <translation>Tous ceux qui attendent un mot de nous en auront un le prochain jour ouvré.</translation>
    </message>
    <message>
        <source>Nothing is to be sent or called today.</source>
        <translation>Rien à envoyer ni personne à appeler aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing was done in this round yet</source>
        <translation>Rien n’a encore été fait dans cette tournée</translation>
    </message>
</context>
<context>
    <name>RoundQuestion</name>
    <message>
        <source>Skip it</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>RoundSide</name>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Next, if no answer</source>
        <translation>Ensuite, sans réponse</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>No e-mail address is known.</source>
        <translation>Aucune adresse e-mail n’est connue.</translation>
    </message>
    <message>
        <source>Mail to their address came back.</source>
        <translation>Le message à leur adresse est revenu.</translation>
    </message>
    <message>
        <source>A phrase in it sounds unfriendly.</source>
        <translation>Une tournure y semble peu aimable.</translation>
    </message>
    <message>
        <source>A field in it is empty.</source>
        <translation>Un champ y est vide.</translation>
    </message>
    <message>
        <source>They got a message within a day.</source>
        <translation>Ils ont reçu un message depuis moins d’un jour.</translation>
    </message>
    <message>
        <source>They got enough messages this week.</source>
        <translation>Ils ont reçu assez de messages cette semaine.</translation>
    </message>
    <message>
        <source>They are not written to so firmly: tell them in person.</source>
        <translation>On ne leur écrit pas si fermement&#x202f;: dites-le de vive voix.</translation>
    </message>
    <message>
        <source>They may have answered: look at that first.</source>
        <translation>Ils ont peut-être répondu&#x202f;: à voir d’abord.</translation>
    </message>
    <message>
        <source>It comes late or is firm: read it before it goes.</source>
        <translation>Il vient tard ou il est ferme&#x202f;: lisez-le avant qu’il parte.</translation>
    </message>
    <message>
        <source>This board was put back or copied: look whether it still fits.</source>
        <translation>Ce tableau a été remis en place ou copié&#x202f;: voyez si cela convient encore.</translation>
    </message>
    <message>
        <source>It left this computer before: send it again only if you must.</source>
        <translation>Il est déjà parti de cet ordinateur&#x202f;: ne le renvoyez que s’il le faut.</translation>
    </message>
    <message>
        <source>It should have left more than a day ago: look whether it still fits.</source>
        <translation>Il aurait dû partir il y a plus d’un jour&#x202f;: voyez si cela convient encore.</translation>
    </message>
    <message>
        <source>Very many messages left within an hour: look whether all is well.</source>
        <translation>De très nombreux messages sont partis en une heure&#x202f;: voyez si tout va bien.</translation>
    </message>
    <message>
        <source>The program ended while it was leaving.</source>
        <translation>Le programme s’est arrêté pendant qu’il partait.</translation>
    </message>
    <message>
        <source>It may have been sent, or not.</source>
        <translation>Il est peut-être parti, ou non.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Il n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Il est parti.</translation>
    </message>
    <message>
        <source>It is approved and leaves by itself on {day}.</source>
        <translation>Il est approuvé et part tout seul le {day}.</translation>
    </message>
    <message>
        <source>It is approved and leaves by itself.</source>
        <translation>Il est approuvé et part tout seul.</translation>
    </message>
    <message>
        <source>They gave it in time: a word of thanks.</source>
        <translation>C’est arrivé à temps&#x202f;: un mot de remerciement.</translation>
    </message>
    <message>
        <source>You wrote it for everybody who said yes to news.</source>
        <translation>Écrit pour tous ceux qui ont dit oui aux nouvelles.</translation>
    </message>
    <message>
        <source>They do not know of it yet.</source>
        <translation>Ils ne le savent pas encore.</translation>
    </message>
    <message>
        <source>It is time to ask, and they want no e-mails.</source>
        <translation>Il est temps de demander, et ils ne veulent pas d’e-mails.</translation>
    </message>
    <message>
        <source>It is time to ask: needed by {due}.</source>
        <translation>Il est temps de demander&#x202f;: attendu pour le {due}.</translation>
    </message>
    <message>
        <source>It is time to ask.</source>
        <translation>Il est temps de demander.</translation>
    </message>
    <message>
        <source>Needed by {due} and not answered: somebody else looks at it first.</source>
        <translation>Attendu pour le {due} et sans réponse&#x202f;: quelqu’un d’autre regarde d’abord.</translation>
    </message>
    <message>
        <source>Needed by {due} and not answered: they should know what follows.</source>
        <translation>Attendu pour le {due} et sans réponse&#x202f;: ils doivent savoir ce qui suit.</translation>
    </message>
    <message>
        <source>Asked on {asked}, needed by {due}: a call helps now.</source>
        <translation>Demandé le {asked}, attendu pour le {due}&#x202f;: un appel aide maintenant.</translation>
    </message>
    <message>
        <source>Asked on {asked}, no answer yet: we offer help.</source>
        <translation>Demandé le {asked}, pas encore de réponse&#x202f;: nous offrons notre aide.</translation>
    </message>
    <message>
        <source>Asked on {asked}, no answer yet.</source>
        <translation>Demandé le {asked}, pas encore de réponse.</translation>
    </message>
    <message>
        <source>It answers our message, but comes from an address nobody knows.</source>
        <translation>Il répond à notre message, mais vient d’une adresse inconnue.</translation>
    </message>
    <message>
        <source>It has the subject of our message; the address is not known.</source>
        <translation>Il a l’objet de notre message&#x202f;; l’adresse n’est pas connue.</translation>
    </message>
    <message>
        <source>It came from them, but names no message of ours.</source>
        <translation>Il vient d’eux, mais ne cite aucun de nos messages.</translation>
    </message>
    <message>
        <source>They asked, and nobody has answered yet.</source>
        <translation>Ils ont demandé, et personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>It may come late: they should hear it from us first.</source>
        <translation>Cela peut arriver en retard&#x202f;: ils doivent l’apprendre par nous d’abord.</translation>
    </message>
    <message>
        <source>They have heard nothing for a while: say that all is well.</source>
        <translation>Ils n’ont rien entendu depuis un moment&#x202f;: dites que tout va bien.</translation>
    </message>
    <message>
        <source>Also in the same message: {count}.</source>
        <translation>Aussi dans le même message&#x202f;: {count}.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>A rule reads like FREQ=WEEKLY;BYDAY=TU</source>
        <translation>Une règle s’écrit comme FREQ=WEEKLY;BYDAY=TU</translation>
    </message>
</context>
<context>
    <name>RungForm</name>
    <message>
        <source>Rung {number}:</source>
        <translation>Échelon {number}&#x202f;:</translation>
    </message>
    <message>
        <source>Only friendly rungs, once a test left and answers are seen</source>
        <translation>Seulement les échelons amicaux, une fois un essai parti et les réponses vues</translation>
    </message>
    <message>
        <source>What it is there for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>Propose de l’aide</translation>
    </message>
    <message>
        <source>What help is offered</source>
        <translation>Quelle aide est proposée</translation>
    </message>
    <message>
        <source>We do it together on the phone</source>
        <translation>Nous le faisons ensemble au téléphone</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{what} moved to {stage}</source>
        <translation>Déplacé vers {stage}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>Terminé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} added to {stage}</source>
        <translation>Ajouté à {stage}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Undone: {verb}</source>
        <translation>Annulé&#x202f;: {verb}</translation>
    </message>
    <message>
        <source>Done again: {verb}</source>
        <translation>Rétabli&#x202f;: {verb}</translation>
    </message>
    <message>
        <source>{job} is delivered; what comes after is dated</source>
        <translation>{job} est livré&#x202f;; la suite est datée</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Ensuite&#x202f;: {steps}</translation>
    </message>
    <message>
        <source>“{stage}” hidden</source>
        <translation>«&#x202f;{stage}&#x202f;» masquée</translation>
    </message>
    <message>
        <source>“{stage}” hidden, with {cards}</source>
        <translation>«&#x202f;{stage}&#x202f;» masquée, avec {cards}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>{stages} shown again</source>
        <translation>De nouveau sur le tableau&#x202f;: {stages}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>card added</source>
        <translation>fiche ajoutée</translation>
    </message>
    <message>
        <source>“{text}” could not be added</source>
        <translation>Non ajouté&#x202f;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>fiche modifiée</translation>
    </message>
    <message>
        <source>{what} could not be changed</source>
        <translation>Non modifié&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>Modifié&#x202f;: {what}</translation>
    </message>
    <message>
        <source>card moved</source>
        <translation>fiche déplacée</translation>
    </message>
    <message>
        <source>{what} could not be moved</source>
        <translation>Non déplacé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>card done</source>
        <translation>fiche terminée</translation>
    </message>
    <message>
        <source>Not marked as done</source>
        <translation>Non marqué comme terminé</translation>
    </message>
    <message>
        <source>card brought back</source>
        <translation>fiche remise sur le tableau</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Non remis sur le tableau</translation>
    </message>
    <message>
        <source>{what} brought back</source>
        <translation>Remis sur le tableau&#x202f;: {what}</translation>
    </message>
    <message>
        <source>card snoozed</source>
        <translation>fiche mise en veille</translation>
    </message>
    <message>
        <source>Not snoozed</source>
        <translation>Non mis en veille</translation>
    </message>
    <message>
        <source>{what} snoozed until {day}</source>
        <translation>En veille jusqu’au {day}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fin de la mise en veille</translation>
    </message>
    <message>
        <source>Still snoozed</source>
        <translation>Toujours en veille</translation>
    </message>
    <message>
        <source>card assigned</source>
        <translation>fiche confiée</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>{what} given to {name}</source>
        <translation>Confié à {name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>date set</source>
        <translation>date fixée</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Date non fixée</translation>
    </message>
    <message>
        <source>{what} dated</source>
        <translation>Date fixée&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{cards} due on {day}</source>
        <translation>{cards}&#x202f;: échéance le {day}</translation>
    </message>
    <message>
        <source>card archived</source>
        <translation>fiche archivée</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Non archivé</translation>
    </message>
    <message>
        <source>{what} archived</source>
        <translation>Archivé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>card deleted</source>
        <translation>fiche supprimée</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Supprimé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>answer noted</source>
        <translation>réponse notée</translation>
    </message>
    <message>
        <source>They answered {what}: our turn</source>
        <translation>Réponse reçue pour {what}&#x202f;: à nous de jouer</translation>
    </message>
    <message>
        <source>acknowledgement noted</source>
        <translation>accusé de réception noté</translation>
    </message>
    <message>
        <source>They know of {what}</source>
        <translation>Ils sont au courant de {what}</translation>
    </message>
    <message>
        <source>promise noted</source>
        <translation>promesse notée</translation>
    </message>
    <message>
        <source>They promised {what} for {day}</source>
        <translation>{what} promis pour le {day}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>mis en pause</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Pas mis en pause</translation>
    </message>
    <message>
        <source>pause ended</source>
        <translation>pause terminée</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>Toujours en pause</translation>
    </message>
    <message>
        <source>done for them</source>
        <translation>fait pour eux</translation>
    </message>
    <message>
        <source>We do {what} for them: our turn</source>
        <translation>Nous faisons {what} pour eux&#x202f;: à nous de jouer</translation>
    </message>
    <message>
        <source>help taken</source>
        <translation>aide acceptée</translation>
    </message>
    <message>
        <source>A card of ours was made for {day}</source>
        <translation>Une fiche à nous a été créée pour le {day}</translation>
    </message>
    <message>
        <source>mail put aside</source>
        <translation>message mis de côté</translation>
    </message>
    <message>
        <source>help offered</source>
        <translation>aide proposée</translation>
    </message>
    <message>
        <source>Help offered on {what}</source>
        <translation>Aide proposée&#x202f;: {what}</translation>
    </message>
    <message>
        <source>checklist changed</source>
        <translation>liste de contrôle modifiée</translation>
    </message>
    <message>
        <source>The checklist could not be changed</source>
        <translation>La liste de contrôle n’a pas pu être modifiée</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>lien modifié</translation>
    </message>
    <message>
        <source>The link could not be changed</source>
        <translation>Le lien n’a pas pu être modifié</translation>
    </message>
    <message>
        <source>job started</source>
        <translation>affaire commencée</translation>
    </message>
    <message>
        <source>The job could not be started</source>
        <translation>L’affaire n’a pas pu être commencée</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>card made of a mail</source>
        <translation>carte faite d’un e-mail</translation>
    </message>
    <message>
        <source>letter edited</source>
        <translation>lettre modifiée</translation>
    </message>
    <message>
        <source>The letter could not be kept</source>
        <translation>La lettre n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>letter written anew</source>
        <translation>lettre réécrite</translation>
    </message>
    <message>
        <source>The letter could not be written anew</source>
        <translation>La lettre n’a pas pu être réécrite</translation>
    </message>
    <message>
        <source>text of letters changed</source>
        <translation>texte des lettres modifié</translation>
    </message>
    <message>
        <source>The text could not be kept</source>
        <translation>Le texte n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>text of letters put back</source>
        <translation>texte des lettres remis</translation>
    </message>
    <message>
        <source>The text could not be put back</source>
        <translation>Le texte n’a pas pu être remis</translation>
    </message>
    <message>
        <source>message approved</source>
        <translation>message approuvé</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Pas approuvé</translation>
    </message>
    <message>
        <source>message noted as out</source>
        <translation>message noté comme parti</translation>
    </message>
    <message>
        <source>card seen to</source>
        <translation>carte prise en charge</translation>
    </message>
    <message>
        <source>message skipped</source>
        <translation>message passé</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>Pas passé</translation>
    </message>
    <message>
        <source>message noted as sent</source>
        <translation>message noté comme envoyé</translation>
    </message>
    <message>
        <source>message let go again</source>
        <translation>message relancé</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Pas renvoyé</translation>
    </message>
    <message>
        <source>letter noted as out</source>
        <translation>lettre notée comme partie</translation>
    </message>
    <message>
        <source>It could not be noted that it went out</source>
        <translation>Le départ n’a pas pu être noté</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Non clos</translation>
    </message>
    <message>
        <source>job dated anew</source>
        <translation>affaire replanifiée</translation>
    </message>
    <message>
        <source>new dates given</source>
        <translation>nouvelles dates appliquées</translation>
    </message>
    <message>
        <source>step added</source>
        <translation>étape ajoutée</translation>
    </message>
    <message>
        <source>step left out</source>
        <translation>étape omise</translation>
    </message>
    <message>
        <source>order of steps changed</source>
        <translation>ordre des étapes modifié</translation>
    </message>
    <message>
        <source>step sent back</source>
        <translation>étape renvoyée</translation>
    </message>
    <message>
        <source>date promised</source>
        <translation>date promise</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Non promis</translation>
    </message>
    <message>
        <source>delivery noted</source>
        <translation>livraison notée</translation>
    </message>
    <message>
        <source>job closed</source>
        <translation>affaire close</translation>
    </message>
    <message>
        <source>job put on hold</source>
        <translation>affaire mise en attente</translation>
    </message>
    <message>
        <source>job goes on</source>
        <translation>affaire reprise</translation>
    </message>
    <message>
        <source>job taken up again</source>
        <translation>affaire rouverte</translation>
    </message>
    <message>
        <source>fee waived</source>
        <translation>frais annulés</translation>
    </message>
    <message>
        <source>Not waived</source>
        <translation>Non annulés</translation>
    </message>
    <message>
        <source>The stage could not be added</source>
        <translation>L’étape n’a pas pu être ajoutée</translation>
    </message>
    <message>
        <source>The stage could not be changed</source>
        <translation>L’étape n’a pas pu être modifiée</translation>
    </message>
    <message>
        <source>The stage could not be moved</source>
        <translation>L’étape n’a pas pu être déplacée</translation>
    </message>
    <message>
        <source>The stage could not be removed</source>
        <translation>L’étape n’a pas pu être retirée</translation>
    </message>
    <message>
        <source>Done cards archived</source>
        <translation>Fiches terminées archivées</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non ajouté</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Non fusionné</translation>
    </message>
    <message>
        <source>contact added</source>
        <translation>contact ajouté</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>contact modifié</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>contact retiré</translation>
    </message>
    <message>
        <source>days off added</source>
        <translation>jours d’absence ajoutés</translation>
    </message>
    <message>
        <source>days off changed</source>
        <translation>jours d’absence modifiés</translation>
    </message>
    <message>
        <source>days off removed</source>
        <translation>jours d’absence retirés</translation>
    </message>
    <message>
        <source>favour granted</source>
        <translation>faveur accordée</translation>
    </message>
    <message>
        <source>favour changed</source>
        <translation>faveur modifiée</translation>
    </message>
    <message>
        <source>favour removed</source>
        <translation>faveur retirée</translation>
    </message>
    <message>
        <source>news put into the rounds</source>
        <translation>nouvelles mises dans les tournées</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>favour told</source>
        <translation>faveur annoncée</translation>
    </message>
    <message>
        <source>exception asked for</source>
        <translation>exception demandée</translation>
    </message>
    <message>
        <source>partner added</source>
        <translation>partenaire ajouté</translation>
    </message>
    <message>
        <source>partner changed</source>
        <translation>partenaire modifié</translation>
    </message>
    <message>
        <source>partner removed</source>
        <translation>partenaire retiré</translation>
    </message>
    <message>
        <source>exception rule added</source>
        <translation>règle d’exception ajoutée</translation>
    </message>
    <message>
        <source>exception rule changed</source>
        <translation>règle d’exception modifiée</translation>
    </message>
    <message>
        <source>exception rule removed</source>
        <translation>règle d’exception retirée</translation>
    </message>
    <message>
        <source>expectation added</source>
        <translation>attente ajoutée</translation>
    </message>
    <message>
        <source>expectation changed</source>
        <translation>attente modifiée</translation>
    </message>
    <message>
        <source>expectation removed</source>
        <translation>attente retirée</translation>
    </message>
    <message>
        <source>process added</source>
        <translation>processus ajouté</translation>
    </message>
    <message>
        <source>process saved</source>
        <translation>processus enregistré</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>“{name}” saved as version {version}</source>
        <translation>«&#x202f;{name}&#x202f;» enregistré comme version {version}</translation>
    </message>
    <message>
        <source>process copied</source>
        <translation>processus copié</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>process imported</source>
        <translation>processus importé</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>new version taken over</source>
        <translation>nouvelle version appliquée</translation>
    </message>
    <message>
        <source>The new version was not taken over</source>
        <translation>La nouvelle version n’a pas été appliquée</translation>
    </message>
    <message>
        <source>process removed</source>
        <translation>processus retiré</translation>
    </message>
    <message>
        <source>ladder added</source>
        <translation>échelle ajoutée</translation>
    </message>
    <message>
        <source>ladder copied</source>
        <translation>échelle copiée</translation>
    </message>
    <message>
        <source>ladder saved</source>
        <translation>échelle enregistrée</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>«&#x202f;{name}&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>ladder removed</source>
        <translation>échelle supprimée</translation>
    </message>
    <message>
        <source>ladder chosen</source>
        <translation>échelle choisie</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>paramètres modifiés</translation>
    </message>
    <message>
        <source>The settings could not be changed</source>
        <translation>Les paramètres n’ont pas pu être modifiés</translation>
    </message>
    <message>
        <source>stage added</source>
        <translation>étape ajoutée</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>étape modifiée</translation>
    </message>
    <message>
        <source>stage moved</source>
        <translation>étape déplacée</translation>
    </message>
    <message>
        <source>stage removed</source>
        <translation>étape retirée</translation>
    </message>
    <message>
        <source>customer added</source>
        <translation>client ajouté</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>client modifié</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>clients fusionnés</translation>
    </message>
    <message>
        <source>customer removed</source>
        <translation>client retiré</translation>
    </message>
    <message>
        <source>colleague added</source>
        <translation>collègue ajouté</translation>
    </message>
    <message>
        <source>colleague changed</source>
        <translation>collègue modifié</translation>
    </message>
    <message>
        <source>colleagues merged</source>
        <translation>collègues fusionnés</translation>
    </message>
    <message>
        <source>call logged</source>
        <translation>appel noté</translation>
    </message>
    <message>
        <source>e-mail logged</source>
        <translation>e-mail noté</translation>
    </message>
    <message>
        <source>visit logged</source>
        <translation>visite notée</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>remarque ajoutée</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or add a follow-up</source>
        <translation>Chercher ou ajouter une relance</translation>
    </message>
    <message>
        <source>Search or add a follow-up…</source>
        <translation>Chercher ou ajouter une relance…</translation>
    </message>
    <message>
        <source>Clear the box (Esc)</source>
        <translation>Vider le champ (Échap)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Show only these on the board</source>
        <translation>N’afficher que ces fiches sur le tableau</translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation>Ajouter «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Start the job “{title}”</source>
        <translation>Commencer l’affaire «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>contact {day}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>prochain {day}</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What the box found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>possible once a test left and answers can be seen</source>
        <translation>possible dès qu’un test est parti et que les réponses se voient</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Brouillons seulement</translation>
    </message>
    <message>
        <source>I send from my own mail program</source>
        <translation>j’envoie depuis ma propre messagerie</translation>
    </message>
    <message>
        <source>After my yes</source>
        <translation>Après mon oui</translation>
    </message>
    <message>
        <source>one by one in Today’s round</source>
        <translation>un par un dans la tournée du jour</translation>
    </message>
    <message>
        <source>Friendly reminders by themselves</source>
        <translation>Rappels aimables d’eux-mêmes</translation>
    </message>
    <message>
        <source>those whose ladder says so; all others after my yes</source>
        <translation>ceux dont l’échelle le dit&#x202f;; tous les autres après mon oui</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Another program is holding the board just now; try again in a moment.</source>
        <translation>Un autre programme utilise le tableau en ce moment&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The board can only be read here; ask for the right to write to its folder.</source>
        <translation>Le tableau ne peut être que lu ici&#x202f;; demandez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The disk cannot be used as it should; check it and your share of it, then try again.</source>
        <translation>Le disque ne fonctionne pas comme il faut&#x202f;; vérifiez-le, ainsi que la place qui vous y reste, puis réessayez.</translation>
    </message>
    <message>
        <source>The board file is damaged. It was left as it is; put a backup back with “restore”.</source>
        <translation>Le fichier du tableau est endommagé. Il est resté tel quel&#x202f;; rétablissez une sauvegarde avec «&#x202f;restore&#x202f;».</translation>
    </message>
    <message>
        <source>{file} holds what no board has: {parts}. It was left as it is; put a backup back with “restore”, or open another board.</source>
        <translation>{file} contient ce qu’aucun tableau ne contient&#x202f;: {parts}. Le fichier est resté tel quel&#x202f;; rétablissez une sauvegarde avec «&#x202f;restore&#x202f;» ou ouvrez un autre tableau.</translation>
    </message>
    <message>
        <source>The board’s file was moved or deleted while it was open; put it back, then try again.</source>
        <translation>Le fichier du tableau a été déplacé ou supprimé pendant qu’il était ouvert&#x202f;; remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <source>Another board lies where {file} was while it was open. Nothing is written to it; put yours back, or open the board anew.</source>
        <translation>Un autre tableau se trouve maintenant à la place de {file}. Rien n’y est écrit&#x202f;; remettez le vôtre, ou rouvrez le tableau.</translation>
    </message>
    <message>
        <source>The board’s folder cannot be written to; ask for the right to, or check its disk.</source>
        <translation>Impossible d’écrire dans le dossier du tableau&#x202f;; demandez-en le droit ou vérifiez son disque.</translation>
    </message>
    <message>
        <source>The board cannot be opened; check that you may read its file and folder.</source>
        <translation>Le tableau ne peut pas être ouvert&#x202f;; vérifiez que vous pouvez lire son fichier et son dossier.</translation>
    </message>
    <message>
        <source>The board {place} is not there; connect the disk it lies on, or open another one.</source>
        <translation>Le tableau {place} est introuvable&#x202f;; connectez le disque où il se trouve, ou ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make a board in; check the name.</source>
        <translation>Le dossier {folder} où créer le tableau n’existe pas&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>The server asks for a password; it can stand in the file ~/.pgpass or in PGPASSWORD.</source>
        <translation>Le serveur demande un mot de passe&#x202f;; il peut figurer dans le fichier ~/.pgpass ou dans PGPASSWORD.</translation>
    </message>
    <message>
        <source>The server does not let us in; check the password, and that the database is there.</source>
        <translation>Le serveur refuse l’accès&#x202f;; vérifiez le mot de passe et que la base de données existe.</translation>
    </message>
    <message>
        <source>The program cannot keep its files in {folder}; check HOME and the XDG folders.</source>
        <translation>Le programme ne peut pas garder ses fichiers dans {folder}&#x202f;; vérifiez HOME et les dossiers XDG.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; choose another place for the board.</source>
        <translation>Rien ne peut être écrit dans {folder}&#x202f;; choisissez un autre endroit pour le tableau.</translation>
    </message>
    <message>
        <source>The database cannot be reached; check the network, then try again.</source>
        <translation>La base de données est injoignable&#x202f;; vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The database is just being stopped or started; try again in a minute.</source>
        <translation>La base de données est en train de s’arrêter ou de démarrer&#x202f;; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The database has no room for one more connection; close a board elsewhere, or try again in a minute.</source>
        <translation>La base de données n’accepte plus de connexion&#x202f;; fermez un tableau ailleurs ou réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The database’s disk is full; ask whoever looks after it to free some space, then try again.</source>
        <translation>Le disque de la base de données est plein&#x202f;; demandez à qui s’en occupe de libérer de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The database has a fault of its own; ask whoever looks after it to look into its log.</source>
        <translation>La base de données a elle-même un défaut&#x202f;; demandez à qui s’en occupe de consulter son journal.</translation>
    </message>
    <message>
        <source>This board can only be read; ask whoever looks after the database for the right to write.</source>
        <translation>Ce tableau ne peut qu’être lu&#x202f;; demandez le droit d’écrire à qui s’occupe de la base de données.</translation>
    </message>
    <message>
        <source>The database does not give you the right to this; ask whoever looks after it for it.</source>
        <translation>La base de données ne vous en donne pas le droit&#x202f;; demandez-le à qui s’en occupe.</translation>
    </message>
    <message>
        <source>The server does not let us in with this password; check it, and the name before it.</source>
        <translation>Le serveur refuse ce mot de passe&#x202f;; vérifiez-le, ainsi que le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The server does not know this user, or lets nobody in from this computer; check the address, or ask whoever looks after the server.</source>
        <translation>Le serveur ne connaît pas cet utilisateur ou n’accepte personne depuis cet ordinateur&#x202f;; vérifiez l’adresse ou demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>There is no database {database} on the server; check the address.</source>
        <translation>Il n’y a pas de base de données {database} sur le serveur&#x202f;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Tables of the board are missing in the database; put a dump of it back with pg_restore, or open another board.</source>
        <translation>Des tables du tableau manquent dans la base de données&#x202f;; restaurez une sauvegarde avec pg_restore ou ouvrez un autre tableau.</translation>
    </message>
    <message>
        <source>The database cannot hold all letters; ask whoever looks after it for one in UTF8.</source>
        <translation>La base de données ne peut pas contenir toutes les lettres&#x202f;; demandez à qui s’en occupe une base en UTF8.</translation>
    </message>
    <message>
        <source>Instead of {server} somebody answers with the certificate of {whose}. Nothing was told to them; check the address.</source>
        <translation>Au lieu de {server}, quelqu’un répond avec le certificat de {whose}. Rien ne lui a été dit&#x202f;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of {server} cannot be trusted here: it has run out, or this computer does not know who signed it. The signer’s belongs into ~/.postgresql/root.crt.</source>
        <translation>Le certificat de {server} n’est pas fiable ici : il a expiré, ou cet ordinateur ne connaît pas son émetteur. Le certificat de celui-ci doit se trouver dans ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>{server} offers no encrypted connection. If nobody can listen on the way to it, “sslmode=disable” in the address does without.</source>
        <translation>{server} ne propose pas de connexion chiffrée. Si personne ne peut écouter en chemin, «&#x202f;sslmode=disable&#x202f;» dans l’adresse permet de s’en passer.</translation>
    </message>
    <message>
        <source>The database was lost just while this was being saved, so it may be there already; look when it is back. To try again makes no second one.</source>
        <translation>La base de données a été perdue pendant l’enregistrement&#x202f;; il est peut-être déjà fait. Vérifiez dès qu’elle est de retour. Réessayer ne crée pas de doublon.</translation>
    </message>
    <message>
        <source>A board file on a network folder gets damaged sooner or later; keep it on this computer, or share a board through PostgreSQL.</source>
        <translation>Un tableau dans un dossier réseau finit tôt ou tard endommagé&#x202f;; gardez-le sur cet ordinateur, ou partagez un tableau par PostgreSQL.</translation>
    </message>
    <message>
        <source>{address} is neither a board file nor a postgresql:// address; check how it is written.</source>
        <translation>{address} n’est ni le fichier d’un tableau ni une adresse postgresql://&#x202f;; vérifiez son écriture.</translation>
    </message>
    <message>
        <source>Boards on PostgreSQL need psycopg; install followup-board[postgres].</source>
        <translation>Les tableaux sur PostgreSQL ont besoin de psycopg&#x202f;; installez followup-board[postgres].</translation>
    </message>
    <message>
        <source>{file} belongs to another program; choose a board of Follow-up Board.</source>
        <translation>{file} appartient à un autre programme&#x202f;; choisissez un tableau de Follow-up Board.</translation>
    </message>
    <message>
        <source>This board was made by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation>Ce tableau vient d’un Follow-up Board plus récent (format {found}&#x202f;; celui-ci connaît {known})&#x202f;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written; check the folder and its free space.</source>
        <translation>La sauvegarde {file} ne peut pas être écrite&#x202f;; vérifiez le dossier et la place libre.</translation>
    </message>
    <message>
        <source>{file} is not a sound backup; choose another one. Nothing was changed.</source>
        <translation>{file} n’est pas une sauvegarde intacte&#x202f;; choisissez-en une autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name, or add “--force”.</source>
        <translation>{file} existe déjà&#x202f;; choisissez un autre nom, ou ajoutez «&#x202f;--force&#x202f;».</translation>
    </message>
    <message>
        <source>That is the open board itself; choose one of its backups.</source>
        <translation>C’est le tableau ouvert lui-même&#x202f;; choisissez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>{file} is a backup of another board. To replace this board by it all the same, use “restore --anyway”.</source>
        <translation>{file} est la sauvegarde d’un autre tableau. Pour remplacer tout de même ce tableau par elle&#x202f;: «&#x202f;restore --anyway&#x202f;».</translation>
    </message>
    <message>
        <source>A backup cannot replace the open board; choose another file name.</source>
        <translation>Une sauvegarde ne peut pas remplacer le tableau ouvert&#x202f;; choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>A board on PostgreSQL is backed up and restored with pg_dump and pg_restore.</source>
        <translation>Un tableau sur PostgreSQL se sauvegarde et se rétablit avec pg_dump et pg_restore.</translation>
    </message>
    <message>
        <source>The printer does not take the pages; check it, or choose another one.</source>
        <translation>L’imprimante n’accepte pas les pages&#x202f;; vérifiez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This computer does not know the firm’s time zone “{zone}”, so days are counted in UTC; choose another one in the settings.</source>
        <translation>Cet ordinateur ne connaît pas le fuseau horaire «&#x202f;{zone}&#x202f;» de l’entreprise&#x202f;: les jours sont comptés en UTC&#x202f;; choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose one that exists.</source>
        <translation>Il n’y a pas de dossier {folder}&#x202f;; choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} since; look at the card, then decide anew.</source>
        <translation>{person} a modifié entre-temps le champ «&#x202f;{field}&#x202f;»&#x202f;; regardez la fiche, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} to “{theirs}” meanwhile, so “{mine}” was not written over it; do it again if yours is to stand.</source>
        <translation>{person} a entre-temps écrit «&#x202f;{theirs}&#x202f;» ({field})&#x202f;; «&#x202f;{mine}&#x202f;» ne l’a pas remplacé. Recommencer si le vôtre doit rester.</translation>
    </message>
    <message>
        <source>“{title}” was told to its customer or worked on since, which an undo would take away too; cancel the job instead.</source>
        <translation>«&#x202f;{title}&#x202f;» a depuis été annoncé au client ou travaillé, et une annulation l’enlèverait aussi&#x202f;; annulez plutôt la commande.</translation>
    </message>
    <message>
        <source>{person} has added to “{title}” since, and an undo would take that away too; delete the card if you mean it.</source>
        <translation>{person} a complété «&#x202f;{title}&#x202f;» entre-temps, et l’annulation l’enlèverait aussi&#x202f;; supprimez la fiche si c’est voulu.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The text has a character no database can keep; type it again without.</source>
        <translation>Le texte contient un caractère qu’aucune base de données ne garde&#x202f;; saisissez-le de nouveau sans lui.</translation>
    </message>
    <message>
        <source>The {field} is too long; {most} characters are the most.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» est trop long&#x202f;; {most} caractères au plus.</translation>
    </message>
    <message>
        <source>A card needs a title; say what is to be done.</source>
        <translation>Une fiche a besoin d’un titre&#x202f;; dites ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>A name is needed; type one.</source>
        <translation>Il manque un nom&#x202f;; saisissez-en un.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”; perhaps “{known}” is meant.</source>
        <translation>Ligne {line}&#x202f;: le champ «&#x202f;{name}&#x202f;» n’existe pas&#x202f;; peut-être «&#x202f;{known}&#x202f;».</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”; the fields are {known}.</source>
        <translation>Ligne {line}&#x202f;: le champ «&#x202f;{name}&#x202f;» n’existe pas&#x202f;; les champs sont {known}.</translation>
    </message>
    <message>
        <source>The text needs {name}; put it where that is to stand.</source>
        <translation>Le texte a besoin de {name}&#x202f;; mettez-le là où cela doit se trouver.</translation>
    </message>
    <message>
        <source>Letters are not written in “{text}”; choose one of {known}.</source>
        <translation>Il n’y a pas de lettres en «&#x202f;{text}&#x202f;»&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Line {line} has a brace that belongs to no field; leave it out.</source>
        <translation>La ligne {line} contient une accolade qui n’appartient à aucun champ&#x202f;; enlevez-la.</translation>
    </message>
    <message>
        <source>The start at login could not be changed; check that you may write to your settings.</source>
        <translation>Le lancement à l’ouverture de session n’a pas pu être modifié&#x202f;; vérifiez que vous pouvez écrire dans vos paramètres.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Il n’y a pas de champ «&#x202f;{field}&#x202f;».</translation>
    </message>
    <message>
        <source>That stage is gone; choose another.</source>
        <translation>Cette étape n’existe plus&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no stage “{name}”; the stages are {known}.</source>
        <translation>Il n’y a pas d’étape «&#x202f;{name}&#x202f;»&#x202f;; les étapes sont {known}.</translation>
    </message>
    <message>
        <source>The board has no stage of the kind {stage_kind}; add one first.</source>
        <translation>Le tableau n’a pas d’étape du type {stage_kind}&#x202f;; ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>There is always one done stage; add another before changing “{stage}”.</source>
        <translation>Il faut toujours une étape pour ce qui est terminé&#x202f;; ajoutez-en une autre avant de modifier «&#x202f;{stage}&#x202f;».</translation>
    </message>
    <message>
        <source>“{stage}” still has {count} cards, archived ones too; move them first.</source>
        <translation>«&#x202f;{stage}&#x202f;» a encore {count} fiches, archivées comprises&#x202f;; déplacez-les d’abord.</translation>
    </message>
    <message>
        <source>Choose two different ones to merge.</source>
        <translation>Choisissez-en deux différents à fusionner.</translation>
    </message>
    <message>
        <source>{customer} still has {count} cards; merge with another customer instead.</source>
        <translation>{customer} a encore {count} fiches&#x202f;; fusionnez plutôt avec un autre client.</translation>
    </message>
    <message>
        <source>{colleague} works on this board by now; adding them cannot be undone.</source>
        <translation>{colleague} travaille désormais sur ce tableau&#x202f;; l’ajout ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The customer was told {due} for “{title}”; write down on the card why it moves, then snooze it.</source>
        <translation>Le {due} a été annoncé au client pour «&#x202f;{title}&#x202f;»&#x202f;; noter sur la fiche pourquoi cela change, puis la mettre en veille.</translation>
    </message>
    <message>
        <source>{day} is still to come; say on which day they were asked.</source>
        <translation>Le {day} est encore à venir&#x202f;; indiquer le jour où la demande a été faite.</translation>
    </message>
    <message>
        <source>“{job}” is closed; take it up again first.</source>
        <translation>«&#x202f;{job}&#x202f;» est close&#x202f;; la rouvrir d’abord.</translation>
    </message>
    <message>
        <source>“{job}” is not closed.</source>
        <translation>«&#x202f;{job}&#x202f;» n’est pas close.</translation>
    </message>
    <message>
        <source>The job has no such step any more.</source>
        <translation>L’affaire n’a plus cette étape.</translation>
    </message>
    <message>
        <source>“{step}” is done already.</source>
        <translation>«&#x202f;{step}&#x202f;» est déjà faite.</translation>
    </message>
    <message>
        <source>No later dates of “{job}” would keep the promise; choose a new in-hands date, hurry, or call the customer.</source>
        <translation>Aucune date plus tardive de «&#x202f;{job}&#x202f;» ne tiendrait la promesse&#x202f;; choisir une nouvelle date de livraison, accélérer ou appeler le client.</translation>
    </message>
    <message>
        <source>“{title}” has been seen to already; look at the round again.</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà traité&#x202f;; regardez de nouveau la tournée.</translation>
    </message>
    <message>
        <source>Nothing in today’s round begins with {id}; list it with “remind”.</source>
        <translation>Rien dans la tournée du jour ne commence par {id}&#x202f;; «&#x202f;remind&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>No e-mail address of {customer} is known; add one on the customer’s page.</source>
        <translation>Aucune adresse e-mail de {customer} n’est connue&#x202f;; ajoutez-en une sur la page du client.</translation>
    </message>
    <message>
        <source>This message is just leaving, or has left; look at the round again.</source>
        <translation>Ce message est en train de partir, ou est déjà parti&#x202f;; regardez de nouveau la tournée.</translation>
    </message>
    <message>
        <source>Only a message that waits can be approved; look at the round again.</source>
        <translation>Seul un message en attente peut être approuvé&#x202f;; regardez de nouveau la tournée.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dire pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>{day} is over; choose a day that is still to come.</source>
        <translation>Le {day} est passé&#x202f;; choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>No message told them of {amount} before it was due, so it cannot be charged; leave it out, or make it a favour.</source>
        <translation>Aucun message n’a annoncé {amount} avant l’échéance&#x202f;: impossible de le facturer&#x202f;; laissez-le, ou faites-en un geste.</translation>
    </message>
    <message>
        <source>{day} is over; promise a day that is still to come.</source>
        <translation>Le {day} est passé&#x202f;; promettre un jour encore à venir.</translation>
    </message>
    <message>
        <source>{day} is still to come; say on which day the goods came.</source>
        <translation>Le {day} est encore à venir&#x202f;; indiquer le jour où la marchandise est arrivée.</translation>
    </message>
    <message>
        <source>The customer was never told of a fee for “{step}”, so there is none to waive.</source>
        <translation>Le client n’a jamais été informé de frais pour «&#x202f;{step}&#x202f;»&#x202f;; il n’y en a donc pas à annuler.</translation>
    </message>
    <message>
        <source>What was said or promised stays as it was; add what is new instead.</source>
        <translation>Ce qui a été dit ou promis reste tel quel&#x202f;; ajouter plutôt ce qui est nouveau.</translation>
    </message>
    <message>
        <source>The fee for “{step}” is waived already.</source>
        <translation>Les frais pour «&#x202f;{step}&#x202f;» sont déjà annulés.</translation>
    </message>
    <message>
        <source>That job is gone; somebody removed it.</source>
        <translation>Cette commande n’existe plus&#x202f;; quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>“{job}” runs by no process; start a job to have its steps and dates.</source>
        <translation>«&#x202f;{job}&#x202f;» ne suit aucun processus&#x202f;; démarrez une commande pour avoir ses étapes et ses dates.</translation>
    </message>
    <message>
        <source>That person is gone; choose another.</source>
        <translation>Cette personne n’existe plus&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; choose one such as Europe/Berlin.</source>
        <translation>Il n’y a pas de fuseau horaire {zone}&#x202f;; choisissez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a workday.</source>
        <translation>Au moins un jour de la semaine doit être ouvré.</translation>
    </message>
    <message>
        <source>A card can only be snoozed until a day after today.</source>
        <translation>Une fiche ne peut être mise en veille que jusqu’à un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>“{title}” is due {due}, before {until}; give it a new due date in the same step (--due).</source>
        <translation>«&#x202f;{title}&#x202f;» est attendu le {due}, avant le {until}&#x202f;; donnez en même temps une nouvelle échéance (--due).</translation>
    </message>
    <message>
        <source>The due date {due} lies before {until}; choose a later one.</source>
        <translation>L’échéance {due} précède le {until}&#x202f;; choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>That is gone; somebody removed it.</source>
        <translation>Cela n’existe plus&#x202f;; quelqu’un l’a retiré.</translation>
    </message>
    <message>
        <source>That card is gone; somebody removed it.</source>
        <translation>Cette fiche n’existe plus&#x202f;; quelqu’un l’a retirée.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating; write one such as FREQ=MONTHLY.</source>
        <translation>«&#x202f;{rule}&#x202f;» n’est pas une règle de répétition&#x202f;; écrivez par exemple FREQ=MONTHLY.</translation>
    </message>
    <message>
        <source>“{title}” is a quote request with open lines; tick them, or say why it is done without.</source>
        <translation>«&#x202f;{title}&#x202f;» est une demande de devis avec des lignes ouvertes&#x202f;; cochez-les, ou dites pourquoi s’en passer.</translation>
    </message>
    <message>
        <source>Say who the customer is.</source>
        <translation>Indiquez qui est le client.</translation>
    </message>
    <message>
        <source>{in_hands} cannot be kept: it had to be decided by {decide_by}. The first day that works is {first}; choose it, or start anyway.</source>
        <translation>Le {in_hands} est intenable&#x202f;: il fallait décider avant le {decide_by}. Le premier jour possible est le {first}&#x202f;; choisissez-le, ou commencez quand même.</translation>
    </message>
    <message>
        <source>{in_hands} cannot be kept: it had to be decided by {decide_by}, in a rush for {rush_cost} by {rush_by}. The first day that works is {first}; choose it, or start anyway.</source>
        <translation>Le {in_hands} est intenable&#x202f;: il fallait décider avant le {decide_by}, en urgence pour {rush_cost} avant le {rush_by}. Le premier jour possible est le {first}&#x202f;; choisissez-le, ou commencez quand même.</translation>
    </message>
    <message>
        <source>{in_hands} is over; choose a day from {today} on.</source>
        <translation>Le {in_hands} est passé&#x202f;; choisissez un jour à partir du {today}.</translation>
    </message>
    <message>
        <source>The customer is closed until {until}; choose a later day or correct their closed days.</source>
        <translation>Le client est fermé jusqu’au {until}&#x202f;; choisissez un jour plus tard ou corrigez ses jours de fermeture.</translation>
    </message>
    <message>
        <source>These steps wait for each other: {steps}; let the first one wait for none.</source>
        <translation>Ces étapes s’attendent l’une l’autre&#x202f;: {steps}&#x202f;; la première ne doit en attendre aucune.</translation>
    </message>
    <message>
        <source>That process is gone; somebody removed it. Save yours as a copy.</source>
        <translation>Ce processus n’existe plus&#x202f;; quelqu’un l’a retiré. Enregistrez le vôtre comme copie.</translation>
    </message>
    <message>
        <source>Somebody has saved “{name}” since you began; save yours as a copy, or throw it away.</source>
        <translation>Quelqu’un a enregistré «&#x202f;{name}&#x202f;» entre-temps&#x202f;; enregistrez votre brouillon comme copie, ou jetez-le.</translation>
    </message>
    <message>
        <source>There is a process “{name}” already; choose another name.</source>
        <translation>Il y a déjà un processus «&#x202f;{name}&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The ladder is not there any more; choose another one.</source>
        <translation>L’échelle n’existe plus&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is a ladder “{name}” already; choose another name.</source>
        <translation>Il existe déjà une échelle «&#x202f;{name}&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is the ladder of these customers already; change that one.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà l’échelle de ces clients&#x202f;; modifiez celle-là.</translation>
    </message>
    <message>
        <source>Give the ladder a name.</source>
        <translation>Donnez un nom à l’échelle.</translation>
    </message>
    <message>
        <source>A ladder begins with its ask.</source>
        <translation>Une échelle commence par sa demande.</translation>
    </message>
    <message>
        <source>Rung {number} asks a second time: a ladder asks once and then reminds.</source>
        <translation>L’échelon {number} demande une seconde fois&#x202f;: une échelle demande une fois, puis relance.</translation>
    </message>
    <message>
        <source>That are too many rungs; nobody answers after a dozen.</source>
        <translation>Il y a trop d’échelons&#x202f;; après une douzaine, personne ne répond.</translation>
    </message>
    <message>
        <source>Rung {number} lies more than a year away; type fewer days.</source>
        <translation>L’échelon {number} est à plus d’un an&#x202f;; indiquez moins de jours.</translation>
    </message>
    <message>
        <source>No reminder lies before the needed-by date: move one before it.</source>
        <translation>Aucune relance ne précède la date attendue&#x202f;: placez-en une avant.</translation>
    </message>
    <message>
        <source>Rung {number} is there twice: remove it and add it anew.</source>
        <translation>L’échelon {number} est là deux fois&#x202f;: supprimez-le et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Offer help before rung {number} says what it costs.</source>
        <translation>Proposez de l’aide avant que l’échelon {number} ne dise ce que cela coûte.</translation>
    </message>
    <message>
        <source>Let somebody inside step in before rung {number} says what it costs.</source>
        <translation>Qu’un collègue intervienne avant que l’échelon {number} ne dise ce que cela coûte.</translation>
    </message>
    <message>
        <source>Nothing comes after what it costs: move rung {number} before that.</source>
        <translation>Rien ne vient après ce que cela coûte&#x202f;: placez l’échelon {number} avant.</translation>
    </message>
    <message>
        <source>Rung {number} must reach the customer: choose how.</source>
        <translation>L’échelon {number} doit atteindre le client&#x202f;: choisissez comment.</translation>
    </message>
    <message>
        <source>Rung {number} is not friendly, so it cannot leave by itself.</source>
        <translation>L’échelon {number} n’est pas amical, il ne peut donc pas partir tout seul.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to {most}.</source>
        <translation>Saisissez un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <source>News need a subject and a text.</source>
        <translation>Des nouvelles demandent un objet et un texte.</translation>
    </message>
    <message>
        <source>From 0, which is never, to {most} days are possible.</source>
        <translation>De 0, c’est-à-dire jamais, à {most} jours sont possibles.</translation>
    </message>
    <message>
        <source>The day must start before it ends.</source>
        <translation>La journée doit commencer avant de finir.</translation>
    </message>
    <message>
        <source>Mail must begin to leave before the hour at which it ends.</source>
        <translation>Les courriels doivent commencer à partir avant l’heure où cela s’arrête.</translation>
    </message>
    <message>
        <source>There is no process “{name}”; the processes are {known}.</source>
        <translation>Il n’y a pas de processus «&#x202f;{name}&#x202f;»&#x202f;; les processus sont {known}.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name.</source>
        <translation>Il n’y a pas de fichier {name}&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{name} cannot be read; check that you may open it.</source>
        <translation>{name} ne peut pas être lu&#x202f;; vérifiez que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <translation>{name} ne peut pas être écrit&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported.</source>
        <translation>Le fichier est vide&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is no text; export it as CSV or JSON and try again.</source>
        <translation>Le fichier n’est pas du texte&#x202f;; exportez-le en CSV ou JSON et réessayez.</translation>
    </message>
    <message>
        <source>The file is larger than {most} bytes; split it and import the parts.</source>
        <translation>Le fichier dépasse {most} octets&#x202f;; divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>Line {line} has a character no text has; export the file again.</source>
        <translation>La ligne {line} contient un caractère qu’aucun texte ne contient&#x202f;; exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read; save it as UTF-8 and try again.</source>
        <translation>Les caractères du fichier sont illisibles&#x202f;; enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The table has column names but no lines; nothing was imported.</source>
        <translation>La table a des noms de colonnes mais pas de lignes&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line {line} is never closed; close it.</source>
        <translation>Le guillemet ouvert à la ligne {line} n’est jamais fermé&#x202f;; fermez-le.</translation>
    </message>
    <message>
        <source>Line {line} has a cell of over {most} characters; shorten it.</source>
        <translation>La ligne {line} a une cellule de plus de {most} caractères&#x202f;; raccourcissez-la.</translation>
    </message>
    <message>
        <source>Line {line} has over {most} columns; check that the file is a table.</source>
        <translation>La ligne {line} a plus de {most} colonnes&#x202f;; vérifiez que le fichier est une table.</translation>
    </message>
    <message>
        <source>The table has over {most} lines; split it and import the parts.</source>
        <translation>La table a plus de {most} lignes&#x202f;; divisez-la et importez les parties.</translation>
    </message>
    <message>
        <source>No column looks like a title; the columns are {columns}. Name one with --map title=…</source>
        <translation>Aucune colonne ne ressemble à un titre&#x202f;; les colonnes sont {columns}. Nommez-en une avec --map title=…</translation>
    </message>
    <message>
        <source>No column looks like {field}; the columns are {columns}. Name one with --map {field}=…</source>
        <translation>Aucune colonne ne ressemble à {field}&#x202f;; les colonnes sont {columns}. Indiquez-en une avec --map {field}=…</translation>
    </message>
    <message>
        <source>This file holds a board; only a table can be imported with --kind.</source>
        <translation>Ce fichier contient un tableau de suivi&#x202f;; seul un fichier de lignes (CSV) peut être importé avec --kind.</translation>
    </message>
    <message>
        <source>A table cannot hold “{text}”; it can hold {known}.</source>
        <translation>Une table ne peut pas contenir «&#x202f;{text}&#x202f;»&#x202f;; elle peut contenir {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no mapping; write --map title=first,due=when.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une correspondance&#x202f;; écrivez --map title=first,due=when.</translation>
    </message>
    <message>
        <source>There is no field “{field}”; the fields are {known}.</source>
        <translation>Il n’y a pas de champ «&#x202f;{field}&#x202f;»&#x202f;; les champs sont {known}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; its columns are {columns}.</source>
        <translation>Le fichier n’a pas de colonne «&#x202f;{column}&#x202f;»&#x202f;; ses colonnes sont {columns}.</translation>
    </message>
    <message>
        <source>Files ending in “{ending}” are not known; known are {known}.</source>
        <translation>Les fichiers en «&#x202f;{ending}&#x202f;» ne sont pas connus&#x202f;; sont connus {known}.</translation>
    </message>
    <message>
        <source>The file is no sound JSON (line {line}); export it again.</source>
        <translation>Le fichier n’est pas un JSON correct (ligne {line})&#x202f;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is not as it should be at “{field}”; export it again.</source>
        <translation>Le fichier n’est pas comme attendu à «&#x202f;{field}&#x202f;»&#x202f;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has a text of over {most} characters at “{field}”; shorten it.</source>
        <translation>Le fichier a un texte de plus de {most} caractères à «&#x202f;{field}&#x202f;»&#x202f;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>The file is no board of Trello, WeKan or Follow-up Board; export it as a CSV table instead.</source>
        <translation>Le fichier n’est pas un tableau de Trello, de WeKan ni de Follow-up Board&#x202f;; exportez-le plutôt en CSV.</translation>
    </message>
    <message>
        <source>The file holds no process; choose one that was exported from “Processes”.</source>
        <translation>Le fichier ne contient pas de processus&#x202f;; choisissez-en un exporté depuis «&#x202f;Processus&#x202f;».</translation>
    </message>
    <message>
        <source>The process, “{at}”: {problem}.</source>
        <translation>Le processus, «&#x202f;{at}&#x202f;»&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>Step {step}, “{at}”: {problem}.</source>
        <translation>Étape {step}, «&#x202f;{at}&#x202f;»&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The file holds a single Trello card; export the whole board and import that.</source>
        <translation>Le fichier ne contient qu’une fiche Trello&#x202f;; exportez le tableau entier et importez-le.</translation>
    </message>
    <message>
        <source>The file was written by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation>Le fichier a été écrit par un Follow-up Board plus récent (format {found}&#x202f;; celui-ci connaît {known})&#x202f;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Reading the file takes too long; split it and import the parts.</source>
        <translation>La lecture du fichier prend trop de temps&#x202f;; divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>The file needs more memory than it may have; split it and import the parts.</source>
        <translation>Le fichier demande plus de mémoire que permis&#x202f;; divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>No card has an id beginning with {id}; “list” shows the ids.</source>
        <translation>Aucune fiche n’a d’identifiant commençant par {id}&#x202f;; «&#x202f;list&#x202f;» montre les identifiants.</translation>
    </message>
    <message>
        <source>{count} cards have an id beginning with {id}; type more of it.</source>
        <translation>{count} fiches ont un identifiant commençant par {id}&#x202f;; saisissez-en davantage.</translation>
    </message>
    <message>
        <source>No customer has an id beginning with {id}; “customers” shows the ids.</source>
        <translation>Aucun client n’a d’identifiant commençant par {id}&#x202f;; «&#x202f;customers&#x202f;» les montre.</translation>
    </message>
    <message>
        <source>{count} customers have an id beginning with {id}; type more of it.</source>
        <translation>{count} clients ont un identifiant commençant par {id}&#x202f;; en saisir davantage.</translation>
    </message>
    <message>
        <source>Somebody kept changing the board meanwhile; nothing was erased, try again in a moment.</source>
        <translation>Quelqu’un modifiait sans cesse le tableau&#x202f;; rien n’a été effacé, réessayer dans un instant.</translation>
    </message>
    <message>
        <source>“{rule}” may be granted by a manager; name the one who does.</source>
        <translation>«&#x202f;{rule}&#x202f;» peut être accordée par un responsable&#x202f;; indiquer lequel.</translation>
    </message>
    <message>
        <source>“{rule}” may be granted by the owner; name them as who grants it.</source>
        <translation>«&#x202f;{rule}&#x202f;» peut être accordée par le propriétaire&#x202f;; l’indiquer.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”; the settings are {known}.</source>
        <translation>Il n’y a pas de réglage «&#x202f;{key}&#x202f;»&#x202f;; les réglages sont {known}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the setting {key}; write it like this: {example}.</source>
        <translation>«&#x202f;{text}&#x202f;» ne convient pas au réglage {key}&#x202f;; l’écrire ainsi&#x202f;: {example}.</translation>
    </message>
    <message>
        <source>The firm’s country has no region “{text}”; it has {known}.</source>
        <translation>Le pays de l’entreprise n’a pas de région «&#x202f;{text}&#x202f;»&#x202f;; il a {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no public holiday in the firm’s country; write names and days: {example}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour férié dans le pays de l’entreprise&#x202f;; écrire des noms et des jours&#x202f;: {example}.</translation>
    </message>
    <message>
        <source>No job has an id beginning with {id}; “jobs” shows the ids.</source>
        <translation>Aucune commande n’a un identifiant commençant par {id}&#x202f;; «&#x202f;jobs&#x202f;» montre les identifiants.</translation>
    </message>
    <message>
        <source>{count} jobs have an id beginning with {id}; type more of it.</source>
        <translation>{count} commandes ont un identifiant commençant par {id}&#x202f;; tapez-en davantage.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave because of “{found}”; open it in the window and mend it.</source>
        <translation>La lettre ne peut pas partir ainsi, à cause de «&#x202f;{found}&#x202f;»&#x202f;; ouvrez-la dans la fenêtre et corrigez-la.</translation>
    </message>
    <message>
        <source>“{host}” with port {port} is no mail server; check both with your provider.</source>
        <translation>«&#x202f;{host}&#x202f;» avec le port {port} n’est pas un serveur de courrier&#x202f;; vérifiez les deux auprès de votre fournisseur.</translation>
    </message>
    <message>
        <source>Mail leaves for {host} only over an encrypted line; use the port of your provider for it.</source>
        <translation>Le courrier ne part vers {host} que par une liaison chiffrée&#x202f;; utilisez le port de votre fournisseur.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address; type one such as orders@example.com.</source>
        <translation>«&#x202f;{address}&#x202f;» n’est pas une adresse e-mail&#x202f;; saisissez-en une comme orders@example.com.</translation>
    </message>
    <message>
        <source>No mailbox is set up yet; do it with “mail-setup” or under E-mail.</source>
        <translation>Aucune boîte aux lettres n’est encore réglée&#x202f;; faites-le avec «&#x202f;mail-setup&#x202f;» ou sous E-mail.</translation>
    </message>
    <message>
        <source>Mail of this board is being sent already; look again in a moment.</source>
        <translation>Le courrier de ce tableau est déjà en train de partir&#x202f;; regardez dans un instant.</translation>
    </message>
    <message>
        <source>This board was tried out on another day, so its mail is held. Let it go under E-mail.</source>
        <translation>Ce tableau a été essayé à une autre date, son courrier est donc retenu. Laissez-le partir sous E-mail.</translation>
    </message>
    <message>
        <source>A .msg file cannot be read; in Outlook choose Save As, then .eml, and bring that in.</source>
        <translation>Un fichier .msg ne peut pas être lu&#x202f;; dans Outlook, choisissez Enregistrer sous, puis .eml, et importez ce fichier.</translation>
    </message>
    <message>
        <source>That is no mail; save it in your mail program as an .eml file.</source>
        <translation>Ce n’est pas un e-mail&#x202f;; enregistrez-le dans votre messagerie comme fichier .eml.</translation>
    </message>
    <message>
        <source>A mail becomes one card: import it without --preview, undo takes it back.</source>
        <translation>Un e-mail devient une carte&#x202f;: importez-le sans --preview, Annuler la retire.</translation>
    </message>
    <message>
        <source>Your mail program gives a link only; save the mail as an .eml file and drop that here.</source>
        <translation>Votre messagerie ne donne qu’un lien&#x202f;; enregistrez l’e-mail comme fichier .eml et déposez-le ici.</translation>
    </message>
    <message>
        <source>Everybody sends from their own mail program here; change that under E-mail.</source>
        <translation>Ici, chacun envoie depuis sa propre messagerie&#x202f;; cela se change sous «&#x202f;E-mail&#x202f;».</translation>
    </message>
    <message>
        <source>Send yourself a test and let answers be seen first; then friendly reminders may go.</source>
        <translation>Envoyez-vous d’abord un test et laissez voir les réponses&#x202f;; ensuite, les rappels aimables pourront partir.</translation>
    </message>
    <message>
        <source>“{url}” must begin with “https” and name a server.</source>
        <translation>«&#x202f;{url}&#x202f;» doit commencer par «&#x202f;https&#x202f;» et nommer un serveur.</translation>
    </message>
    <message>
        <source>This computer has no key store for the password; set {variable} where mail is sent.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour le mot de passe&#x202f;; définissez {variable} là où le courrier part.</translation>
    </message>
    <message>
        <source>The password of {user} is not known here; give it with “mail-setup --password-stdin”.</source>
        <translation>Le mot de passe de {user} n’est pas connu ici&#x202f;; donnez-le avec «&#x202f;mail-setup --password-stdin&#x202f;».</translation>
    </message>
    <message>
        <source>“{text}” is no date; type one such as fri, +2bd or 2026-12-01.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date&#x202f;; écrivez par exemple ven, +2bd ou 2026-12-01.</translation>
    </message>
    <message>
        <source>This board is open already, and its window does not answer; close it there first.</source>
        <translation>Ce tableau est déjà ouvert, et sa fenêtre ne répond pas&#x202f;; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>There is no display to show the board on; start it from a desktop, or use a command such as “followup-board list”.</source>
        <translation>Il n’y a pas d’écran où montrer le tableau&#x202f;; lancez-le depuis un bureau, ou utilisez une commande comme «&#x202f;followup-board list&#x202f;».</translation>
    </message>
    <message>
        <source>“{text}” is no amount; write one such as 120000 (cents) or $1,200.00.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un montant&#x202f;; écrivez par exemple 120000 (centimes) ou $1,200.00.</translation>
    </message>
    <message>
        <source>“{text}” is no picture size; write one such as 1500x860.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une taille d’image&#x202f;; écrivez par exemple 1500x860.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShownLadder</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Left out here: there is no room for it before the others.</source>
        <translation>Omis ici&#x202f;: il n’y a pas de place avant les autres.</translation>
    </message>
    <message>
        <source>Moved from {wanted} to {day} here: there must be room for the next one.</source>
        <translation>Déplacé ici du {wanted} au {day}&#x202f;: le suivant a besoin de place.</translation>
    </message>
    <message>
        <source>Moved from {wanted} to {day} here: not too soon after the last one.</source>
        <translation>Déplacé ici du {wanted} au {day}&#x202f;: pas trop tôt après le précédent.</translation>
    </message>
    <message>
        <source>First reminder lies before the needed-by date.</source>
        <translation>La première relance précède la date attendue.</translation>
    </message>
    <message>
        <source>The first word comes before the due date.</source>
        <translation>Le premier mot vient avant l’échéance.</translation>
    </message>
    <message>
        <source>Help comes before any consequence.</source>
        <translation>L’aide vient avant toute conséquence.</translation>
    </message>
    <message>
        <source>Rung {number}, {what}</source>
        <translation>Échelon {number}, {what}</translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Snoozed until</source>
        <translation>En veille jusqu’au</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>That day is not after today.</source>
        <translation>Ce jour n’est pas après aujourd’hui.</translation>
    </message>
    <message>
        <source>The new date is before the day the card comes back.</source>
        <translation>La nouvelle date est avant le jour où la fiche revient.</translation>
    </message>
    <message>
        <source>That is after {due}. Which date is it needed by now?</source>
        <translation>C’est après le {due}. Pour quelle date est-ce attendu maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Hide this card until when?</source>
        <translation>Masquer cette fiche jusqu’à quand&#x202f;?</translation>
    </message>
</context>
<context>
    <name>StageActions</name>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Show only this stage</source>
        <translation>N’afficher que cette étape</translation>
    </message>
    <message>
        <source>Show only what is late here</source>
        <translation>N’afficher que les retards ici</translation>
    </message>
    <message>
        <source>New name of the stage</source>
        <translation>Nouveau nom de l’étape</translation>
    </message>
    <message>
        <source>Stage {name}</source>
        <translation>Étape {name}</translation>
    </message>
    <message>
        <source>{what} in {stage}, show only these</source>
        <translation>{what} dans {stage}, n’afficher que ces fiches</translation>
    </message>
    <message>
        <source>Menu of {stage}</source>
        <translation>Menu de {stage}</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Show &amp;only this stage</source>
        <translation>N’&amp;afficher que cette étape</translation>
    </message>
    <message>
        <source>&amp;Archive done cards</source>
        <translation>Arc&amp;hiver les fiches terminées</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>Les plus urge&amp;ntes d’abord</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>À la &amp;main</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Card &amp;limit</source>
        <translation>&amp;Limite de fiches</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Limite de fiches</translation>
    </message>
    <message>
        <source>Longest &amp;silence</source>
        <translation>&amp;Silence le plus long</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Longest silence in working days</source>
        <translation>Silence le plus long en jours ouvrés</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>À &amp;quoi elle sert</translation>
    </message>
    <message>
        <source>Move l&amp;eft</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Add a stage after it</source>
        <translation>A&amp;jouter une étape après</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Masq&amp;uer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>En attente d’un fournisseur</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>A besoin d’aide</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>À nous de jouer</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Framboise</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>A besoin d’aide</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start a job</source>
        <translation>Commencer une affaire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Mugs ×500</source>
        <translation>Tasses ×500</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>Chez le client pour le</translation>
    </message>
    <message>
        <source>18 Dec</source>
        <translation>18 déc</translation>
    </message>
    <message>
        <source>That day is an event</source>
        <translation>Ce jour est un événement</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Once these four are filled in, every step stands here with its day.</source>
        <translation>Une fois ces quatre champs remplis, chaque étape apparaît ici avec sa date.</translation>
    </message>
    <message>
        <source>Why start anyway?</source>
        <translation>Pourquoi commencer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Elle est déjà en cours</translation>
    </message>
    <message>
        <source>Add the stage “At the supplier”</source>
        <translation>Ajouter l’étape «&#x202f;Chez le fournisseur&#x202f;»</translation>
    </message>
    <message>
        <source>The rush is a favour</source>
        <translation>L’urgence est une faveur</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Voir la lettre</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Lancer l’affaire</translation>
    </message>
    <message>
        <source>Later: {day}</source>
        <translation>Plus tard&#x202f;: {day}</translation>
    </message>
    <message>
        <source>In a rush: {cost}</source>
        <translation>En urgence&#x202f;: {cost}</translation>
    </message>
    <message>
        <source>Smaller…</source>
        <translation>Plus petit…</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>Adresser à…</translation>
    </message>
    <message>
        <source>Draft an honest no</source>
        <translation>Rédiger un non honnête</translation>
    </message>
    <message>
        <source>Start anyway…</source>
        <translation>Commencer quand même…</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>De nouveau comme d’habitude</translation>
    </message>
    <message>
        <source>Without “{step}”</source>
        <translation>Sans «&#x202f;{step}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>StartPresenter</name>
    <message>
        <source>Made in a rush</source>
        <translation>Fait en urgence</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>Chez le fournisseur</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Afficher l’affaire</translation>
    </message>
    <message>
        <source>Referred to {partner}</source>
        <translation>Adressé à {partner}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Fermeté</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>the firm that does it</source>
        <translation>l’entreprise qui le fait</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>whoever looks after the customer</source>
        <translation>qui s’occupe du client</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>Working days they get</source>
        <translation>Jours ouvrés pour le client</translation>
    </message>
    <message>
        <source>Working days they get at least</source>
        <translation>Jours ouvrés au minimum</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Durée en jours</translation>
    </message>
    <message>
        <source>Days in a rush</source>
        <translation>Jours en urgence</translation>
    </message>
    <message>
        <source>What a rush costs</source>
        <translation>Prix de l’urgence</translation>
    </message>
    <message>
        <source>Working days after delivery</source>
        <translation>Jours ouvrés après la livraison</translation>
    </message>
    <message>
        <source>Answers count the same day until</source>
        <translation>Les réponses comptent le jour même jusqu’à</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>Après la livraison</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>If it is late</source>
        <translation>En cas de retard</translation>
    </message>
    <message>
        <source>Easiest way</source>
        <translation>Le plus simple</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Fee as soon as it is late</source>
        <translation>Frais dès le retard</translation>
    </message>
    <message>
        <source>Fee for each working day</source>
        <translation>Frais par jour ouvré</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Frais au maximum</translation>
    </message>
    <message>
        <source>Counts for the discount</source>
        <translation>Compte pour la remise</translation>
    </message>
    <message>
        <source>Marked in the letter</source>
        <translation>Mis en évidence dans la lettre</translation>
    </message>
    <message>
        <source>The customer sees this step</source>
        <translation>Le client voit cette étape</translation>
    </message>
    <message>
        <source>Only in a customer’s first order</source>
        <translation>Seulement à la première commande d’un client</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
    <message>
        <source>{lead} working days, answers until {cutoff} count today</source>
        <translation>{lead} jours ouvrés, les réponses avant {cutoff} comptent le jour même</translation>
    </message>
    <message>
        <source>never less than {min_notice}</source>
        <translation>jamais moins de {min_notice}</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days} jours ouvrés</translation>
    </message>
    <message>
        <source>{rush_days} days, costs {rush_cost}</source>
        <translation>{rush_days} jours, coûte {rush_cost}</translation>
    </message>
    <message>
        <source>{from_delivery} working days after delivery</source>
        <translation>{from_delivery} jours ouvrés après la livraison</translation>
    </message>
    <message>
        <source>{flat} if late, {per_day} a working day, at most {cap}</source>
        <translation>{flat} en cas de retard, {per_day} par jour ouvré, au plus {cap}</translation>
    </message>
    <message>
        <source>Days they get</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>In a rush</source>
        <translation>En urgence</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Trouble spot</source>
        <translation>Point sensible</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Dans la lettre</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Après la vente</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Counts for the discount of {amount}</source>
        <translation>Compte pour la remise de {amount}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>Entre leurs mains</translation>
    </message>
    <message>
        <source>after {steps}</source>
        <translation>après {steps}</translation>
    </message>
    <message>
        <source>trouble spot</source>
        <translation>point sensible</translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation>quelque chose à régler</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>first order only</source>
        <translation>1re commande</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 spare day</source>
        <translation>1 jour de réserve</translation>
    </message>
    <message numerus="yes">
        <source>%n spare days</source>
        <translation>
            <numerusform>%n jour de réserve</numerusform>
            <numerusform>%n jours de réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>après 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>après %n jour</numerusform>
            <numerusform>après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step, first to last</source>
        <translation>1 étape, de la première à la dernière</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, first to last</source>
        <translation>
            <numerusform>%n étape, de la première à la dernière</numerusform>
            <numerusform>%n étapes, de la première à la dernière</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing to fix before it can be saved</source>
        <translation>1 point à régler avant d’enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix before it can be saved</source>
        <translation>
            <numerusform>%n point à régler avant d’enregistrer</numerusform>
            <numerusform>%n points à régler avant d’enregistrer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open job keeps version {version}.</source>
        <translation>1 affaire en cours garde la version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open jobs keep version {version}.</source>
        <translation>
            <numerusform>%n affaire en cours garde la version {version}.</numerusform>
            <numerusform>%n affaires en cours gardent la version {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open job stays on version {version}.</source>
        <translation>1 affaire en cours reste à la version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open jobs stay on version {version}.</source>
        <translation>
            <numerusform>%n affaire en cours reste à la version {version}.</numerusform>
            <numerusform>%n affaires en cours restent à la version {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to 1 open job…</source>
        <translation>Appliquer à 1 affaire en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n open jobs…</source>
        <translation>
            <numerusform>Appliquer à %n affaire en cours…</numerusform>
            <numerusform>Appliquer à %n affaires en cours…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPaper</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said, if it is worth a line</source>
        <translation>Ce qui a été dit, si cela vaut une ligne</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>The text of all letters like this</source>
        <translation>Le texte de toutes les lettres de ce genre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Back to ours</source>
        <translation>Revenir au nôtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Utiliser désormais</translation>
    </message>
    <message>
        <source>“{found}” may sound unfriendly.</source>
        <translation>«&#x202f;{found}&#x202f;» peut sembler peu aimable.</translation>
    </message>
    <message>
        <source>“{found}” may sound unfriendly; kinder: “{kinder}”.</source>
        <translation>«&#x202f;{found}&#x202f;» peut sembler peu aimable&#x202f;; plus aimable&#x202f;: «&#x202f;{kinder}&#x202f;».</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>The texts of reminders</source>
        <translation>Les textes des relances</translation>
    </message>
    <message>
        <source>Several things in one message</source>
        <translation>Plusieurs choses dans un message</translation>
    </message>
    <message>
        <source>That nothing has changed</source>
        <translation>Que rien n’a changé</translation>
    </message>
    <message>
        <source>Thanks for what came in time</source>
        <translation>Merci pour ce qui est arrivé à temps</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Use this text or take it back before you choose another one.</source>
        <translation>Utilisez ou annulez ce texte avant d’en choisir un autre.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” is no time of day. Try: 10:30</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure. Essayez&#x202f;: 10:30</translation>
    </message>
    <message>
        <source>Type a time such as 11:00</source>
        <translation>Saisissez une heure comme 11:00</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>asked or reminded {days}</source>
        <translation>demandé ou relancé {days}</translation>
    </message>
    <message>
        <source>planned {days}</source>
        <translation>prévu {days}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>dans {stage}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>ask on</source>
        <translation>à demander</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>A follow-up needs a title</source>
        <translation>Une relance a besoin d’un titre</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barre du haut</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Today’s round: {count} waiting</source>
        <translation>Tournée du jour&#x202f;: {count} en attente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} aujourd’hui</translation>
    </message>
    <message>
        <source>Show only late: {count}</source>
        <translation>N’afficher que les retards&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show only due today: {count}</source>
        <translation>N’afficher que l’échéance du jour&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Proof approval</source>
        <translation>Bon à tirer</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Final quantities</source>
        <translation>Quantités définitives</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Cahier des charges</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Shipping deadline</source>
        <translation>Date limite d’envoi</translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Site access</source>
        <translation>Accès au lieu</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Quote request</source>
        <translation>Demande de devis</translation>
    </message>
    <message>
        <source>Past-due invoice</source>
        <translation>Facture échue</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Notre façon de travailler</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Visite sur place</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Après la vente</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>A word from the owner</source>
        <translation>Un mot du patron</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Nouvelle relance…</translation>
    </message>
    <message>
        <source>They called…</source>
        <translation>Ils ont appelé…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Whose text is to stand?</source>
        <translation>Quel texte faut-il garder&#x202f;?</translation>
    </message>
    <message>
        <source>{person} has written here meanwhile, too.</source>
        <translation>{person} a aussi écrit ici entre-temps.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} meanwhile, too.</source>
        <translation>{person} a aussi modifié entre-temps&#x202f;: {field}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre texte</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mon texte</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>“{text}” was typed and is not saved yet.</source>
        <translation>«&#x202f;{text}&#x202f;» a été saisi et n’est pas encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were typed and are not saved yet.</source>
        <translation>
            <numerusform>%n saisie n’est pas encore enregistrée.</numerusform>
            <numerusform>%n saisies ne sont pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Its field holds another text or is gone; save that one first, or copy.</source>
        <translation>Le champ contient un autre texte ou n’existe plus&#x202f;; enregistrez d’abord celui-là, ou copiez.</translation>
    </message>
    <message>
        <source>Saving what was typed…</source>
        <translation>Enregistrement de la saisie…</translation>
    </message>
    <message>
        <source>What was typed can neither be saved nor kept for the next start; copy it.</source>
        <translation>La saisie ne peut être ni enregistrée ni gardée pour le prochain démarrage&#x202f;; copiez-la.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et la perdre</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Last tended {ago}</source>
        <translation>Dernière mise à jour {ago}</translation>
    </message>
    <message>
        <source>Only {tag}</source>
        <translation>Seulement {tag}</translation>
    </message>
    <message>
        <source>The board cannot be reached. This is how it stood at {time}.</source>
        <translation>Le tableau est injoignable. Dernier état connu&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>The board cannot be opened. Trying again…</source>
        <translation>Le tableau ne peut pas être ouvert. Nouvel essai…</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>page {number} sur {total}</translation>
    </message>
    <message>
        <source>Late, today</source>
        <translation>En retard, aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Rien à relancer</translation>
    </message>
</context>
<context>
    <name>WallNumbers</name>
    <message>
        <source>1 late</source>
        <translation>1 en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>1 today</source>
        <translation>1 aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n aujourd’hui</numerusform>
            <numerusform>%n aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>1 soon</source>
        <translation>1 bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n bientôt</numerusform>
            <numerusform>%n bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 more</source>
        <translation>+ 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>il y a 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>il y a 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Open the wall when I log in</source>
        <translation>Ouvrir le tableau mural à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>People stand away</source>
        <translation>Distance de lecture</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <source>Screen across its corners</source>
        <translation>Diagonale de l’écran</translation>
    </message>
    <message>
        <source>{number} inches</source>
        <translation>{number} pouces</translation>
    </message>
    <message>
        <source>From both follows how large the text is, so that all can read it.</source>
        <translation>Les deux déterminent la taille du texte, pour que tout le monde puisse le lire.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As this desk</source>
        <translation>Comme ce poste</translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation>Tableau blanc (clair)</translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation>Tableau noir (sombre)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show as well</source>
        <translation>Afficher aussi</translation>
    </message>
    <message>
        <source>Everybody who passes can read the wall. Without these, addresses, numbers and amounts in titles and names stand there as •••.</source>
        <translation>Toute personne qui passe peut lire le tableau mural. Sans ces coches, les adresses, numéros et montants des titres et des noms y apparaissent comme •••.</translation>
    </message>
    <message>
        <source>Only cards for</source>
        <translation>Seulement les cartes pour</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Cards carry such a tag, and only those that do are shown then.</source>
        <translation>Les cartes portent une telle étiquette&#x202f;; seules celles-là sont alors affichées.</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>Tableau mural</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall – Follow-up Board</source>
        <translation>Tableau mural – Follow-up Board</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Jours de réserve</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Remise en pour cent</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Remise en montant</translation>
    </message>
    <message>
        <source>{spare} working days before the in-hands date</source>
        <translation>{spare} jours ouvrés avant le jour de réception</translation>
    </message>
    <message>
        <source>{percent} or {amount} off if all answers come on time</source>
        <translation>{percent} ou {amount} de remise si toutes les réponses arrivent à temps</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Usual for these steps: {days}, a quarter of the longest way.</source>
        <translation>Habituel pour ces étapes&#x202f;: {days}, un quart du plus long chemin.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of Qt: weekday, day, month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of Qt: weekday, day, month, year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>snoozed until {day}</source>
        <translation>en veille jusqu’au {day}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Pas de suite prévue</translation>
    </message>
    <message>
        <source>no contact for {days}</source>
        <translation>{days} sans contact</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>dans {stage}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>au-delà de sa limite</translation>
    </message>
    <message>
        <source>Fee {fee}</source>
        <translation>Frais {fee}</translation>
    </message>
    <message>
        <source>Fee {fee} of at most {cap}</source>
        <translation>Frais {fee} sur {cap} au plus</translation>
    </message>
    <message>
        <source>No fee until {day}</source>
        <translation>Sans frais jusqu’au {day}</translation>
    </message>
    <message>
        <source>{amount} discount until {day}</source>
        <translation>Remise {amount} jusqu’au {day}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>looked after by {owner}</source>
        <translation>suivi par {owner}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>après la livraison</translation>
    </message>
    <message>
        <source>after “{step}”</source>
        <translation>après «&#x202f;{step}&#x202f;»</translation>
    </message>
    <message>
        <source>after the proof</source>
        <translation>après le bon à tirer</translation>
    </message>
    <message>
        <source>after the artwork</source>
        <translation>après les fichiers</translation>
    </message>
    <message>
        <source>after the quantities</source>
        <translation>après les quantités</translation>
    </message>
    <message>
        <source>after the purchase order</source>
        <translation>après le bon de commande</translation>
    </message>
    <message>
        <source>after the deposit</source>
        <translation>après l’acompte</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>après la décision</translation>
    </message>
    <message>
        <source>after the specifications</source>
        <translation>après le cahier des charges</translation>
    </message>
    <message>
        <source>start today</source>
        <translation>à lancer aujourd’hui</translation>
    </message>
    <message>
        <source>start tomorrow</source>
        <translation>à lancer demain</translation>
    </message>
    <message>
        <source>ask today</source>
        <translation>demander aujourd’hui</translation>
    </message>
    <message>
        <source>ask tomorrow</source>
        <translation>demander demain</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>asked {done} of {total} times</source>
        <translation>demandé {done} fois sur {total}</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>promis pour le {day}</translation>
    </message>
    <message>
        <source>promised for {day}, not kept</source>
        <translation>promis pour le {day}, non tenu</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>accusé réception</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>en pause&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>paused until {day}: {reason}</source>
        <translation>en pause jusqu’au {day}&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>There is no zone “{zone}”. Try: Europe/Berlin</source>
        <translation>Il n’y a pas de fuseau «&#x202f;{zone}&#x202f;». Essayez&#x202f;: Europe/Paris</translation>
    </message>
</context>
<context>
    <name>_DateRow</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Some of them are needed before that. Their new date:</source>
        <translation>Certaines sont attendues avant. Leur nouvelle date&#x202f;:</translation>
    </message>
    <message>
        <source>Hide these cards until when?</source>
        <translation>Masquer ces fiches jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>Needed by which date?</source>
        <translation>Attendu pour quelle date&#x202f;?</translation>
    </message>
</context>
</TS>
