<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>“{text}” could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} snoozed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} given to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards without a date are due on the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered {what}: our turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help offered on {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage could not be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done cards archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to follow up, about what, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty. Cards that are archived go here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second disk is the best place: it survives this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Today’s backup could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board file is damaged and has no good backup; export the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is put back; the damaged file is kept as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is over 3 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards have no date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date them all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>This stage is ordered by urgency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Text of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What is in which column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ask 1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ask %n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ask in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ask in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a date (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Try: tomorrow, fri, +2bd, 1 Dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-ups are given to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work on the board (N, /, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This text has a character that cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nothing to follow up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first thing you wait for from a customer, and the board will tell you when to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the first follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the example board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole board (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <source>The day starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards without a time of day ring then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day: 24 Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what somebody else wrote, instead of what is typed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and boards (*.csv *.tsv *.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {added} added, {merged} merged, {skipped} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on the board already, with the same values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it was not understood and is in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same line stands above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited since; those fields were kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search-or-add box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card to the stage beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card in a stage ordered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the card (can be undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that can be done with the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a note of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what stood there; then close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar, or all choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a line of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the line with “Enter” says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the box, show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>What is each list for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>What was said? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}. Nothing was lost; please send us the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What was saved is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program had a fault last time. What was saved is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>No mail program is set up here; set one up and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link could not be opened; check where it points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The board could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of Qt with the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt: day and month only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a visit, an e-mail or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelChecklist</name>
    <message>
        <source>Add a line to the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, discount or shipment, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelLinks</name>
    <message>
        <source>Links to files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link: paste a path or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Paste a link, or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this?
{target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files, web and e-mail addresses can be opened:
{target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelMany</name>
    <message>
        <source>1 card selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>Anything worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelStory</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Example – Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared – Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Own rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rule for repeating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of every line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {merged} merged, {skipped} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>A rule reads like FREQ=WEEKLY;BYDAY=TU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{what} moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} added to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleagues merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or add a follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What the box found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Another program is holding the board just now; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board can only be read here; ask for the right to write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be used as it should; check it and your share of it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board file is damaged. It was left as it is; put a backup back with “restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board’s file was moved or deleted while it was open; put it back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board’s folder cannot be written to; ask for the right to, or check its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board cannot be opened; check that you may read its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; choose another place for the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached; check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board file on a network folder gets damaged sooner or later; keep it on this computer, or share a board through PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is neither a board file nor a postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards on PostgreSQL need psycopg; install followup-board[postgres].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another program; choose a board of Follow-up Board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board was made by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} cannot be written; check the folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a sound backup; choose another one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot replace the open board; choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board on PostgreSQL is backed up and restored with pg_dump and pg_restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has changed the {field} since; look at the card, then decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a character no database can keep; type it again without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} is too long; {most} characters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs a title; say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stage is gone; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage “{name}”; the stages are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board has no stage of the kind {stage_kind}; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is always one done stage; add another before changing “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” still has {count} cards, archived ones too; move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different ones to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} still has {count} cards; merge with another customer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is gone; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone {zone}; choose one such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one day of the week must be a workday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card can only be snoozed until a day after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is due {due}, before {until}; give it a new due date in the same step (--due).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date {due} lies before {until}; choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card is gone; somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating; write one such as FREQ=MONTHLY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read; check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text; export it as CSV or JSON and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {most} bytes; split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has a character no text has; export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of the file cannot be read; save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has column names but no lines; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened in line {line} is never closed; close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has a cell of over {most} characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has over {most} columns; check that the file is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has over {most} lines; split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like a title; the columns are {columns}. Name one with --map title=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no mapping; write --map title=first,due=when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”; the fields are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “{column}”; its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files ending in “{ending}” are not known; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no sound JSON (line {line}); export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as it should be at “{field}”; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a text of over {most} characters at “{field}”; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a Trello board nor an export of Follow-up Board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a single Trello card; export the whole board and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file takes too long; split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs more memory than it may have; split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has an id beginning with {id}; “list” shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cards have an id beginning with {id}; type more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date; type one such as fri, +2bd or 2026-12-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board is open already, and its window does not answer; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show the board on; start it from a desktop, or use a command such as “followup-board list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no picture size; write one such as 1500x860.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of what is at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is after {due}. Which date is it needed by now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this card until when?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>New title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Show only this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is late here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in {stage}, show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive done cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest &amp;silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence in working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move l&amp;eft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a stage after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” is no time of day. Try: 10:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>A follow-up needs a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only late: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only due today: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of Qt: weekday, day, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after by {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>There is no zone “{zone}”. Try: Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DateRow</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them are needed before that. Their new date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these cards until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by which date?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MergeBox</name>
    <message>
        <source>Are these one and the same? Everything of both stays under one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
