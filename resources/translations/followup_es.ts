<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Follow-up Board</source>
        <translation>Acerca de Follow-up Board</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation>Páginas sobre el programa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>This board</source>
        <translation>Este tablero</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Carpeta de registros</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message>
        <source>Who to follow up, about what, when</source>
        <translation>A quién dar seguimiento, sobre qué, cuándo</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nuevo seguimiento</translation>
    </message>
</context>
<context>
    <name>AfterField</name>
    <message>
        <source>Comes after another step, too</source>
        <translation>Sigue también a otro paso</translation>
    </message>
    <message>
        <source>after {step}, take out</source>
        <translation>tras {step}, quitar</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount such as {amount}</source>
        <translation>Escriba un importe como {amount}</translation>
    </message>
</context>
<context>
    <name>AnswersChoice</name>
    <message>
        <source>Watch this mailbox for answers to our messages</source>
        <translation>Vigilar este buzón por si hay respuestas a nuestros mensajes</translation>
    </message>
    <message>
        <source>Only heads and first lines are read. Nothing is marked as read or moved.</source>
        <translation>Solo se leen la cabecera y las primeras líneas. Nada se marca como leído ni se mueve.</translation>
    </message>
    <message>
        <source>Folder for cards</source>
        <translation>Carpeta para tarjetas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A mail that you move there becomes a card.</source>
        <translation>Un correo que se mueva ahí se convierte en una tarjeta.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leer en</translation>
    </message>
    <message>
        <source>imap.example.com</source>
        <translation>imap.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers wait for the password of {user}. Type it under E-mail.</source>
        <translation>Las respuestas esperan la contraseña de {user}. Escríbala en Correo electrónico.</translation>
    </message>
    <message>
        <source>Wrong address: {whom}</source>
        <translation>Dirección errónea: {whom}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply to open jobs</source>
        <translation>Aplicar a trabajos abiertos</translation>
    </message>
    <message>
        <source>“{name}” in open jobs</source>
        <translation>«{name}» en trabajos abiertos</translation>
    </message>
    <message>
        <source>Tick the jobs that shall go on by version {version}. Dates that people were told stay, and so does what is done; one undo takes it all back.</source>
        <translation>Marque los trabajos que deben seguir con la versión {version}. Las fechas comunicadas se quedan, y también lo hecho; un solo deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{job}, now version {version}</source>
        <translation>{job}, ahora versión {version}</translation>
    </message>
    <message>
        <source>Apply to 1 job</source>
        <translation>Aplicar a 1 trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n jobs</source>
        <translation>
            <numerusform>Aplicar a %n trabajo</numerusform>
            <numerusform>Aplicar a %n trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archivado el</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The archive is empty. Cards that are archived go here.</source>
        <translation>El archivo está vacío. Aquí vienen las tarjetas archivadas.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>No se pudo hacer la copia de hoy</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>No se pudo hacer la copia</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Copia guardada en {file}</translation>
    </message>
    <message>
        <source>No backup has come to {folder} for over 3 days; connect its disk.</source>
        <translation>Desde hace más de 3 días no llega ninguna copia de seguridad a {folder}; conecte su disco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The board file is damaged and has no good backup; export the board.</source>
        <translation>El archivo del tablero está dañado y no tiene ninguna copia buena; exporte el tablero.</translation>
    </message>
    <message>
        <source>The board file is damaged.</source>
        <translation>El archivo del tablero está dañado.</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Restaurar la copia del {day}</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>No se pudo restaurar la copia</translation>
    </message>
    <message>
        <source>The backup is put back; the damaged file is kept as {file}</source>
        <translation>La copia está restaurada; el archivo dañado queda como {file}</translation>
    </message>
    <message>
        <source>The newest good backup is over 3 days old.</source>
        <translation>La última copia buena tiene más de 3 días.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Waiting for the server since {time}. What you type is kept.</source>
        <translation>Esperando al servidor desde las {time}. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>The board is there again. What could not be saved is kept; try it again.</source>
        <translation>El tablero está de nuevo disponible. Lo que no se pudo guardar se conserva; vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Newest good backup</source>
        <translation>Última copia buena</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>And in</source>
        <translation>Y en</translation>
    </message>
    <message>
        <source>A second disk is the best place: it survives this one.</source>
        <translation>Lo mejor es un segundo disco: sobrevive a este.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>En ningún otro sitio</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta para las copias</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What the customer will read</source>
        <translation>Lo que leerá el cliente</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Ir allí: {what}</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>This stage is ordered by urgency</source>
        <translation>Esta etapa está ordenada por urgencia</translation>
    </message>
</context>
<context>
    <name>BoardPresenter</name>
    <message>
        <source>“{title}” has open lines: what for, how many and by when, what it costs.</source>
        <translation>«{title}» tiene líneas abiertas: para qué, cuántos y para cuándo, cuánto puede costar.</translation>
    </message>
    <message>
        <source>Done all the same?</source>
        <translation>¿Hecho de todos modos?</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Why is it done without?</source>
        <translation>¿Por qué se hace sin ellas?</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
</context>
<context>
    <name>CadenceRow</name>
    <message>
        <source>Key customers</source>
        <translation>Clientes clave</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeños</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>CallPresenter</name>
    <message>
        <source>Who called, about what</source>
        <translation>Quién ha llamado y por qué</translation>
    </message>
    <message>
        <source>Marion called re proof, call back 3pm</source>
        <translation>Marion llamó por la prueba, llamar 15:00</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Han llamado</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Anotar la llamada</translation>
    </message>
    <message>
        <source>A card to call back comes to our turn, and the call is logged.</source>
        <translation>Una tarjeta para devolver la llamada llega a «Nos toca», y la llamada queda anotada.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>An inquiry of {who}: to be answered by {by}.</source>
        <translation>Consulta de {who}: por responder antes de {by}.</translation>
    </message>
    <message>
        <source>{who} is called back by {by}.</source>
        <translation>Se devuelve la llamada a {who} antes de {by}.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Próximo día laborable</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card panel</source>
        <translation>Panel de la tarjeta</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Cerrar el panel (Esc)</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Text of the line</source>
        <translation>Texto de la línea</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to reorder</source>
        <translation>Arrastrar, o Alt+Arriba y Alt+Abajo, para cambiar el orden</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Ladder of {what}</source>
        <translation>Escalera de {what}</translation>
    </message>
    <message>
        <source>By which ladder are they followed up?</source>
        <translation>¿Con qué escalera se les hace el seguimiento?</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>For {what}</source>
        <translation>Para: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What is in which column?</source>
        <translation>¿Qué hay en cada columna?</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– sin importar –</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Sin importar: {columns}</translation>
    </message>
    <message>
        <source>What is each stage for?</source>
        <translation>¿Para qué es cada etapa?</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <source>Coming from them</source>
        <translation>Por llegar de ellos</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Pedir el</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Nothing is to be asked of customers. Start a job, and it stands here.</source>
        <translation>No hay nada que pedir a los clientes. Inicie un pedido y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
</context>
<context>
    <name>ComingPresenter</name>
    <message>
        <source>Print what comes from them</source>
        <translation>Imprimir lo que llega de ellos</translation>
    </message>
    <message>
        <source>Coming from them</source>
        <translation>Por llegar de ellos</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>No se pudo escribir {file}</translation>
    </message>
    <message>
        <source>Save what comes from them</source>
        <translation>Guardar lo que llega de ellos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Dates for a calendar (*.ics)</source>
        <translation>Fechas para un calendario (*.ics)</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>necesario el {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New follow-up</source>
        <translation>Nuevo seguimiento</translation>
    </message>
    <message>
        <source>Today’s round</source>
        <translation>La ronda de hoy</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Empezar un trabajo…</translation>
    </message>
    <message>
        <source>They called…</source>
        <translation>Han llamado…</translation>
    </message>
    <message>
        <source>Paste a mail or a text as a card</source>
        <translation>Pegar un correo o un texto como tarjeta</translation>
    </message>
    <message>
        <source>Write news…</source>
        <translation>Escribir novedades…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print board…</source>
        <translation>Imprimir el tablero…</translation>
    </message>
    <message>
        <source>Print day sheet…</source>
        <translation>Imprimir la hoja del día…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Coming from them</source>
        <translation>Por llegar de ellos</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Exception rules</source>
        <translation>Reglas de excepción</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Mostrar el tablero mural</translation>
    </message>
    <message>
        <source>Open board…</source>
        <translation>Abrir un tablero…</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Tablero nuevo…</translation>
    </message>
    <message>
        <source>Try the example board</source>
        <translation>Probar el tablero de ejemplo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Follow-up Board</source>
        <translation>Acerca de Follow-up Board</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation>Buscar o añadir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Into the panel, and back to the board</source>
        <translation>Al panel y de vuelta al tablero</translation>
    </message>
    <message>
        <source>Settings: this desk</source>
        <translation>Ajustes: este puesto</translation>
    </message>
    <message>
        <source>Settings: firm</source>
        <translation>Ajustes: empresa</translation>
    </message>
    <message>
        <source>Settings: wall</source>
        <translation>Ajustes: tablero mural</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>Ajustes: copias</translation>
    </message>
    <message>
        <source>Settings: reminders</source>
        <translation>Ajustes: recordatorios</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the card; once more: go into the panel</source>
        <translation>Abrir la tarjeta; otra vez: entrar en el panel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the card</source>
        <translation>Cambiar el nombre de la tarjeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Están al tanto</translation>
    </message>
    <message>
        <source>They promised it…</source>
        <translation>Lo han prometido…</translation>
    </message>
    <message>
        <source>Do it for them…</source>
        <translation>Hacerlo por ellos…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Escalera…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anotar llamada</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Escribir correo</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Mostrar el trabajo</translation>
    </message>
    <message>
        <source>Make this a job…</source>
        <translation>Convertir en trabajo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the card (can be undone)</source>
        <translation>Eliminar la tarjeta (se puede deshacer)</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>done 1 day late</source>
        <translation>hecho con 1 día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>done %n days late</source>
        <translation>
            <numerusform>hecho con %n día de retraso</numerusform>
            <numerusform>hecho con %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>ask 1 day late</source>
        <translation>solicitar, 1 día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>ask %n days late</source>
        <translation>
            <numerusform>solicitar, %n día de retraso</numerusform>
            <numerusform>solicitar, %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 día antes</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>ask in 1 day</source>
        <translation>solicitar en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>ask in %n days</source>
        <translation>
            <numerusform>solicitar en %n día</numerusform>
            <numerusform>solicitar en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 due today</source>
        <translation>1 vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n vence hoy</numerusform>
            <numerusform>%n vencen hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card without a date</source>
        <translation>1 tarjeta sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n cards without a date</source>
        <translation>
            <numerusform>%n tarjeta sin fecha</numerusform>
            <numerusform>%n tarjetas sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Date it</source>
        <translation>Dar fecha</translation>
    </message>
    <message>
        <source>Date them</source>
        <translation>Dar fecha</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, later</source>
        <translation>y 1 más, después</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, later</source>
        <translation>
            <numerusform>y %n más, después</numerusform>
            <numerusform>y %n más, después</numerusform>
        </translation>
    </message>
    <message>
        <source>start 1 day late</source>
        <translation>empezar con 1 día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>start %n days late</source>
        <translation>
            <numerusform>empezar con %n día de retraso</numerusform>
            <numerusform>empezar con %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>start in 1 day</source>
        <translation>empezar en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>start in %n days</source>
        <translation>
            <numerusform>empezar en %n día</numerusform>
            <numerusform>empezar en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hidden stage</source>
        <translation>1 etapa oculta</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stages</source>
        <translation>
            <numerusform>%n etapa oculta</numerusform>
            <numerusform>%n etapas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 late</source>
        <translation>1 con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
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
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
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
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
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
        <translation>Groenlandia</translation>
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
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
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
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucía</translation>
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
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>RAE de Macao (China)</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
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
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios Palestinos</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
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
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
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
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
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
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Han llamado</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Escribir correo</translation>
    </message>
    <message>
        <source>+ Start a job</source>
        <translation>+ Empezar un trabajo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>+ Add a contact</source>
        <translation>+ Añadir un contacto</translation>
    </message>
    <message>
        <source>When not to ask</source>
        <translation>Cuándo no preguntar</translation>
    </message>
    <message>
        <source>+ Add days</source>
        <translation>+ Añadir días</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Cómo lo usan</translation>
    </message>
    <message>
        <source>What matters most to them in what they buy</source>
        <translation>Lo que más les importa de lo que compran</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sobre ellos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Their list: what we need from them</source>
        <translation>Su lista: lo que necesitamos de ellos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy their list</source>
        <translation>Copiar su lista</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print their list</source>
        <translation>Imprimir su lista</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save their list</source>
        <translation>Guardar su lista</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Send their list</source>
        <translation>Enviar su lista</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>Nothing: they have given all we asked for.</source>
        <translation>Nada: han dado todo lo que pedimos.</translation>
    </message>
    <message>
        <source>Our list: what they wait for</source>
        <translation>Nuestra lista: lo que esperan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Nothing is waiting for us.</source>
        <translation>Nada espera por nosotros.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>In hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>No job of theirs was started yet.</source>
        <translation>Todavía no se ha empezado ningún trabajo.</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Hemos llamado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Anotar lo que pasó</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Their answers, last 10</source>
        <translation>Sus respuestas, las últimas 10</translation>
    </message>
    <message>
        <source>● on time   ○ late</source>
        <translation>● a tiempo   ○ tarde</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>Favores</translation>
    </message>
    <message>
        <source>+ Grant a favour…</source>
        <translation>+ Conceder un favor…</translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation>Lo que esperan</translation>
    </message>
    <message>
        <source>+ Add an expectation</source>
        <translation>+ Añadir una expectativa</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Necesita ayuda</translation>
    </message>
    <message>
        <source>Offer help first, ask earlier, one thing at a time.</source>
        <translation>Ofrecer ayuda primero, preguntar antes, una cosa cada vez.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Borrar este cliente…</translation>
    </message>
</context>
<context>
    <name>CustomerPresenter</name>
    <message>
        <source>customer since {month}</source>
        <translation>cliente desde {month}</translation>
    </message>
    <message>
        <source>mobile {number}</source>
        <translation>móvil {number}</translation>
    </message>
    <message>
        <source>Mail to this address came back; correct it.</source>
        <translation>El correo a esta dirección ha sido devuelto: corríjala.</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Contactar por</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>Preguntar primero</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Todavía sin nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>✓ told {day}</source>
        <translation>✓ comunicado {day}</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Dicho por teléfono</translation>
    </message>
    <message>
        <source>Told by mail</source>
        <translation>Dicho por correo</translation>
    </message>
    <message>
        <source>they agreed</source>
        <translation>están de acuerdo</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>todavía sin acuerdo</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En realidad</translation>
    </message>
    <message>
        <source>We said</source>
        <translation>Dijimos</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Decide on the exception: {what}</source>
        <translation>Decidir la excepción: {what}</translation>
    </message>
    <message>
        <source>No mail program was found; copy the address instead.</source>
        <translation>No se encontró ningún programa de correo; copie la dirección.</translation>
    </message>
    <message>
        <source>Their list is copied.</source>
        <translation>Su lista está copiada.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>Print their list</source>
        <translation>Imprimir su lista</translation>
    </message>
    <message>
        <source>Save their list</source>
        <translation>Guardar su lista</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardada como {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>No se pudo escribir {file}</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>El cliente está borrado.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>No borrado</translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation>Mostrar sus tarjetas</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Escalera…</translation>
    </message>
    <message>
        <source>Pause their reminders…</source>
        <translation>Pausar sus recordatorios…</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Too few answers yet.</source>
        <translation>Todavía muy pocas respuestas.</translation>
    </message>
    <message>
        <source>{count} of {total} on time</source>
        <translation>{count} de {total} a tiempo</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Va mejorando.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Va empeorando.</translation>
    </message>
    <message>
        <source>{count} of the {total} before.</source>
        <translation>{count} de las {total} anteriores.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Help offered {times}, mostly after it was needed.</source>
        <translation>Ayuda ofrecida {times}, casi siempre después de la fecha.</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 día laborable</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n día laborable</numerusform>
            <numerusform>%n días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>Help offered {times}, half of the time {days} or more before it is needed.</source>
        <translation>Ayuda ofrecida {times}, la mitad de las veces {days} o más antes de la fecha.</translation>
    </message>
    <message>
        <source>1 favour in 12 months</source>
        <translation>1 favor en 12 meses</translation>
    </message>
    <message numerus="yes">
        <source>%n favours in 12 months</source>
        <translation>
            <numerusform>%n favor en 12 meses</numerusform>
            <numerusform>%n favores en 12 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{favours}, more than the limit of {limit}.</source>
        <translation>{favours}, más que el límite de {limit}.</translation>
    </message>
    <message>
        <source>{favours}, the limit for a customer.</source>
        <translation>{favours}, el límite para un cliente.</translation>
    </message>
    <message>
        <source>The one touch</source>
        <translation>El único contacto</translation>
    </message>
    <message numerus="yes">
        <source>All %n touches</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>Los %n contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Pick a date (F4)</source>
        <translation>Elegir una fecha (F4)</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try: tomorrow, fri, +2bd, 1 Dec</source>
        <translation>«{text}» no es una fecha. Pruebe: mañana, vie, +2dh, 1 dic</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>{date} means</source>
        <translation>{date} significa</translation>
    </message>
    <message>
        <source>{date}: day first</source>
        <translation>{date}: primero el día</translation>
    </message>
    <message>
        <source>{date}: month first</source>
        <translation>{date}: primero el mes</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Days off: {name}</source>
        <translation>Días libres: {name}</translation>
    </message>
    <message>
        <source>Their own steps do not start then</source>
        <translation>Sus propios pasos no empiezan entonces</translation>
    </message>
    <message>
        <source>+ Add days</source>
        <translation>+ Añadir días</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>New follow-ups are given to this person.</source>
        <translation>Los nuevos seguimientos se asignan a esta persona.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation>Pizarra blanca (claro)</translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation>Pizarra negra (oscuro)</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Single letters work on the board (N, D, S, L, A, E, /)</source>
        <translation>Las letras sueltas actúan en el tablero (N, D, S, L, A, E, /)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>These lines have the id of a card that is here, but not its title. Tick those that are the same card; the others are added as cards of their own.</source>
        <translation>Estas líneas tienen el identificador de una tarjeta que ya está aquí, pero no su título. Marque las que son la misma tarjeta; las demás se añaden como tarjetas nuevas.</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>Cards that may be the same</source>
        <translation>Tarjetas que quizá sean las mismas</translation>
    </message>
    <message>
        <source>All are the same cards</source>
        <translation>Todas son las mismas tarjetas</translation>
    </message>
</context>
<context>
    <name>DroppedPresenter</name>
    <message>
        <source>Nothing was copied that could become a card.</source>
        <translation>No se ha copiado nada que pueda ser una tarjeta.</translation>
    </message>
    <message>
        <source>No card could be made of it</source>
        <translation>No se pudo hacer una tarjeta de ello</translation>
    </message>
    <message>
        <source>1 card made</source>
        <translation>1 tarjeta creada</translation>
    </message>
    <message numerus="yes">
        <source>%n cards made of mails</source>
        <translation>
            <numerusform>%n tarjeta creada de correos</numerusform>
            <numerusform>%n tarjetas creadas de correos</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail is on the board already.</source>
        <translation>Este correo ya está en el tablero.</translation>
    </message>
    <message>
        <source>The card of this mail is in the archive.</source>
        <translation>La tarjeta de este correo está en el archivo.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This text has a character that cannot be kept</source>
        <translation>Este texto tiene un carácter que no se puede guardar</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nothing to follow up yet</source>
        <translation>Aún no hay nada que seguir</translation>
    </message>
    <message>
        <source>Write down the first thing you wait for from a customer, and the board will tell you when to ask.</source>
        <translation>Anote lo primero que espera de un cliente y el tablero le dirá cuándo pedirlo.</translation>
    </message>
    <message>
        <source>&amp;Add the first follow-up</source>
        <translation>&amp;Añadir el primer seguimiento</translation>
    </message>
    <message>
        <source>&amp;Try the example board</source>
        <translation>&amp;Probar el tablero de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>Nothing slipped.</source>
        <translation>Nada se ha quedado atrás.</translation>
    </message>
    <message>
        <source>1 card slipped.</source>
        <translation>1 tarjeta se ha quedado atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards slipped.</source>
        <translation>
            <numerusform>%n tarjeta se ha quedado atrás.</numerusform>
            <numerusform>%n tarjetas se han quedado atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>nothing waiting so far</source>
        <translation>de momento no espera nada</translation>
    </message>
    <message>
        <source>1 waiting so far</source>
        <translation>de momento 1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting so far</source>
        <translation>
            <numerusform>de momento %n</numerusform>
            <numerusform>de momento %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round: {day}, {waiting}</source>
        <translation>Próxima ronda: {day}, {waiting}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message leaves</source>
        <translation>Sale 1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave</source>
        <translation>
            <numerusform>Sale %n mensaje</numerusform>
            <numerusform>Salen %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages} {when}</source>
        <translation>{messages} {when}</translation>
    </message>
    <message>
        <source>{messages}, the first {first}, the last {last}</source>
        <translation>{messages}, el primero {first}, el último {last}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>el {day} a las {time}</translation>
    </message>
    <message>
        <source>1 late card is moving</source>
        <translation>1 tarjeta con retraso avanza</translation>
    </message>
    <message numerus="yes">
        <source>%n late cards are moving</source>
        <translation>
            <numerusform>%n tarjeta con retraso avanza</numerusform>
            <numerusform>%n tarjetas con retraso avanzan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 called</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dated anew</source>
        <translation>1 con fecha nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n dated anew</source>
        <translation>
            <numerusform>%n con fecha nueva</numerusform>
            <numerusform>%n con fecha nueva</numerusform>
        </translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 hecha</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passed on</source>
        <translation>1 pasada a otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <translation>
            <numerusform>%n pasada a otra persona</numerusform>
            <numerusform>%n pasadas a otra persona</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}: {how}</source>
        <translation>{cards}: {how}</translation>
    </message>
    <message>
        <source>{customer} hears how things stand</source>
        <translation>{customer} sabe cómo van las cosas</translation>
    </message>
    <message numerus="yes">
        <source>%n customers hear how things stand</source>
        <translation>
            <numerusform>%n cliente sabe cómo van las cosas</numerusform>
            <numerusform>%n clientes saben cómo van las cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 favour mentioned</source>
        <translation>1 favor mencionado</translation>
    </message>
    <message numerus="yes">
        <source>%n favours mentioned</source>
        <translation>
            <numerusform>%n favor mencionado</numerusform>
            <numerusform>%n favores mencionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{favours} to {customer}</source>
        <translation>{favours}: {customer}</translation>
    </message>
    <message>
        <source>1 mail was an answer</source>
        <translation>1 correo era una respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were answers</source>
        <translation>
            <numerusform>%n correo era una respuesta</numerusform>
            <numerusform>%n correos eran respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mail was about something else</source>
        <translation>1 correo trataba de otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were about something else</source>
        <translation>
            <numerusform>%n correo trataba de otra cosa</numerusform>
            <numerusform>%n correos trataban de otra cosa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message went out from your mail program</source>
        <translation>1 mensaje salió del programa de correo</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went out from your mail program</source>
        <translation>
            <numerusform>%n mensaje salió del programa de correo</numerusform>
            <numerusform>%n mensajes salieron del programa de correo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call reached them</source>
        <translation>1 llamada localizó a alguien</translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached them</source>
        <translation>
            <numerusform>%n llamada localizó a alguien</numerusform>
            <numerusform>%n llamadas localizaron a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card is seen to</source>
        <translation>1 tarjeta está atendida</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are seen to</source>
        <translation>
            <numerusform>%n tarjeta está atendida</numerusform>
            <numerusform>%n tarjetas están atendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 uncertain message was sent after all</source>
        <translation>1 mensaje dudoso sí se había enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain messages were sent after all</source>
        <translation>
            <numerusform>%n mensaje dudoso sí se había enviado</numerusform>
            <numerusform>%n mensajes dudosos sí se habían enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is sent after all</source>
        <translation>1 mensaje se envía después de todo</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent after all</source>
        <translation>
            <numerusform>%n mensaje se envía después de todo</numerusform>
            <numerusform>%n mensajes se envían después de todo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call reached nobody</source>
        <translation>1 llamada no localizó a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n calls reached nobody</source>
        <translation>
            <numerusform>%n llamada no localizó a nadie</numerusform>
            <numerusform>%n llamadas no localizaron a nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was skipped</source>
        <translation>1 se ha saltado</translation>
    </message>
    <message numerus="yes">
        <source>%n were skipped</source>
        <translation>
            <numerusform>%n se ha saltado</numerusform>
            <numerusform>%n se han saltado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>EntryDeeds</name>
    <message>
        <source>Called, nobody there</source>
        <translation>Se llamó, no había nadie</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>It went out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>¿Salió?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>¿Por qué se salta?</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>otro…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>It is late, and nobody has touched it since.</source>
        <translation>Va con retraso y nadie la ha tocado desde entonces.</translation>
    </message>
    <message>
        <source>Is this an answer to “{title}”?</source>
        <translation>¿Es esto una respuesta a «{title}»?</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Ningún número conocido</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Your mail program opens with it.</source>
        <translation>El programa de correo se abre con él.</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>Sale enseguida</translation>
    </message>
    <message>
        <source>Leaves on {day} at {time}</source>
        <translation>Sale el {day} a las {time}</translation>
    </message>
    <message>
        <source>Leaves at {time}, when {name} is best reached</source>
        <translation>Sale a las {time}, cuando mejor se localiza a {name}</translation>
    </message>
    <message>
        <source>Friendly, and nothing is missing.</source>
        <translation>Amable, y no falta nada.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Best reached</source>
        <translation>Localizable</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Prefiere</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>{favour} · left out there</source>
        <translation>{favour} · omitido ahí</translation>
    </message>
    <message>
        <source>{favour} · told in message {number}</source>
        <translation>{favour} · dicho en el mensaje {number}</translation>
    </message>
    <message>
        <source>Leaves at {time}, as quiet hours are over then</source>
        <translation>Sale a las {time}, cuando acaban las horas de silencio</translation>
    </message>
    <message>
        <source>short mails</source>
        <translation>mensajes cortos</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>el nombre de pila</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>{day}, next working day</source>
        <translation>{day}, próximo día laborable</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>«{text}» no es una fecha</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day</source>
        <translation>«{text}» no es una hora</translation>
    </message>
    <message>
        <source>“{text}” may be several colleagues</source>
        <translation>«{text}» puede ser varios miembros del equipo</translation>
    </message>
    <message>
        <source>“{text}” is not a stage</source>
        <translation>«{text}» no es una etapa</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Cliente nuevo «{name}»</translation>
    </message>
    <message>
        <source>“{text}” is a time: {time}</source>
        <translation>«{text}» es una hora: {time}</translation>
    </message>
    <message>
        <source>“{text}” is a date: {day}</source>
        <translation>«{text}» es una fecha: {day}</translation>
    </message>
    <message>
        <source>“{text}” stays in the title; write {clear} to mean it</source>
        <translation>«{text}» queda en el título; para una fecha, escribir {clear}</translation>
    </message>
    <message>
        <source>new colleague {name}</source>
        <translation>nuevo miembro del equipo {name}</translation>
    </message>
    <message>
        <source>new customer {name}</source>
        <translation>cliente nuevo {name}</translation>
    </message>
    <message>
        <source>To send today</source>
        <translation>Para enviar hoy</translation>
    </message>
    <message>
        <source>To call or do</source>
        <translation>Para llamar o hacer</translation>
    </message>
    <message>
        <source>Sent or not?</source>
        <translation>¿Enviado o no?</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Se ha quedado atrás</translation>
    </message>
    <message>
        <source>Is this an answer?</source>
        <translation>¿Es esto una respuesta?</translation>
    </message>
    <message>
        <source>We owe a word</source>
        <translation>Debemos unas palabras</translation>
    </message>
    <message>
        <source>Favours to mention</source>
        <translation>Favores por mencionar</translation>
    </message>
    <message>
        <source>Do not send…</source>
        <translation>No enviar…</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Leave the favour out</source>
        <translation>Omitir el favor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Yo me encargo</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Nueva fecha…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Pasar a otro…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Mention the favour</source>
        <translation>Mencionar el favor</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Saltar…</translation>
    </message>
    <message>
        <source>edited, approved</source>
        <translation>editado, aprobado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no es respuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>ha salido</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>localizado</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>no había nadie</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>se había enviado</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>dated anew</source>
        <translation>nueva fecha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>pasado a otro</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>{job}, promised for {day}</source>
        <translation>{job}, prometido para el {day}</translation>
    </message>
    <message>
        <source>thanks for: {thing}</source>
        <translation>gracias por: {thing}</translation>
    </message>
    <message>
        <source>answered by phone</source>
        <translation>contestado por teléfono</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>persona equivocada</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>cerca de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer help</source>
        <translation>Ofrecemos ayuda</translation>
    </message>
    <message>
        <source>A manager steps in</source>
        <translation>Interviene un responsable</translation>
    </message>
    <message>
        <source>We say what follows</source>
        <translation>Decimos qué pasará</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>Preguntamos</translation>
    </message>
    <message>
        <source>We remind them</source>
        <translation>Recordamos</translation>
    </message>
    <message>
        <source>Say it by the way: “{favour}” was on us.</source>
        <translation>Decirlo de paso: «{favour}» corrió de nuestra cuenta.</translation>
    </message>
    <message>
        <source>Nobody has answered: {things}. Find out why before we write again.</source>
        <translation>Nadie ha contestado: {things}. Averigua por qué antes de volver a escribir.</translation>
    </message>
    <message>
        <source>Ask about: {things}.</source>
        <translation>Preguntar por: {things}.</translation>
    </message>
    <message>
        <source>Needed by {day}.</source>
        <translation>Necesario para el {day}.</translation>
    </message>
    <message>
        <source>Offer to go through it together, five minutes are enough.</source>
        <translation>Ofrece repasarlo juntos, cinco minutos bastan.</translation>
    </message>
    <message>
        <source>They asked about it: answer what is true today.</source>
        <translation>Han preguntado por ello: responda lo que es cierto hoy.</translation>
    </message>
    <message>
        <source>Something is late: say how it stands, what you do about it, and which day you can promise.</source>
        <translation>Algo va con retraso: diga cómo está, qué hace al respecto y qué día puede prometer.</translation>
    </message>
    <message>
        <source>needed today</source>
        <translation>necesario hoy</translation>
    </message>
    <message>
        <source>needed tomorrow</source>
        <translation>necesario mañana</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>vencía el {day}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name}?</source>
        <translation>¿Borrar {name}?</translation>
    </message>
    <message>
        <source>Names, addresses and numbers become “erased” in {places}.</source>
        <translation>Nombres, direcciones y números pasan a ser «erased» en: {places}.</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>ningún texto todavía</translation>
    </message>
    <message>
        <source>What stays, with its days and amounts: {rows}.</source>
        <translation>Lo que queda, con sus días e importes: {rows}.</translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done to these rows before.</source>
        <translation>No se puede deshacer, y tampoco lo que se hizo antes en estas entradas.</translation>
    </message>
    <message>
        <source>These may be ordinary words. Tick those that shall go, too:</source>
        <translation>Pueden ser palabras corrientes. Marque las que deban desaparecer también:</translation>
    </message>
    <message>
        <source>These backups still hold them until they are thinned out:</source>
        <translation>Estas copias aún los contienen hasta que se eliminen:</translation>
    </message>
    <message>
        <source>for long</source>
        <translation>por mucho tiempo</translation>
    </message>
    <message>
        <source>{file}: {day}</source>
        <translation>{file}: {day}</translation>
    </message>
    <message>
        <source>Type the name to say that you mean it:</source>
        <translation>Escriba el nombre para confirmarlo:</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Trophies are handed out on stage with photographers: spelling and an even finish matter more than the price.</source>
        <translation>Los trofeos se entregan en el escenario ante fotógrafos: la ortografía y un acabado uniforme importan más que el precio.</translation>
    </message>
    <message>
        <source>Our new address</source>
        <translation>Nuestra nueva dirección</translation>
    </message>
    <message>
        <source>Here is the new address. Please use it from now on.</source>
        <translation>Esta es la nueva dirección. Úsenla a partir de ahora.</translation>
    </message>
    <message>
        <source>The aprons</source>
        <translation>Los delantales</translation>
    </message>
    <message>
        <source>72 would be fine if the price holds. Can the logo go on the back, too?</source>
        <translation>72 estaría bien si se mantiene el precio. ¿Puede ir el logo también en la espalda?</translation>
    </message>
    <message>
        <source>Key customers</source>
        <translation>Clientes clave</translation>
    </message>
    <message>
        <source>By phone first</source>
        <translation>Primero por teléfono</translation>
    </message>
    <message>
        <source>we fill it in together on the phone</source>
        <translation>lo rellenamos juntos por teléfono</translation>
    </message>
    <message>
        <source>office, approves</source>
        <translation>oficina, aprueba</translation>
    </message>
    <message>
        <source>treasurer, pays</source>
        <translation>tesorero, paga</translation>
    </message>
    <message>
        <source>company holidays</source>
        <translation>vacaciones de empresa</translation>
    </message>
    <message>
        <source>tournaments</source>
        <translation>torneos</translation>
    </message>
    <message>
        <source>Two names redrawn</source>
        <translation>Dos nombres redibujados</translation>
    </message>
    <message>
        <source>June cup engraved overnight</source>
        <translation>Copa de junio grabada de noche</translation>
    </message>
    <message>
        <source>Told on the telephone.</source>
        <translation>Dicho por teléfono.</translation>
    </message>
    <message>
        <source>They think that engraving takes two days.</source>
        <translation>Creen que grabar lleva dos días.</translation>
    </message>
    <message>
        <source>Four working days from the yes</source>
        <translation>Cuatro días hábiles desde el sí</translation>
    </message>
    <message>
        <source>very small runs</source>
        <translation>tiradas muy pequeñas</translation>
    </message>
    <message>
        <source>A small correction after the yes</source>
        <translation>Una pequeña corrección tras el sí</translation>
    </message>
    <message>
        <source>once for free, up to 30 minutes</source>
        <translation>una vez gratis, hasta 30 minutos</translation>
    </message>
    <message>
        <source>Water bottles ×250</source>
        <translation>Botellas ×250</translation>
    </message>
    <message>
        <source>Aprons ×60</source>
        <translation>Delantales ×60</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Día de apertura</translation>
    </message>
    <message>
        <source>Banners ×12</source>
        <translation>Pancartas ×12</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>Junta anual</translation>
    </message>
    <message>
        <source>Score-card pens ×1,000</source>
        <translation>Bolígrafos de golf ×1.000</translation>
    </message>
    <message>
        <source>Gift bags ×400</source>
        <translation>Bolsas de regalo ×400</translation>
    </message>
    <message>
        <source>Bookmarks ×500</source>
        <translation>Marcapáginas ×500</translation>
    </message>
    <message>
        <source>They look for another shop front first.</source>
        <translation>Buscan primero otro local.</translation>
    </message>
    <message>
        <source>Mugs ×144</source>
        <translation>Tazas ×144</translation>
    </message>
    <message>
        <source>The reunion was called off.</source>
        <translation>Se canceló el encuentro.</translation>
    </message>
    <message>
        <source>Send vector logo</source>
        <translation>Enviar el logo vectorial</translation>
    </message>
    <message>
        <source>Mugs ×500</source>
        <translation>Tazas ×500</translation>
    </message>
    <message>
        <source>The logo on their website is too small to print. The designer may have the original.</source>
        <translation>El logo de su web es demasiado pequeño para imprimir. Quizá el diseñador tenga el original.</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>diseño</translation>
    </message>
    <message>
        <source>Confirm ship-to addresses</source>
        <translation>Confirmar las direcciones de envío</translation>
    </message>
    <message>
        <source>Hoodies ×120</source>
        <translation>Sudaderas ×120</translation>
    </message>
    <message>
        <source>Main gym</source>
        <translation>Gimnasio principal</translation>
    </message>
    <message>
        <source>Riverside branch</source>
        <translation>Sucursal del río</translation>
    </message>
    <message>
        <source>Kids&apos; club</source>
        <translation>Club infantil</translation>
    </message>
    <message>
        <source>Credit line increase form</source>
        <translation>Formulario de ampliación de crédito</translation>
    </message>
    <message>
        <source>Gift kits ×80</source>
        <translation>Lotes de regalo ×80</translation>
    </message>
    <message>
        <source>$2,150</source>
        <translation>2150&#xa0;€</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Choose thread colours</source>
        <translation>Elegir los colores del hilo</translation>
    </message>
    <message>
        <source>Caps ×200</source>
        <translation>Gorras ×200</translation>
    </message>
    <message>
        <source>Send the colour card with the proof.
Last year: navy with old gold.</source>
        <translation>Enviar la carta de colores con la prueba.
El año pasado: azul marino con oro viejo.</translation>
    </message>
    <message>
        <source>embroidery</source>
        <translation>bordado</translation>
    </message>
    <message>
        <source>30-day check-in call</source>
        <translation>Llamada a los 30 días</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Después de la venta</translation>
    </message>
    <message>
        <source>Ask for the team sizes</source>
        <translation>Pedir las tallas del equipo</translation>
    </message>
    <message>
        <source>Jerseys ×64</source>
        <translation>Camisetas ×64</translation>
    </message>
    <message>
        <source>Send the account statement</source>
        <translation>Enviar el estado de cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The bursar wants it as PDF, one page.</source>
        <translation>Administración lo quiere en PDF, una página.</translation>
    </message>
    <message>
        <source>Reorder of lanyards?</source>
        <translation>¿Repetir el pedido de cordones?</translation>
    </message>
    <message>
        <source>Lanyards ×800</source>
        <translation>Cordones ×800</translation>
    </message>
    <message>
        <source>They said “maybe after the budget”. Nobody has agreed on a date yet.</source>
        <translation>Dijeron «quizá después del presupuesto». Aún no hay fecha acordada.</translation>
    </message>
    <message>
        <source>Spring catalogue visit</source>
        <translation>Visita con el catálogo de primavera</translation>
    </message>
    <message>
        <source>Spring range</source>
        <translation>Gama de primavera</translation>
    </message>
    <message>
        <source>Approve engraving proof</source>
        <translation>Aprobar la prueba de grabado</translation>
    </message>
    <message>
        <source>Trophies ×24</source>
        <translation>Trofeos ×24</translation>
    </message>
    <message>
        <source>Rush fee $85 after {due}</source>
        <translation>Recargo urgente de 85&#xa0;€ tras {due}</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>engraving</source>
        <translation>grabado</translation>
    </message>
    <message>
        <source>Names from the club</source>
        <translation>Nombres del club</translation>
    </message>
    <message>
        <source>Proof drawn</source>
        <translation>Prueba dibujada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Sent to the engraver</source>
        <translation>Enviada al grabador</translation>
    </message>
    <message>
        <source>Proof 2</source>
        <translation>Prueba 2</translation>
    </message>
    <message>
        <source>Proof 2 sent, with the date by which we need the yes.</source>
        <translation>Prueba 2 enviada, con la fecha para la que necesitamos el sí.</translation>
    </message>
    <message>
        <source>Two names were misspelt; list corrected.</source>
        <translation>Dos nombres estaban mal escritos; lista corregida.</translation>
    </message>
    <message>
        <source>Sign off packaging spec</source>
        <translation>Aprobar el embalaje</translation>
    </message>
    <message>
        <source>Gift boxes ×1,000</source>
        <translation>Cajas de regalo ×1000</translation>
    </message>
    <message>
        <source>Spec and sample photo sent.</source>
        <translation>Ficha y foto de la muestra enviadas.</translation>
    </message>
    <message>
        <source>Pick delivery window</source>
        <translation>Elegir la franja de entrega</translation>
    </message>
    <message>
        <source>Banners ×6</source>
        <translation>Pancartas ×6</translation>
    </message>
    <message>
        <source>Left a message with the office.</source>
        <translation>Mensaje dejado en la oficina.</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>$3,420</source>
        <translation>3420&#xa0;€</translation>
    </message>
    <message>
        <source>Asked purchasing for the number.</source>
        <translation>Número pedido a compras.</translation>
    </message>
    <message>
        <source>Confirm quantity</source>
        <translation>Confirmar la cantidad</translation>
    </message>
    <message>
        <source>Aprons ×40</source>
        <translation>Delantales ×40</translation>
    </message>
    <message>
        <source>Price breaks at 36 and 72 explained.</source>
        <translation>Explicados los precios desde 36 y 72.</translation>
    </message>
    <message>
        <source>The coach is at a training camp.</source>
        <translation>La entrenadora está en una concentración.</translation>
    </message>
    <message>
        <source>Send artwork for the sleeve</source>
        <translation>Enviar el diseño de la faja</translation>
    </message>
    <message>
        <source>Totes ×300</source>
        <translation>Bolsas ×300</translation>
    </message>
    <message>
        <source>Quiet since the first mail. They have a book fair on their hands.</source>
        <translation>Silencio desde el primer correo. Están con una feria del libro.</translation>
    </message>
    <message>
        <source>Asked for the artwork, with our template.</source>
        <translation>Pedido el diseño, con nuestra plantilla.</translation>
    </message>
    <message>
        <source>Return the signed quote</source>
        <translation>Devolver el presupuesto firmado</translation>
    </message>
    <message>
        <source>Pens ×2,500</source>
        <translation>Bolígrafos ×2500</translation>
    </message>
    <message>
        <source>$1,875</source>
        <translation>1875&#xa0;€</translation>
    </message>
    <message>
        <source>Quote 2231 sent.</source>
        <translation>Presupuesto 2231 enviado.</translation>
    </message>
    <message>
        <source>Approve embroidery sample</source>
        <translation>Aprobar la muestra de bordado</translation>
    </message>
    <message>
        <source>Polos ×60</source>
        <translation>Polos ×60</translation>
    </message>
    <message>
        <source>Discount $140 ends today</source>
        <translation>El descuento de 140&#xa0;€ acaba hoy</translation>
    </message>
    <message>
        <source>Photo of the sample sent.</source>
        <translation>Foto de la muestra enviada.</translation>
    </message>
    <message>
        <source>Reminded, and said what the delay would cost.</source>
        <translation>Recordado, y dicho lo que costaría el retraso.</translation>
    </message>
    <message>
        <source>Send final guest list</source>
        <translation>Enviar la lista final de invitados</translation>
    </message>
    <message>
        <source>Favours ×180</source>
        <translation>Detalles ×180</translation>
    </message>
    <message>
        <source>Asked for the list with the place names.</source>
        <translation>Pedida la lista con los nombres de mesa.</translation>
    </message>
    <message>
        <source>She has 160 of 180 names, the rest comes today.</source>
        <translation>Tiene 160 de 180 nombres, el resto llega hoy.</translation>
    </message>
    <message>
        <source>Return artwork corrections</source>
        <translation>Devolver las correcciones</translation>
    </message>
    <message>
        <source>Layout sent for correction.</source>
        <translation>Diseño enviado para corregir.</translation>
    </message>
    <message>
        <source>Reminded; kiln slot is held until {ship}.</source>
        <translation>Recordado; el turno del horno se guarda hasta {ship}.</translation>
    </message>
    <message>
        <source>Confirm Pantone numbers</source>
        <translation>Confirmar los números Pantone</translation>
    </message>
    <message>
        <source>Bottles ×250</source>
        <translation>Botellas ×250</translation>
    </message>
    <message>
        <source>Reminded, swatches attached.</source>
        <translation>Recordado, muestras adjuntas.</translation>
    </message>
    <message>
        <source>Choose the ribbon</source>
        <translation>Elegir la cinta</translation>
    </message>
    <message>
        <source>Will look at the samples tomorrow.</source>
        <translation>Mirará las muestras mañana.</translation>
    </message>
    <message>
        <source>Confirm the event date</source>
        <translation>Confirmar la fecha del evento</translation>
    </message>
    <message>
        <source>Reminded: the cup decides when we must print.</source>
        <translation>Recordado: la copa decide cuándo hay que imprimir.</translation>
    </message>
    <message>
        <source>Old logo or new logo?</source>
        <translation>¿Logo antiguo o nuevo?</translation>
    </message>
    <message>
        <source>Sent both side by side; one word is enough.</source>
        <translation>Enviados los dos juntos; basta una palabra.</translation>
    </message>
    <message>
        <source>Past-due invoice 1043</source>
        <translation>Factura 1043 vencida</translation>
    </message>
    <message>
        <source>Ships {ship}: hoodies</source>
        <translation>Sale {ship}: sudaderas</translation>
    </message>
    <message>
        <source>$1,260 past due</source>
        <translation>1260&#xa0;€ vencidos</translation>
    </message>
    <message>
        <source>Hoodies ship on {ship} only if this is paid. Offered two instalments.</source>
        <translation>Las sudaderas solo salen {ship} si esto está pagado. Ofrecidos dos plazos.</translation>
    </message>
    <message>
        <source>Friendly reminder of invoice 1043.</source>
        <translation>Recordatorio amable de la factura 1043.</translation>
    </message>
    <message>
        <source>Bookkeeper is ill; Dana will look for it.</source>
        <translation>La contable está enferma; Dana la buscará.</translation>
    </message>
    <message>
        <source>Offered two instalments, and a copy of the invoice.</source>
        <translation>Ofrecidos dos plazos y una copia de la factura.</translation>
    </message>
    <message>
        <source>Plaques ×12</source>
        <translation>Placas ×12</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>Llamada ofrecida</translation>
    </message>
    <message>
        <source>Proof sent.</source>
        <translation>Prueba enviada.</translation>
    </message>
    <message>
        <source>Reminded.</source>
        <translation>Recordado.</translation>
    </message>
    <message>
        <source>Offered to go through it on the phone in five minutes.</source>
        <translation>Ofrecido repasarlo por teléfono en cinco minutos.</translation>
    </message>
    <message>
        <source>Logo only as a photo</source>
        <translation>Logo solo en foto</translation>
    </message>
    <message>
        <source>We could redraw it: $45, or free with 72 pieces.</source>
        <translation>Podríamos redibujarlo: 45&#xa0;€, o gratis desde 72 piezas.</translation>
    </message>
    <message>
        <source>Offered to redraw the logo.</source>
        <translation>Ofrecido redibujar el logo.</translation>
    </message>
    <message>
        <source>Sizes missing for 11 people</source>
        <translation>Faltan tallas de 11 personas</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Morning team</source>
        <translation>Turno de mañana</translation>
    </message>
    <message>
        <source>Evening team</source>
        <translation>Turno de tarde</translation>
    </message>
    <message>
        <source>Two new colleagues</source>
        <translation>Dos compañeros nuevos</translation>
    </message>
    <message>
        <source>Sent the size chart as a form to fill in.</source>
        <translation>Enviada la tabla de tallas como formulario.</translation>
    </message>
    <message>
        <source>Call back about quote</source>
        <translation>Devolver la llamada del presupuesto</translation>
    </message>
    <message>
        <source>Blankets ×40</source>
        <translation>Mantas ×40</translation>
    </message>
    <message>
        <source>Asks whether 40 instead of 60 is possible.</source>
        <translation>Pregunta si pueden ser 40 en lugar de 60.</translation>
    </message>
    <message>
        <source>Tell them: ship date moved</source>
        <translation>Avisar: cambia la fecha de envío</translation>
    </message>
    <message>
        <source>Board supplier is two days behind. New date: in seven working days.</source>
        <translation>El proveedor de cartón lleva dos días de retraso. Nueva fecha: en siete días laborables.</translation>
    </message>
    <message>
        <source>Supplier called: two days late.</source>
        <translation>Llamó el proveedor: dos días de retraso.</translation>
    </message>
    <message>
        <source>Status note, nothing changed</source>
        <translation>Nota de estado, sin cambios</translation>
    </message>
    <message>
        <source>Wanted to know whether all is well.</source>
        <translation>Quería saber si todo va bien.</translation>
    </message>
    <message>
        <source>Price for a rush of 50 more</source>
        <translation>Precio urgente de 50 más</translation>
    </message>
    <message>
        <source>Towels ×50</source>
        <translation>Toallas ×50</translation>
    </message>
    <message>
        <source>Tournament has grown; 50 more towels?</source>
        <translation>El torneo ha crecido: ¿50 toallas más?</translation>
    </message>
    <message>
        <source>Draw proof with new address</source>
        <translation>Hacer la prueba con la nueva dirección</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>Send two fabric samples</source>
        <translation>Enviar dos muestras de tela</translation>
    </message>
    <message>
        <source>Table runners</source>
        <translation>Caminos de mesa</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lino</translation>
    </message>
    <message>
        <source>Organza</source>
        <translation>Organza</translation>
    </message>
    <message>
        <source>Return envelope</source>
        <translation>Sobre de respuesta</translation>
    </message>
    <message>
        <source>Came by, liked the linen.</source>
        <translation>Pasó por aquí, le gustó el lino.</translation>
    </message>
    <message>
        <source>Answer the tax question</source>
        <translation>Responder la duda de impuestos</translation>
    </message>
    <message>
        <source>Are totes tax-free for a school?</source>
        <translation>¿Las bolsas van sin impuestos para un colegio?</translation>
    </message>
    <message>
        <source>Approve proof</source>
        <translation>Aprobar la prueba</translation>
    </message>
    <message>
        <source>Pens ×1,500</source>
        <translation>Bolígrafos ×1500</translation>
    </message>
    <message>
        <source>“Looks great, go ahead.”</source>
        <translation>«Queda genial, adelante.»</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>Pagar la señal</translation>
    </message>
    <message>
        <source>Jackets ×35</source>
        <translation>Chaquetas ×35</translation>
    </message>
    <message>
        <source>Confirm delivery address</source>
        <translation>Confirmar la dirección de entrega</translation>
    </message>
    <message>
        <source>Choose the gift wrap</source>
        <translation>Elegir el papel de regalo</translation>
    </message>
    <message>
        <source>Thank them for the review</source>
        <translation>Agradecer la reseña</translation>
    </message>
    <message>
        <source>Mugs ×250</source>
        <translation>Tazas ×250</translation>
    </message>
    <message>
        <source>Collect the old banners</source>
        <translation>Recoger las pancartas viejas</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Whole board (*.json)</source>
        <translation>Tablero entero (*.json)</translation>
    </message>
    <message>
        <source>Board to print (*.pdf)</source>
        <translation>Tablero para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportado a {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>No se pudo escribir {file}</translation>
    </message>
</context>
<context>
    <name>FavourDialog</name>
    <message>
        <source>Grant a favour</source>
        <translation>Conceder un favor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Two names redrawn</source>
        <translation>Dos nombres redibujados</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Or at once, by one of our rules:</source>
        <translation>O enseguida, según una de nuestras reglas:</translation>
    </message>
    <message>
        <source>It counts as told only when somebody says so; until then it is shown.</source>
        <translation>Solo cuenta como comunicado cuando alguien lo dice; hasta entonces se muestra.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide by the next working day</source>
        <translation>Decidir hasta el próximo día laborable</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>Concederlo</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En juego</translation>
    </message>
    <message>
        <source>line of what is at stake</source>
        <translation>lo que está en juego</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>fecha de vencimiento</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Pedir el</translation>
    </message>
    <message>
        <source>day to ask</source>
        <translation>día de solicitar</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>aplazamiento</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pregunta a</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>a quién pregunta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>Persona consultada</translation>
    </message>
    <message>
        <source>person asked</source>
        <translation>persona consultada</translation>
    </message>
    <message>
        <source>place in the stage</source>
        <translation>lugar en la etapa</translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation>marca de archivado</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>done mark</source>
        <translation>marca de hecho</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>último contacto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>in the archive</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>our turn: {colleague}</source>
        <translation>nos toca: {colleague}</translation>
    </message>
    <message>
        <source>our turn</source>
        <translation>nos toca</translation>
    </message>
    <message>
        <source>we wait for the supplier since {day}</source>
        <translation>esperamos al proveedor desde el {day}</translation>
    </message>
    <message>
        <source>we wait for the customer since {day}</source>
        <translation>esperamos al cliente desde el {day}</translation>
    </message>
    <message>
        <source>we wait for {whom} since {day}</source>
        <translation>esperamos a {whom} desde el {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>prometido {day}</translation>
    </message>
    <message>
        <source>on its way, there {day}</source>
        <translation>en camino, llega el {day}</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>entregado {day}</translation>
    </message>
    <message>
        <source>our turn: {step}</source>
        <translation>nos toca: {step}</translation>
    </message>
    <message>
        <source>we wait for {whom}: {step}</source>
        <translation>esperamos a {whom}: {step}</translation>
    </message>
    <message>
        <source>we wait for the supplier: {step}</source>
        <translation>esperamos al proveedor: {step}</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <source>The day starts at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>Cards without a time of day ring then.</source>
        <translation>Las tarjetas sin hora avisan entonces.</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>El día termina a las</translation>
    </message>
    <message>
        <source>Who called is called back within hours of work.</source>
        <translation>Quien llamó recibe respuesta en horas de trabajo.</translation>
    </message>
    <message>
        <source>Owner’s word every … days</source>
        <translation>Palabra del propietario cada … días</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>Visita cada … días</translation>
    </message>
    <message>
        <source>A card is raised when it has not happened for so long; 0 is never.</source>
        <translation>Se crea una tarjeta cuando hace tanto que no ocurre; 0 es nunca.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands on top of printed pages.</source>
        <translation>Aparece arriba en las páginas impresas.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Festivos de</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Sin festivos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Días de cierre propios</translation>
    </message>
    <message>
        <source>Add a closing day</source>
        <translation>Añadir un día de cierre</translation>
    </message>
    <message>
        <source>Add a day: 24 Dec</source>
        <translation>Añadir un día: 24 dic</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All of the country</source>
        <translation>Todo el país</translation>
    </message>
</context>
<context>
    <name>FollowingPresenter</name>
    <message>
        <source>They promised it</source>
        <translation>Lo han prometido</translation>
    </message>
    <message>
        <source>They are left alone until a working day after it. If nothing has come by then, they are reminded as planned.</source>
        <translation>No se les recuerda hasta un día laborable después. Si para entonces no ha llegado nada, se sigue como estaba previsto.</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Anotar la promesa</translation>
    </message>
    <message>
        <source>For which day</source>
        <translation>Para qué día</translation>
    </message>
    <message>
        <source>This card is not paused.</source>
        <translation>Esta tarjeta no está en pausa.</translation>
    </message>
    <message>
        <source>Do it for them</source>
        <translation>Hacerlo por ellos</translation>
    </message>
    <message>
        <source>It is our turn then, and they are not asked for it any more. It does not count as an answer of theirs. A charge needs a message that named it in time.</source>
        <translation>Entonces nos toca, y ya no se les pide. No cuenta como respuesta suya. Un precio debe haberse anunciado a tiempo en un mensaje.</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Qué hacemos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Charge, if they were told</source>
        <translation>Precio, si se anunció</translation>
    </message>
    <message>
        <source>It was a favour: tell them of it</source>
        <translation>Fue un favor: contárselo</translation>
    </message>
    <message>
        <source>They want our help</source>
        <translation>Quieren nuestra ayuda</translation>
    </message>
    <message>
        <source>It becomes a card of ours with this day. Until then they are not asked again.</source>
        <translation>Será una tarjeta nuestra para ese día. Hasta entonces no se les vuelve a pedir.</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Crear la tarjeta</translation>
    </message>
    <message>
        <source>Help with: {card}</source>
        <translation>Ayudar con: {card}</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Quién ayuda</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>Pausar: {what}</translation>
    </message>
    <message>
        <source>Nobody is asked or reminded until then. It goes on by itself on the working day after; without a day, when somebody resumes it.</source>
        <translation>Hasta entonces no se pide ni se recuerda nada. Sigue solo el día laborable siguiente; sin fecha, cuando alguien lo reanude.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>They move house</source>
        <translation>Se mudan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modificado por otra persona</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what somebody else wrote, instead of what is typed here</source>
        <translation>Mostrar lo que escribió otra persona, en lugar de lo escrito aquí</translation>
    </message>
</context>
<context>
    <name>HiddenTab</name>
    <message>
        <source>Show again: {stages}</source>
        <translation>Volver a mostrar: {stages}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Prometido para el {day}</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: hecho</translation>
    </message>
</context>
<context>
    <name>HolidaysQuestion</name>
    <message>
        <source>Which public holidays do you keep? Dates are reckoned without them.</source>
        <translation>¿Qué festivos se respetan? Las fechas se calculan sin ellos.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Take away the tick where you work all the same.</source>
        <translation>Quite la marca donde se trabaja de todos modos.</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Respetar estos</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Sin festivos</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elegir un país</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Coming up (planned)</source>
        <translation>Próximamente (planeado)</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>Esperando a un proveedor</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Necesita ayuda</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Nos toca</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>Correo del cliente</translation>
    </message>
    <message>
        <source>Customer’s phone</source>
        <translation>Teléfono del cliente</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{name}: 1 line</source>
        <translation>{name}: 1 línea</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n lines</source>
        <translation>
            <numerusform>{name}: %n línea</numerusform>
            <numerusform>{name}: %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>Las líneas son</translation>
    </message>
    <message>
        <source>Choose the column that holds the title.</source>
        <translation>Elija la columna que contiene el título.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Elija la columna que contiene el nombre.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tables and boards (*.csv *.tsv *.txt *.json)</source>
        <translation>Tablas y tableros (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{name} cannot be imported</source>
        <translation>No se puede importar {name}</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added</source>
        <translation>Importación cancelada; no se añadió nada</translation>
    </message>
    <message>
        <source>Nothing was imported; the board is as it was</source>
        <translation>No se importó nada; el tablero está como estaba</translation>
    </message>
    <message>
        <source>Imported: {added} added, {merged} merged, {skipped} skipped</source>
        <translation>Importación: {added} añadidas, {merged} combinadas, {skipped} omitidas</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>no tiene título</translation>
    </message>
    <message>
        <source>it stands above the names of the columns</source>
        <translation>está encima de los nombres de las columnas</translation>
    </message>
    <message>
        <source>it is on the board already, with the same values</source>
        <translation>ya está en el tablero, con los mismos valores</translation>
    </message>
    <message>
        <source>it has the id of another card</source>
        <translation>con el identificador de otra tarjeta</translation>
    </message>
    <message>
        <source>part of it cannot be read</source>
        <translation>una parte no se puede leer</translation>
    </message>
    <message>
        <source>part of it is in the note</source>
        <translation>una parte está en la nota</translation>
    </message>
    <message>
        <source>the same line stands above it</source>
        <translation>la misma línea está más arriba</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>uno de sus textos es demasiado largo</translation>
    </message>
    <message>
        <source>other values are here already; those were kept</source>
        <translation>aquí ya hay otros valores; se conservaron</translation>
    </message>
    <message>
        <source>what it belongs to is not in the file</source>
        <translation>aquello a lo que pertenece no está en el archivo</translation>
    </message>
    <message>
        <source>edited since; those fields were kept</source>
        <translation>modificada desde entonces; esos campos se conservaron</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <source>No inquiry is open. A call from somebody new comes here.</source>
        <translation>No hay consultas abiertas. Las llamadas de personas nuevas llegan aquí.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in hands</source>
        <translation>en sus manos</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>llegó el {day}</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>antes del {day}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>ask {day}</source>
        <translation>pedir {day}</translation>
    </message>
    <message>
        <source>start {day}</source>
        <translation>empieza {day}</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>tras la entrega</translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>después de: {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>too late for {day}</source>
        <translation>tarde para el {day}</translation>
    </message>
    <message>
        <source>green: all is well</source>
        <translation>verde: todo va bien</translation>
    </message>
    <message>
        <source>amber: plan what to do</source>
        <translation>ámbar: piense qué hacer</translation>
    </message>
    <message>
        <source>red: act now</source>
        <translation>rojo: actúe ya</translation>
    </message>
    <message>
        <source>This job is on hold.</source>
        <translation>Este pedido está en espera.</translation>
    </message>
    <message>
        <source>Nothing is to be done just now.</source>
        <translation>Ahora no hay nada que hacer.</translation>
    </message>
    <message>
        <source>We wait for {who}: {step}, by {day}.</source>
        <translation>Esperamos a {who}: {step}, antes del {day}.</translation>
    </message>
    <message>
        <source>Our turn: {step}, by {day}.</source>
        <translation>Nos toca: {step}, antes del {day}.</translation>
    </message>
    <message>
        <source>At {who}: {step}, by {day}.</source>
        <translation>En {who}: {step}, antes del {day}.</translation>
    </message>
    <message>
        <source>At the carrier’s: {step}, by {day}.</source>
        <translation>En el transportista: {step}, antes del {day}.</translation>
    </message>
    <message>
        <source>At the supplier’s: {step}, by {day}.</source>
        <translation>En el proveedor: {step}, antes del {day}.</translation>
    </message>
    <message>
        <source>Asked {day}.</source>
        <translation>Pedido el {day}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún sin pedir.</translation>
    </message>
    <message>
        <source>It will not be there in time: it arrives {day}.</source>
        <translation>No llegará a tiempo: llega el {day}.</translation>
    </message>
    <message>
        <source>Each further day uses up a spare one.</source>
        <translation>Cada día más gasta uno de reserva.</translation>
    </message>
    <message>
        <source>Kept: {day}, as promised.</source>
        <translation>Cumplido: {day}, como se prometió.</translation>
    </message>
    <message>
        <source>Delivered {day}, promised for {promised}.</source>
        <translation>Entregado el {day}, prometido para el {promised}.</translation>
    </message>
    <message>
        <source>This job is closed.</source>
        <translation>Este pedido está cerrado.</translation>
    </message>
    <message>
        <source>Won.</source>
        <translation>Ganado.</translation>
    </message>
    <message>
        <source>Lost.</source>
        <translation>Perdido.</translation>
    </message>
    <message>
        <source>Declined by us.</source>
        <translation>Rechazado por nosotros.</translation>
    </message>
    <message>
        <source>Referred to somebody else.</source>
        <translation>Recomendado a otro.</translation>
    </message>
    <message>
        <source>Not a fit.</source>
        <translation>No es para nosotros.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omitido.</translation>
    </message>
    <message>
        <source>arrives {day}: too late</source>
        <translation>llega el {day}: tarde</translation>
    </message>
    <message>
        <source>arrives {day}, no spare day left</source>
        <translation>llega el {day}, sin días de reserva</translation>
    </message>
    <message>
        <source>arrives {day}, {spare} left</source>
        <translation>llega el {day}, queda {spare}</translation>
    </message>
    <message>
        <source>Send the plan…</source>
        <translation>Enviar el plan…</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marcar hecho</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Escribir correo</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message>
        <source>1 spare day</source>
        <translation>1 día de reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n spare days</source>
        <translation>
            <numerusform>%n día de reserva</numerusform>
            <numerusform>%n días de reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>{eaten} of {buffer} used</source>
        <translation>{eaten} de {buffer} usados</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Next from the customer</source>
        <translation>Lo próximo del cliente</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>En sus manos el</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Días de reserva</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>first {day}</source>
        <translation>primero {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>If it comes later: {step}</source>
        <translation>Si llega más tarde: {step}</translation>
    </message>
</context>
<context>
    <name>JobQuestions</name>
    <message>
        <source>Re-date</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <source>Each open step gets the date it needs. Nothing moves before you save.</source>
        <translation>Cada paso abierto recibe la fecha que necesita. Nada cambia antes de guardar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>En sus manos el</translation>
    </message>
    <message>
        <source>We promise this day</source>
        <translation>Prometemos este día</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>No cambia ninguna fecha.</translation>
    </message>
    <message>
        <source>These dates move. Tell the customer.</source>
        <translation>Estas fechas cambian. Avisar al cliente.</translation>
    </message>
    <message>
        <source>New dates</source>
        <translation>Fechas nuevas</translation>
    </message>
    <message>
        <source>What is late moves these dates. The promise to the customer stays.</source>
        <translation>El retraso mueve estas fechas. La promesa al cliente se mantiene.</translation>
    </message>
    <message>
        <source>Apply the new dates</source>
        <translation>Aplicar las fechas nuevas</translation>
    </message>
    <message>
        <source>It comes after “{step}”. Its card gets its date from the plan.</source>
        <translation>Va después de «{step}». Su tarjeta recibe la fecha del plan.</translation>
    </message>
    <message>
        <source>It waits for nothing. Its card gets its date from the plan.</source>
        <translation>No espera nada. Su tarjeta recibe la fecha del plan.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Añadir el paso</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Leave out a step</source>
        <translation>Omitir un paso</translation>
    </message>
    <message>
        <source>“{step}” is not done in this job; what came after it waits for it no more.</source>
        <translation>«{step}» no se hace en este trabajo; lo que iba después ya no lo espera.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>“{step}” begins anew, as revision {number}. Late dates are moved as far as needed.</source>
        <translation>«{step}» empieza de nuevo, como revisión {number}. Las fechas atrasadas se mueven lo necesario.</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>“{step}” opens when all of these are done. Other jobs stay as they are.</source>
        <translation>«{step}» se abre cuando todo esto esté hecho. Los demás trabajos quedan como están.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Waive the fee</source>
        <translation>Perdonar el cargo</translation>
    </message>
    <message>
        <source>It is a favour: it stands on the board until the customer was told.</source>
        <translation>Es un favor: queda en el tablero hasta que el cliente lo sepa.</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Perdonarlo</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>None of its cards is late before it goes on.</source>
        <translation>Ninguna de sus tarjetas se retrasa hasta que continúe.</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar el trabajo</translation>
    </message>
    <message>
        <source>Its open cards go to the archive. Ctrl+Z brings all back.</source>
        <translation>Sus tarjetas abiertas van al archivo. Ctrl+Z lo devuelve todo.</translation>
    </message>
    <message>
        <source>Close the job</source>
        <translation>Cerrar el trabajo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>Por qué, o a quién</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>Qué hay que cambiar</translation>
    </message>
    <message>
        <source>Do “{step}” again</source>
        <translation>Repetir «{step}»</translation>
    </message>
    <message>
        <source>Promise a date</source>
        <translation>Prometer una fecha</translation>
    </message>
    <message>
        <source>The first date that was promised stays beside it.</source>
        <translation>La primera fecha prometida queda al lado.</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Prometer</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Por qué cambió</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>The cards for after the sale get their dates from this day.</source>
        <translation>Las tarjetas posventa reciben sus fechas a partir de este día.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>A new job for the same customer, by the same process.</source>
        <translation>Un trabajo nuevo para el mismo cliente, con el mismo proceso.</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Iniciar el trabajo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>JobWishes</name>
    <message>
        <source>Let it go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>New dates…</source>
        <translation>Fechas nuevas…</translation>
    </message>
    <message>
        <source>Re-date…</source>
        <translation>Cambiar la fecha…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Añadir un paso…</translation>
    </message>
    <message>
        <source>Favour…</source>
        <translation>Favor…</translation>
    </message>
    <message>
        <source>Promise a date…</source>
        <translation>Prometer una fecha…</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>Ha llegado…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Escalera…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Poner en pausa…</translation>
    </message>
    <message>
        <source>Pause the reminders…</source>
        <translation>Pausar los recordatorios…</translation>
    </message>
    <message>
        <source>Leave out “{step}”…</source>
        <translation>Omitir «{step}»…</translation>
    </message>
    <message>
        <source>What “{step}” waits for…</source>
        <translation>Qué espera «{step}»…</translation>
    </message>
    <message>
        <source>“{step}” was sent back…</source>
        <translation>«{step}» fue devuelto…</translation>
    </message>
    <message>
        <source>Waive the fee for “{step}”…</source>
        <translation>Perdonar el cargo de «{step}»…</translation>
    </message>
    <message>
        <source>Same again…</source>
        <translation>Lo mismo otra vez…</translation>
    </message>
    <message>
        <source>Copy as a process</source>
        <translation>Copiar como proceso</translation>
    </message>
    <message>
        <source>Print for the shop…</source>
        <translation>Imprimir para el taller…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Cancel the job…</source>
        <translation>Cancelar el trabajo…</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Show closed ones, too</source>
        <translation>Mostrar también los cerrados</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>Only those that run</source>
        <translation>Solo los que están en curso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>In hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Días de reserva</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Mostrar el trabajo</translation>
    </message>
    <message>
        <source>No job is running. Start one.</source>
        <translation>No hay ningún trabajo en curso. Iniciar uno.</translation>
    </message>
    <message>
        <source>{day}: too late</source>
        <translation>{day}: demasiado tarde</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>En un campo</translation>
    </message>
    <message>
        <source>In the search-or-add box</source>
        <translation>En el cuadro de buscar o añadir</translation>
    </message>
    <message>
        <source>Search or add</source>
        <translation>Buscar o añadir</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>Ir de tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>In today’s round</source>
        <translation>En la ronda de hoy</translation>
    </message>
    <message>
        <source>Starting a job</source>
        <translation>Empezar un trabajo</translation>
    </message>
    <message>
        <source>Laying out a process</source>
        <translation>Definir un proceso</translation>
    </message>
    <message>
        <source>Laying out a ladder</source>
        <translation>Definir una escalera</translation>
    </message>
    <message>
        <source>Move the card to the stage beside it</source>
        <translation>Mover la tarjeta a la etapa de al lado</translation>
    </message>
    <message>
        <source>Move the card in a stage ordered by hand</source>
        <translation>Mover la tarjeta en una etapa ordenada a mano</translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation>Seleccionar varias tarjetas</translation>
    </message>
    <message>
        <source>Close the panel; then end the filter</source>
        <translation>Cerrar el panel; luego quitar el filtro</translation>
    </message>
    <message>
        <source>Everything else that can be done with the card</source>
        <translation>Todo lo demás que se puede hacer con la tarjeta</translation>
    </message>
    <message>
        <source>New follow-up in this stage</source>
        <translation>Nuevo seguimiento en esta etapa</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Conservar lo escrito</translation>
    </message>
    <message>
        <source>Keep a note of several lines</source>
        <translation>Conservar una nota de varias líneas</translation>
    </message>
    <message>
        <source>Put back what stood there; then close the panel</source>
        <translation>Volver al texto anterior; después, cerrar el panel</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Calendar, or all choices</source>
        <translation>Calendario, o todas las opciones</translation>
    </message>
    <message>
        <source>Move a line of the checklist</source>
        <translation>Mover una línea de la lista de control</translation>
    </message>
    <message>
        <source>Choose a line of the list</source>
        <translation>Elegir una línea de la lista</translation>
    </message>
    <message>
        <source>Do what the line with “Enter” says</source>
        <translation>Hacer lo que dice la línea con «Intro»</translation>
    </message>
    <message>
        <source>Take what is offered: a name, a customer, a date</source>
        <translation>Tomar lo que se ofrece: un nombre, un cliente, una fecha</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message>
        <source>Clear the box, show everything</source>
        <translation>Vaciar el cuadro, mostrar todo</translation>
    </message>
    <message>
        <source>Approve, or what the blue button says, and go on</source>
        <translation>Aprobar, o lo que dice el botón azul, y seguir</translation>
    </message>
    <message>
        <source>Edit the text; Esc ends it</source>
        <translation>Editar el texto; Esc termina</translation>
    </message>
    <message>
        <source>Skip, and say why</source>
        <translation>Saltar y decir por qué</translation>
    </message>
    <message>
        <source>Go to the next, or back</source>
        <translation>Al siguiente, o atrás</translation>
    </message>
    <message>
        <source>Nobody there, or a new date; done; pass on</source>
        <translation>No hay nadie, o nueva fecha; hecho; pasar a otro</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Go on; behind the day: to what starts it, or helps</source>
        <translation>Seguir; tras la fecha: a lo que lo empieza o ayuda</translation>
    </message>
    <message>
        <source>Walk from step to step</source>
        <translation>Ir de paso en paso</translation>
    </message>
    <message>
        <source>Tick a step that is done already</source>
        <translation>Marcar un paso ya hecho</translation>
    </message>
    <message>
        <source>Move the step in the list</source>
        <translation>Mover el paso en la lista</translation>
    </message>
    <message>
        <source>Add a step below</source>
        <translation>Añadir un paso debajo</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Go into the fields of the step</source>
        <translation>Ir a los campos del paso</translation>
    </message>
    <message>
        <source>Walk from rung to rung</source>
        <translation>Pasar de peldaño en peldaño</translation>
    </message>
    <message>
        <source>Move the rung by a working day</source>
        <translation>Mover el peldaño un día laborable</translation>
    </message>
    <message>
        <source>Add a rung after it</source>
        <translation>Añadir un peldaño después</translation>
    </message>
    <message>
        <source>Remove the rung</source>
        <translation>Quitar el peldaño</translation>
    </message>
    <message>
        <source>Go into the fields of the rung</source>
        <translation>Ir a los campos del peldaño</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Guardar la escalera</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Ir a la columna siguiente</translation>
    </message>
    <message>
        <source>In a text: put in a date, a name or another field</source>
        <translation>En un texto: poner una fecha, un nombre u otro campo</translation>
    </message>
    <message>
        <source>Save the next version</source>
        <translation>Guardar la versión siguiente</translation>
    </message>
    <message>
        <source>Undo in the draft</source>
        <translation>Deshacer en el borrador</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KindsForm</name>
    <message>
        <source>This stage is on the board already.</source>
        <translation>Esta etapa ya está en el tablero.</translation>
    </message>
</context>
<context>
    <name>KnownField</name>
    <message>
        <source>There are: {names}</source>
        <translation>Hay: {names}</translation>
    </message>
</context>
<context>
    <name>LadderPage</name>
    <message>
        <source>Ladders</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>+ Add a rung</source>
        <translation>+ Añadir un peldaño</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The rungs</source>
        <translation>Los peldaños</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>LadderPresenter</name>
    <message>
        <source>a made-up ask</source>
        <translation>una solicitud inventada</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Customer ask</source>
        <translation>Solicitud al cliente</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>what customers must do</source>
        <translation>lo que deben hacer los clientes</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>where it is chosen</source>
        <translation>donde se elija</translation>
    </message>
    <message>
        <source>used by no card just now</source>
        <translation>ninguna tarjeta la usa ahora</translation>
    </message>
    <message>
        <source>used by 1 card</source>
        <translation>la usa 1 tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>used by %n cards</source>
        <translation>
            <numerusform>la usa %n tarjeta</numerusform>
            <numerusform>la usan %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen once</source>
        <translation>elegida una vez</translation>
    </message>
    <message numerus="yes">
        <source>chosen %n times</source>
        <translation>
            <numerusform>elegida %n vez</numerusform>
            <numerusform>elegida %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Friendly nudge</source>
        <translation>Aviso amable</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Ofrecer ayuda</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>A colleague steps in</source>
        <translation>Interviene un compañero</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un compañero</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone task</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Solo borradores</translation>
    </message>
    <message>
        <source>After my yes</source>
        <translation>Tras mi sí</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <source>working days after the due date</source>
        <translation>días laborables tras el vencimiento</translation>
    </message>
    <message>
        <source>working days before the due date</source>
        <translation>días laborables antes del vencimiento</translation>
    </message>
    <message>
        <source>working days after the needed-by date</source>
        <translation>días laborables tras la fecha necesaria</translation>
    </message>
    <message>
        <source>working days before the needed-by date</source>
        <translation>días laborables antes de la fecha necesaria</translation>
    </message>
    <message>
        <source>working days after the ask</source>
        <translation>días laborables tras la solicitud</translation>
    </message>
    <message>
        <source>working days after the usual answer time</source>
        <translation>días laborables tras el plazo de respuesta habitual</translation>
    </message>
    <message>
        <source>working days after the rung before</source>
        <translation>días laborables tras el peldaño anterior</translation>
    </message>
    <message>
        <source>on the day to ask</source>
        <translation>el día de la solicitud</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Enviado {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>inside only</source>
        <translation>solo interno</translation>
    </message>
    <message>
        <source>a call to make</source>
        <translation>una llamada por hacer</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
</context>
<context>
    <name>LaddersPage</name>
    <message>
        <source>Ladders</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Hace seguimiento de</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Peldaños</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Tarjetas abiertas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>Textos…</translation>
    </message>
    <message>
        <source>Remove or reset</source>
        <translation>Quitar o restablecer</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Añadir: escriba un nombre</translation>
    </message>
    <message>
        <source>There are no ladders. Lay out how customers are reminded.</source>
        <translation>No hay escaleras. Defina cómo se recuerda a los clientes.</translation>
    </message>
    <message>
        <source>Add a ladder</source>
        <translation>Añadir una escalera</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>the customer’s firm</source>
        <translation>la empresa del cliente</translation>
    </message>
    <message>
        <source>whom the letter is for</source>
        <translation>a quién va la carta</translation>
    </message>
    <message>
        <source>what is made or done</source>
        <translation>lo que se fabrica o se hace</translation>
    </message>
    <message>
        <source>the customer’s own number for it</source>
        <translation>el número que le da el cliente</translation>
    </message>
    <message>
        <source>what the order comes to</source>
        <translation>el importe del pedido</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>the day the customer holds it</source>
        <translation>el día en que el cliente lo tiene en sus manos</translation>
    </message>
    <message>
        <source>the day it leaves us</source>
        <translation>el día en que sale de nuestra casa</translation>
    </message>
    <message>
        <source>what answers in time earn</source>
        <translation>lo que se gana respondiendo a tiempo</translation>
    </message>
    <message>
        <source>our firm</source>
        <translation>nuestra empresa</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>quién firma</translation>
    </message>
    <message>
        <source>where we can be called</source>
        <translation>dónde pueden llamarnos</translation>
    </message>
    <message>
        <source>the title of the step</source>
        <translation>el título del paso</translation>
    </message>
    <message>
        <source>the day we need it by</source>
        <translation>el día en que lo necesitamos</translation>
    </message>
    <message>
        <source>the day they are asked for it</source>
        <translation>el día en que lo pedimos</translation>
    </message>
    <message>
        <source>the title of the step after it</source>
        <translation>el título del paso siguiente</translation>
    </message>
    <message>
        <source>the day that step begins</source>
        <translation>el día en que empieza ese paso</translation>
    </message>
    <message>
        <source>the day it leaves if this comes late</source>
        <translation>el día en que sale si esto llega tarde</translation>
    </message>
    <message>
        <source>the day they hold it if this comes late</source>
        <translation>el día de entrega si esto llega tarde</translation>
    </message>
    <message>
        <source>what a late answer costs</source>
        <translation>lo que cuesta una respuesta tardía</translation>
    </message>
    <message>
        <source>the part of the fee that is due at once</source>
        <translation>la parte del recargo que se debe al momento</translation>
    </message>
    <message>
        <source>the part of the fee for each working day</source>
        <translation>la parte del recargo por día laborable</translation>
    </message>
    <message>
        <source>the most that the fee can be</source>
        <translation>el máximo del recargo</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>el día de la carta</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>el saludo</translation>
    </message>
    <message>
        <source>the job in quotes, with its price</source>
        <translation>el pedido entre comillas, con su precio</translation>
    </message>
    <message>
        <source>who signs, and the firm</source>
        <translation>quién firma, y la empresa</translation>
    </message>
    <message>
        <source>how many dates: “four dates”</source>
        <translation>cuántas fechas: «cuatro fechas»</translation>
    </message>
    <message>
        <source>the day in hand that was told before</source>
        <translation>el día de entrega comunicado antes</translation>
    </message>
    <message>
        <source>the sentence with the day in hand</source>
        <translation>la frase con el día de entrega</translation>
    </message>
    <message>
        <source>the sentence that says how many things we need</source>
        <translation>la frase que dice cuántas cosas necesitamos</translation>
    </message>
    <message>
        <source>the sentence about the dates with a ★</source>
        <translation>la frase sobre las fechas con ★</translation>
    </message>
    <message>
        <source>all that is needed, with its dates</source>
        <translation>todo lo necesario, con sus fechas</translation>
    </message>
    <message>
        <source>the sentence about the discount</source>
        <translation>la frase sobre el descuento</translation>
    </message>
    <message>
        <source>what we do, and when</source>
        <translation>lo que hacemos, y cuándo</translation>
    </message>
    <message>
        <source>the day they wanted</source>
        <translation>el día deseado</translation>
    </message>
    <message>
        <source>the first day that works</source>
        <translation>el primer día posible</translation>
    </message>
    <message>
        <source>the day in a rush</source>
        <translation>el día con urgencia</translation>
    </message>
    <message>
        <source>what the rush costs</source>
        <translation>lo que cuesta la urgencia</translation>
    </message>
    <message>
        <source>to whom we refer them</source>
        <translation>a quién los remitimos</translation>
    </message>
    <message>
        <source>what we can do, line by line</source>
        <translation>lo que podemos hacer, línea por línea</translation>
    </message>
    <message>
        <source>the day until which that holds</source>
        <translation>el día hasta el que vale</translation>
    </message>
    <message>
        <source>the request, as firm as its tone</source>
        <translation>la solicitud, tan firme como su tono</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de qué se trata</translation>
    </message>
    <message>
        <source>what we need, behind “we need”</source>
        <translation>lo que necesitamos, tras «necesitamos»</translation>
    </message>
    <message>
        <source>the sentence why it matters</source>
        <translation>la frase de por qué importa</translation>
    </message>
    <message>
        <source>that it may be on its way already</source>
        <translation>que quizá ya esté en camino</translation>
    </message>
    <message>
        <source>what happens if it comes later</source>
        <translation>qué pasa si llega más tarde</translation>
    </message>
    <message>
        <source>what it keeps or costs, as told before</source>
        <translation>lo que conserva o cuesta, como ya se dijo</translation>
    </message>
    <message>
        <source>the easiest way to do it</source>
        <translation>la forma más fácil de hacerlo</translation>
    </message>
    <message>
        <source>the offer of help, where there is one</source>
        <translation>la oferta de ayuda, donde la haya</translation>
    </message>
    <message>
        <source>the line with the answers of one word</source>
        <translation>la línea con las respuestas de una palabra</translation>
    </message>
    <message>
        <source>favours, and how to get no more such mails</source>
        <translation>los favores, y cómo no recibir más correos así</translation>
    </message>
    <message>
        <source>what is open, line by line</source>
        <translation>lo pendiente, línea por línea</translation>
    </message>
    <message>
        <source>how many things we need</source>
        <translation>cuántas cosas necesitamos</translation>
    </message>
    <message>
        <source>what they did in time</source>
        <translation>lo que hicieron a tiempo</translation>
    </message>
    <message>
        <source>the day they hear from us again</source>
        <translation>el día en que vuelven a tener noticias nuestras</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>It went out</source>
        <translation>Ya salió</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Did it go out? Then its fee and discount count as told; that stays.</source>
        <translation>¿Ha salido? Entonces el recargo y el descuento cuentan como comunicados; eso queda así.</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>¿Ha salido?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The text of all letters like this…</source>
        <translation>El texto de todas las cartas como esta…</translation>
    </message>
</context>
<context>
    <name>LetterPageWords</name>
    <message>
        <source>Every date is in it</source>
        <translation>Están todas las fechas</translation>
    </message>
    <message>
        <source>Every reason and consequence is there</source>
        <translation>Están todos los motivos y consecuencias</translation>
    </message>
    <message>
        <source>Fee and discount are named, so they may be used</source>
        <translation>El recargo y el descuento se nombran, así que podrán contar</translation>
    </message>
    <message>
        <source>No internal date is in it</source>
        <translation>No hay ninguna fecha interna</translation>
    </message>
    <message>
        <source>Friendly and plain</source>
        <translation>Amable y clara</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in</source>
        <translation>No queda nada por rellenar</translation>
    </message>
    <message>
        <source>“{found}” sounds hard. Kinder: “{kinder}”</source>
        <translation>«{found}» suena duro. Más amable: «{kinder}»</translation>
    </message>
    <message>
        <source>“{found}” is better left out</source>
        <translation>Es mejor quitar «{found}»</translation>
    </message>
    <message>
        <source>“{found}” is there without its date</source>
        <translation>«{found}» está sin su fecha</translation>
    </message>
    <message>
        <source>“{found}” says no reason or no consequence</source>
        <translation>«{found}» no dice el motivo o la consecuencia</translation>
    </message>
    <message>
        <source>{found} is not named, so it can never be used</source>
        <translation>{found}: no se nombra y nunca podrá contar</translation>
    </message>
    <message>
        <source>“{found}” is internal</source>
        <translation>«{found}» es interno</translation>
    </message>
    <message>
        <source>{found} is not filled in</source>
        <translation>{found} está sin rellenar</translation>
    </message>
    <message>
        <source>They want no e-mails about orders. Call, or send it by post.</source>
        <translation>No quieren correos sobre pedidos. Llame, o envíela por correo postal.</translation>
    </message>
    <message>
        <source>A message to {contact} went out today already.</source>
        <translation>Hoy ya salió un mensaje para {contact}.</translation>
    </message>
    <message>
        <source>“{title}” is in another language</source>
        <translation>«{title}» está en otro idioma</translation>
    </message>
    <message>
        <source>1 date for their calendar</source>
        <translation>1 fecha para su calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n dates for their calendar</source>
        <translation>
            <numerusform>%n fecha para su calendario</numerusform>
            <numerusform>%n fechas para su calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was edited here</source>
        <translation>tal como se editó aquí</translation>
    </message>
    <message>
        <source>exactly as it leaves</source>
        <translation>tal como sale</translation>
    </message>
    <message>
        <source>new dates since {day}</source>
        <translation>fechas nuevas desde el {day}</translation>
    </message>
    <message>
        <source>told on {day}, no date has moved since</source>
        <translation>comunicada el {day}, ninguna fecha ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Formal, in detail</source>
        <translation>Formal, con detalle</translation>
    </message>
    <message>
        <source>Formal, brief</source>
        <translation>Formal, breve</translation>
    </message>
    <message>
        <source>Casual, in detail</source>
        <translation>Informal, con detalle</translation>
    </message>
    <message>
        <source>Casual, brief</source>
        <translation>Informal, breve</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Noted: it went out. Fee and discount count as told.</source>
        <translation>Anotado: ha salido. El recargo y el descuento cuentan como comunicados.</translation>
    </message>
    <message>
        <source>Noted: it went out.</source>
        <translation>Anotado: ha salido.</translation>
    </message>
    <message>
        <source>Subject and text are copied</source>
        <translation>Asunto y texto copiados</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>E-mail with the dates (*.eml)</source>
        <translation>Correo con las fechas (*.eml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Dates for a calendar (*.ics)</source>
        <translation>Fechas para un calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardada como {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>No se pudo escribir {file}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>The dates in it</source>
        <translation>Las fechas que contiene</translation>
    </message>
    <message>
        <source>How they like it</source>
        <translation>Como les gusta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Fee and discount count once you say that it went out. That cannot be undone.</source>
        <translation>El recargo y el descuento cuentan en cuanto diga que salió. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Off to them</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Say it so</source>
        <translation>Decirlo así</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Never too much</source>
        <translation>Nunca demasiado</translation>
    </message>
    <message>
        <source>What does not fit is put into one message.</source>
        <translation>Lo que no cabe va en un solo mensaje.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Mail leaves from {mail_from} to {mail_to}</source>
        <translation>El correo sale de {mail_from} a {mail_to}</translation>
    </message>
    <message>
        <source>Their time, their working days, not while they are closed.</source>
        <translation>En su hora, sus días laborables, no cuando cierran.</translation>
    </message>
    <message>
        <source>Never firmer than</source>
        <translation>Nunca más firme que</translation>
    </message>
    <message>
        <source>A customer’s own limit may be lower.</source>
        <translation>El límite de un cliente puede ser menor.</translation>
    </message>
    <message>
        <source>A word of thanks</source>
        <translation>Unas palabras de agradecimiento</translation>
    </message>
    <message>
        <source>Only where nothing else is written to them that week.</source>
        <translation>Solo si esa semana no se les escribe nada más.</translation>
    </message>
    <message>
        <source>It stops by itself</source>
        <translation>Se detiene por sí sola</translation>
    </message>
    <message>
        <source>when they answer, name a date, object or are out of office. After days off only the highest rung leaves.</source>
        <translation>cuando responden, dan una fecha, objetan o están fuera. Tras días libres solo sale el peldaño más alto.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Messages to one person a day, at most</source>
        <translation>Mensajes a una persona al día, como máximo</translation>
    </message>
    <message>
        <source>To one customer in 5 working days</source>
        <translation>A un cliente en 5 días laborables</translation>
    </message>
    <message>
        <source>Working days between rungs, at least</source>
        <translation>Días laborables entre peldaños, como mínimo</translation>
    </message>
    <message>
        <source>Mail leaves from</source>
        <translation>El correo sale desde</translation>
    </message>
    <message>
        <source>Mail leaves until</source>
        <translation>El correo sale hasta</translation>
    </message>
    <message>
        <source>Thank whoever answers in time</source>
        <translation>Agradecer a quien responde a tiempo</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”.</source>
        <translation>Nada aquí coincide con «{text}».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>What is each list for?</source>
        <translation>¿Para qué es cada lista?</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>What was said? (may stay empty)</source>
        <translation>¿Qué se dijo? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>¿Qué se dijo?</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>MailPresenter</name>
    <message>
        <source>No program opens {address}.</source>
        <translation>Ningún programa abre {address}.</translation>
    </message>
    <message>
        <source>1 message waits for a look in Today’s round before it leaves.</source>
        <translation>1 mensaje espera una mirada en la ronda de hoy antes de salir.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a look in Today’s round before they leave.</source>
        <translation>
            <numerusform>%n mensaje espera una mirada en la ronda de hoy antes de salir.</numerusform>
            <numerusform>%n mensajes esperan una mirada en la ronda de hoy antes de salir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail waits for the password of {user}. Type it under E-mail.</source>
        <translation>El correo espera la contraseña de {user}. Escríbala en Correo electrónico.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>The letter could not be handed on</source>
        <translation>No se pudo pasar la carta</translation>
    </message>
    <message>
        <source>No mail program answers. Copy the letter, or save it.</source>
        <translation>Ningún programa de correo responde. Copia la carta o guárdala.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Your mail program shows an e-mail to {address}. Did it go out?</source>
        <translation>El programa de correo muestra un correo para {address}. ¿Ha salido?</translation>
    </message>
    <message>
        <source>Yes, log it</source>
        <translation>Sí, anotar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no e-mail address for {customer} yet.</source>
        <translation>Todavía no hay dirección de correo de {customer}.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Introducir la dirección</translation>
    </message>
    <message>
        <source>This card has no customer to write to. Enter one above.</source>
        <translation>Esta tarjeta no tiene un cliente a quien escribir. Indique uno arriba.</translation>
    </message>
    <message>
        <source>No mail program is set up here; set one up and try again.</source>
        <translation>Aquí no hay ningún programa de correo configurado; configure uno e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>The server took the message.</source>
        <translation>El servidor ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>It should be in your inbox by now.</source>
        <translation>Ya debería estar en su bandeja de entrada.</translation>
    </message>
    <message>
        <source>It was taken back before it left.</source>
        <translation>Se retiró antes de salir.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>Mail leaves when it is back.</source>
        <translation>El correo sale cuando vuelva.</translation>
    </message>
    <message>
        <source>No server of that name was found.</source>
        <translation>No se encontró ningún servidor con ese nombre.</translation>
    </message>
    <message>
        <source>Check how the server is spelled, and the network.</source>
        <translation>Compruebe cómo se escribe el servidor, y la red.</translation>
    </message>
    <message>
        <source>The server does not answer at that port.</source>
        <translation>El servidor no responde en ese puerto.</translation>
    </message>
    <message>
        <source>Try 465 or 587, or ask your provider.</source>
        <translation>Pruebe 465 o 587, o pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>It is tried again later; check the network if it stays.</source>
        <translation>Se intentará más tarde; si continúa, compruebe la red.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>Se cortó la conexión.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Se intentará más tarde.</translation>
    </message>
    <message>
        <source>What answers there is no mail server.</source>
        <translation>Lo que responde allí no es un servidor de correo.</translation>
    </message>
    <message>
        <source>Check server and port with your provider.</source>
        <translation>Compruebe servidor y puerto con su proveedor.</translation>
    </message>
    <message>
        <source>The server offers no encrypted line there.</source>
        <translation>El servidor no ofrece allí una conexión cifrada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try the other port, 465 or 587.</source>
        <translation>No salió nada. Pruebe el otro puerto, 465 o 587.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another one.</source>
        <translation>El servidor muestra el certificado de otro.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check how the server is spelled.</source>
        <translation>No salió nada. Compruebe cómo se escribe el servidor.</translation>
    </message>
    <message>
        <source>The certificate of the server is out of date.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell your provider, or check the clock.</source>
        <translation>No salió nada. Avise a su proveedor, o compruebe el reloj.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server.</source>
        <translation>Nadie en quien este ordenador confíe responde del servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your provider for its certificate.</source>
        <translation>No salió nada. Pida el certificado a su proveedor.</translation>
    </message>
    <message>
        <source>The file with the certificate cannot be read.</source>
        <translation>No se puede leer el archivo del certificado.</translation>
    </message>
    <message>
        <source>Choose it anew.</source>
        <translation>Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The server takes no mail without a user and password.</source>
        <translation>El servidor no acepta correo sin usuario y contraseña.</translation>
    </message>
    <message>
        <source>Type both as your provider gave them.</source>
        <translation>Escriba ambos como se los dio su proveedor.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>El usuario o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>Type the password anew.</source>
        <translation>Escriba de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>The password was refused.</source>
        <translation>La contraseña fue rechazada.</translation>
    </message>
    <message>
        <source>Your provider wants an app password; make one there.</source>
        <translation>Su proveedor exige una contraseña de aplicación; cree una allí.</translation>
    </message>
    <message>
        <source>Your provider lets no program in by a password.</source>
        <translation>Su proveedor no deja entrar a ningún programa con contraseña.</translation>
    </message>
    <message>
        <source>Allow it there, or send from your own mail program.</source>
        <translation>Permítalo allí, o envíe desde su propio programa de correo.</translation>
    </message>
    <message>
        <source>Your provider takes this token no more.</source>
        <translation>Su proveedor ya no acepta este token.</translation>
    </message>
    <message>
        <source>Make a new refresh token there and paste it here.</source>
        <translation>Cree allí un nuevo token de actualización y péguelo aquí.</translation>
    </message>
    <message>
        <source>The folder was not found.</source>
        <translation>No se encontró la carpeta.</translation>
    </message>
    <message>
        <source>Check how it is called in your mail program.</source>
        <translation>Compruebe cómo se llama en su programa de correo.</translation>
    </message>
    <message>
        <source>The server does not send for this address.</source>
        <translation>El servidor no envía para esta dirección.</translation>
    </message>
    <message>
        <source>Use the address that belongs to the mailbox.</source>
        <translation>Use la dirección que pertenece al buzón.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>La dirección fue rechazada.</translation>
    </message>
    <message>
        <source>Ask them how it is spelled.</source>
        <translation>Pregunte cómo se escribe.</translation>
    </message>
    <message>
        <source>Their server asks to come again later.</source>
        <translation>Su servidor pide volver más tarde.</translation>
    </message>
    <message>
        <source>That is usual; it is tried again by itself.</source>
        <translation>Es habitual; se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The message is too large for their server.</source>
        <translation>El mensaje es demasiado grande para su servidor.</translation>
    </message>
    <message>
        <source>Send it in parts.</source>
        <translation>Envíelo por partes.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>El servidor rechazó el mensaje.</translation>
    </message>
    <message>
        <source>Read what it said, and call them.</source>
        <translation>Lea lo que dijo, y llámeles.</translation>
    </message>
    <message>
        <source>The message could not be written safely.</source>
        <translation>El mensaje no se pudo escribir con seguridad.</translation>
    </message>
    <message>
        <source>It was kept here; send it from your own mail program.</source>
        <translation>Se quedó aquí; envíelo desde su propio programa de correo.</translation>
    </message>
    <message>
        <source>It may have been sent, or not: the answer never came.</source>
        <translation>Puede que saliera, o no: la respuesta nunca llegó.</translation>
    </message>
    <message>
        <source>Look into the folder of what was sent, and say so here.</source>
        <translation>Mire en la carpeta de enviados y dígalo aquí.</translation>
    </message>
    <message>
        <source>Answers in this mailbox are seen.</source>
        <translation>Las respuestas en este buzón se ven.</translation>
    </message>
    <message>
        <source>They appear on the board within seconds.</source>
        <translation>Aparecen en el tablero en segundos.</translation>
    </message>
    <message>
        <source>Type a password that may read, too: for IMAP and SMTP.</source>
        <translation>Escriba una contraseña que también permita leer: para IMAP y SMTP.</translation>
    </message>
    <message>
        <source>Mail is usually read at port 993.</source>
        <translation>El correo se lee normalmente en el puerto 993.</translation>
    </message>
    <message>
        <source>Sending works in the meantime.</source>
        <translation>Mientras tanto, el envío funciona.</translation>
    </message>
    <message>
        <source>Answers cannot be seen yet.</source>
        <translation>Las respuestas aún no se pueden ver.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello {firm},</source>
        <translation>Hola, {firm}:</translation>
    </message>
    <message>
        <source>this is the test you asked for. If you can read it, customers can read your messages.</source>
        <translation>esta es la prueba que pidió. Si puede leerla, sus clientes pueden leer sus mensajes.</translation>
    </message>
    <message>
        <source>Test from Follow-up Board</source>
        <translation>Prueba de Follow-up Board</translation>
    </message>
</context>
<context>
    <name>MailboxFields</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>orders@example.com</source>
        <translation>pedidos@example.com</translation>
    </message>
    <message>
        <source>Name they see</source>
        <translation>Nombre que ven</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>its ID</source>
        <translation>su ID</translation>
    </message>
    <message>
        <source>Tokens from</source>
        <translation>Tokens de</translation>
    </message>
    <message>
        <source>the address of the provider</source>
        <translation>la dirección del proveedor</translation>
    </message>
    <message>
        <source>How do I get an app password?</source>
        <translation>¿Cómo consigo una contraseña de aplicación?</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>Servidores…</translation>
    </message>
    <message>
        <source>Not at all (this computer)</source>
        <translation>Ninguno (este ordenador)</translation>
    </message>
    <message>
        <source>Answers to that address are not seen here.</source>
        <translation>Las respuestas a esa dirección no se ven aquí.</translation>
    </message>
    <message>
        <source>A mailbox that somebody reads; empty for the one above.</source>
        <translation>Un buzón que alguien lee; vacío para el de arriba.</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, in no file.</source>
        <translation>Guardada en el almacén de claves de este ordenador, en ningún archivo.</translation>
    </message>
    <message>
        <source>You will be asked once each time the program starts.</source>
        <translation>Se preguntará una vez en cada arranque del programa.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>From the beginning (TLS)</source>
        <translation>Desde el principio (TLS)</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Tras el saludo (STARTTLS)</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Contraseña o contraseña de aplicación</translation>
    </message>
    <message>
        <source>Refresh token (OAuth)</source>
        <translation>Token de actualización (OAuth)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Where they gave one.</source>
        <translation>Si le dieron uno.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
</context>
<context>
    <name>MailboxFound</name>
    <message>
        <source>Let mail go</source>
        <translation>Dejar salir el correo</translation>
    </message>
    <message>
        <source>Stop all mail</source>
        <translation>Detener todo el correo</translation>
    </message>
    <message>
        <source>Offer answers that need one click: “Yes”, “More time”, “Call me”</source>
        <translation>Ofrecer respuestas con un clic: «Sí», «Más tiempo», «Llámeme»</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Lo que encontró la prueba</translation>
    </message>
    <message>
        <source>This board was tried out on another day, so its mail is held.</source>
        <translation>Este tablero se probó en otro día, así que su correo está retenido.</translation>
    </message>
    <message>
        <source>All mail is stopped. What was approved waits here.</source>
        <translation>Todo el correo está detenido. Lo aprobado espera aquí.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>por arreglar</translation>
    </message>
    <message>
        <source>How a message looks to them</source>
        <translation>Cómo ven un mensaje</translation>
    </message>
    <message>
        <source>Safe by design</source>
        <translation>Seguro por diseño</translation>
    </message>
    <message>
        <source>The same message never leaves twice, even after a power cut.</source>
        <translation>El mismo mensaje nunca sale dos veces, ni tras un corte de luz.</translation>
    </message>
    <message>
        <source>More than 30 messages in an hour: it stops and asks.</source>
        <translation>Más de 30 mensajes en una hora: se detiene y pregunta.</translation>
    </message>
    <message>
        <source>The password never appears in a log, a backup or an error report.</source>
        <translation>La contraseña nunca aparece en un registro, una copia de seguridad o un informe de error.</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Your own mailbox. Nothing leaves without your yes.</source>
        <translation>Su propio buzón. Nada sale sin su sí.</translation>
    </message>
    <message>
        <source>See their answers</source>
        <translation>Ver sus respuestas</translation>
    </message>
    <message>
        <source>Who presses Send?</source>
        <translation>¿Quién pulsa Enviar?</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>Enviarme una prueba</translation>
    </message>
    <message>
        <source>Use no mailbox</source>
        <translation>No usar ningún buzón</translation>
    </message>
    <message>
        <source>only to {address}</source>
        <translation>solo a {address}</translation>
    </message>
    <message>
        <source>The test is on its way…</source>
        <translation>La prueba está en camino…</translation>
    </message>
    <message>
        <source>Where is your mail?</source>
        <translation>¿Dónde está su correo?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Recent boards</source>
        <translation>Tableros recientes</translation>
    </message>
    <message>
        <source>Hidden stages</source>
        <translation>Etapas ocultas</translation>
    </message>
    <message>
        <source>Wall on which screen</source>
        <translation>Tablero mural en qué pantalla</translation>
    </message>
    <message>
        <source>Show “{name}”</source>
        <translation>Mostrar «{name}»</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Selected cards</source>
        <translation>Tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Select no longer (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>1 card selected</source>
        <translation>1 tarjeta seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n tarjeta seleccionada</numerusform>
            <numerusform>%n tarjetas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Elegir una fecha…</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Are these one and the same? Everything of both stays under one name.</source>
        <translation>¿Son el mismo? Todo lo de ambos queda bajo un solo nombre.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>Conservar «{name}»</translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Put it into the rounds</source>
        <translation>Poner en las rondas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>Lo que les cuenta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nobody has said yes to news. Note it with the people of a customer.</source>
        <translation>Nadie ha dicho sí a las novedades. Anótelo en las personas de un cliente.</translation>
    </message>
    <message>
        <source>1 person said yes: they get it after you have looked at it in a round.</source>
        <translation>1 persona dijo que sí: lo recibe después de que usted lo vea en una ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes: each gets their own after you have looked at it in a round.</source>
        <translation>
            <numerusform>%n persona dijo que sí: lo recibe después de que usted lo vea en una ronda.</numerusform>
            <numerusform>%n personas dijeron que sí: cada una recibe el suyo después de que usted lo vea en una ronda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Such cards are only in hidden stages.</source>
        <translation>Esas tarjetas solo están en etapas ocultas.</translation>
    </message>
    <message>
        <source>No card is late.</source>
        <translation>Ninguna tarjeta tiene retraso.</translation>
    </message>
    <message>
        <source>No card is due today.</source>
        <translation>Ninguna tarjeta vence hoy.</translation>
    </message>
    <message>
        <source>No card is late or due today.</source>
        <translation>Ninguna tarjeta tiene retraso ni vence hoy.</translation>
    </message>
    <message>
        <source>You have no cards.</source>
        <translation>No tiene tarjetas.</translation>
    </message>
    <message>
        <source>None of your cards is late.</source>
        <translation>Ninguna de sus tarjetas tiene retraso.</translation>
    </message>
    <message>
        <source>None of your cards is due today.</source>
        <translation>Ninguna de sus tarjetas vence hoy.</translation>
    </message>
    <message>
        <source>None of your cards is late or due today.</source>
        <translation>Ninguna de sus tarjetas tiene retraso ni vence hoy.</translation>
    </message>
    <message>
        <source>{name} has no cards.</source>
        <translation>{name} no tiene tarjetas.</translation>
    </message>
    <message>
        <source>No card of {name} is late.</source>
        <translation>Ninguna tarjeta de {name} tiene retraso.</translation>
    </message>
    <message>
        <source>No card of {name} is due today.</source>
        <translation>Ninguna tarjeta de {name} vence hoy.</translation>
    </message>
    <message>
        <source>No card of {name} is late or due today.</source>
        <translation>Ninguna tarjeta de {name} tiene retraso ni vence hoy.</translation>
    </message>
    <message>
        <source>No card meets this filter.</source>
        <translation>Ninguna tarjeta cumple este filtro.</translation>
    </message>
    <message>
        <source>No card fits “{filter}”.</source>
        <translation>Ninguna tarjeta coincide con «{filter}».</translation>
    </message>
    <message>
        <source>No card here fits “{filter}” as well.</source>
        <translation>Ninguna de estas coincide también con «{filter}».</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>&amp;Show all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Show &amp;hidden stages</source>
        <translation>Mostrar las etapas &amp;ocultas</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Se produjo un error en el programa</translation>
    </message>
    <message>
        <source>{text}. Please send us the report.</source>
        <translation>{text}. Por favor, envíenos el informe.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please send us the report.</source>
        <translation>Algo ha fallado en el programa. Envíenos el informe.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What was saved is here.</source>
        <translation>La última vez, el programa se cerró de forma inesperada. Lo guardado está aquí.</translation>
    </message>
    <message>
        <source>The program had a fault last time. What was saved is here.</source>
        <translation>La última vez, el programa tuvo un error. Lo guardado está aquí.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a whole number</source>
        <translation>Escriba un número entero</translation>
    </message>
</context>
<context>
    <name>NumberedStep</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The board could not be opened</source>
        <translation>No se pudo abrir el tablero</translation>
    </message>
    <message>
        <source>Password, kept until this window is closed</source>
        <translation>Contraseña, guardada hasta cerrar la ventana</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Restaurar la copia del {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Open another board…</source>
        <translation>Abrir otro tablero…</translation>
    </message>
    <message>
        <source>Make a new board…</source>
        <translation>Crear un tablero nuevo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Volver al tablero (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type letters of a command, such as “arch”</source>
        <translation>Letras de un comando, p. ej. «arch»</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command begins like this</source>
        <translation>Ningún comando empieza así</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>A un proveedor</translation>
    </message>
    <message>
        <source>late since {day}: fee {fee} of at most {cap}</source>
        <translation>con retraso desde {day}: recargo {fee} de {cap} como máximo</translation>
    </message>
    <message>
        <source>late since {day}: fee {fee}</source>
        <translation>con retraso desde {day}: recargo {fee}</translation>
    </message>
    <message>
        <source>answer by {day} keeps the {amount} discount</source>
        <translation>responder antes del {day} conserva el descuento de {amount}</translation>
    </message>
    <message>
        <source>answer by {day} costs no fee</source>
        <translation>responder antes del {day} no tiene recargo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparación</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Han llamado</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Correo recibido</translation>
    </message>
    <message>
        <source>They came by</source>
        <translation>Visita recibida</translation>
    </message>
    <message>
        <source>They took our help</source>
        <translation>Aceptaron nuestra ayuda</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamada hecha</translation>
    </message>
    <message>
        <source>Wrote an e-mail</source>
        <translation>Correo escrito</translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visita hecha</translation>
    </message>
    <message>
        <source>Offered help</source>
        <translation>Ayuda ofrecida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>They promised it for {day}</source>
        <translation>Lo prometieron para el {day}</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Están al tanto</translation>
    </message>
    <message>
        <source>Done for them</source>
        <translation>Hecho por ellos</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Oferta de ayuda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota modificada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Moved from {before} to {after}</source>
        <translation>Movida de {before} a {after}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Cada 3 meses</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anotar llamada</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Log a visit, an e-mail or a note</source>
        <translation>Anotar una visita, un correo o una nota</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Escribir correo</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Ofrecer ayuda</translation>
    </message>
    <message>
        <source>They want our help…</source>
        <translation>Quieren nuestra ayuda…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Anotar una visita</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Anotar un correo</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Do it for them…</source>
        <translation>Hacerlo por ellos…</translation>
    </message>
    <message>
        <source>Ladder…</source>
        <translation>Escalera…</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copiar su identificador</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Elegir una fecha…</translation>
    </message>
</context>
<context>
    <name>PanelChecklist</name>
    <message>
        <source>Add a line to the checklist</source>
        <translation>Añadir una línea a la lista de control</translation>
    </message>
    <message>
        <source>+ Add a line</source>
        <translation>+ Añadir una línea</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Start on</source>
        <translation>Empezar el</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stage: move to…</source>
        <translation>Etapa: mover a…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Fee, discount or shipment</source>
        <translation>Cargo, descuento o envío</translation>
    </message>
    <message>
        <source>Whom the card asks</source>
        <translation>A quién pregunta la tarjeta</translation>
    </message>
    <message>
        <source>What the card is about</source>
        <translation>De qué trata la tarjeta</translation>
    </message>
    <message>
        <source>Whom at the customer the card asks</source>
        <translation>A quién del cliente pregunta la tarjeta</translation>
    </message>
    <message>
        <source>Words with commas</source>
        <translation>Palabras con comas</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>A quién le toca</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>PanelLinks</name>
    <message>
        <source>Links to files</source>
        <translation>Enlaces a archivos</translation>
    </message>
    <message>
        <source>Add a link: paste a path or an address</source>
        <translation>Añadir un enlace: pegar una ruta o una dirección</translation>
    </message>
    <message>
        <source>+ Paste a link</source>
        <translation>+ Pegar un enlace</translation>
    </message>
    <message>
        <source>Paste a path or an address, or drop files here</source>
        <translation>Pegar una ruta o dirección, o soltar archivos aquí</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Quitar este enlace</translation>
    </message>
    <message>
        <source>Open this?
{target}</source>
        <translation>¿Abrir esto?
{target}</translation>
    </message>
    <message>
        <source>Only files here, web, e-mail and phone addresses can be opened:
{target}</source>
        <translation>Solo se pueden abrir archivos de este equipo y direcciones web, de correo y de teléfono:
{target}</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Enlace a un archivo</translation>
    </message>
</context>
<context>
    <name>PanelNext</name>
    <message>
        <source>Open in today’s round</source>
        <translation>Abrir en la ronda de hoy</translation>
    </message>
    <message>
        <source>They know of it</source>
        <translation>Están al tanto</translation>
    </message>
    <message>
        <source>They promised it…</source>
        <translation>Lo han prometido…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Their word: {said}</source>
        <translation>De su parte: {said}</translation>
    </message>
    <message>
        <source>Nothing goes for now</source>
        <translation>De momento no sale nada</translation>
    </message>
    <message>
        <source>All steps have gone</source>
        <translation>Todos los pasos están dados</translation>
    </message>
    <message>
        <source>Next e-mail</source>
        <translation>Próximo correo</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Próxima llamada</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Próxima carta</translation>
    </message>
    <message>
        <source>A manager looks at it</source>
        <translation>Lo mira la dirección</translation>
    </message>
    <message>
        <source>{what} · today, unless they answer</source>
        <translation>{what} · hoy, salvo respuesta</translation>
    </message>
    <message>
        <source>{what} · {day}, unless they answer</source>
        <translation>{what} · {day}, salvo respuesta</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>Anything worth remembering</source>
        <translation>Lo que convenga recordar</translation>
    </message>
</context>
<context>
    <name>PanelPresenter</name>
    <message>
        <source>The link could not be opened; check where it points.</source>
        <translation>No se pudo abrir el enlace; compruebe adónde lleva.</translation>
    </message>
</context>
<context>
    <name>PanelStory</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Anotar lo que pasó</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Qué tipo</translation>
    </message>
</context>
<context>
    <name>PanelUse</name>
    <message>
        <source>How they use it</source>
        <translation>Cómo lo usan</translation>
    </message>
    <message>
        <source>All about them</source>
        <translation>Todo sobre ellos</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseBar</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Reminders {paused}</source>
        <translation>Recordatorios {paused}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>buys, approves, pays</source>
        <translation>compra, aprueba, paga</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Contactar por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>short letters</source>
        <translation>cartas breves</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>por el nombre</translation>
    </message>
    <message>
        <source>Best days</source>
        <translation>Mejores días</translation>
    </message>
    <message>
        <source>Best hours from</source>
        <translation>Mejores horas desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>where it is not ours: Europe/Berlin</source>
        <translation>si no es la nuestra: Europe/Berlin</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Están</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Solo el</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Our real figure</source>
        <translation>Nuestra cifra real</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Lo que dijimos</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>they agreed</source>
        <translation>están de acuerdo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Never firmer than</source>
        <translation>Nunca más firme que</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>as ours</source>
        <translation>como la nuestra</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>todo el país</translation>
    </message>
    <message>
        <source>as the ladder says</source>
        <translation>como dice la escalera</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>amable</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>key customer</source>
        <translation>cliente clave</translation>
    </message>
    <message>
        <source>standard customer</source>
        <translation>cliente normal</translation>
    </message>
    <message>
        <source>small customer</source>
        <translation>cliente pequeño</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>última palabra</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>encargado</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>Order mail</source>
        <translation>Correo de pedidos</translation>
    </message>
    <message>
        <source>Invoice mail</source>
        <translation>Correo de facturas</translation>
    </message>
    <message>
        <source>News mail</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Muy ocupado</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt: month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{answer}, since {day}</source>
        <translation>{answer}, desde {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>todavía sin días</translation>
    </message>
    <message>
        <source>short</source>
        <translation>breve</translation>
    </message>
    <message>
        <source>Tell them of the favour: {what}</source>
        <translation>Comunicarles el favor: {what}</translation>
    </message>
    <message>
        <source>A word from the owner to {customer}: none since {day}</source>
        <translation>Una palabra del propietario a {customer}: ninguna desde el {day}</translation>
    </message>
    <message>
        <source>Visit {customer}: nobody was there since {day}</source>
        <translation>Visitar a {customer}: nadie ha ido desde el {day}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Menta</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Melocotón</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavanda</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Añadir: escriba un nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Show their cards</source>
        <translation>Mostrar sus tarjetas</translation>
    </message>
    <message>
        <source>There are no customers yet. A name typed on a card comes here, too.</source>
        <translation>Aún no hay clientes. Un nombre escrito en una tarjeta también llega aquí.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>Perhaps already here: {names}</source>
        <translation>Quizá ya está: {names}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Días libres…</translation>
    </message>
    <message>
        <source>There are no colleagues yet. Add whoever follows up.</source>
        <translation>Aún no hay miembros del equipo. Añada a quienes hacen el seguimiento.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Añadir un miembro del equipo</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Tarjetas abiertas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Equipo</translation>
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
        <translation>Escriba un número como 5</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Present colour</source>
        <translation>Color actual</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 contacto hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%n contacto hecho</numerusform>
            <numerusform>%n contactos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 favour</source>
        <translation>1 favor</translation>
    </message>
    <message numerus="yes">
        <source>%n favours</source>
        <translation>
            <numerusform>%n favor</numerusform>
            <numerusform>%n favores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line of the history</source>
        <translation>1 línea del historial</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the history</source>
        <translation>
            <numerusform>%n línea del historial</numerusform>
            <numerusform>%n líneas del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other row</source>
        <translation>1 otra entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n other rows</source>
        <translation>
            <numerusform>%n otra entrada</numerusform>
            <numerusform>%n otras entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 text</source>
        <translation>en 1 texto</translation>
    </message>
    <message numerus="yes">
        <source>in %n texts</source>
        <translation>
            <numerusform>en %n texto</numerusform>
            <numerusform>en %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”, {where}</source>
        <translation>«{word}», {where}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Starts / asked</source>
        <translation>Empieza / se pide</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>El plan, paso a paso</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{day} is not worked; it is planned for {planned}.</source>
        <translation>El {day} no se trabaja; el {planned} está previsto.</translation>
    </message>
    <message>
        <source>{day} works.</source>
        <translation>El {day} es posible.</translation>
    </message>
    <message>
        <source>{day} does not work.</source>
        <translation>El {day} no es posible.</translation>
    </message>
    <message>
        <source>It would be {arrives}.</source>
        <translation>El {arrives} sería el primer día.</translation>
    </message>
    <message>
        <source>Decide by {day}, in a rush for {cost} by {rush}.</source>
        <translation>Hasta el {day} hay que decidir, hasta el {rush} con urgencia por {cost}.</translation>
    </message>
    <message>
        <source>Decide by {day}.</source>
        <translation>Hasta el {day} hay que decidir.</translation>
    </message>
    <message>
        <source>It had to be decided by {day}, in a rush for {cost} by {rush}.</source>
        <translation>Hasta el {day} había que decidirlo, hasta el {rush} con urgencia por {cost}.</translation>
    </message>
    <message>
        <source>It had to be decided by {day}.</source>
        <translation>Hasta el {day} había que decidirlo.</translation>
    </message>
    <message>
        <source>In a rush, which costs {cost}.</source>
        <translation>Con urgencia, lo que cuesta {cost}.</translation>
    </message>
    <message>
        <source>1 day before the event is kept free.</source>
        <translation>Se deja libre 1 día antes del evento.</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the event are kept free.</source>
        <translation>
            <numerusform>Se deja libre %n día antes del evento.</numerusform>
            <numerusform>Se dejan libres %n días antes del evento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spare days: {left} of {all}.</source>
        <translation>Días de reserva: {left} de {all}.</translation>
    </message>
    <message>
        <source>1 day short</source>
        <translation>falta 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days short</source>
        <translation>
            <numerusform>falta %n día</numerusform>
            <numerusform>faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>ask today</source>
        <translation>pedir hoy</translation>
    </message>
    <message>
        <source>start today</source>
        <translation>empezar hoy</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>tras la venta</translation>
    </message>
    <message>
        <source>first order only</source>
        <translation>solo en el primer pedido</translation>
    </message>
    <message>
        <source>{cards}, 1 letter</source>
        <translation>{cards}, 1 carta</translation>
    </message>
    <message>
        <source>Start the job · {what}</source>
        <translation>Empezar el trabajo · {what}</translation>
    </message>
    <message>
        <source>{cards}, one letter ready</source>
        <translation>{cards}, una carta lista</translation>
    </message>
    <message>
        <source>{customer} has 1 open quote. Ask whether it matters.</source>
        <translation>{customer} tiene 1 presupuesto abierto. Pregunte si importa.</translation>
    </message>
    <message numerus="yes">
        <source>{customer} has %n open quotes. Ask which of them matter.</source>
        <translation>
            <numerusform>{customer} tiene %n presupuesto abierto. Pregunte cuál importa.</numerusform>
            <numerusform>{customer} tiene %n presupuestos abiertos. Pregunte cuáles importan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{why}, the customer is closed</source>
        <translation>{why}, el cliente está cerrado</translation>
    </message>
    <message>
        <source>the customer is closed</source>
        <translation>el cliente está cerrado</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Nothing is late, due today or due later this week.</source>
        <translation>Nada va con retraso ni vence hoy o más adelante esta semana.</translation>
    </message>
    <message>
        <source>Only what fits “{query}”</source>
        <translation>Solo lo que coincide con «{query}»</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name} (continuación)</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>En sus manos el</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Cómo lo usan</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Print board</source>
        <translation>Imprimir el tablero</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>Imprimir la hoja del día</translation>
    </message>
    <message>
        <source>Print for the shop</source>
        <translation>Imprimir para el taller</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>1 page printed</source>
        <translation>1 página impresa</translation>
    </message>
    <message numerus="yes">
        <source>%n pages printed</source>
        <translation>
            <numerusform>%n página impresa</numerusform>
            <numerusform>%n páginas impresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>us</source>
        <translation>nosotros</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transportista</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Flexible</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Hard: the order waits for it</source>
        <translation>Firme: el pedido lo espera</translation>
    </message>
    <message>
        <source>Soft: the order can go on without it</source>
        <translation>Flexible: el pedido sigue sin él</translation>
    </message>
    <message>
        <source>Internal: the customer never reads of it</source>
        <translation>Interno: el cliente nunca lo lee</translation>
    </message>
</context>
<context>
    <name>ProcessDiff</name>
    <message>
        <source>New: {step}</source>
        <translation>Nuevo: {step}</translation>
    </message>
    <message>
        <source>No more: {step}</source>
        <translation>Ya no: {step}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>spare days</source>
        <translation>días de reserva</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>a quién le toca</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>quién lo hace</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>quién se ocupa</translation>
    </message>
    <message>
        <source>how firm</source>
        <translation>firmeza</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>days they get</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>days at least</source>
        <translation>días como mínimo</translation>
    </message>
    <message>
        <source>days in a rush</source>
        <translation>días con urgencia</translation>
    </message>
    <message>
        <source>price of a rush</source>
        <translation>precio de la urgencia</translation>
    </message>
    <message>
        <source>what it comes after</source>
        <translation>a qué sigue</translation>
    </message>
    <message>
        <source>days after delivery</source>
        <translation>días tras la entrega</translation>
    </message>
    <message>
        <source>first order only</source>
        <translation>solo el primer pedido</translation>
    </message>
    <message>
        <source>until when answers count</source>
        <translation>hasta cuándo cuentan las respuestas</translation>
    </message>
    <message>
        <source>whether the customer sees it</source>
        <translation>si el cliente lo ve</translation>
    </message>
    <message>
        <source>trouble spot</source>
        <translation>punto delicado</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>por qué importa</translation>
    </message>
    <message>
        <source>what happens if it is late</source>
        <translation>qué pasa si se retrasa</translation>
    </message>
    <message>
        <source>the easiest way</source>
        <translation>lo más fácil</translation>
    </message>
    <message>
        <source>what comes then</source>
        <translation>qué viene después</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>recargo</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>See the whole letter</source>
        <translation>Ver la carta entera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>+ Add a step</source>
        <translation>+ Añadir un paso</translation>
    </message>
    <message>
        <source>Name, spare days and money</source>
        <translation>Nombre, días de reserva y dinero</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Guardar como copia…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Todo el proceso</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Lo que lee el cliente</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Proceso nuevo</translation>
    </message>
    <message>
        <source>Version {version}, not saved yet.</source>
        <translation>Versión {version}, aún sin guardar.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Save version {version}</source>
        <translation>Guardar la versión {version}</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
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
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Import a process</source>
        <translation>Importar un proceso</translation>
    </message>
    <message>
        <source>Processes (*.json)</source>
        <translation>Procesos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportado a {file}</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>No se pudo escribir {file}</translation>
    </message>
    <message>
        <source>a made-up job</source>
        <translation>un trabajo imaginario</translation>
    </message>
    <message>
        <source>The open jobs run by it as it is saved already.</source>
        <translation>Los trabajos abiertos ya lo siguen tal como está guardado.</translation>
    </message>
    <message>
        <source>Export a process</source>
        <translation>Exportar un proceso</translation>
    </message>
    <message>
        <source>The customer reads its name and day, in the line on our part.</source>
        <translation>El cliente lee su nombre y su día, en la línea sobre nuestra parte.</translation>
    </message>
    <message>
        <source>The customer never reads this.</source>
        <translation>El cliente nunca lee esto.</translation>
    </message>
</context>
<context>
    <name>ProcessProblems</name>
    <message>
        <source>give it a name</source>
        <translation>indique un nombre</translation>
    </message>
    <message>
        <source>say what is to be done</source>
        <translation>indique qué hay que hacer</translation>
    </message>
    <message>
        <source>give it a key that no other step has</source>
        <translation>dele una clave que no tenga ningún otro paso</translation>
    </message>
    <message>
        <source>another step has this key; give it one of its own</source>
        <translation>otro paso tiene esta clave; dele una propia</translation>
    </message>
    <message>
        <source>there is no such field; there are {known}</source>
        <translation>ese campo no existe; existen {known}</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>it must be a time such as “11:00”</source>
        <translation>debe ser una hora como «11:00»</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>it must be an object with names and values</source>
        <translation>debe ser un objeto con nombres y valores</translation>
    </message>
    <message>
        <source>it must be one of {known}</source>
        <translation>debe ser uno de estos: {known}</translation>
    </message>
    <message>
        <source>it must be a number from {least} to {most}</source>
        <translation>debe ser un número de {least} a {most}</translation>
    </message>
    <message>
        <source>it must be more than 0 and at most 100 percent</source>
        <translation>debe ser más de 0 y como mucho 100 por ciento</translation>
    </message>
    <message>
        <source>write three capital letters such as USD</source>
        <translation>escriba tres mayúsculas como EUR</translation>
    </message>
    <message>
        <source>{most} characters are the most</source>
        <translation>{most} caracteres son el máximo</translation>
    </message>
    <message>
        <source>leave some out; {most} steps are the most</source>
        <translation>quite algunos; {most} pasos son el máximo</translation>
    </message>
    <message>
        <source>at least one step must come before delivery</source>
        <translation>al menos un paso debe ir antes de la entrega</translation>
    </message>
    <message>
        <source>give either a percentage or an amount</source>
        <translation>indica un porcentaje o un importe, no ambos</translation>
    </message>
    <message>
        <source>only steps count that the customer does and sees; “{named}” is none</source>
        <translation>solo cuentan los pasos que el cliente hace y ve; «{named}» no lo es</translation>
    </message>
    <message>
        <source>there is no step “{named}” that it could come after</source>
        <translation>no hay ningún paso «{named}» al que pueda seguir</translation>
    </message>
    <message>
        <source>a step cannot come after itself</source>
        <translation>un paso no puede seguir a sí mismo</translation>
    </message>
    <message>
        <source>“{named}” only comes after delivery; nothing earlier can wait for it</source>
        <translation>«{named}» viene tras la entrega; nada anterior puede esperarlo</translation>
    </message>
    <message>
        <source>{steps} wait for each other in a circle; let one of them come after something else</source>
        <translation>{steps} se esperan en círculo; haga que uno siga a otra cosa</translation>
    </message>
    <message>
        <source>a customer’s step takes no days; its time is its lead</source>
        <translation>un paso del cliente no lleva días; su tiempo es su plazo</translation>
    </message>
    <message>
        <source>only a customer’s step has a lead; all others take days</source>
        <translation>solo un paso del cliente tiene plazo; los demás llevan días</translation>
    </message>
    <message>
        <source>say how many working days they get</source>
        <translation>indique cuántos días laborables tienen</translation>
    </message>
    <message>
        <source>say how many working days it takes</source>
        <translation>indique cuántos días laborables lleva</translation>
    </message>
    <message>
        <source>say in how many days it is done for that money</source>
        <translation>indique en cuántos días se hace por ese dinero</translation>
    </message>
    <message>
        <source>a customer cannot be rushed; the least notice says how short it may get</source>
        <translation>a un cliente no se le mete prisa; el aviso mínimo dice cuánto puede acortarse</translation>
    </message>
    <message>
        <source>a rush cannot take longer than usual</source>
        <translation>con urgencia no puede tardar más de lo normal</translation>
    </message>
    <message>
        <source>say why it matters</source>
        <translation>diga por qué importa</translation>
    </message>
    <message>
        <source>say how they can do it most easily</source>
        <translation>diga cómo se hace más fácilmente</translation>
    </message>
    <message>
        <source>the order waits for it; say what happens if it is late</source>
        <translation>el pedido lo espera; diga qué pasa si se retrasa</translation>
    </message>
    <message>
        <source>there is no field “{name}”; perhaps “{known}” is meant</source>
        <translation>no hay ningún campo «{name}»; quizá sea «{known}»</translation>
    </message>
    <message>
        <source>there is no field “{name}”; the fields are {known}</source>
        <translation>no hay ningún campo «{name}»; los campos son {known}</translation>
    </message>
    <message>
        <source>a brace belongs to no field; leave it out</source>
        <translation>una llave no pertenece a ningún campo; quítela</translation>
    </message>
    <message>
        <source>the most cannot be less than what is charged at once</source>
        <translation>el máximo no puede ser menor que lo que se cobra de entrada</translation>
    </message>
    <message>
        <source>only a step of the customer’s can cost a fee</source>
        <translation>solo un paso del cliente puede costar un recargo</translation>
    </message>
    <message>
        <source>a fee must be told; let the customer read of the step</source>
        <translation>un recargo debe anunciarse; deje que el cliente lea el paso</translation>
    </message>
    <message>
        <source>a fee must be told; say what happens if it is late</source>
        <translation>un recargo debe anunciarse; diga qué pasa si se retrasa</translation>
    </message>
</context>
<context>
    <name>ProcessesPage</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Trabajos abiertos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Añadir: escriba un nombre</translation>
    </message>
    <message>
        <source>There are no processes. Lay out how a kind of job goes, step by step.</source>
        <translation>No hay procesos. Describa cómo va un tipo de trabajo, paso a paso.</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Añadir un proceso</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Example – Follow-up Board</source>
        <translation>Ejemplo – Follow-up Board</translation>
    </message>
    <message>
        <source>Shared – Follow-up Board</source>
        <translation>Compartido – Follow-up Board</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>Abrir un tablero</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Tablero nuevo</translation>
    </message>
    <message>
        <source>Boards (*.db)</source>
        <translation>Tableros (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New follow-up</source>
        <translation>Nuevo seguimiento</translation>
    </message>
</context>
<context>
    <name>RaisedWords</name>
    <message>
        <source>1 year a customer</source>
        <translation>1 año de cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n years a customer</source>
        <translation>
            <numerusform>%n año de cliente</numerusform>
            <numerusform>%n años de cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>{years} on {day}: congratulate {customer}</source>
        <translation>{years} el {day}: felicitar a {customer}</translation>
    </message>
</context>
<context>
    <name>ReferringPage</name>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactarlos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>+ Add: type a name</source>
        <translation>+ Añadir: escriba un nombre</translation>
    </message>
    <message>
        <source>There is nobody yet to whom customers could be referred when we are not the best.</source>
        <translation>Todavía no hay nadie a quien remitir clientes cuando no somos los mejores.</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Añadir un socio</translation>
    </message>
    <message>
        <source>Exception rules</source>
        <translation>Reglas de excepción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Qué se permite</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>or by somebody who may decide more</source>
        <translation>o por alguien que puede decidir más</translation>
    </message>
    <message>
        <source>+ Add: when is an exception worth it?</source>
        <translation>+ Añadir: ¿cuándo vale la pena una excepción?</translation>
    </message>
    <message>
        <source>There are no rules yet. One says beforehand when breaking the policy is worth it.</source>
        <translation>Todavía no hay reglas. Una dice de antemano cuándo vale la pena hacer una excepción.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the board to see more.</source>
        <translation>Abra el tablero para ver más.</translation>
    </message>
    <message>
        <source>An answer: {title}</source>
        <translation>Una respuesta: {title}</translation>
    </message>
    <message>
        <source>Follow-up Board goes on reminding you</source>
        <translation>Follow-up Board le seguirá avisando</translation>
    </message>
    <message>
        <source>There is no tray here, so the window was only minimised. Quit with Ctrl+Q, or change it under Settings, Reminders.</source>
        <translation>Aquí no hay bandeja del sistema, así que la ventana solo se minimizó. Salga con Ctrl+Q o cámbielo en Ajustes, Recordatorios.</translation>
    </message>
    <message>
        <source>Nothing slipped, and nothing is due today</source>
        <translation>Nada se ha quedado atrás, y hoy no vence nada</translation>
    </message>
    <message>
        <source>Follow-ups: {counts}</source>
        <translation>Seguimientos: {counts}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>Posponer 1 h</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me what is due and late</source>
        <translation>Avisarme de lo que vence y de los retrasos</translation>
    </message>
    <message>
        <source>Each morning</source>
        <translation>Cada mañana</translation>
    </message>
    <message>
        <source>One overview of what is late and due</source>
        <translation>Un resumen de los retrasos y de lo que vence</translation>
    </message>
    <message>
        <source>Overview at</source>
        <translation>Resumen a las</translation>
    </message>
    <message>
        <source>Empty: when the firm’s day starts.</source>
        <translation>Vacío: cuando empieza el día de la empresa.</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Avisarme de</translation>
    </message>
    <message>
        <source>my follow-ups</source>
        <translation>mis seguimientos</translation>
    </message>
    <message>
        <source>everybody’s follow-ups</source>
        <translation>los seguimientos de todos</translation>
    </message>
    <message>
        <source>Nobody’s are always among mine, and those of people without this program.</source>
        <translation>Los que no tienen responsable cuentan siempre entre los míos, y también los de quienes no tienen este programa.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sin avisos desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sin avisos hasta las</translation>
    </message>
    <message>
        <source>What falls due meanwhile is told afterwards, all at once.</source>
        <translation>De lo que venza entretanto se avisa después, todo a la vez.</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Show titles and customers</source>
        <translation>Mostrar títulos y clientes</translation>
    </message>
    <message>
        <source>Keep reminding me when the window is closed</source>
        <translation>Seguir avisándome con la ventana cerrada</translation>
    </message>
    <message>
        <source>The program then stays in the tray; quit it there or with Ctrl+Q.</source>
        <translation>El programa queda entonces en la bandeja del sistema; salga desde ahí o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Ventana cerrada</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Computer started</source>
        <translation>Equipo encendido</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Own rule…</source>
        <translation>Regla propia…</translation>
    </message>
    <message>
        <source>Own rule for repeating</source>
        <translation>Regla propia de repetición</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What became of every line</source>
        <translation>Qué fue de cada línea</translation>
    </message>
    <message>
        <source>{added} added, {merged} merged, {skipped} skipped.</source>
        <translation>{added} añadidas, {merged} combinadas, {skipped} omitidas.</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Approve the rest</source>
        <translation>Aprobar el resto</translation>
    </message>
    <message>
        <source>1 message leaves as it stands:</source>
        <translation>1 mensaje sale tal como está:</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave as they stand:</source>
        <translation>
            <numerusform>%n mensaje sale tal como está:</numerusform>
            <numerusform>%n mensajes salen tal como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: look at these yourself</source>
        <translation>Quedan fuera: míralos uno a uno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approve 1 message</source>
        <translation>Aprobar 1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n messages</source>
        <translation>
            <numerusform>Aprobar %n mensaje</numerusform>
            <numerusform>Aprobar %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCount</name>
    <message>
        <source>1 to look at in today’s round</source>
        <translation>1 por mirar en la ronda de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at in today’s round</source>
        <translation>
            <numerusform>%n por mirar en la ronda de hoy</numerusform>
            <numerusform>%n por mirar en la ronda de hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>cerca de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialogs</name>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fijar la fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar a otro</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Pasar</translation>
    </message>
</context>
<context>
    <name>RoundEnd</name>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Today’s round</source>
        <translation>La ronda de hoy</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Today’s round</source>
        <translation>La ronda de hoy</translation>
    </message>
    <message>
        <source>Approve the rest of the messages…</source>
        <translation>Aprobar los demás mensajes…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Approve the rest…</source>
        <translation>Aprobar el resto…</translation>
    </message>
    <message>
        <source>How far the round is</source>
        <translation>Cuánto se lleva de la ronda</translation>
    </message>
    <message>
        <source>Why today:</source>
        <translation>Por qué hoy:</translation>
    </message>
</context>
<context>
    <name>RoundPresenter</name>
    <message>
        <source>Today’s round could not be read</source>
        <translation>No se pudo leer la ronda de hoy</translation>
    </message>
    <message>
        <source>Everybody who waits for a word from us gets one today.</source>
        <translation>Todos los que esperan noticias nuestras las reciben hoy.</translation>
    </message>
    <message>
        <source>Everybody who waits for a word from us gets one on the next open day.</source>
        <translation>Todos los que esperan unas palabras nuestras las reciben el próximo día laborable.</translation>
    </message>
    <message>
        <source>Nothing is to be sent or called today.</source>
        <translation>Hoy no hay nada que enviar ni a quien llamar.</translation>
    </message>
    <message>
        <source>Nothing was done in this round yet</source>
        <translation>Aún no se ha hecho nada en esta ronda</translation>
    </message>
</context>
<context>
    <name>RoundQuestion</name>
    <message>
        <source>Skip it</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>RoundSide</name>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Next, if no answer</source>
        <translation>Después, si no contestan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>No e-mail address is known.</source>
        <translation>No se conoce ninguna dirección de correo.</translation>
    </message>
    <message>
        <source>Mail to their address came back.</source>
        <translation>El correo a su dirección ha sido devuelto.</translation>
    </message>
    <message>
        <source>A phrase in it sounds unfriendly.</source>
        <translation>Una frase suena poco amable.</translation>
    </message>
    <message>
        <source>A field in it is empty.</source>
        <translation>Un campo está vacío.</translation>
    </message>
    <message>
        <source>They got a message within a day.</source>
        <translation>Recibieron un mensaje hace menos de un día.</translation>
    </message>
    <message>
        <source>They got enough messages this week.</source>
        <translation>Ya recibieron suficientes mensajes esta semana.</translation>
    </message>
    <message>
        <source>They are not written to so firmly: tell them in person.</source>
        <translation>No se les escribe con tanta firmeza: dígaselo en persona.</translation>
    </message>
    <message>
        <source>They may have answered: look at that first.</source>
        <translation>Quizá hayan respondido: mírelo primero.</translation>
    </message>
    <message>
        <source>It comes late or is firm: read it before it goes.</source>
        <translation>Llega tarde o es firme: léalo antes de que salga.</translation>
    </message>
    <message>
        <source>This board was put back or copied: look whether it still fits.</source>
        <translation>Este tablero se restauró o se copió: mire si aún encaja.</translation>
    </message>
    <message>
        <source>It left this computer before: send it again only if you must.</source>
        <translation>Ya salió de este ordenador: envíelo de nuevo solo si es necesario.</translation>
    </message>
    <message>
        <source>It should have left more than a day ago: look whether it still fits.</source>
        <translation>Debió salir hace más de un día: mire si aún encaja.</translation>
    </message>
    <message>
        <source>Very many messages left within an hour: look whether all is well.</source>
        <translation>Salieron muchísimos mensajes en una hora: mire si todo va bien.</translation>
    </message>
    <message>
        <source>The program ended while it was leaving.</source>
        <translation>El programa terminó mientras salía.</translation>
    </message>
    <message>
        <source>It may have been sent, or not.</source>
        <translation>Puede que saliera, o no.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>No se pudo enviar.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Se envió.</translation>
    </message>
    <message>
        <source>It is approved and leaves by itself on {day}.</source>
        <translation>Está aprobado y sale por sí solo el {day}.</translation>
    </message>
    <message>
        <source>It is approved and leaves by itself.</source>
        <translation>Está aprobado y sale por sí solo.</translation>
    </message>
    <message>
        <source>They gave it in time: a word of thanks.</source>
        <translation>Llegó a tiempo: unas palabras de agradecimiento.</translation>
    </message>
    <message>
        <source>You wrote it for everybody who said yes to news.</source>
        <translation>Escrito para todos los que dijeron que sí a las novedades.</translation>
    </message>
    <message>
        <source>They do not know of it yet.</source>
        <translation>Aún no lo saben.</translation>
    </message>
    <message>
        <source>It is time to ask, and they want no e-mails.</source>
        <translation>Es hora de preguntar, y no quieren correos.</translation>
    </message>
    <message>
        <source>It is time to ask: needed by {due}.</source>
        <translation>Es hora de preguntar: se necesita para el {due}.</translation>
    </message>
    <message>
        <source>It is time to ask.</source>
        <translation>Es hora de preguntar.</translation>
    </message>
    <message>
        <source>Needed by {due} and not answered: somebody else looks at it first.</source>
        <translation>Se necesita para el {due} y sin respuesta: primero lo mira otra persona.</translation>
    </message>
    <message>
        <source>Needed by {due} and not answered: they should know what follows.</source>
        <translation>Se necesita para el {due} y sin respuesta: deben saber qué sigue.</translation>
    </message>
    <message>
        <source>Asked on {asked}, needed by {due}: a call helps now.</source>
        <translation>Preguntado el {asked}, se necesita para el {due}: una llamada ayuda ahora.</translation>
    </message>
    <message>
        <source>Asked on {asked}, no answer yet: we offer help.</source>
        <translation>Preguntado el {asked}, aún sin respuesta: ofrecemos ayuda.</translation>
    </message>
    <message>
        <source>Asked on {asked}, no answer yet.</source>
        <translation>Preguntado el {asked}, aún sin respuesta.</translation>
    </message>
    <message>
        <source>It answers our message, but comes from an address nobody knows.</source>
        <translation>Responde a nuestro mensaje, pero viene de una dirección desconocida.</translation>
    </message>
    <message>
        <source>It has the subject of our message; the address is not known.</source>
        <translation>Tiene el asunto de nuestro mensaje; la dirección no es conocida.</translation>
    </message>
    <message>
        <source>It came from them, but names no message of ours.</source>
        <translation>Vino de ellos, pero no cita ningún mensaje nuestro.</translation>
    </message>
    <message>
        <source>They asked, and nobody has answered yet.</source>
        <translation>Han preguntado y nadie ha respondido todavía.</translation>
    </message>
    <message>
        <source>It may come late: they should hear it from us first.</source>
        <translation>Puede llegar tarde: deben saberlo primero por nosotros.</translation>
    </message>
    <message>
        <source>They have heard nothing for a while: say that all is well.</source>
        <translation>Hace un tiempo que no saben nada: diga que todo va bien.</translation>
    </message>
    <message>
        <source>Also in the same message: {count}.</source>
        <translation>También en el mismo mensaje: {count}.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>A rule reads like FREQ=WEEKLY;BYDAY=TU</source>
        <translation>Una regla se escribe como FREQ=WEEKLY;BYDAY=TU</translation>
    </message>
</context>
<context>
    <name>RungForm</name>
    <message>
        <source>Rung {number}:</source>
        <translation>Peldaño {number}:</translation>
    </message>
    <message>
        <source>Only friendly rungs, once a test left and answers are seen</source>
        <translation>Solo peldaños amables, cuando haya salido una prueba y se vean las respuestas</translation>
    </message>
    <message>
        <source>What it is there for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>Ofrece ayuda</translation>
    </message>
    <message>
        <source>What help is offered</source>
        <translation>Qué ayuda se ofrece</translation>
    </message>
    <message>
        <source>We do it together on the phone</source>
        <translation>Lo hacemos juntos por teléfono</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Editar el texto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{what} moved to {stage}</source>
        <translation>Movido a {stage}: {what}</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>{what} added to {stage}</source>
        <translation>Añadido a {stage}: {what}</translation>
    </message>
    <message>
        <source>Undone: {verb}</source>
        <translation>Deshecho: {verb}</translation>
    </message>
    <message>
        <source>Done again: {verb}</source>
        <translation>Rehecho: {verb}</translation>
    </message>
    <message>
        <source>{job} is delivered; what comes after is dated</source>
        <translation>{job} está entregado; lo que sigue tiene fecha</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Siguiente: {steps}</translation>
    </message>
    <message>
        <source>“{stage}” hidden</source>
        <translation>«{stage}» oculta</translation>
    </message>
    <message>
        <source>“{stage}” hidden, with {cards}</source>
        <translation>«{stage}» oculta, con {cards}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{stages} shown again</source>
        <translation>De nuevo en el tablero: {stages}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>No anotado</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>card added</source>
        <translation>tarjeta añadida</translation>
    </message>
    <message>
        <source>“{text}” could not be added</source>
        <translation>No añadido: «{text}»</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>tarjeta modificada</translation>
    </message>
    <message>
        <source>{what} could not be changed</source>
        <translation>No modificado: {what}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>Modificado: {what}</translation>
    </message>
    <message>
        <source>card moved</source>
        <translation>tarjeta movida</translation>
    </message>
    <message>
        <source>{what} could not be moved</source>
        <translation>No movido: {what}</translation>
    </message>
    <message>
        <source>card done</source>
        <translation>tarjeta hecha</translation>
    </message>
    <message>
        <source>Not marked as done</source>
        <translation>No marcado como hecho</translation>
    </message>
    <message>
        <source>card brought back</source>
        <translation>tarjeta recuperada</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>No recuperado</translation>
    </message>
    <message>
        <source>{what} brought back</source>
        <translation>Recuperado: {what}</translation>
    </message>
    <message>
        <source>card snoozed</source>
        <translation>tarjeta pospuesta</translation>
    </message>
    <message>
        <source>Not snoozed</source>
        <translation>No pospuesto</translation>
    </message>
    <message>
        <source>{what} snoozed until {day}</source>
        <translation>Pospuesto hasta el {day}: {what}</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fin del aplazamiento</translation>
    </message>
    <message>
        <source>Still snoozed</source>
        <translation>Sigue pospuesto</translation>
    </message>
    <message>
        <source>card assigned</source>
        <translation>tarjeta asignada</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>No asignado</translation>
    </message>
    <message>
        <source>{what} given to {name}</source>
        <translation>Asignado a {name}: {what}</translation>
    </message>
    <message>
        <source>date set</source>
        <translation>fecha puesta</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Fecha no puesta</translation>
    </message>
    <message>
        <source>{what} dated</source>
        <translation>Fecha puesta: {what}</translation>
    </message>
    <message>
        <source>{cards} due on {day}</source>
        <translation>{cards}: vence el {day}</translation>
    </message>
    <message>
        <source>card archived</source>
        <translation>tarjeta archivada</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>No archivado</translation>
    </message>
    <message>
        <source>{what} archived</source>
        <translation>Archivado: {what}</translation>
    </message>
    <message>
        <source>card deleted</source>
        <translation>tarjeta eliminada</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>answer noted</source>
        <translation>respuesta anotada</translation>
    </message>
    <message>
        <source>They answered {what}: our turn</source>
        <translation>Respuesta recibida de {what}: nos toca</translation>
    </message>
    <message>
        <source>acknowledgement noted</source>
        <translation>acuse anotado</translation>
    </message>
    <message>
        <source>They know of {what}</source>
        <translation>Están al tanto de {what}</translation>
    </message>
    <message>
        <source>promise noted</source>
        <translation>promesa anotada</translation>
    </message>
    <message>
        <source>They promised {what} for {day}</source>
        <translation>{what} prometido para el {day}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Sin pausar</translation>
    </message>
    <message>
        <source>pause ended</source>
        <translation>pausa terminada</translation>
    </message>
    <message>
        <source>Still paused</source>
        <translation>Sigue en pausa</translation>
    </message>
    <message>
        <source>done for them</source>
        <translation>hecho por ellos</translation>
    </message>
    <message>
        <source>We do {what} for them: our turn</source>
        <translation>Hacemos {what} por ellos: nos toca</translation>
    </message>
    <message>
        <source>help taken</source>
        <translation>ayuda aceptada</translation>
    </message>
    <message>
        <source>A card of ours was made for {day}</source>
        <translation>Se ha creado una tarjeta nuestra para el {day}</translation>
    </message>
    <message>
        <source>mail put aside</source>
        <translation>correo apartado</translation>
    </message>
    <message>
        <source>help offered</source>
        <translation>ayuda ofrecida</translation>
    </message>
    <message>
        <source>Help offered on {what}</source>
        <translation>Ayuda ofrecida: {what}</translation>
    </message>
    <message>
        <source>checklist changed</source>
        <translation>lista de control modificada</translation>
    </message>
    <message>
        <source>The checklist could not be changed</source>
        <translation>No se pudo modificar la lista de control</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>enlace modificado</translation>
    </message>
    <message>
        <source>The link could not be changed</source>
        <translation>No se pudo modificar el enlace</translation>
    </message>
    <message>
        <source>job started</source>
        <translation>trabajo empezado</translation>
    </message>
    <message>
        <source>The job could not be started</source>
        <translation>No se pudo empezar el trabajo</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>card made of a mail</source>
        <translation>tarjeta hecha de un correo</translation>
    </message>
    <message>
        <source>letter edited</source>
        <translation>carta modificada</translation>
    </message>
    <message>
        <source>The letter could not be kept</source>
        <translation>No se pudo guardar la carta</translation>
    </message>
    <message>
        <source>letter written anew</source>
        <translation>carta escrita de nuevo</translation>
    </message>
    <message>
        <source>The letter could not be written anew</source>
        <translation>No se pudo escribir la carta de nuevo</translation>
    </message>
    <message>
        <source>text of letters changed</source>
        <translation>texto de las cartas cambiado</translation>
    </message>
    <message>
        <source>The text could not be kept</source>
        <translation>No se pudo guardar el texto</translation>
    </message>
    <message>
        <source>text of letters put back</source>
        <translation>texto de las cartas restaurado</translation>
    </message>
    <message>
        <source>The text could not be put back</source>
        <translation>No se pudo restaurar el texto</translation>
    </message>
    <message>
        <source>message approved</source>
        <translation>mensaje aprobado</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>message noted as out</source>
        <translation>mensaje anotado como salido</translation>
    </message>
    <message>
        <source>card seen to</source>
        <translation>tarjeta atendida</translation>
    </message>
    <message>
        <source>message skipped</source>
        <translation>mensaje saltado</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>No saltado</translation>
    </message>
    <message>
        <source>message noted as sent</source>
        <translation>mensaje anotado como enviado</translation>
    </message>
    <message>
        <source>message let go again</source>
        <translation>mensaje enviado de nuevo</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>No enviado de nuevo</translation>
    </message>
    <message>
        <source>letter noted as out</source>
        <translation>carta anotada como enviada</translation>
    </message>
    <message>
        <source>It could not be noted that it went out</source>
        <translation>No se pudo anotar que salió</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>No cerrado</translation>
    </message>
    <message>
        <source>job dated anew</source>
        <translation>trabajo replanificado</translation>
    </message>
    <message>
        <source>new dates given</source>
        <translation>nuevas fechas aplicadas</translation>
    </message>
    <message>
        <source>step added</source>
        <translation>paso añadido</translation>
    </message>
    <message>
        <source>step left out</source>
        <translation>paso omitido</translation>
    </message>
    <message>
        <source>order of steps changed</source>
        <translation>orden de los pasos cambiado</translation>
    </message>
    <message>
        <source>step sent back</source>
        <translation>paso devuelto</translation>
    </message>
    <message>
        <source>date promised</source>
        <translation>fecha prometida</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>No prometido</translation>
    </message>
    <message>
        <source>delivery noted</source>
        <translation>entrega anotada</translation>
    </message>
    <message>
        <source>job closed</source>
        <translation>trabajo cerrado</translation>
    </message>
    <message>
        <source>job put on hold</source>
        <translation>trabajo en pausa</translation>
    </message>
    <message>
        <source>job goes on</source>
        <translation>trabajo reanudado</translation>
    </message>
    <message>
        <source>job taken up again</source>
        <translation>trabajo reabierto</translation>
    </message>
    <message>
        <source>fee waived</source>
        <translation>recargo perdonado</translation>
    </message>
    <message>
        <source>Not waived</source>
        <translation>No perdonado</translation>
    </message>
    <message>
        <source>The stage could not be added</source>
        <translation>No se pudo añadir la etapa</translation>
    </message>
    <message>
        <source>The stage could not be changed</source>
        <translation>No se pudo modificar la etapa</translation>
    </message>
    <message>
        <source>The stage could not be moved</source>
        <translation>No se pudo mover la etapa</translation>
    </message>
    <message>
        <source>The stage could not be removed</source>
        <translation>No se pudo quitar la etapa</translation>
    </message>
    <message>
        <source>Done cards archived</source>
        <translation>Tarjetas hechas archivadas</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>No añadido</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No modificado</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>No combinado</translation>
    </message>
    <message>
        <source>contact added</source>
        <translation>contacto añadido</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>contacto cambiado</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>contacto quitado</translation>
    </message>
    <message>
        <source>days off added</source>
        <translation>días libres añadidos</translation>
    </message>
    <message>
        <source>days off changed</source>
        <translation>días libres cambiados</translation>
    </message>
    <message>
        <source>days off removed</source>
        <translation>días libres quitados</translation>
    </message>
    <message>
        <source>favour granted</source>
        <translation>favor concedido</translation>
    </message>
    <message>
        <source>favour changed</source>
        <translation>favor cambiado</translation>
    </message>
    <message>
        <source>favour removed</source>
        <translation>favor quitado</translation>
    </message>
    <message>
        <source>news put into the rounds</source>
        <translation>novedades puestas en las rondas</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>favour told</source>
        <translation>favor comunicado</translation>
    </message>
    <message>
        <source>exception asked for</source>
        <translation>excepción pedida</translation>
    </message>
    <message>
        <source>partner added</source>
        <translation>socio añadido</translation>
    </message>
    <message>
        <source>partner changed</source>
        <translation>socio cambiado</translation>
    </message>
    <message>
        <source>partner removed</source>
        <translation>socio quitado</translation>
    </message>
    <message>
        <source>exception rule added</source>
        <translation>regla de excepción añadida</translation>
    </message>
    <message>
        <source>exception rule changed</source>
        <translation>regla de excepción cambiada</translation>
    </message>
    <message>
        <source>exception rule removed</source>
        <translation>regla de excepción quitada</translation>
    </message>
    <message>
        <source>expectation added</source>
        <translation>expectativa añadida</translation>
    </message>
    <message>
        <source>expectation changed</source>
        <translation>expectativa cambiada</translation>
    </message>
    <message>
        <source>expectation removed</source>
        <translation>expectativa quitada</translation>
    </message>
    <message>
        <source>process added</source>
        <translation>proceso añadido</translation>
    </message>
    <message>
        <source>process saved</source>
        <translation>proceso guardado</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>«{name}» no se pudo guardar</translation>
    </message>
    <message>
        <source>“{name}” saved as version {version}</source>
        <translation>«{name}» guardado como versión {version}</translation>
    </message>
    <message>
        <source>process copied</source>
        <translation>proceso copiado</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>process imported</source>
        <translation>proceso importado</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>new version taken over</source>
        <translation>nueva versión aplicada</translation>
    </message>
    <message>
        <source>The new version was not taken over</source>
        <translation>La nueva versión no se aplicó</translation>
    </message>
    <message>
        <source>process removed</source>
        <translation>proceso quitado</translation>
    </message>
    <message>
        <source>ladder added</source>
        <translation>escalera añadida</translation>
    </message>
    <message>
        <source>ladder copied</source>
        <translation>escalera copiada</translation>
    </message>
    <message>
        <source>ladder saved</source>
        <translation>escalera guardada</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>«{name}» guardada</translation>
    </message>
    <message>
        <source>ladder removed</source>
        <translation>escalera quitada</translation>
    </message>
    <message>
        <source>ladder chosen</source>
        <translation>escalera elegida</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>ajustes modificados</translation>
    </message>
    <message>
        <source>The settings could not be changed</source>
        <translation>No se pudieron modificar los ajustes</translation>
    </message>
    <message>
        <source>stage added</source>
        <translation>etapa añadida</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>etapa modificada</translation>
    </message>
    <message>
        <source>stage moved</source>
        <translation>etapa movida</translation>
    </message>
    <message>
        <source>stage removed</source>
        <translation>etapa quitada</translation>
    </message>
    <message>
        <source>customer added</source>
        <translation>cliente añadido</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>cliente modificado</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>clientes combinados</translation>
    </message>
    <message>
        <source>customer removed</source>
        <translation>cliente quitado</translation>
    </message>
    <message>
        <source>colleague added</source>
        <translation>miembro del equipo añadido</translation>
    </message>
    <message>
        <source>colleague changed</source>
        <translation>miembro del equipo modificado</translation>
    </message>
    <message>
        <source>colleagues merged</source>
        <translation>miembros del equipo combinados</translation>
    </message>
    <message>
        <source>call logged</source>
        <translation>llamada anotada</translation>
    </message>
    <message>
        <source>e-mail logged</source>
        <translation>correo anotado</translation>
    </message>
    <message>
        <source>visit logged</source>
        <translation>visita anotada</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>nota añadida</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or add a follow-up</source>
        <translation>Buscar o añadir un seguimiento</translation>
    </message>
    <message>
        <source>Search or add a follow-up…</source>
        <translation>Buscar o añadir un seguimiento…</translation>
    </message>
    <message>
        <source>Clear the box (Esc)</source>
        <translation>Vaciar el campo (Esc)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Show only these on the board</source>
        <translation>Mostrar solo estas en el tablero</translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation>Añadir «{title}»</translation>
    </message>
    <message>
        <source>Start the job “{title}”</source>
        <translation>Empezar el trabajo «{title}»</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>último {day}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>próximo {day}</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What the box found</source>
        <translation>Lo que encontró la búsqueda</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>possible once a test left and answers can be seen</source>
        <translation>posible cuando haya salido una prueba y se vean las respuestas</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Solo borradores</translation>
    </message>
    <message>
        <source>I send from my own mail program</source>
        <translation>yo envío desde mi propio programa de correo</translation>
    </message>
    <message>
        <source>After my yes</source>
        <translation>Tras mi sí</translation>
    </message>
    <message>
        <source>one by one in Today’s round</source>
        <translation>uno por uno en la ronda de hoy</translation>
    </message>
    <message>
        <source>Friendly reminders by themselves</source>
        <translation>Recordatorios amables por sí solos</translation>
    </message>
    <message>
        <source>those whose ladder says so; all others after my yes</source>
        <translation>los que su escalera indique; los demás tras mi sí</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Another program is holding the board just now; try again in a moment.</source>
        <translation>Otro programa está usando el tablero ahora mismo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>El disco está lleno; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The board can only be read here; ask for the right to write to its folder.</source>
        <translation>El tablero solo se puede leer aquí; pida permiso para escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The disk cannot be used as it should; check it and your share of it, then try again.</source>
        <translation>El disco no funciona como debería; compruébelo, y el espacio que le queda en él, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The board file is damaged. It was left as it is; put a backup back with “restore”.</source>
        <translation>El archivo del tablero está dañado. Quedó como estaba; restaure una copia con «restore».</translation>
    </message>
    <message>
        <source>{file} holds what no board has: {parts}. It was left as it is; put a backup back with “restore”, or open another board.</source>
        <translation>{file} contiene lo que ningún tablero tiene: {parts}. El archivo quedó como estaba; recupere una copia con «restore» o abra otro tablero.</translation>
    </message>
    <message>
        <source>The board’s file was moved or deleted while it was open; put it back, then try again.</source>
        <translation>El archivo del tablero se movió o eliminó mientras estaba abierto; devuélvalo a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another board lies where {file} was while it was open. Nothing is written to it; put yours back, or open the board anew.</source>
        <translation>Otro tablero está ahora donde estaba {file}. No se escribe nada en él; devuelva el suyo o abra el tablero de nuevo.</translation>
    </message>
    <message>
        <source>The board’s folder cannot be written to; ask for the right to, or check its disk.</source>
        <translation>No se puede escribir en la carpeta del tablero; pida permiso o compruebe su disco.</translation>
    </message>
    <message>
        <source>The board cannot be opened; check that you may read its file and folder.</source>
        <translation>No se puede abrir el tablero; compruebe que puede leer su archivo y su carpeta.</translation>
    </message>
    <message>
        <source>The board {place} is not there; connect the disk it lies on, or open another one.</source>
        <translation>El tablero {place} no está; conecte el disco en el que se encuentra o abra otro.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make a board in; check the name.</source>
        <translation>No existe la carpeta {folder} donde crear el tablero; compruebe el nombre.</translation>
    </message>
    <message>
        <source>The server asks for a password; it can stand in the file ~/.pgpass or in PGPASSWORD.</source>
        <translation>El servidor pide una contraseña; puede estar en el archivo ~/.pgpass o en PGPASSWORD.</translation>
    </message>
    <message>
        <source>The server does not let us in; check the password, and that the database is there.</source>
        <translation>El servidor no permite el acceso; compruebe la contraseña y que exista la base de datos.</translation>
    </message>
    <message>
        <source>The program cannot keep its files in {folder}; check HOME and the XDG folders.</source>
        <translation>El programa no puede guardar sus archivos en {folder}; compruebe HOME y las carpetas XDG.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; choose another place for the board.</source>
        <translation>No se puede escribir nada en {folder}; elija otro lugar para el tablero.</translation>
    </message>
    <message>
        <source>The database cannot be reached; check the network, then try again.</source>
        <translation>No se puede acceder a la base de datos; compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database is just being stopped or started; try again in a minute.</source>
        <translation>La base de datos se está deteniendo o iniciando; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The database has no room for one more connection; close a board elsewhere, or try again in a minute.</source>
        <translation>La base de datos no admite más conexiones; cierre un tablero en otro lugar o inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The database’s disk is full; ask whoever looks after it to free some space, then try again.</source>
        <translation>El disco de la base de datos está lleno; pida a quien la atiende que libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database has a fault of its own; ask whoever looks after it to look into its log.</source>
        <translation>La propia base de datos tiene un fallo; pida a quien la atiende que mire su registro.</translation>
    </message>
    <message>
        <source>This board can only be read; ask whoever looks after the database for the right to write.</source>
        <translation>Este tablero solo se puede leer; pida el derecho a escribir a quien atiende la base de datos.</translation>
    </message>
    <message>
        <source>The database does not give you the right to this; ask whoever looks after it for it.</source>
        <translation>La base de datos no le da derecho a esto; pídalo a quien la atiende.</translation>
    </message>
    <message>
        <source>The server does not let us in with this password; check it, and the name before it.</source>
        <translation>El servidor no acepta esta contraseña; compruébela, así como el nombre de usuario.</translation>
    </message>
    <message>
        <source>The server does not know this user, or lets nobody in from this computer; check the address, or ask whoever looks after the server.</source>
        <translation>El servidor no conoce a este usuario o no admite a nadie desde este ordenador; compruebe la dirección o pregunte a quien atiende el servidor.</translation>
    </message>
    <message>
        <source>There is no database {database} on the server; check the address.</source>
        <translation>No hay ninguna base de datos {database} en el servidor; compruebe la dirección.</translation>
    </message>
    <message>
        <source>Tables of the board are missing in the database; put a dump of it back with pg_restore, or open another board.</source>
        <translation>Faltan tablas del tablero en la base de datos; restaure una copia con pg_restore o abra otro tablero.</translation>
    </message>
    <message>
        <source>The database cannot hold all letters; ask whoever looks after it for one in UTF8.</source>
        <translation>La base de datos no puede guardar todas las letras; pida a quien la atiende una en UTF8.</translation>
    </message>
    <message>
        <source>Instead of {server} somebody answers with the certificate of {whose}. Nothing was told to them; check the address.</source>
        <translation>En lugar de {server} responde alguien con el certificado de {whose}. No se le ha dicho nada; compruebe la dirección.</translation>
    </message>
    <message>
        <source>The certificate of {server} cannot be trusted here: it has run out, or this computer does not know who signed it. The signer’s belongs into ~/.postgresql/root.crt.</source>
        <translation>No se puede confiar aquí en el certificado de {server}: ha caducado o este ordenador no conoce a su emisor. El certificado de este debe estar en ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>{server} offers no encrypted connection. If nobody can listen on the way to it, “sslmode=disable” in the address does without.</source>
        <translation>{server} no ofrece conexión cifrada. Si nadie puede escuchar por el camino, «sslmode=disable» en la dirección prescinde de ella.</translation>
    </message>
    <message>
        <source>The database was lost just while this was being saved, so it may be there already; look when it is back. To try again makes no second one.</source>
        <translation>La base de datos se perdió justo al guardar; puede que ya esté guardado. Compruébelo cuando vuelva. Reintentar no crea un duplicado.</translation>
    </message>
    <message>
        <source>A board file on a network folder gets damaged sooner or later; keep it on this computer, or share a board through PostgreSQL.</source>
        <translation>Un tablero en una carpeta de red se daña tarde o temprano; guárdelo en este equipo o comparta un tablero mediante PostgreSQL.</translation>
    </message>
    <message>
        <source>{address} is neither a board file nor a postgresql:// address; check how it is written.</source>
        <translation>{address} no es ni el archivo de un tablero ni una dirección postgresql://; compruebe cómo está escrita.</translation>
    </message>
    <message>
        <source>Boards on PostgreSQL need psycopg; install followup-board[postgres].</source>
        <translation>Los tableros en PostgreSQL necesitan psycopg; instale followup-board[postgres].</translation>
    </message>
    <message>
        <source>{file} belongs to another program; choose a board of Follow-up Board.</source>
        <translation>{file} pertenece a otro programa; elija un tablero de Follow-up Board.</translation>
    </message>
    <message>
        <source>This board was made by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation>Este tablero se hizo con un Follow-up Board más nuevo (formato {found}; este conoce {known}); actualice el programa.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written; check the folder and its free space.</source>
        <translation>No se puede escribir la copia {file}; compruebe la carpeta y su espacio libre.</translation>
    </message>
    <message>
        <source>{file} is not a sound backup; choose another one. Nothing was changed.</source>
        <translation>{file} no es una copia íntegra; elija otra. No se modificó nada.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name, or add “--force”.</source>
        <translation>{file} ya existe; elija otro nombre o añada «--force».</translation>
    </message>
    <message>
        <source>That is the open board itself; choose one of its backups.</source>
        <translation>Ese es el propio tablero abierto; elija una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>{file} is a backup of another board. To replace this board by it all the same, use “restore --anyway”.</source>
        <translation>{file} es la copia de seguridad de otro tablero. Para reemplazar aun así este tablero por ella: «restore --anyway».</translation>
    </message>
    <message>
        <source>A backup cannot replace the open board; choose another file name.</source>
        <translation>Una copia no puede sustituir al tablero abierto; elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>A board on PostgreSQL is backed up and restored with pg_dump and pg_restore.</source>
        <translation>Un tablero en PostgreSQL se copia y se restaura con pg_dump y pg_restore.</translation>
    </message>
    <message>
        <source>The printer does not take the pages; check it, or choose another one.</source>
        <translation>La impresora no acepta las páginas; compruébela o elija otra.</translation>
    </message>
    <message>
        <source>This computer does not know the firm’s time zone “{zone}”, so days are counted in UTC; choose another one in the settings.</source>
        <translation>Este equipo no conoce la zona horaria «{zone}» de la empresa, así que los días se cuentan en UTC; elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose one that exists.</source>
        <translation>No existe la carpeta {folder}; elija una que exista.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} since; look at the card, then decide anew.</source>
        <translation>{person} ha modificado mientras tanto el campo «{field}»; mire la tarjeta y decida de nuevo.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} to “{theirs}” meanwhile, so “{mine}” was not written over it; do it again if yours is to stand.</source>
        <translation>{person} ha escrito entretanto «{theirs}» ({field}); «{mine}» no lo ha sustituido. Repítalo si debe quedar el suyo.</translation>
    </message>
    <message>
        <source>“{title}” was told to its customer or worked on since, which an undo would take away too; cancel the job instead.</source>
        <translation>«{title}» ya se comunicó al cliente o se trabajó en ello, y deshacer también lo quitaría; cancele mejor el pedido.</translation>
    </message>
    <message>
        <source>{person} has added to “{title}” since, and an undo would take that away too; delete the card if you mean it.</source>
        <translation>{person} ha añadido algo a «{title}» mientras tanto, y deshacer también lo quitaría; elimine la tarjeta si es lo que quiere.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The text has a character no database can keep; type it again without.</source>
        <translation>El texto tiene un carácter que ninguna base de datos puede guardar; escríbalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>The {field} is too long; {most} characters are the most.</source>
        <translation>El campo «{field}» es demasiado largo; como máximo, {most} caracteres.</translation>
    </message>
    <message>
        <source>A card needs a title; say what is to be done.</source>
        <translation>Una tarjeta necesita un título; diga qué hay que hacer.</translation>
    </message>
    <message>
        <source>A name is needed; type one.</source>
        <translation>Falta un nombre; escriba uno.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”; perhaps “{known}” is meant.</source>
        <translation>Línea {line}: no existe el campo «{name}»; quizá sea «{known}».</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”; the fields are {known}.</source>
        <translation>Línea {line}: no existe el campo «{name}»; los campos son {known}.</translation>
    </message>
    <message>
        <source>The text needs {name}; put it where that is to stand.</source>
        <translation>El texto necesita {name}; póngalo donde deba estar.</translation>
    </message>
    <message>
        <source>Letters are not written in “{text}”; choose one of {known}.</source>
        <translation>No hay cartas en «{text}»; elija entre {known}.</translation>
    </message>
    <message>
        <source>Line {line} has a brace that belongs to no field; leave it out.</source>
        <translation>La línea {line} tiene una llave que no pertenece a ningún campo; quítela.</translation>
    </message>
    <message>
        <source>The start at login could not be changed; check that you may write to your settings.</source>
        <translation>No se pudo modificar la apertura al iniciar sesión; compruebe que puede escribir en sus ajustes.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>No existe el campo «{field}».</translation>
    </message>
    <message>
        <source>That stage is gone; choose another.</source>
        <translation>Esa etapa ya no existe; elija otra.</translation>
    </message>
    <message>
        <source>There is no stage “{name}”; the stages are {known}.</source>
        <translation>No existe la etapa «{name}»; las etapas son {known}.</translation>
    </message>
    <message>
        <source>The board has no stage of the kind {stage_kind}; add one first.</source>
        <translation>El tablero no tiene ninguna etapa de tipo {stage_kind}; añada una primero.</translation>
    </message>
    <message>
        <source>There is always one done stage; add another before changing “{stage}”.</source>
        <translation>Siempre tiene que haber una etapa para lo hecho; añada otra antes de cambiar «{stage}».</translation>
    </message>
    <message>
        <source>“{stage}” still has {count} cards, archived ones too; move them first.</source>
        <translation>«{stage}» aún tiene {count} tarjetas, incluidas las archivadas; muévalas primero.</translation>
    </message>
    <message>
        <source>Choose two different ones to merge.</source>
        <translation>Elija dos distintos para combinar.</translation>
    </message>
    <message>
        <source>{customer} still has {count} cards; merge with another customer instead.</source>
        <translation>{customer} aún tiene {count} tarjetas; combínelo mejor con otro cliente.</translation>
    </message>
    <message>
        <source>{colleague} works on this board by now; adding them cannot be undone.</source>
        <translation>{colleague} ya trabaja en este tablero; no se puede deshacer su incorporación.</translation>
    </message>
    <message>
        <source>The customer was told {due} for “{title}”; write down on the card why it moves, then snooze it.</source>
        <translation>Al cliente se le dijo {due} para «{title}»; anote en la tarjeta por qué cambia y luego pospóngala.</translation>
    </message>
    <message>
        <source>{day} is still to come; say on which day they were asked.</source>
        <translation>El {day} aún no ha llegado; indique el día en que se solicitó.</translation>
    </message>
    <message>
        <source>“{job}” is closed; take it up again first.</source>
        <translation>«{job}» está cerrado; reábralo primero.</translation>
    </message>
    <message>
        <source>“{job}” is not closed.</source>
        <translation>«{job}» no está cerrado.</translation>
    </message>
    <message>
        <source>The job has no such step any more.</source>
        <translation>El trabajo ya no tiene ese paso.</translation>
    </message>
    <message>
        <source>“{step}” is done already.</source>
        <translation>«{step}» ya está hecho.</translation>
    </message>
    <message>
        <source>No later dates of “{job}” would keep the promise; choose a new in-hands date, hurry, or call the customer.</source>
        <translation>Ninguna fecha posterior de «{job}» cumpliría la promesa; elija otra fecha de entrega, acelere o llame al cliente.</translation>
    </message>
    <message>
        <source>“{title}” has been seen to already; look at the round again.</source>
        <translation>«{title}» ya está atendido; mira otra vez la ronda.</translation>
    </message>
    <message>
        <source>Nothing in today’s round begins with {id}; list it with “remind”.</source>
        <translation>Nada en la ronda de hoy empieza por {id}; «remind» la muestra.</translation>
    </message>
    <message>
        <source>No e-mail address of {customer} is known; add one on the customer’s page.</source>
        <translation>No se conoce ninguna dirección de correo de {customer}; añade una en la página del cliente.</translation>
    </message>
    <message>
        <source>This message is just leaving, or has left; look at the round again.</source>
        <translation>Este mensaje está saliendo o ya salió; mira otra vez la ronda.</translation>
    </message>
    <message>
        <source>Only a message that waits can be approved; look at the round again.</source>
        <translation>Solo se puede aprobar un mensaje que espera; mira otra vez la ronda.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
    <message>
        <source>{day} is over; choose a day that is still to come.</source>
        <translation>El {day} ya pasó; elija un día que aún esté por venir.</translation>
    </message>
    <message>
        <source>No message told them of {amount} before it was due, so it cannot be charged; leave it out, or make it a favour.</source>
        <translation>Ningún mensaje anunció {amount} antes del vencimiento, así que no se puede cobrar; déjelo, o hágalo como favor.</translation>
    </message>
    <message>
        <source>{day} is over; promise a day that is still to come.</source>
        <translation>El {day} ya pasó; prometa un día que aún esté por llegar.</translation>
    </message>
    <message>
        <source>{day} is still to come; say on which day the goods came.</source>
        <translation>El {day} aún no ha llegado; indique el día en que llegó la mercancía.</translation>
    </message>
    <message>
        <source>The customer was never told of a fee for “{step}”, so there is none to waive.</source>
        <translation>Al cliente nunca se le habló de un recargo por «{step}», así que no hay ninguno que perdonar.</translation>
    </message>
    <message>
        <source>What was said or promised stays as it was; add what is new instead.</source>
        <translation>Lo dicho o prometido queda como estaba; añada lo nuevo.</translation>
    </message>
    <message>
        <source>The fee for “{step}” is waived already.</source>
        <translation>El recargo por «{step}» ya está perdonado.</translation>
    </message>
    <message>
        <source>That job is gone; somebody removed it.</source>
        <translation>Ese pedido ya no existe; alguien lo ha borrado.</translation>
    </message>
    <message>
        <source>“{job}” runs by no process; start a job to have its steps and dates.</source>
        <translation>«{job}» no sigue ningún proceso; inicie un pedido para tener sus pasos y fechas.</translation>
    </message>
    <message>
        <source>That person is gone; choose another.</source>
        <translation>Esa persona ya no existe; elija otra.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; choose one such as Europe/Berlin.</source>
        <translation>No existe la zona horaria {zone}; elija una como Europe/Madrid.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a workday.</source>
        <translation>Al menos un día de la semana tiene que ser laborable.</translation>
    </message>
    <message>
        <source>A card can only be snoozed until a day after today.</source>
        <translation>Una tarjeta solo se puede posponer hasta un día posterior a hoy.</translation>
    </message>
    <message>
        <source>“{title}” is due {due}, before {until}; give it a new due date in the same step (--due).</source>
        <translation>«{title}» vence el {due}, antes del {until}; ponga una nueva fecha en el mismo paso (--due).</translation>
    </message>
    <message>
        <source>The due date {due} lies before {until}; choose a later one.</source>
        <translation>La fecha {due} es anterior al {until}; elija una posterior.</translation>
    </message>
    <message>
        <source>That is gone; somebody removed it.</source>
        <translation>Eso ya no existe; alguien lo ha eliminado.</translation>
    </message>
    <message>
        <source>That card is gone; somebody removed it.</source>
        <translation>Esa tarjeta ya no existe; alguien la quitó.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating; write one such as FREQ=MONTHLY.</source>
        <translation>«{rule}» no es una regla de repetición; escriba, por ejemplo, FREQ=MONTHLY.</translation>
    </message>
    <message>
        <source>“{title}” is a quote request with open lines; tick them, or say why it is done without.</source>
        <translation>«{title}» es una solicitud de presupuesto con líneas abiertas; márquelas o diga por qué se hace sin ellas.</translation>
    </message>
    <message>
        <source>Say who the customer is.</source>
        <translation>Indique quién es el cliente.</translation>
    </message>
    <message>
        <source>{in_hands} cannot be kept: it had to be decided by {decide_by}. The first day that works is {first}; choose it, or start anyway.</source>
        <translation>El {in_hands} no se puede cumplir: había que decidirlo hasta el {decide_by}. El primer día posible es el {first}; elíjalo o empiece de todos modos.</translation>
    </message>
    <message>
        <source>{in_hands} cannot be kept: it had to be decided by {decide_by}, in a rush for {rush_cost} by {rush_by}. The first day that works is {first}; choose it, or start anyway.</source>
        <translation>El {in_hands} no se puede cumplir: había que decidirlo hasta el {decide_by}, con urgencia por {rush_cost} hasta el {rush_by}. El primer día posible es el {first}; elíjalo o empiece de todos modos.</translation>
    </message>
    <message>
        <source>{in_hands} is over; choose a day from {today} on.</source>
        <translation>El {in_hands} ya pasó; elija un día a partir del {today}.</translation>
    </message>
    <message>
        <source>The customer is closed until {until}; choose a later day or correct their closed days.</source>
        <translation>El cliente está cerrado hasta el {until}; elija un día posterior o corrija cuándo está cerrado.</translation>
    </message>
    <message>
        <source>These steps wait for each other: {steps}; let the first one wait for none.</source>
        <translation>Estos pasos se esperan unos a otros: {steps}; el primero no debe esperar a ninguno.</translation>
    </message>
    <message>
        <source>That process is gone; somebody removed it. Save yours as a copy.</source>
        <translation>Ese proceso ya no existe; alguien lo quitó. Guarde el suyo como copia.</translation>
    </message>
    <message>
        <source>Somebody has saved “{name}” since you began; save yours as a copy, or throw it away.</source>
        <translation>Alguien ha guardado «{name}» mientras tanto; guarde su borrador como copia o descártelo.</translation>
    </message>
    <message>
        <source>There is a process “{name}” already; choose another name.</source>
        <translation>Ya hay un proceso «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>The ladder is not there any more; choose another one.</source>
        <translation>La escalera ya no existe; elija otra.</translation>
    </message>
    <message>
        <source>There is a ladder “{name}” already; choose another name.</source>
        <translation>Ya hay una escalera «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is the ladder of these customers already; change that one.</source>
        <translation>«{name}» ya es la escalera de estos clientes; cambie esa.</translation>
    </message>
    <message>
        <source>Give the ladder a name.</source>
        <translation>Dé un nombre a la escalera.</translation>
    </message>
    <message>
        <source>A ladder begins with its ask.</source>
        <translation>Una escalera empieza con su solicitud.</translation>
    </message>
    <message>
        <source>Rung {number} asks a second time: a ladder asks once and then reminds.</source>
        <translation>El peldaño {number} solicita por segunda vez: una escalera solicita una vez y luego recuerda.</translation>
    </message>
    <message>
        <source>That are too many rungs; nobody answers after a dozen.</source>
        <translation>Son demasiados peldaños; tras una docena nadie responde.</translation>
    </message>
    <message>
        <source>Rung {number} lies more than a year away; type fewer days.</source>
        <translation>El peldaño {number} está a más de un año; indique menos días.</translation>
    </message>
    <message>
        <source>No reminder lies before the needed-by date: move one before it.</source>
        <translation>Ningún recordatorio precede a la fecha necesaria: ponga uno antes.</translation>
    </message>
    <message>
        <source>Rung {number} is there twice: remove it and add it anew.</source>
        <translation>El peldaño {number} está dos veces: quítelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Offer help before rung {number} says what it costs.</source>
        <translation>Ofrezca ayuda antes de que el peldaño {number} diga lo que cuesta.</translation>
    </message>
    <message>
        <source>Let somebody inside step in before rung {number} says what it costs.</source>
        <translation>Que intervenga alguien de la casa antes de que el peldaño {number} diga lo que cuesta.</translation>
    </message>
    <message>
        <source>Nothing comes after what it costs: move rung {number} before that.</source>
        <translation>Nada viene después de lo que cuesta: ponga el peldaño {number} antes.</translation>
    </message>
    <message>
        <source>Rung {number} must reach the customer: choose how.</source>
        <translation>El peldaño {number} debe llegar al cliente: elija cómo.</translation>
    </message>
    <message>
        <source>Rung {number} is not friendly, so it cannot leave by itself.</source>
        <translation>El peldaño {number} no es amable, así que no puede salir por sí solo.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to {most}.</source>
        <translation>Escriba un número entero del 1 al {most}.</translation>
    </message>
    <message>
        <source>News need a subject and a text.</source>
        <translation>Las novedades necesitan un asunto y un texto.</translation>
    </message>
    <message>
        <source>From 0, which is never, to {most} days are possible.</source>
        <translation>Son posibles de 0, que es nunca, a {most} días.</translation>
    </message>
    <message>
        <source>The day must start before it ends.</source>
        <translation>El día debe empezar antes de terminar.</translation>
    </message>
    <message>
        <source>Mail must begin to leave before the hour at which it ends.</source>
        <translation>El correo debe empezar a salir antes de la hora en que termina.</translation>
    </message>
    <message>
        <source>There is no process “{name}”; the processes are {known}.</source>
        <translation>No hay ningún proceso «{name}»; los procesos son {known}.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name.</source>
        <translation>No existe el archivo {name}; compruebe el nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be read; check that you may open it.</source>
        <translation>No se puede leer {name}; compruebe que puede abrirlo.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <translation>No se puede escribir {name}; elija otro lugar.</translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported.</source>
        <translation>El archivo está vacío; no se importó nada.</translation>
    </message>
    <message>
        <source>The file is no text; export it as CSV or JSON and try again.</source>
        <translation>El archivo no es de texto; expórtelo como CSV o JSON e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than {most} bytes; split it and import the parts.</source>
        <translation>El archivo supera los {most} bytes; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>Line {line} has a character no text has; export the file again.</source>
        <translation>La línea {line} tiene un carácter que no aparece en ningún texto; exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read; save it as UTF-8 and try again.</source>
        <translation>No se pueden leer los caracteres del archivo; guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The table has column names but no lines; nothing was imported.</source>
        <translation>La tabla tiene nombres de columnas pero ninguna línea; no se importó nada.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line {line} is never closed; close it.</source>
        <translation>Las comillas abiertas en la línea {line} no se cierran nunca; ciérrelas.</translation>
    </message>
    <message>
        <source>Line {line} has a cell of over {most} characters; shorten it.</source>
        <translation>La línea {line} tiene una celda de más de {most} caracteres; acórtela.</translation>
    </message>
    <message>
        <source>Line {line} has over {most} columns; check that the file is a table.</source>
        <translation>La línea {line} tiene más de {most} columnas; compruebe que el archivo es una tabla.</translation>
    </message>
    <message>
        <source>The table has over {most} lines; split it and import the parts.</source>
        <translation>La tabla tiene más de {most} líneas; divídala e importe las partes.</translation>
    </message>
    <message>
        <source>No column looks like a title; the columns are {columns}. Name one with --map title=…</source>
        <translation>Ninguna columna parece un título; las columnas son {columns}. Nombre una con --map title=…</translation>
    </message>
    <message>
        <source>No column looks like {field}; the columns are {columns}. Name one with --map {field}=…</source>
        <translation>Ninguna columna parece {field}; las columnas son {columns}. Indique una con --map {field}=…</translation>
    </message>
    <message>
        <source>This file holds a board; only a table can be imported with --kind.</source>
        <translation>Este archivo contiene un tablero; con --kind solo se puede importar una tabla.</translation>
    </message>
    <message>
        <source>A table cannot hold “{text}”; it can hold {known}.</source>
        <translation>Una tabla no puede contener «{text}»; puede contener {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no mapping; write --map title=first,due=when.</source>
        <translation>«{text}» no es una correspondencia; escriba --map title=first,due=when.</translation>
    </message>
    <message>
        <source>There is no field “{field}”; the fields are {known}.</source>
        <translation>No existe el campo «{field}»; los campos son {known}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; its columns are {columns}.</source>
        <translation>El archivo no tiene la columna «{column}»; sus columnas son {columns}.</translation>
    </message>
    <message>
        <source>Files ending in “{ending}” are not known; known are {known}.</source>
        <translation>No se conocen los archivos terminados en «{ending}»; se conocen {known}.</translation>
    </message>
    <message>
        <source>The file is no sound JSON (line {line}); export it again.</source>
        <translation>El archivo no es un JSON correcto (línea {line}); expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not as it should be at “{field}”; export it again.</source>
        <translation>El archivo no es como debería en «{field}»; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has a text of over {most} characters at “{field}”; shorten it.</source>
        <translation>El archivo tiene un texto de más de {most} caracteres en «{field}»; acórtelo.</translation>
    </message>
    <message>
        <source>The file is no board of Trello, WeKan or Follow-up Board; export it as a CSV table instead.</source>
        <translation>El archivo no es un tablero de Trello, WeKan ni Follow-up Board; expórtelo como tabla CSV.</translation>
    </message>
    <message>
        <source>The file holds no process; choose one that was exported from “Processes”.</source>
        <translation>El archivo no contiene ningún proceso; elija uno exportado desde «Procesos».</translation>
    </message>
    <message>
        <source>The process, “{at}”: {problem}.</source>
        <translation>El proceso, «{at}»: {problem}.</translation>
    </message>
    <message>
        <source>Step {step}, “{at}”: {problem}.</source>
        <translation>Paso {step}, «{at}»: {problem}.</translation>
    </message>
    <message>
        <source>The file holds a single Trello card; export the whole board and import that.</source>
        <translation>El archivo contiene una sola tarjeta de Trello; exporte el tablero entero e impórtelo.</translation>
    </message>
    <message>
        <source>The file was written by a newer Follow-up Board (format {found}; this one knows {known}); update the program.</source>
        <translation>El archivo se escribió con un Follow-up Board más nuevo (formato {found}; este conoce {known}); actualice el programa.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation>No se pudo leer el archivo hasta el final; no se importó nada.</translation>
    </message>
    <message>
        <source>Reading the file takes too long; split it and import the parts.</source>
        <translation>La lectura del archivo tarda demasiado; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The file needs more memory than it may have; split it and import the parts.</source>
        <translation>El archivo necesita más memoria de la permitida; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>No card has an id beginning with {id}; “list” shows the ids.</source>
        <translation>Ninguna tarjeta tiene un identificador que empiece por {id}; «list» muestra los identificadores.</translation>
    </message>
    <message>
        <source>{count} cards have an id beginning with {id}; type more of it.</source>
        <translation>{count} tarjetas tienen un identificador que empieza por {id}; escriba más.</translation>
    </message>
    <message>
        <source>No customer has an id beginning with {id}; “customers” shows the ids.</source>
        <translation>Ningún cliente tiene un identificador que empiece por {id}; «customers» los muestra.</translation>
    </message>
    <message>
        <source>{count} customers have an id beginning with {id}; type more of it.</source>
        <translation>{count} clientes tienen un identificador que empieza por {id}; escriba más.</translation>
    </message>
    <message>
        <source>Somebody kept changing the board meanwhile; nothing was erased, try again in a moment.</source>
        <translation>Alguien seguía cambiando el tablero; no se borró nada, inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“{rule}” may be granted by a manager; name the one who does.</source>
        <translation>«{rule}» puede concederla un encargado; indique quién lo hace.</translation>
    </message>
    <message>
        <source>“{rule}” may be granted by the owner; name them as who grants it.</source>
        <translation>«{rule}» puede concederla el propietario; indíquelo.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”; the settings are {known}.</source>
        <translation>No hay ningún ajuste «{key}»; los ajustes son {known}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the setting {key}; write it like this: {example}.</source>
        <translation>«{text}» no vale para el ajuste {key}; escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>The firm’s country has no region “{text}”; it has {known}.</source>
        <translation>El país de la empresa no tiene ninguna región «{text}»; tiene {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no public holiday in the firm’s country; write names and days: {example}.</source>
        <translation>«{text}» no es festivo en el país de la empresa; escriba nombres y días: {example}.</translation>
    </message>
    <message>
        <source>No job has an id beginning with {id}; “jobs” shows the ids.</source>
        <translation>Ningún pedido tiene un identificador que empiece por {id}; «jobs» muestra los identificadores.</translation>
    </message>
    <message>
        <source>{count} jobs have an id beginning with {id}; type more of it.</source>
        <translation>{count} pedidos tienen un identificador que empieza por {id}; escriba más.</translation>
    </message>
    <message>
        <source>The letter is not ready to leave because of “{found}”; open it in the window and mend it.</source>
        <translation>La carta no puede salir así, por «{found}»; ábrala en la ventana y corríjala.</translation>
    </message>
    <message>
        <source>“{host}” with port {port} is no mail server; check both with your provider.</source>
        <translation>«{host}» con el puerto {port} no es un servidor de correo; compruebe ambos con su proveedor.</translation>
    </message>
    <message>
        <source>Mail leaves for {host} only over an encrypted line; use the port of your provider for it.</source>
        <translation>El correo sale hacia {host} solo por una conexión cifrada; use el puerto de su proveedor.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address; type one such as orders@example.com.</source>
        <translation>«{address}» no es una dirección de correo; escriba una como orders@example.com.</translation>
    </message>
    <message>
        <source>No mailbox is set up yet; do it with “mail-setup” or under E-mail.</source>
        <translation>Aún no hay ningún buzón configurado; hágalo con «mail-setup» o en Correo electrónico.</translation>
    </message>
    <message>
        <source>Mail of this board is being sent already; look again in a moment.</source>
        <translation>El correo de este tablero ya se está enviando; mire de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This board was tried out on another day, so its mail is held. Let it go under E-mail.</source>
        <translation>Este tablero se probó en otro día, así que su correo está retenido. Déjelo salir en Correo electrónico.</translation>
    </message>
    <message>
        <source>A .msg file cannot be read; in Outlook choose Save As, then .eml, and bring that in.</source>
        <translation>Un archivo .msg no se puede leer; en Outlook elija Guardar como, luego .eml, e importe ese archivo.</translation>
    </message>
    <message>
        <source>That is no mail; save it in your mail program as an .eml file.</source>
        <translation>Eso no es un correo; guárdelo en su programa de correo como archivo .eml.</translation>
    </message>
    <message>
        <source>A mail becomes one card: import it without --preview, undo takes it back.</source>
        <translation>Un correo se convierte en una tarjeta: impórtelo sin --preview, Deshacer la retira.</translation>
    </message>
    <message>
        <source>Your mail program gives a link only; save the mail as an .eml file and drop that here.</source>
        <translation>Su programa de correo solo da un enlace; guarde el correo como archivo .eml y suéltelo aquí.</translation>
    </message>
    <message>
        <source>Everybody sends from their own mail program here; change that under E-mail.</source>
        <translation>Aquí cada uno envía desde su propio programa de correo; se cambia en «Correo».</translation>
    </message>
    <message>
        <source>Send yourself a test and let answers be seen first; then friendly reminders may go.</source>
        <translation>Envíese primero una prueba y deje ver las respuestas; después podrán salir los recordatorios amables.</translation>
    </message>
    <message>
        <source>“{url}” must begin with “https” and name a server.</source>
        <translation>«{url}» debe empezar por «https» y nombrar un servidor.</translation>
    </message>
    <message>
        <source>This computer has no key store for the password; set {variable} where mail is sent.</source>
        <translation>Este ordenador no tiene almacén de claves para la contraseña; defina {variable} donde se envía el correo.</translation>
    </message>
    <message>
        <source>The password of {user} is not known here; give it with “mail-setup --password-stdin”.</source>
        <translation>La contraseña de {user} no se conoce aquí; indíquela con «mail-setup --password-stdin».</translation>
    </message>
    <message>
        <source>“{text}” is no date; type one such as fri, +2bd or 2026-12-01.</source>
        <translation>«{text}» no es una fecha; escriba, por ejemplo, vie, +2bd o 2026-12-01.</translation>
    </message>
    <message>
        <source>This board is open already, and its window does not answer; close it there first.</source>
        <translation>Este tablero ya está abierto y su ventana no responde; ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>There is no display to show the board on; start it from a desktop, or use a command such as “followup-board list”.</source>
        <translation>No hay pantalla en la que mostrar el tablero; inícielo desde un escritorio o use una orden como «followup-board list».</translation>
    </message>
    <message>
        <source>“{text}” is no amount; write one such as 120000 (cents) or $1,200.00.</source>
        <translation>«{text}» no es un importe; escriba por ejemplo 120000 (céntimos) o $1,200.00.</translation>
    </message>
    <message>
        <source>“{text}” is no picture size; write one such as 1500x860.</source>
        <translation>«{text}» no es un tamaño de imagen; escriba, por ejemplo, 1500x860.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tablero mural</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShownLadder</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Left out here: there is no room for it before the others.</source>
        <translation>Omitido aquí: no cabe antes de los demás.</translation>
    </message>
    <message>
        <source>Moved from {wanted} to {day} here: there must be room for the next one.</source>
        <translation>Aquí pasa del {wanted} al {day}: el siguiente necesita sitio.</translation>
    </message>
    <message>
        <source>Moved from {wanted} to {day} here: not too soon after the last one.</source>
        <translation>Aquí pasa del {wanted} al {day}: no demasiado pronto tras el anterior.</translation>
    </message>
    <message>
        <source>First reminder lies before the needed-by date.</source>
        <translation>El primer recordatorio precede a la fecha necesaria.</translation>
    </message>
    <message>
        <source>The first word comes before the due date.</source>
        <translation>La primera palabra llega antes del vencimiento.</translation>
    </message>
    <message>
        <source>Help comes before any consequence.</source>
        <translation>La ayuda llega antes que cualquier consecuencia.</translation>
    </message>
    <message>
        <source>Rung {number}, {what}</source>
        <translation>Peldaño {number}, {what}</translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Snoozed until</source>
        <translation>Pospuesto hasta el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>That day is not after today.</source>
        <translation>Ese día no es posterior a hoy.</translation>
    </message>
    <message>
        <source>The new date is before the day the card comes back.</source>
        <translation>La nueva fecha es anterior al día en que vuelve la tarjeta.</translation>
    </message>
    <message>
        <source>That is after {due}. Which date is it needed by now?</source>
        <translation>Eso es después del {due}. ¿Para qué fecha se necesita ahora?</translation>
    </message>
    <message>
        <source>Hide this card until when?</source>
        <translation>¿Hasta cuándo ocultar esta tarjeta?</translation>
    </message>
</context>
<context>
    <name>StageActions</name>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>New title</source>
        <translation>Nuevo título</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Show only this stage</source>
        <translation>Mostrar solo esta etapa</translation>
    </message>
    <message>
        <source>Show only what is late here</source>
        <translation>Mostrar aquí solo los retrasos</translation>
    </message>
    <message>
        <source>New name of the stage</source>
        <translation>Nuevo nombre de la etapa</translation>
    </message>
    <message>
        <source>Stage {name}</source>
        <translation>Etapa {name}</translation>
    </message>
    <message>
        <source>{what} in {stage}, show only these</source>
        <translation>{what} en {stage}, mostrar solo estas</translation>
    </message>
    <message>
        <source>Menu of {stage}</source>
        <translation>Menú de {stage}</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Show &amp;only this stage</source>
        <translation>Mostrar &amp;solo esta etapa</translation>
    </message>
    <message>
        <source>&amp;Archive done cards</source>
        <translation>&amp;Archivar las tarjetas hechas</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>Lo más &amp;urgente primero</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>A &amp;mano</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Card &amp;limit</source>
        <translation>&amp;Límite de tarjetas</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Límite de tarjetas</translation>
    </message>
    <message>
        <source>Longest &amp;silence</source>
        <translation>Silencio más lar&amp;go</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Longest silence in working days</source>
        <translation>Silencio más largo en días laborables</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>&amp;Para qué sirve</translation>
    </message>
    <message>
        <source>Move l&amp;eft</source>
        <translation>A la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Add a stage after it</source>
        <translation>Añadir una &amp;etapa después</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>Esperando a un proveedor</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Necesita ayuda</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Nos toca</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Frambuesa</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Necesita ayuda</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Nos toca</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start a job</source>
        <translation>Empezar un trabajo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Mugs ×500</source>
        <translation>Tazas ×500</translation>
    </message>
    <message>
        <source>In their hands by</source>
        <translation>En sus manos el</translation>
    </message>
    <message>
        <source>18 Dec</source>
        <translation>18 dic</translation>
    </message>
    <message>
        <source>That day is an event</source>
        <translation>Ese día es un evento</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Once these four are filled in, every step stands here with its day.</source>
        <translation>Al rellenar estos cuatro campos, aquí aparece cada paso con su día.</translation>
    </message>
    <message>
        <source>Why start anyway?</source>
        <translation>¿Por qué empezar de todos modos?</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Ya está en marcha</translation>
    </message>
    <message>
        <source>Add the stage “At the supplier”</source>
        <translation>Añadir la etapa «En el proveedor»</translation>
    </message>
    <message>
        <source>The rush is a favour</source>
        <translation>La urgencia es un favor</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Ver la carta</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Iniciar el trabajo</translation>
    </message>
    <message>
        <source>Later: {day}</source>
        <translation>Más tarde: {day}</translation>
    </message>
    <message>
        <source>In a rush: {cost}</source>
        <translation>Con urgencia: {cost}</translation>
    </message>
    <message>
        <source>Smaller…</source>
        <translation>Más pequeño…</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>Derivar a…</translation>
    </message>
    <message>
        <source>Draft an honest no</source>
        <translation>Redactar un no sincero</translation>
    </message>
    <message>
        <source>Start anyway…</source>
        <translation>Empezar de todos modos…</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>Otra vez como siempre</translation>
    </message>
    <message>
        <source>Without “{step}”</source>
        <translation>Sin «{step}»</translation>
    </message>
</context>
<context>
    <name>StartPresenter</name>
    <message>
        <source>Made in a rush</source>
        <translation>Hecho con urgencia</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Mostrar el trabajo</translation>
    </message>
    <message>
        <source>Referred to {partner}</source>
        <translation>Derivado a {partner}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Firmeza</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>the firm that does it</source>
        <translation>la empresa que lo hace</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>whoever looks after the customer</source>
        <translation>quien atiende al cliente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Sigue a</translation>
    </message>
    <message>
        <source>Working days they get</source>
        <translation>Días laborables para el cliente</translation>
    </message>
    <message>
        <source>Working days they get at least</source>
        <translation>Días laborables como mínimo</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Duración en días</translation>
    </message>
    <message>
        <source>Days in a rush</source>
        <translation>Días con urgencia</translation>
    </message>
    <message>
        <source>What a rush costs</source>
        <translation>Lo que cuesta la urgencia</translation>
    </message>
    <message>
        <source>Working days after delivery</source>
        <translation>Días laborables tras la entrega</translation>
    </message>
    <message>
        <source>Answers count the same day until</source>
        <translation>Las respuestas cuentan el mismo día hasta las</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>Tras la entrega</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>If it is late</source>
        <translation>Si se retrasa</translation>
    </message>
    <message>
        <source>Easiest way</source>
        <translation>Lo más fácil</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Fee as soon as it is late</source>
        <translation>Recargo en cuanto se retrasa</translation>
    </message>
    <message>
        <source>Fee for each working day</source>
        <translation>Recargo por día laborable</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Recargo máximo</translation>
    </message>
    <message>
        <source>Counts for the discount</source>
        <translation>Cuenta para el descuento</translation>
    </message>
    <message>
        <source>Marked in the letter</source>
        <translation>Destacado en la carta</translation>
    </message>
    <message>
        <source>The customer sees this step</source>
        <translation>El cliente ve este paso</translation>
    </message>
    <message>
        <source>Only in a customer’s first order</source>
        <translation>Solo en el primer pedido de un cliente</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>{lead} working days, answers until {cutoff} count today</source>
        <translation>{lead} días laborables, las respuestas hasta las {cutoff} cuentan hoy</translation>
    </message>
    <message>
        <source>never less than {min_notice}</source>
        <translation>nunca menos de {min_notice}</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days} días laborables</translation>
    </message>
    <message>
        <source>{rush_days} days, costs {rush_cost}</source>
        <translation>{rush_days} días, cuesta {rush_cost}</translation>
    </message>
    <message>
        <source>{from_delivery} working days after delivery</source>
        <translation>{from_delivery} días laborables tras la entrega</translation>
    </message>
    <message>
        <source>{flat} if late, {per_day} a working day, at most {cap}</source>
        <translation>{flat} si se retrasa, {per_day} por día laborable, como máximo {cap}</translation>
    </message>
    <message>
        <source>Days they get</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>In a rush</source>
        <translation>Con urgencia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Recargo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Trouble spot</source>
        <translation>Punto delicado</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>En la carta</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Después de la venta</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Counts for the discount of {amount}</source>
        <translation>Cuenta para el descuento de {amount}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>In their hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>after {steps}</source>
        <translation>tras {steps}</translation>
    </message>
    <message>
        <source>trouble spot</source>
        <translation>punto delicado</translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation>algo por arreglar</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>first order only</source>
        <translation>solo el primer pedido</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 spare day</source>
        <translation>1 día de reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n spare days</source>
        <translation>
            <numerusform>%n día de reserva</numerusform>
            <numerusform>%n días de reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>tras 1 día</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>tras %n día</numerusform>
            <numerusform>tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step, first to last</source>
        <translation>1 paso, del primero al último</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, first to last</source>
        <translation>
            <numerusform>%n paso, del primero al último</numerusform>
            <numerusform>%n pasos, del primero al último</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing to fix before it can be saved</source>
        <translation>1 cosa que arreglar antes de guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix before it can be saved</source>
        <translation>
            <numerusform>%n cosa que arreglar antes de guardar</numerusform>
            <numerusform>%n cosas que arreglar antes de guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open job keeps version {version}.</source>
        <translation>1 trabajo abierto conserva la versión {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open jobs keep version {version}.</source>
        <translation>
            <numerusform>%n trabajo abierto conserva la versión {version}.</numerusform>
            <numerusform>%n trabajos abiertos conservan la versión {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open job stays on version {version}.</source>
        <translation>1 trabajo abierto sigue en la versión {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open jobs stay on version {version}.</source>
        <translation>
            <numerusform>%n trabajo abierto sigue en la versión {version}.</numerusform>
            <numerusform>%n trabajos abiertos siguen en la versión {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to 1 open job…</source>
        <translation>Aplicar a 1 trabajo abierto…</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n open jobs…</source>
        <translation>
            <numerusform>Aplicar a %n trabajo abierto…</numerusform>
            <numerusform>Aplicar a %n trabajos abiertos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPaper</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What was said, if it is worth a line</source>
        <translation>Lo que se dijo, si merece una línea</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>The text of all letters like this</source>
        <translation>El texto de todas las cartas como esta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Back to ours</source>
        <translation>Volver al nuestro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Usar desde ahora</translation>
    </message>
    <message>
        <source>“{found}” may sound unfriendly.</source>
        <translation>«{found}» puede sonar poco amable.</translation>
    </message>
    <message>
        <source>“{found}” may sound unfriendly; kinder: “{kinder}”.</source>
        <translation>«{found}» puede sonar poco amable; mejor: «{kinder}».</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarlo de todos modos</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>The texts of reminders</source>
        <translation>Los textos de los recordatorios</translation>
    </message>
    <message>
        <source>Several things in one message</source>
        <translation>Varias cosas en un mensaje</translation>
    </message>
    <message>
        <source>That nothing has changed</source>
        <translation>Que nada ha cambiado</translation>
    </message>
    <message>
        <source>Thanks for what came in time</source>
        <translation>Gracias por lo que llegó a tiempo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Use this text or take it back before you choose another one.</source>
        <translation>Use este texto o deshágalo antes de elegir otro.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” is no time of day. Try: 10:30</source>
        <translation>«{text}» no es una hora. Pruebe: 10:30</translation>
    </message>
    <message>
        <source>Type a time such as 11:00</source>
        <translation>Escriba una hora como 11:00</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>asked or reminded {days}</source>
        <translation>solicitado o recordado {days}</translation>
    </message>
    <message>
        <source>planned {days}</source>
        <translation>previsto {days}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>en {stage}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>ask on</source>
        <translation>solicitar</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>A follow-up needs a title</source>
        <translation>Un seguimiento necesita un título</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Follow-up Board</source>
        <translation>Follow-up Board</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Today’s round: {count} waiting</source>
        <translation>Ronda de hoy: {count} pendientes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} con retraso</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hoy</translation>
    </message>
    <message>
        <source>Show only late: {count}</source>
        <translation>Mostrar solo los retrasos: {count}</translation>
    </message>
    <message>
        <source>Show only due today: {count}</source>
        <translation>Mostrar solo lo que vence hoy: {count}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Proof approval</source>
        <translation>Aprobación de la prueba</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Final quantities</source>
        <translation>Cantidades definitivas</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Orden de compra</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Especificaciones</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <source>Shipping deadline</source>
        <translation>Fecha límite de envío</translation>
    </message>
    <message>
        <source>Ship-to address</source>
        <translation>Dirección de entrega</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>Site access</source>
        <translation>Acceso al lugar</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Quote request</source>
        <translation>Solicitud de presupuesto</translation>
    </message>
    <message>
        <source>Past-due invoice</source>
        <translation>Factura vencida</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Cómo trabajamos</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Visita en el lugar</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Después de la venta</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A word from the owner</source>
        <translation>Unas palabras del dueño</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the board</source>
        <translation>Abrir el tablero</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Nuevo seguimiento…</translation>
    </message>
    <message>
        <source>They called…</source>
        <translation>Han llamado…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Whose text is to stand?</source>
        <translation>¿Qué texto debe quedar?</translation>
    </message>
    <message>
        <source>{person} has written here meanwhile, too.</source>
        <translation>{person} también ha escrito aquí entretanto.</translation>
    </message>
    <message>
        <source>{person} has changed the {field} meanwhile, too.</source>
        <translation>{person} también ha cambiado entretanto: {field}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El otro texto</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi texto</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>“{text}” was typed and is not saved yet.</source>
        <translation>«{text}» se escribió y aún no está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were typed and are not saved yet.</source>
        <translation>
            <numerusform>%n texto escrito aún no está guardado.</numerusform>
            <numerusform>%n textos escritos aún no están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Its field holds another text or is gone; save that one first, or copy.</source>
        <translation>El campo contiene otro texto o ya no existe; guarde antes aquel, o copie.</translation>
    </message>
    <message>
        <source>Saving what was typed…</source>
        <translation>Guardando lo escrito…</translation>
    </message>
    <message>
        <source>What was typed can neither be saved nor kept for the next start; copy it.</source>
        <translation>Lo escrito no se puede guardar ni conservar para el próximo inicio; cópielo.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Last tended {ago}</source>
        <translation>Última atención {ago}</translation>
    </message>
    <message>
        <source>Only {tag}</source>
        <translation>Solo {tag}</translation>
    </message>
    <message>
        <source>The board cannot be reached. This is how it stood at {time}.</source>
        <translation>No se puede acceder al tablero. Último estado conocido: {time}.</translation>
    </message>
    <message>
        <source>The board cannot be opened. Trying again…</source>
        <translation>No se puede abrir el tablero. Nuevo intento…</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>página {number} de {total}</translation>
    </message>
    <message>
        <source>Late, today</source>
        <translation>Con retraso, hoy</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Nada que seguir</translation>
    </message>
</context>
<context>
    <name>WallNumbers</name>
    <message>
        <source>1 late</source>
        <translation>1 con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 today</source>
        <translation>1 hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n hoy</numerusform>
            <numerusform>%n hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>1 soon</source>
        <translation>1 pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 more</source>
        <translation>+ 1 más</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n más</numerusform>
            <numerusform>+ %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>hace 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>hace 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Open the wall when I log in</source>
        <translation>Abrir el tablero mural al iniciar sesión</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>People stand away</source>
        <translation>Distancia de lectura</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <source>Screen across its corners</source>
        <translation>Diagonal de la pantalla</translation>
    </message>
    <message>
        <source>{number} inches</source>
        <translation>{number} pulgadas</translation>
    </message>
    <message>
        <source>From both follows how large the text is, so that all can read it.</source>
        <translation>De ambas cosas depende el tamaño del texto, para que todos puedan leerlo.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As this desk</source>
        <translation>Como este puesto</translation>
    </message>
    <message>
        <source>Whiteboard (light)</source>
        <translation>Pizarra blanca (claro)</translation>
    </message>
    <message>
        <source>Chalkboard (dark)</source>
        <translation>Pizarra negra (oscuro)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Lo que está en juego</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Show as well</source>
        <translation>Mostrar también</translation>
    </message>
    <message>
        <source>Everybody who passes can read the wall. Without these, addresses, numbers and amounts in titles and names stand there as •••.</source>
        <translation>Cualquiera que pase puede leer el tablero mural. Si no se marcan aquí, las direcciones, los números y los importes de títulos y nombres aparecen como •••.</translation>
    </message>
    <message>
        <source>Only cards for</source>
        <translation>Solo tarjetas de</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Cards carry such a tag, and only those that do are shown then.</source>
        <translation>Las tarjetas llevan esa etiqueta; entonces solo se muestran esas.</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>Tablero mural</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall – Follow-up Board</source>
        <translation>Tablero mural – Follow-up Board</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Días de reserva</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Descuento en porcentaje</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Descuento en importe</translation>
    </message>
    <message>
        <source>{spare} working days before the in-hands date</source>
        <translation>{spare} días laborables antes de la fecha de entrega</translation>
    </message>
    <message>
        <source>{percent} or {amount} off if all answers come on time</source>
        <translation>{percent} o {amount} menos si todas las respuestas llegan a tiempo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Usual for these steps: {days}, a quarter of the longest way.</source>
        <translation>Lo habitual para estos pasos: {days}, un cuarto del camino más largo.</translation>
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
        <translation>pospuesta hasta el {day}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>no contact for {days}</source>
        <translation>{days} sin contacto</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>en {stage}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>por encima de su límite</translation>
    </message>
    <message>
        <source>Fee {fee}</source>
        <translation>Recargo {fee}</translation>
    </message>
    <message>
        <source>Fee {fee} of at most {cap}</source>
        <translation>Recargo {fee} de {cap} como máximo</translation>
    </message>
    <message>
        <source>No fee until {day}</source>
        <translation>Sin recargo hasta el {day}</translation>
    </message>
    <message>
        <source>{amount} discount until {day}</source>
        <translation>Descuento {amount} hasta el {day}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>looked after by {owner}</source>
        <translation>responsable: {owner}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>tras la entrega</translation>
    </message>
    <message>
        <source>after “{step}”</source>
        <translation>tras «{step}»</translation>
    </message>
    <message>
        <source>after the proof</source>
        <translation>tras la prueba</translation>
    </message>
    <message>
        <source>after the artwork</source>
        <translation>tras los archivos</translation>
    </message>
    <message>
        <source>after the quantities</source>
        <translation>tras las cantidades</translation>
    </message>
    <message>
        <source>after the purchase order</source>
        <translation>tras la orden de compra</translation>
    </message>
    <message>
        <source>after the deposit</source>
        <translation>tras el anticipo</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>tras la decisión</translation>
    </message>
    <message>
        <source>after the specifications</source>
        <translation>tras las especificaciones</translation>
    </message>
    <message>
        <source>start today</source>
        <translation>empezar hoy</translation>
    </message>
    <message>
        <source>start tomorrow</source>
        <translation>empezar mañana</translation>
    </message>
    <message>
        <source>ask today</source>
        <translation>pedir hoy</translation>
    </message>
    <message>
        <source>ask tomorrow</source>
        <translation>solicitar mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no solicitado</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>asked {done} of {total} times</source>
        <translation>solicitado {done} de {total} veces</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>prometido para el {day}</translation>
    </message>
    <message>
        <source>promised for {day}, not kept</source>
        <translation>prometido para el {day}, sin cumplir</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>en pausa: {reason}</translation>
    </message>
    <message>
        <source>paused until {day}: {reason}</source>
        <translation>en pausa hasta el {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>There is no zone “{zone}”. Try: Europe/Berlin</source>
        <translation>No existe la zona «{zone}». Pruebe: Europe/Madrid</translation>
    </message>
</context>
<context>
    <name>_DateRow</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Some of them are needed before that. Their new date:</source>
        <translation>Algunas se necesitan antes. Su nueva fecha:</translation>
    </message>
    <message>
        <source>Hide these cards until when?</source>
        <translation>¿Hasta cuándo ocultar estas tarjetas?</translation>
    </message>
    <message>
        <source>Needed by which date?</source>
        <translation>¿Para qué fecha se necesita?</translation>
    </message>
</context>
</TS>
