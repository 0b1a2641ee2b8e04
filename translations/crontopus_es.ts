<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>crontopus::AccountPage</name>
    <message>
        <source>New API token</source>
        <translation>Nuevo token de API</translation>
    </message>
    <message>
        <source>Read the account anew</source>
        <translation>Volver a leer la cuenta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>crontopus::AccountPanel</name>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Current one</source>
        <translation>La actual</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>La nueva</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Leyendo la cuenta</translation>
    </message>
    <message>
        <source>Admin, also of the server</source>
        <translation>Administrador, también del servidor</translation>
    </message>
    <message>
        <source>Everything else that is signed in as you will have to sign in again.</source>
        <translation>Todo lo demás que tenga una sesión con su cuenta tendrá que volver a iniciarla.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two new ones differ.</source>
        <translation>Las dos nuevas son distintas.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Cambiando la contraseña</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Se cambió la contraseña.</translation>
    </message>
    <message>
        <source>The password of this account cannot be changed from here.</source>
        <translation>La contraseña de esta cuenta no se puede cambiar desde aquí.</translation>
    </message>
</context>
<context>
    <name>crontopus::AdminPage</name>
    <message>
        <source>Read the list anew</source>
        <translation>Volver a leer la lista</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Server admin</source>
        <translation>Administración del servidor</translation>
    </message>
</context>
<context>
    <name>crontopus::AdoptPanel</name>
    <message>
        <source>Let Crontopus run it from now on</source>
        <translation>Dejar que Crontopus la ejecute desde ahora</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Mostrar la tarea</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>Línea copiada.</translation>
    </message>
    <message>
        <source>The job is scheduled here too. Crontopus never touches entries that are not its own, so remove this line from %1 yourself, or the command runs twice.</source>
        <translation>La tarea también está programada aquí. Crontopus nunca toca entradas que no son suyas; quite usted esta línea de %1, o la orden se ejecutará dos veces.</translation>
    </message>
    <message>
        <source>The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running the line in %1 as it does now; nothing there is changed.</source>
        <translation>La entrada figura en Git como tarea con la etiqueta «source: discovered». Cron sigue ejecutando la línea de %1 como hasta ahora; allí no se cambia nada.</translation>
    </message>
    <message>
        <source>There is a job %1/%2 already.</source>
        <translation>Ya existe una tarea %1/%2.</translation>
    </message>
    <message>
        <source>%1 is committed. Now remove this line from %2:
%3</source>
        <translation>El commit de %1 está hecho. Quite ahora esta línea de %2:
%3</translation>
    </message>
    <message>
        <source>%1 is committed. Cron goes on running the line; to hand it over, take away the job&apos;s label “source” and remove this line from %2:
%3</source>
        <translation>El commit de %1 está hecho. Cron sigue ejecutando la línea; para traspasarla, quite la etiqueta «source» de la tarea y esta línea de %2:
%3</translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation>%1 está adoptada.</translation>
    </message>
    <message>
        <source>This is the job %1 already, and its line still stands in the machine&apos;s own scheduler: remove it there, or the command runs twice.</source>
        <translation>Esta ya es la tarea %1, y su línea sigue en el planificador de la máquina: quítela allí, o la orden se ejecutará dos veces.</translation>
    </message>
    <message>
        <source>The job moves to this namespace and is scheduled on %1 alone. The line in the machine&apos;s own scheduler stays: remove it there, or the command runs twice.</source>
        <translation>La tarea pasa a este espacio de nombres y se programa solo en %1. La línea del planificador de la máquina se queda: quítela allí, o la orden se ejecutará dos veces.</translation>
    </message>
    <message>
        <source>The server has no manifest of this entry yet, or its schedule is one that jobs cannot have.</source>
        <translation>El servidor aún no tiene ningún manifiesto de esta entrada, o su programación es de las que una tarea no puede tener.</translation>
    </message>
    <message>
        <source>“%1” cannot be the namespace. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>«%1» no puede ser el espacio de nombres. Use minúsculas, dígitos y guiones, empezando y terminando con una letra o un dígito.</translation>
    </message>
    <message>
        <source>%1 is adopted. Now remove the line on %2:
%3</source>
        <translation>%1 está adoptada. Ahora quite la línea en %2:
%3</translation>
    </message>
</context>
<context>
    <name>crontopus::Adoption</name>
    <message>
        <source>Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>Use minúsculas, dígitos y guiones, empezando y terminando con una letra o un dígito.</translation>
    </message>
    <message>
        <source>“%1” cannot be a job&apos;s name. %2</source>
        <translation>«%1» no puede ser el nombre de una tarea. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace. %2</source>
        <translation>«%1» no puede ser un espacio de nombres. %2</translation>
    </message>
    <message>
        <source>The schedule “%1” is no cron expression: %2</source>
        <translation>La programación «%1» no es una expresión cron: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentBanner</name>
    <message>
        <source>Set up the agent</source>
        <translation>Configurar el agente</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Iniciar el agente</translation>
    </message>
    <message>
        <source>No agent of this machine follows this repository yet: its jobs do not run here.</source>
        <translation>Ningún agente de esta máquina sigue aún este repositorio: sus tareas no se ejecutan aquí.</translation>
    </message>
    <message>
        <source>This machine&apos;s agent is not running. Jobs that are scheduled go on; changes and new runs are not picked up.</source>
        <translation>El agente de esta máquina no está en marcha. Las tareas programadas continúan; los cambios y las nuevas ejecuciones no se recogen.</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>Desplegar un agente</translation>
    </message>
    <message>
        <source>No machine is enrolled yet: jobs run nowhere.</source>
        <translation>Aún no hay ninguna máquina inscrita: las tareas no se ejecutan en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentConfig</name>
    <message>
        <source>%1:%2: %3 %4</source>
        <translation>%1:%2: %3 %4</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>must be a map of keys.</source>
        <translation>debe ser un mapa de claves.</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 no es una clave conocida.</translation>
    </message>
    <message>
        <source>must be a single value.</source>
        <translation>debe ser un valor único.</translation>
    </message>
    <message>
        <source>holds a control character, such as a line end.</source>
        <translation>contiene un carácter de control, como un fin de línea.</translation>
    </message>
    <message>
        <source>asks for the environment variable %1, which is not set.</source>
        <translation>pide la variable de entorno %1, que no está definida.</translation>
    </message>
    <message>
        <source>%1 is %2, but this machine is %3; that is used.</source>
        <translation>%1 es %2, pero esta máquina es %3; se usa esto último.</translation>
    </message>
    <message>
        <source>must be a map of names to values.</source>
        <translation>debe ser un mapa de nombres a valores.</translation>
    </message>
    <message>
        <source>%1 sends tokens and output over plain http, where others can read them: use https.</source>
        <translation>%1 envía tokens y salidas por http sin cifrar, donde otros pueden leerlos: use https.</translation>
    </message>
    <message>
        <source>must be between %1 seconds and a day, such as 30, 30s or 5m.</source>
        <translation>debe estar entre %1 segundos y un día, por ejemplo 30, 30s o 5m.</translation>
    </message>
    <message>
        <source>%1.type %2 is not known; the keys that are there are used.</source>
        <translation>%1.type %2 no se conoce; se usan las claves presentes.</translation>
    </message>
    <message>
        <source>must be error, warning, info or debug, not %1.</source>
        <translation>debe ser error, warning, info o debug, no %1.</translation>
    </message>
    <message>
        <source>must be text or json, not %1.</source>
        <translation>debe ser text o json, no %1.</translation>
    </message>
    <message>
        <source>%1:%2: this is no valid YAML: %3.</source>
        <translation>%1:%2: este YAML no es válido: %3.</translation>
    </message>
    <message>
        <source>%1: git.url is missing.</source>
        <translation>%1: falta git.url.</translation>
    </message>
    <message>
        <source>Set it to the address or path of the repository with the job manifests, or backend.api_url to the server that knows it.</source>
        <translation>Asígnele la dirección o ruta del repositorio con los manifiestos, o a backend.api_url la del servidor que lo conoce.</translation>
    </message>
    <message>
        <source>Others can read this file and the password in it: chmod 600 it.</source>
        <translation>Otros pueden leer este archivo y la contraseña que contiene: aplíquele chmod 600.</translation>
    </message>
    <message>
        <source>Write it, or name another with --config. docs/agent.md shows its keys.</source>
        <translation>Escríbalo o indique otro con --config. docs/agent.md muestra sus claves.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentSetup</name>
    <message>
        <source>The program crontopus-agent was not found.</source>
        <translation>No se encontró el programa crontopus-agent.</translation>
    </message>
    <message>
        <source>Install it, or name it in the settings.</source>
        <translation>Instálelo o indíquelo en la configuración.</translation>
    </message>
    <message>
        <source>This machine has an agent already, set up in %1.</source>
        <translation>Esta máquina ya tiene un agente, configurado en %1.</translation>
    </message>
    <message>
        <source>This machine&apos;s agent already follows %1.</source>
        <translation>El agente de esta máquina ya sigue %1.</translation>
    </message>
    <message>
        <source>Change git.url in %1 to move it to this repository.</source>
        <translation>Cambie git.url en %1 para dirigirlo a este repositorio.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Ejecútelo en una terminal para ver por qué.</translation>
    </message>
    <message>
        <source>crontopus-agent could not be started.</source>
        <translation>No se pudo iniciar crontopus-agent.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentStatus</name>
    <message>
        <source>No manifest asks for this job.</source>
        <translation>Ningún manifiesto pide esta tarea.</translation>
    </message>
</context>
<context>
    <name>crontopus::Alert</name>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No ejecutada</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row on %1</source>
        <translation>
            <numerusform>%n fallo seguido en %1</numerusform>
            <numerusform>%n fallos seguidos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Falló en %1</translation>
    </message>
    <message>
        <source>Should have started %1</source>
        <translation>Debería haberse iniciado %1</translation>
    </message>
    <message>
        <source>No sign of life since %1</source>
        <translation>Sin señales de vida desde %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertBook</name>
    <message>
        <source>The list of alerts in %1 cannot be used: %2</source>
        <translation>No se puede usar la lista de alertas de %1: %2</translation>
    </message>
    <message>
        <source>Move the file away; alerts that were acknowledged will show up again.</source>
        <translation>Mueva el archivo a otro sitio; las alertas confirmadas volverán a aparecer.</translation>
    </message>
    <message>
        <source>The list of alerts could not be kept: %1</source>
        <translation>No se pudo guardar la lista de alertas: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertsPage</name>
    <message>
        <source>Snoozed until fixed</source>
        <translation>Pospuesta hasta la corrección</translation>
    </message>
    <message>
        <source>Snoozed, again %1</source>
        <translation>Pospuesta, de nuevo %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Filtrar las alertas</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>Tarea o endpoint</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Mostrar qué va mal</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Snooze for 1 h</source>
        <translation>Posponer 1 h</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Posponer hasta mañana</translation>
    </message>
    <message>
        <source>Snooze until fixed</source>
        <translation>Posponer hasta la corrección</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>Mostrar todas las alertas</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Qué alertas</translation>
    </message>
    <message>
        <source>Acknowledged and snoozed</source>
        <translation>Confirmadas y pospuestas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Some alerts are acknowledged, snoozed or filtered out.</source>
        <translation>Algunas alertas están confirmadas, pospuestas o filtradas.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Jobs that fail or do not start, and endpoints that fall silent, appear here.</source>
        <translation>Aquí aparecen las tareas que fallan o no se inician y los endpoints que quedan en silencio.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>crontopus::ApiClient</name>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>La respuesta de %1 supera %2 MiB.</translation>
    </message>
    <message>
        <source>%1 sends to another address: %2.</source>
        <translation>%1 remite a otra dirección: %2.</translation>
    </message>
    <message>
        <source>If that is the right one, use it as the server&apos;s address.</source>
        <translation>Si es la correcta, úsela como dirección del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>El certificado de %1 no es de confianza: %2</translation>
    </message>
    <message>
        <source>If its administrator confirms the fingerprint SHA-256 %1, trust it.</source>
        <translation>Si su administrador confirma la huella SHA-256 %1, confíe en él.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 did not answer as a Crontopus server does.</source>
        <translation>%1 no respondió como un servidor de Crontopus.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>crontopus::AppLink</name>
    <message>
        <source>This is no link that Crontopus can open: %1</source>
        <translation>Crontopus no puede abrir este enlace: %1</translation>
    </message>
    <message>
        <source>Links look like crontopus://job/production/backup-db.</source>
        <translation>Los enlaces son como crontopus://job/production/backup-db.</translation>
    </message>
</context>
<context>
    <name>crontopus::AppliedState</name>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>El estado guardado no se puede leer.</translation>
    </message>
</context>
<context>
    <name>crontopus::AssignmentEdit</name>
    <message>
        <source>Only on these endpoints</source>
        <translation>Solo en estos endpoints</translation>
    </message>
    <message>
        <source>Only on endpoints with these labels</source>
        <translation>Solo en endpoints con estas etiquetas</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All must match; several values of one label by commas. hostname, name and platform are there on every endpoint.</source>
        <translation>Deben cumplirse todas; varios valores de una etiqueta, separados por comas. hostname, name y platform están en todos los endpoints.</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>No se conoce ningún endpoint con este nombre.</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>Se ejecuta en cada endpoint que sigue este repositorio.</translation>
    </message>
    <message>
        <source>Runs on %1.</source>
        <translation>Se ejecuta en %1.</translation>
    </message>
    <message>
        <source>Runs where all of this holds.</source>
        <translation>Se ejecuta donde se cumple todo esto.</translation>
    </message>
    <message>
        <source>Tick at least one endpoint.</source>
        <translation>Marque al menos un endpoint.</translation>
    </message>
    <message>
        <source>Name at least one label.</source>
        <translation>Indique al menos una etiqueta.</translation>
    </message>
    <message>
        <source>Say which values the label “%1” may have.</source>
        <translation>Diga qué valores puede tener la etiqueta «%1».</translation>
    </message>
</context>
<context>
    <name>crontopus::AtQueue</name>
    <message>
        <source>%1 refused the job: %2</source>
        <translation>%1 rechazó la tarea: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AuditPanel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Detalles de la entrada</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Seleccione una entrada para verla completa.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Leyendo el registro de auditoría</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Inquilino: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Autostart</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key cannot be changed.</source>
        <translation>No se puede cambiar la clave Run del registro.</translation>
    </message>
</context>
<context>
    <name>crontopus::Backend</name>
    <message>
        <source>The server does not take a run of %1: %2</source>
        <translation>El servidor no acepta una ejecución de %1: %2</translation>
    </message>
    <message>
        <source>This machine is not enrolled: set backend.enrollment_token and run `crontopus-agent enroll`.</source>
        <translation>Esta máquina no está inscrita: defina backend.enrollment_token y ejecute `crontopus-agent enroll`.</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2.</source>
        <translation>Inscrita en %1 como endpoint %2.</translation>
    </message>
    <message>
        <source>The server no longer takes this machine&apos;s token: the machine was revoked there, or another one with the same machine id was enrolled. Jobs stay as they are and are not synced. `crontopus-agent enroll` connects it anew; on a machine cloned from another, with --new-machine-id.</source>
        <translation>El servidor ya no acepta el token de esta máquina: allí se revocó la máquina, o se inscribió otra con el mismo identificador. Las tareas quedan como están y no se sincronizan. `crontopus-agent enroll` la conecta de nuevo; en una máquina clonada de otra, con --new-machine-id.</translation>
    </message>
    <message>
        <source>This agent does not know that command.</source>
        <translation>Este agente no conoce esa orden.</translation>
    </message>
    <message>
        <source>Update crontopus-agent on this machine.</source>
        <translation>Actualice crontopus-agent en esta máquina.</translation>
    </message>
    <message>
        <source>The server&apos;s answer held no new token.</source>
        <translation>La respuesta del servidor no traía un token nuevo.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Conectado con %1.</translation>
    </message>
    <message>
        <source>Make a new enrollment token and set backend.enrollment_token to it.</source>
        <translation>Cree un nuevo token de inscripción y asígnelo a backend.enrollment_token.</translation>
    </message>
    <message>
        <source>%1 did not answer an enrollment as a Crontopus server does.</source>
        <translation>%1 no respondió a una inscripción como un servidor de Crontopus.</translation>
    </message>
    <message>
        <source>%1 holds no token of an endpoint.</source>
        <translation>%1 no contiene ningún token de endpoint.</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus-agent enroll`.</source>
        <translation>Muévalo a otro sitio y ejecute `crontopus-agent enroll`.</translation>
    </message>
</context>
<context>
    <name>crontopus::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkEdits</name>
    <message>
        <source>“%1” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>«%1» no puede ser un nombre: minúsculas, dígitos y guiones, 63 como máximo, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>Ya existe una tarea «%1/%2».</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>Todas están ya así.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>Definir la zona horaria</translation>
    </message>
    <message>
        <source>Set the timeout</source>
        <translation>Definir el tiempo límite</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Cambiar las etiquetas</translation>
    </message>
    <message>
        <source>Assign to endpoints</source>
        <translation>Asignar a endpoints</translation>
    </message>
    <message>
        <source>Move to a namespace</source>
        <translation>Mover a un espacio de nombres</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Paused jobs keep their place in the scheduler but do not run.</source>
        <translation>Las tareas en pausa conservan su lugar en el planificador pero no se ejecutan.</translation>
    </message>
    <message>
        <source>They run again at their times.</source>
        <translation>Se ejecutan de nuevo a sus horas.</translation>
    </message>
    <message>
        <source>They get their place in the scheduler again.</source>
        <translation>Vuelven a tener su lugar en el planificador.</translation>
    </message>
    <message>
        <source>Disabled jobs are taken out of the scheduler; their files stay.</source>
        <translation>Las tareas desactivadas salen del planificador; sus archivos quedan.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>La zona horaria de la máquina</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>15m, 2h; empty: none</source>
        <translation>15m, 2h; vacío: ninguno</translation>
    </message>
    <message>
        <source>Labels to set</source>
        <translation>Etiquetas que definir</translation>
    </message>
    <message>
        <source>Labels to take away</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>Names to take away, by commas</source>
        <translation>Nombres que quitar, separados por comas</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>The files move to the namespace&apos;s directory; a name of your own makes a new one. The jobs stay the same ones: their id is written down, so that their runs stay with them.</source>
        <translation>Los archivos pasan al directorio del espacio de nombres; un nombre propio crea uno nuevo. Las tareas siguen siendo las mismas: su identificador se anota para que sus ejecuciones queden con ellas.</translation>
    </message>
    <message>
        <source>Their files are deleted and they leave the scheduler. Undo, or reverting the commit, brings them back.</source>
        <translation>Sus archivos se eliminan y salen del planificador. Deshacer, o revertir el commit, las recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>«%1» no es una zona horaria.</translation>
    </message>
    <message>
        <source>“%1” is no duration: write 90s, 15m or 2h.</source>
        <translation>«%1» no es una duración: escriba 90s, 15m o 2h.</translation>
    </message>
    <message>
        <source>Name a label to set or to take away.</source>
        <translation>Indique una etiqueta que definir o quitar.</translation>
    </message>
    <message>
        <source>Choose or name a namespace.</source>
        <translation>Elija o nombre un espacio de nombres.</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1: en pausa</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1: reanudada</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1: activada</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1: desactivada</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1: movida</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1: eliminada</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1: cambiada</translation>
    </message>
</context>
<context>
    <name>crontopus::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>crontopus::ChangePreview</name>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Qué efecto tiene</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>The first %1 of %2 jobs</source>
        <translation>Las primeras %1 de %2 tareas</translation>
    </message>
    <message>
        <source>Jobs that change: %1</source>
        <translation>Tareas que cambian: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files have edits that are not committed yet. They go into this commit too.</source>
        <translation>
            <numerusform>%n de estos archivos tiene ediciones aún sin commit. También entran en este commit.</numerusform>
            <numerusform>%n de estos archivos tienen ediciones aún sin commit. También entran en este commit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ChangesPage</name>
    <message>
        <source>Committing</source>
        <translation>Haciendo commit</translation>
    </message>
    <message>
        <source>Committed %1: %2</source>
        <translation>Commit %1 hecho: %2</translation>
    </message>
    <message>
        <source>These are no jobs, so discarding them cannot be undone: %1</source>
        <translation>No son tareas, así que descartarlas no se puede deshacer: %1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Descartando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Discarded the edits of %1.</source>
        <translation>Se descartaron las ediciones de %1.</translation>
    </message>
    <message>
        <source>Discarded the edits of %1 files.</source>
        <translation>Se descartaron las ediciones de %1 archivos.</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Haciendo pull</translation>
    </message>
    <message>
        <source>Pulled: now at %1.</source>
        <translation>Pull hecho: ahora en %1.</translation>
    </message>
    <message>
        <source>Pulled; your commits now stand on top of what came in.</source>
        <translation>Pull hecho; sus commits están ahora encima de lo recibido.</translation>
    </message>
    <message>
        <source>Nothing new to pull.</source>
        <translation>No hay nada nuevo que traer.</translation>
    </message>
    <message>
        <source>Finishing the pull</source>
        <translation>Terminando el pull</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Haciendo push</translation>
    </message>
    <message>
        <source>Pushed.</source>
        <translation>Push hecho.</translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation>Nada pendiente de commit</translation>
    </message>
    <message>
        <source>Edits of jobs wait here until you commit them. Everything is committed.</source>
        <translation>Las ediciones de tareas esperan aquí hasta el commit. No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The pull was cancelled; everything is as it was.</source>
        <translation>El pull se canceló; todo está como antes.</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Discard checked edits</source>
        <translation>Descartar las ediciones marcadas</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>Refresh changes</source>
        <translation>Actualizar los cambios</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>Marcar todo o nada</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>Qué efecto tiene en esta máquina</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>desacoplado</translation>
    </message>
    <message>
        <source>no remote</source>
        <translation>sin remoto</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>↑%1 to push</source>
        <translation>↑%1 por enviar</translation>
    </message>
    <message>
        <source>↓%1 to pull</source>
        <translation>↓%1 por traer</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>↑%1 waiting for the server</source>
        <translation>↑%1 esperando al servidor</translation>
    </message>
</context>
<context>
    <name>crontopus::ClonePanel</name>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Clonar un repositorio</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>Clonando %1</translation>
    </message>
</context>
<context>
    <name>crontopus::CollisionsCard</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>Inicios simultáneos en la próxima semana</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Starts on which endpoint</source>
        <translation>Inicios en qué endpoint</translation>
    </message>
    <message>
        <source>Jobs that start at once</source>
        <translation>Tareas que se inician a la vez</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Each number: the most jobs that one endpoint starts in a minute of the hour. Click an hour for its jobs.</source>
        <translation>Cada número: el máximo de tareas que un endpoint inicia en un minuto de esa hora. Haga clic en una hora para ver sus tareas.</translation>
    </message>
    <message>
        <source>Every endpoint</source>
        <translation>Todos los endpoints</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the coming week.</source>
        <translation>No hay nada programado para la próxima semana.</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>Search jobs, endpoints, runs and commands</source>
        <translation>Buscar tareas, endpoints, ejecuciones y órdenes</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPoll</name>
    <message>
        <source>The agent cannot write to its directory.</source>
        <translation>El agente no puede escribir en su directorio.</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitPanel</name>
    <message>
        <source>Commit in spite of the errors</source>
        <translation>Hacer commit pese a los errores</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation>Commit y push</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summary of the commit</source>
        <translation>Resumen del commit</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Por qué (opcional)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>A summary of at most %1 characters is read well everywhere</source>
        <translation>Un resumen de %1 caracteres como máximo se lee bien en todas partes</translation>
    </message>
    <message>
        <source>Commit %1 files</source>
        <translation>Commit de %1 archivos</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitsModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
</context>
<context>
    <name>crontopus::Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>crontopus::ConflictView</name>
    <message>
        <source>Deleted on this side</source>
        <translation>Eliminado en este lado</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Antes de ambos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Merged: edit until it is right</source>
        <translation>Combinado: edítelo hasta que sea correcto</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar lo mío</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar lo suyo</translation>
    </message>
    <message>
        <source>Use the merged text</source>
        <translation>Usar el texto combinado</translation>
    </message>
    <message>
        <source>Finish the pull</source>
        <translation>Terminar el pull</translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation>Cancelar el pull</translation>
    </message>
    <message>
        <source>Leaves everything as it was before the pull</source>
        <translation>Deja todo como estaba antes del pull</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>lo mío</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo suyo</translation>
    </message>
    <message>
        <source>Delete, as I did</source>
        <translation>Eliminar, como hice yo</translation>
    </message>
    <message>
        <source>Delete, as they did</source>
        <translation>Eliminar, como hicieron ellos</translation>
    </message>
    <message>
        <source>The merged text still has the marks &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Keep one side of each.</source>
        <translation>El texto combinado aún tiene las marcas &lt;&lt;&lt;&lt;&lt;&lt;&lt; y &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Conserve un lado de cada una.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Chosen, but the file has errors: %1</source>
        <translation>Elegido, pero el archivo tiene errores: %1</translation>
    </message>
    <message>
        <source>The pull met edits that disagree with yours. %1 of %2 files settled.</source>
        <translation>El pull encontró ediciones que contradicen las suyas. Resueltos %1 de %2 archivos.</translation>
    </message>
</context>
<context>
    <name>crontopus::ConnectPanel</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectarse a un servidor</translation>
    </message>
    <message>
        <source>not needed with an API token</source>
        <translation>no hace falta con un token de API</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>C&amp;ontraseña o token</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>The server does not know this user with this password.</source>
        <translation>El servidor no conoce a este usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Leyendo la cuenta</translation>
    </message>
    <message>
        <source>Reading the jobs</source>
        <translation>Leyendo las tareas</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Trust this certificate: I have compared its fingerprint</source>
        <translation>Confiar en este certificado: he comparado su huella</translation>
    </message>
    <message>
        <source>The server keeps its jobs at %1, an address that could be read on the way or is another server&apos;s. Your token is not sent there.</source>
        <translation>El servidor guarda sus tareas en %1, una dirección que se podría leer por el camino o que es de otro servidor. Su token no se envía allí.</translation>
    </message>
    <message>
        <source>Connect by the server&apos;s own address, or ask its administrator to set its public address.</source>
        <translation>Conéctese por la dirección propia del servidor, o pida a su administrador que defina su dirección pública.</translation>
    </message>
    <message>
        <source>The server keeps its jobs at another host: %1.</source>
        <translation>El servidor guarda sus tareas en otro host: %1.</translation>
    </message>
    <message>
        <source>If its administrator confirms that, let your token be sent there.</source>
        <translation>Si su administrador lo confirma, permita que su token se envíe allí.</translation>
    </message>
    <message>
        <source>Send my token to %1 too</source>
        <translation>Enviar mi token también a %1</translation>
    </message>
    <message>
        <source>I have no account there yet: make one</source>
        <translation>Aún no tengo cuenta allí: crear una</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Making an account at %1</source>
        <translation>Creando la cuenta en %1</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Recordarme en este equipo</translation>
    </message>
    <message>
        <source>In the keychain, or where there is none in a file that only I can read</source>
        <translation>En el llavero o, donde no lo haya, en un archivo que solo yo pueda leer</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabImport</name>
    <message>
        <source>The line is not UTF-8, as a manifest must be.</source>
        <translation>La línea no es UTF-8, como debe serlo un manifiesto.</translation>
    </message>
    <message>
        <source>Crontopus wrote this line: it is a job already.</source>
        <translation>Crontopus escribió esta línea: ya es una tarea.</translation>
    </message>
    <message>
        <source>This is neither a schedule with a command nor a variable; cron does not take it either.</source>
        <translation>No es ni una programación con orden ni una variable; cron tampoco la acepta.</translation>
    </message>
    <message>
        <source>There is no command behind the user.</source>
        <translation>No hay ninguna orden tras el usuario.</translation>
    </message>
    <message>
        <source>Cron ran it as %1; an agent runs its jobs as its own user.</source>
        <translation>Cron la ejecutaba como %1; un agente ejecuta sus tareas con su propio usuario.</translation>
    </message>
    <message>
        <source>The variable “%1” is left out: no manifest can have that name.</source>
        <translation>La variable «%1» se omite: ningún manifiesto puede tener ese nombre.</translation>
    </message>
    <message>
        <source>Cron mailed the output to %1. Now it is kept with each run; alerts tell of failures.</source>
        <translation>Cron enviaba la salida por correo a %1. Ahora se guarda con cada ejecución; las alertas avisan de los fallos.</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabScheduler</name>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>`crontab -l` failed with exit code %1: %2.</source>
        <translation>`crontab -l` falló con el código de salida %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. See that `crontab -l` works in a terminal.</source>
        <translation>No se cambió nada. Compruebe que `crontab -l` funciona en una terminal.</translation>
    </message>
    <message>
        <source>The crontab has control characters that `crontab -l` does not show as they are.</source>
        <translation>El crontab tiene caracteres de control que `crontab -l` no muestra tal cual.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove carriage returns from it with `crontab -e`.</source>
        <translation>No se cambió nada. Quite los retornos de carro con `crontab -e`.</translation>
    </message>
    <message>
        <source>The crontab has %1 lines; Debian&apos;s cron takes at most %2.</source>
        <translation>El crontab tiene %1 líneas; el cron de Debian admite como máximo %2.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>`crontab -` refused the crontab: %1.</source>
        <translation>`crontab -` rechazó el crontab: %1.</translation>
    </message>
    <message>
        <source>`crontab -` did not take the crontab in time.</source>
        <translation>`crontab -` no recibió el crontab a tiempo.</translation>
    </message>
    <message>
        <source>`crontab -` did not end in time.</source>
        <translation>`crontab -` no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>El crontab está como estaba.</translation>
    </message>
    <message>
        <source>The crontab would have %1 lines; cron takes at most %2.</source>
        <translation>El crontab tendría %1 líneas; cron admite como máximo %2.</translation>
    </message>
    <message>
        <source>Have fewer jobs on this machine, or give jobs schedules that need fewer lines.</source>
        <translation>Tenga menos tareas en esta máquina, o deles programaciones que necesiten menos líneas.</translation>
    </message>
    <message>
        <source>Something else keeps changing the crontab.</source>
        <translation>Otra cosa cambia el crontab una y otra vez.</translation>
    </message>
    <message>
        <source>It is tried again at the next sync.</source>
        <translation>Se intentará de nuevo en la próxima sincronización.</translation>
    </message>
    <message>
        <source>`crontab -r` failed: %1.</source>
        <translation>`crontab -r` falló: %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::Cycle</name>
    <message>
        <source>%1 run files could not be written; the last: %2</source>
        <translation>No se pudieron escribir %1 archivos de ejecución; el último: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPage</name>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Aún no hay nada que vigilar</translation>
    </message>
    <message>
        <source>What runs, what fails and what comes next appears here as soon as there is a job.</source>
        <translation>Lo que se ejecuta, lo que falla y lo que viene después aparece aquí en cuanto haya una tarea.</translation>
    </message>
    <message>
        <source>Make the first job</source>
        <translation>Crear la primera tarea</translation>
    </message>
    <message>
        <source>Refresh the dashboard</source>
        <translation>Actualizar el panel</translation>
    </message>
    <message>
        <source>Reading the endpoints</source>
        <translation>Leyendo los endpoints</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>Ejecuciones por día</translation>
    </message>
    <message numerus="yes">
        <source>Runs a day, last %n days</source>
        <translation>
            <numerusform>Ejecuciones por día, último día (%n)</numerusform>
            <numerusform>Ejecuciones por día, últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>Tarea o endpoint</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What failed or is late now</source>
        <translation>Lo que ha fallado o se retrasa ahora</translation>
    </message>
    <message>
        <source>Failed or late now</source>
        <translation>Fallos y retrasos actuales</translation>
    </message>
    <message>
        <source>Computing what will run</source>
        <translation>Calculando lo que se ejecutará</translation>
    </message>
    <message numerus="yes">
        <source>Nothing ran in the last %n days.</source>
        <translation>
            <numerusform>No se ejecutó nada en el último día (%n).</numerusform>
            <numerusform>No se ejecutó nada en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>✓ Nothing failed, and nothing is late.</source>
        <translation>✓ Nada ha fallado y nada se retrasa.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPlan</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>if that machine is in the time zone of this one</source>
        <translation>si esa máquina está en la zona horaria de esta</translation>
    </message>
    <message>
        <source>Never two at once</source>
        <translation>Nunca dos a la vez</translation>
    </message>
    <message>
        <source>%1 at once at %2</source>
        <translation>%1 a la vez, %2</translation>
    </message>
    <message>
        <source>%1 at once at %2 on %3</source>
        <translation>%1 a la vez, %2, en %3</translation>
    </message>
    <message>
        <source>elsewhere, reported by pings</source>
        <translation>en otra parte, avisada mediante pings</translation>
    </message>
    <message>
        <source>on no endpoint yet</source>
        <translation>aún en ningún endpoint</translation>
    </message>
    <message numerus="yes">
        <source>on %1 and %n more</source>
        <translation>
            <numerusform>en %1 y %n más</numerusform>
            <numerusform>en %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing starts any more until %1.</source>
        <translation>No se inicia nada más hasta %1.</translation>
    </message>
    <message>
        <source>%1 starts until %2.</source>
        <translation>Inicios hasta %2: %1.</translation>
    </message>
    <message>
        <source>Next: %1 at %2.</source>
        <translation>Siguiente: %1, %2.</translation>
    </message>
    <message>
        <source>This hour is left out: the clock goes forward.</source>
        <translation>Esta hora se omite: el reloj se adelanta.</translation>
    </message>
    <message>
        <source>Nothing starts.</source>
        <translation>No se inicia nada.</translation>
    </message>
    <message>
        <source>%1 starts in this hour</source>
        <translation>Inicios en esta hora: %1</translation>
    </message>
    <message>
        <source>Nothing starts in the coming week.</source>
        <translation>No se inicia nada en la próxima semana.</translation>
    </message>
    <message>
        <source>No two jobs start in the same minute on the same endpoint.</source>
        <translation>Nunca se inician dos tareas en el mismo minuto en el mismo endpoint.</translation>
    </message>
    <message>
        <source>Worst minute to come: %1</source>
        <translation>El peor minuto por venir: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardTiles</name>
    <message>
        <source>Endpoints up</source>
        <translation>Endpoints activos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Runs today</source>
        <translation>Ejecuciones de hoy</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Alertas abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguna fallida</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n sin conexión</numerusform>
            <numerusform>%n sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n con errores</numerusform>
            <numerusform>%n con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>no agent yet</source>
        <translation>aún sin agente</translation>
    </message>
    <message>
        <source>all up</source>
        <translation>todos activos</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>todo está bien</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged or snoozed</source>
        <translation>
            <numerusform>%n confirmada o pospuesta</numerusform>
            <numerusform>%n confirmadas o pospuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Delivery</name>
    <message>
        <source>%1 did not answer a delivery as a Crontopus server does.</source>
        <translation>%1 no respondió a una entrega como un servidor de Crontopus.</translation>
    </message>
</context>
<context>
    <name>crontopus::Demo</name>
    <message>
        <source>The demo was not started.</source>
        <translation>La demo no se inició.</translation>
    </message>
    <message>
        <source>This machine has an agent of its own, set up in %1.</source>
        <translation>Esta máquina tiene un agente propio, configurado en %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s agent and it would undo each other&apos;s work: run the demo as another user.</source>
        <translation>El agente de la demo y él desharían el trabajo del otro: ejecute la demo con otro usuario.</translation>
    </message>
    <message>
        <source>Making an account</source>
        <translation>Creando una cuenta</translation>
    </message>
    <message>
        <source>The demo&apos;s account could not be made: %1</source>
        <translation>No se pudo crear la cuenta de la demo: %1</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>Iniciando el servidor</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>No se pudo iniciar el servidor: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s server has ended: %1</source>
        <translation>El servidor de la demo ha terminado: %1</translation>
    </message>
    <message>
        <source>Start the demo again; to make it anew, remove %1.</source>
        <translation>Inicie la demo de nuevo; para rehacerla, elimine %1.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Making six jobs</source>
        <translation>Creando seis tareas</translation>
    </message>
    <message>
        <source>Starting the agent</source>
        <translation>Iniciando el agente</translation>
    </message>
    <message>
        <source>The demo&apos;s agent has ended: %1</source>
        <translation>El agente de la demo ha terminado: %1</translation>
    </message>
    <message>
        <source>%1 tells more.</source>
        <translation>%1 dice más.</translation>
    </message>
    <message>
        <source>Demo, this machine</source>
        <translation>Demo, esta máquina</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPage</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar los tokens</translation>
    </message>
    <message>
        <source>Read the tokens anew</source>
        <translation>Volver a leer los tokens</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPanel</name>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>New enrollment token</source>
        <translation>Nuevo token de inscripción</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Enrollment tokens</source>
        <translation>Tokens de inscripción</translation>
    </message>
    <message>
        <source>Connect the first machine</source>
        <translation>Conectar la primera máquina</translation>
    </message>
    <message>
        <source>A machine enrolls with a token that you make here. Its agent then keeps its scheduler as the manifests say, and reports every run.</source>
        <translation>Una máquina se inscribe con un token que usted crea aquí. Su agente mantiene entonces su planificador como dicen los manifiestos e informa de cada ejecución.</translation>
    </message>
    <message>
        <source>e.g. web servers</source>
        <translation>p. ej. servidores web</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Leyendo los tokens</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Set up a machine</source>
        <translation>Preparar una máquina</translation>
    </message>
    <message>
        <source>Select a token, or make one.</source>
        <translation>Seleccione un token o cree uno.</translation>
    </message>
    <message>
        <source>%1 · used %2</source>
        <translation>%1 · usado %2</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>Creando el token</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>El token «%1»:</translation>
    </message>
    <message>
        <source>No machine can enroll with “%1” any more. Machines that did stay connected.</source>
        <translation>Ninguna máquina puede inscribirse ya con «%1». Las que lo hicieron siguen conectadas.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Revocando</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Revocado.</translation>
    </message>
    <message>
        <source>Fetching the installer</source>
        <translation>Obteniendo el instalador</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::DesiredState</name>
    <message>
        <source>The file cannot be used.</source>
        <translation>No se puede usar el archivo.</translation>
    </message>
    <message>
        <source>%1: its time, %2, has passed</source>
        <translation>%1: su hora, %2, ya pasó</translation>
    </message>
    <message>
        <source>The last good version is kept: %1</source>
        <translation>Se conserva la última versión correcta: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>  (new)</source>
        <translation>  (nuevo)</translation>
    </message>
    <message>
        <source>  (deleted)</source>
        <translation>  (eliminado)</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to show.</source>
        <translation>Un archivo binario: no hay líneas que mostrar.</translation>
    </message>
    <message>
        <source>There is more than can be shown here; use git diff.</source>
        <translation>Hay más de lo que se puede mostrar; use git diff.</translation>
    </message>
</context>
<context>
    <name>crontopus::DurationChart</name>
    <message>
        <source>Duration over time</source>
        <translation>Duración a lo largo del tiempo</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>mean %1 of %2 runs</source>
        <translation>media %1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>much longer than usual</source>
        <translation>mucho más de lo habitual</translation>
    </message>
</context>
<context>
    <name>crontopus::EditorPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Hacer commit…</translation>
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
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>This file holds bytes that are no UTF-8 text. Saving it replaces them.</source>
        <translation>Este archivo contiene bytes que no son texto UTF-8. Al guardarlo se reemplazan.</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Sin guardar</translation>
    </message>
    <message>
        <source>The text is not valid YAML. The form shows the last values that could be read; correct the text to use it again.</source>
        <translation>El texto no es YAML válido. El formulario muestra los últimos valores legibles; corrija el texto para volver a usarlo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Tomar el archivo</translation>
    </message>
    <message>
        <source>The file was deleted meanwhile. Saving writes it again.</source>
        <translation>El archivo se eliminó entretanto. Al guardar se escribe de nuevo.</translation>
    </message>
    <message>
        <source>The file changed on disk; this is its new text.</source>
        <translation>El archivo cambió en el disco; este es su nuevo texto.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>The file changed on disk while you were editing it. Taking it replaces your text; Undo brings yours back. Saving yours replaces the file.</source>
        <translation>El archivo cambió en el disco mientras lo editaba. Tomarlo reemplaza su texto; Deshacer lo recupera. Guardar el suyo reemplaza el archivo.</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>Descartar mis ediciones</translation>
    </message>
    <message>
        <source>Your edits are not saved.</source>
        <translation>Sus ediciones no están guardadas.</translation>
    </message>
</context>
<context>
    <name>crontopus::EffectView</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>Qué efecto tiene en esta máquina</translation>
    </message>
    <message>
        <source>This removes most of the jobs here. The agent will wait for a confirmation.</source>
        <translation>Esto quita la mayoría de las tareas de aquí. El agente esperará una confirmación.</translation>
    </message>
    <message>
        <source>%1  (not in these changes)</source>
        <translation>%1  (no está en estos cambios)</translation>
    </message>
    <message>
        <source>Nothing changes in the scheduler.</source>
        <translation>Nada cambia en el planificador.</translation>
    </message>
    <message>
        <source>The file has errors: the last good version stays in the scheduler.</source>
        <translation>El archivo tiene errores: la última versión correcta queda en el planificador.</translation>
    </message>
    <message>
        <source>same lines in the scheduler</source>
        <translation>las mismas líneas en el planificador</translation>
    </message>
    <message>
        <source>next runs before:</source>
        <translation>próximas ejecuciones antes:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>después:</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointChooser</name>
    <message>
        <source>Filter endpoints</source>
        <translation>Filtrar los endpoints</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Where shall %1 run?</source>
        <translation>¿Dónde ejecutar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these %n jobs run?</source>
        <translation>
            <numerusform>¿Dónde ejecutar %n tarea?</numerusform>
            <numerusform>¿Dónde ejecutar estas %n tareas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – offline, starts when it is back</source>
        <translation>%1 – sin conexión, se inicia cuando vuelva</translation>
    </message>
    <message numerus="yes">
        <source>Run on %n machines</source>
        <translation>
            <numerusform>Ejecutar en %n máquina</numerusform>
            <numerusform>Ejecutar en %n máquinas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointHeader</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sinc.</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sinc.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>when the agent runs</source>
        <translation>cuando el agente esté en marcha</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointPage</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Read the scheduler anew</source>
        <translation>Volver a leer el planificador</translation>
    </message>
    <message>
        <source>Remove these jobs</source>
        <translation>Quitar estas tareas</translation>
    </message>
    <message>
        <source>No agent here yet</source>
        <translation>Aún no hay agente aquí</translation>
    </message>
    <message>
        <source>The agent on this machine puts the jobs into its scheduler. Once it runs, its state and every entry appear here.</source>
        <translation>El agente de esta máquina pone las tareas en su planificador. Cuando esté en marcha, su estado y todas las entradas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Found on this machine  %1</source>
        <translation>Encontradas en esta máquina  %1</translation>
    </message>
    <message>
        <source>A sync would remove %1 jobs from the scheduler, most of those that are here. The agent waits until you say that this is meant.</source>
        <translation>Una sincronización quitaría %1 tareas del planificador, la mayoría de las de aquí. El agente espera a que usted diga que es lo deseado.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>Sincronizado.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>Confirmed: the agent removes the jobs with its next sync.</source>
        <translation>Confirmado: el agente quita las tareas en su próxima sincronización.</translation>
    </message>
    <message>
        <source>Read the machines anew</source>
        <translation>Volver a leer las máquinas</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>Desplegar un agente</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>No machine yet</source>
        <translation>Aún no hay máquinas</translation>
    </message>
    <message>
        <source>An agent on each machine puts the jobs into its scheduler and tells how they do. Each machine that you enroll appears here.</source>
        <translation>Un agente en cada máquina pone las tareas en su planificador y dice cómo van. Cada máquina que inscriba aparece aquí.</translation>
    </message>
    <message>
        <source>Jobs  %1</source>
        <translation>Tareas  %1</translation>
    </message>
    <message>
        <source>A sync would remove most of the jobs from the scheduler. The agent waits until you say that this is meant.</source>
        <translation>Una sincronización quitaría la mayoría de las tareas del planificador. El agente espera a que usted diga que es lo deseado.</translation>
    </message>
    <message>
        <source>Have the agent bring its scheduler to the repository&apos;s state now</source>
        <translation>Hacer que el agente ponga ahora su planificador en el estado del repositorio</translation>
    </message>
    <message>
        <source>How one more machine is enrolled</source>
        <translation>Cómo inscribir una máquina más</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>%1 is told to sync.</source>
        <translation>Se pidió a %1 que sincronice.</translation>
    </message>
    <message>
        <source>%1 is offline. It syncs when it is back.</source>
        <translation>%1 está sin conexión. Sincronizará cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointStore</name>
    <message>
        <source>This needs a server with a fleet of machines.</source>
        <translation>Esto requiere un servidor con una flota de máquinas.</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointSync</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 por detrás</translation>
    </message>
    <message>
        <source>The repository is one commit further.</source>
        <translation>El repositorio va un commit por delante.</translation>
    </message>
    <message numerus="yes">
        <source>The repository is %n commits further.</source>
        <translation>
            <numerusform>El repositorio va %n commit por delante.</numerusform>
            <numerusform>El repositorio va %n commits por delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>One job is not in the scheduler as it should be.</source>
        <translation>Una tarea no está en el planificador como debería.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not in the scheduler as they should be.</source>
        <translation>
            <numerusform>%n tarea no está en el planificador como debería.</numerusform>
            <numerusform>%n tareas no están en el planificador como deberían.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for somebody to agree to its removing most jobs.</source>
        <translation>Espera a que alguien acepte que quite la mayoría de las tareas.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Nothing is known of a sync yet.</source>
        <translation>Aún no se sabe de ninguna sincronización.</translation>
    </message>
</context>
<context>
    <name>crontopus::EntriesModel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinc.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>In the scheduler</source>
        <translation>En el planificador</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
</context>
<context>
    <name>crontopus::Explain</name>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it runs at %3 instead.</source>
        <translation>El %1 el reloj salta %2: se ejecuta a las %3.</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it does not run then.</source>
        <translation>El %1 el reloj salta %2: entonces no se ejecuta.</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs both times.</source>
        <translation>El %1 la hora %2 se da dos veces: se ejecuta ambas veces.</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs the first time only.</source>
        <translation>El %1 la hora %2 se da dos veces: se ejecuta solo la primera vez.</translation>
    </message>
    <message>
        <source>The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.</source>
        <translation>La programación está vacía: use cinco campos como `0 2 * * *`, o `@daily`.</translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.</source>
        <translation>Una programación tiene cinco campos (minuto, hora, día del mes, mes, día de la semana): `%1` tiene %2.</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>uno de más</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>demasiado pocos</translation>
    </message>
    <message>
        <source>`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot or @every.</source>
        <translation>`%1` no se conoce: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot o @every.</translation>
    </message>
    <message>
        <source>`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.</source>
        <translation>`@every` necesita una duración en minutos enteros, como `@every 30m` o `@every 1h30m`.</translation>
    </message>
    <message>
        <source>%1 lacks a value.</source>
        <translation>Falta un valor: %1.</translation>
    </message>
    <message>
        <source>%1 `%2` is no month: use 1 to 12 or JAN to DEC.</source>
        <translation>%1 `%2` no es un mes: use de 1 a 12 o de JAN a DEC.</translation>
    </message>
    <message>
        <source>%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.</source>
        <translation>%1 `%2` no es un día de la semana: use de 0 a 7 o de SUN a SAT.</translation>
    </message>
    <message>
        <source>%1 `%2` is not a number: use %3 to %4, or `*`.</source>
        <translation>%1 `%2` no es un número: use de %3 a %4, o `*`.</translation>
    </message>
    <message>
        <source>%1 %2 is out of range: use %3 to %4.</source>
        <translation>%1 %2 está fuera de rango: use de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or `%3-%4/5`.</source>
        <translation>%1 `%2`: un paso es un número de 1 o más tras `*` o un intervalo, como en `*/5` o `%3-%4/5`.</translation>
    </message>
    <message>
        <source>%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.</source>
        <translation>%1 `%2` va hacia atrás: escríbalo como dos intervalos, como `%3-…,…-%4`.</translation>
    </message>
    <message>
        <source>`%1` never fires: none of its months has such a day.</source>
        <translation>`%1` no se dispara nunca: ninguno de sus meses tiene ese día.</translation>
    </message>
    <message>
        <source>It does not run every year; the next time is %1.</source>
        <translation>No se ejecuta todos los años; la próxima vez es el %1.</translation>
    </message>
    <message>
        <source>Day of month and day of week are both set: it runs on days that match either.</source>
        <translation>El día del mes y el de la semana están ambos definidos: se ejecuta los días que cumplen cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Its time has passed: it will not run any more.</source>
        <translation>Su hora ya pasó: no se ejecutará más.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two items of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a run of values</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Cada %1 minutos</translation>
    </message>
    <message>
        <source>At every minute from %1 through %2</source>
        <translation>Cada minuto, del minuto %1 al %2</translation>
    </message>
    <message>
        <source>At every %1 minute from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>Cada %1 minutos, del minuto %2 al %3</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>En el minuto %1</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <comment>a list</comment>
        <translation>En los minutos %1</translation>
    </message>
    <message>
        <source>past every hour</source>
        <translation>de cada hora</translation>
    </message>
    <message>
        <source>past every %1 hour</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>cada %1 horas</translation>
    </message>
    <message>
        <source>past every hour from %1 through %2</source>
        <translation>de cada hora de las %1 a las %2</translation>
    </message>
    <message>
        <source>past every %1 hour from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>cada %1 horas de las %2 a las %3</translation>
    </message>
    <message>
        <source>past hour %1</source>
        <translation>de la hora %1</translation>
    </message>
    <message>
        <source>past hours %1</source>
        <comment>a list</comment>
        <translation>de las horas %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>%1, as often as the clock shows it</source>
        <translation>%1, tantas veces como lo muestre el reloj</translation>
    </message>
    <message>
        <source>of every month</source>
        <translation>de cada mes</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>on every %1 day from %2 through %3 %4</source>
        <comment>%1 is 2nd, 3rd, …; %4 of every month</comment>
        <translation>cada %1 días del %2 al %3 %4</translation>
    </message>
    <message>
        <source>on day %1 %2</source>
        <comment>%2 is: of every month</comment>
        <translation>el día %1 %2</translation>
    </message>
    <message>
        <source>on days %1 %2</source>
        <comment>a list; %2 is: of every month</comment>
        <translation>los días %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1, if that is a %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1, si es %2</translation>
    </message>
    <message>
        <source>%1, and on every %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1, y cada %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>los fines de semana</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Al arrancar la máquina</translation>
    </message>
    <message>
        <source>Every %1, counted from 1970-01-01 00:00 UTC</source>
        <comment>a duration such as 1h30m</comment>
        <translation>Cada %1, contando desde 1970-01-01 00:00 UTC</translation>
    </message>
    <message>
        <source>Once, at %1</source>
        <translation>Una vez, el %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between schedules</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>crontopus::FieldChoices</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Antes de ambos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Fields that both edits changed</source>
        <translation>Campos que cambiaron ambas ediciones</translation>
    </message>
    <message>
        <source>Tick the value that holds for each field. What only one side changed is taken as it is.</source>
        <translation>Marque el valor que vale para cada campo. Lo que solo cambió un lado se toma como está.</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation>Reemplazar este e ir al siguiente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FleetList</name>
    <message>
        <source>Filter by name, platform, label…</source>
        <translation>Filtrar por nombre, plataforma, etiqueta…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinc.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n machines</source>
        <translation>
            <numerusform>%n máquina</numerusform>
            <numerusform>%n máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ForeignModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>crontopus::FormField</name>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
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
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminado (%1)</translation>
    </message>
    <message>
        <source>Has lists: edit it in the text.</source>
        <translation>Tiene listas: edítelo en el texto.</translation>
    </message>
</context>
<context>
    <name>crontopus::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>Encontradas en esta máquina</translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository</name>
    <message>
        <source>Cannot compare the files</source>
        <translation>No se pueden comparar los archivos</translation>
    </message>
    <message>
        <source>Cannot compare `%1` with `%2`</source>
        <translation>No se puede comparar `%1` con `%2`</translation>
    </message>
    <message>
        <source>Cannot find renamed files</source>
        <translation>No se pueden encontrar los archivos renombrados</translation>
    </message>
    <message>
        <source>It belongs to another user. If you trust it, run `git config --global --add safe.directory &lt;path&gt;`.</source>
        <translation>Pertenece a otro usuario. Si confía en él, ejecute `git config --global --add safe.directory &lt;ruta&gt;`.</translation>
    </message>
    <message>
        <source>Another program is using the repository; try again in a moment, or remove its stale .lock file.</source>
        <translation>Otro programa está usando el repositorio; inténtelo dentro de un momento, o elimine su archivo .lock obsoleto.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the user name, the token or the key.</source>
        <translation>Compruebe el nombre de usuario, el token o la clave.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Compruebe la dirección y la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot read the history</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Cannot tell who wrote %1</source>
        <translation>No se puede saber quién escribió %1</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>clave %1 %2</translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is marked as revoked in %3.</source>
        <translation>la clave de host de %1 (%2) está marcada como revocada en %3.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s administrator.</source>
        <translation>No se conecte; pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>the host key of %1 has changed (%2): another machine may be posing as it.</source>
        <translation>la clave de host de %1 ha cambiado (%2): otra máquina puede estar suplantándolo.</translation>
    </message>
    <message>
        <source>If its administrator confirms the new key, remove the old one with `ssh-keygen -f %1 -R &apos;%2&apos;` and add the new one.</source>
        <translation>Si su administrador confirma la nueva clave, quite la antigua con `ssh-keygen -f %1 -R &apos;%2&apos;` y añada la nueva.</translation>
    </message>
    <message>
        <source>the host %1 is not known (%2).</source>
        <translation>el host %1 no se conoce (%2).</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint, accept it with `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</source>
        <translation>Si su administrador confirma esta huella, acéptela con `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation>No se puede hacer pull</translation>
    </message>
    <message>
        <source>The pull was cancelled; nothing was changed.</source>
        <translation>El pull se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>Replaying local commits</source>
        <translation>Reaplicando commits locales</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation>El repositorio %1 no está en ninguna rama (HEAD desacoplado).</translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation>Cambie a una rama con `git switch &lt;rama&gt;`.</translation>
    </message>
    <message>
        <source>The branch of the repository %1 has no upstream branch.</source>
        <translation>La rama del repositorio %1 no tiene rama upstream.</translation>
    </message>
    <message>
        <source>Push it once, or set one with `git branch --set-upstream-to=origin/&lt;branch&gt;`.</source>
        <translation>Haga push una vez, o defina una con `git branch --set-upstream-to=origin/&lt;rama&gt;`.</translation>
    </message>
    <message>
        <source>Cannot revert %1</source>
        <translation>No se puede revertir %1</translation>
    </message>
    <message>
        <source>%1: later commits changed the same lines of %2.</source>
        <translation>%1: commits posteriores cambiaron las mismas líneas de %2.</translation>
    </message>
    <message>
        <source>Edit these files by hand; nothing was changed.</source>
        <translation>Edite estos archivos a mano; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1: its changes are not there any more.</source>
        <translation>%1: sus cambios ya no están ahí.</translation>
    </message>
    <message>
        <source>Cannot clone %1</source>
        <translation>No se puede clonar %1</translation>
    </message>
    <message>
        <source>%1: %2 exists and is not an empty directory.</source>
        <translation>%1: %2 existe y no es un directorio vacío.</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>Elija otro directorio.</translation>
    </message>
    <message>
        <source>%1: it has no branch `%2`.</source>
        <translation>%1: no tiene la rama `%2`.</translation>
    </message>
    <message>
        <source>Its branches: %1.</source>
        <translation>Sus ramas: %1.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: cancelado.</translation>
    </message>
    <message>
        <source>Cannot fetch from %1</source>
        <translation>No se puede obtener de %1</translation>
    </message>
    <message>
        <source>There is nothing to push yet.</source>
        <translation>Aún no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>Haga primero un commit.</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>No se puede leer la configuración</translation>
    </message>
    <message>
        <source>Cannot push to %1</source>
        <translation>No se puede hacer push a %1</translation>
    </message>
    <message>
        <source>%1: it has commits that are not here.</source>
        <translation>%1: tiene commits que no están aquí.</translation>
    </message>
    <message>
        <source>Pull first, then push again.</source>
        <translation>Haga primero pull y luego push de nuevo.</translation>
    </message>
    <message>
        <source>%1: it refused %2.</source>
        <translation>%1: rechazó %2.</translation>
    </message>
    <message>
        <source>The branch may be protected, or a rule of the server forbids this commit.</source>
        <translation>La rama puede estar protegida, o una regla del servidor prohíbe este commit.</translation>
    </message>
    <message>
        <source>Pushed, but the upstream branch cannot be noted</source>
        <translation>Push hecho, pero no se puede anotar la rama upstream</translation>
    </message>
    <message>
        <source>The repository %1 has no remote.</source>
        <translation>El repositorio %1 no tiene remoto.</translation>
    </message>
    <message>
        <source>Add one with `git remote add origin &lt;address&gt;`.</source>
        <translation>Añada uno con `git remote add origin &lt;dirección&gt;`.</translation>
    </message>
    <message>
        <source>Cannot read the remote</source>
        <translation>No se puede leer el remoto</translation>
    </message>
    <message>
        <source>%1: nothing has come from the server for %2 s.</source>
        <translation>%1: no ha llegado nada del servidor en %2 s.</translation>
    </message>
    <message>
        <source>the server sends us to another host, %1, which gets no credentials.</source>
        <translation>el servidor remite a otro host, %1, que no recibe credenciales.</translation>
    </message>
    <message>
        <source>Use that host&apos;s address if you trust it.</source>
        <translation>Use la dirección de ese host si confía en él.</translation>
    </message>
    <message>
        <source>the key %1 cannot be read.</source>
        <translation>no se puede leer la clave %1.</translation>
    </message>
    <message>
        <source>Choose an existing private key.</source>
        <translation>Elija una clave privada existente.</translation>
    </message>
    <message>
        <source>the keys of the ssh-agent</source>
        <translation>las claves del agente SSH</translation>
    </message>
    <message>
        <source>the server did not accept %1 for the user %2.</source>
        <translation>el servidor no aceptó %1 para el usuario %2.</translation>
    </message>
    <message>
        <source>Check the key, its passphrase, and that its public half is registered on the server.</source>
        <translation>Compruebe la clave, su frase de contraseña y que su mitad pública esté registrada en el servidor.</translation>
    </message>
    <message>
        <source>the server did not accept the user name and token.</source>
        <translation>el servidor no aceptó el nombre de usuario y el token.</translation>
    </message>
    <message>
        <source>Check both; the token may have expired or lack the right to this repository.</source>
        <translation>Compruebe ambos; el token puede haber caducado o no tener permiso para este repositorio.</translation>
    </message>
    <message>
        <source>the server asks for a user name and token.</source>
        <translation>el servidor pide un nombre de usuario y un token.</translation>
    </message>
    <message>
        <source>Set them in the workspace&apos;s or the agent&apos;s Git settings.</source>
        <translation>Defínalos en la configuración de Git del espacio de trabajo o del agente.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2.</source>
        <translation>el certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>Install its certificate authority on this machine; checks cannot be turned off.</source>
        <translation>Instale su autoridad de certificación en esta máquina; las comprobaciones no se pueden desactivar.</translation>
    </message>
    <message>
        <source>the host key of %1 cannot be read.</source>
        <translation>no se puede leer la clave de host de %1.</translation>
    </message>
    <message>
        <source>the repository is larger than %1 MiB.</source>
        <translation>el repositorio supera %1 MiB.</translation>
    </message>
    <message>
        <source>Keep the job manifests in a repository of their own.</source>
        <translation>Guarde los manifiestos en un repositorio propio.</translation>
    </message>
    <message>
        <source>Receiving objects</source>
        <translation>Recibiendo objetos</translation>
    </message>
    <message>
        <source>Resolving deltas</source>
        <translation>Resolviendo deltas</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>Empaquetando objetos</translation>
    </message>
    <message>
        <source>Sending objects</source>
        <translation>Enviando objetos</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 in the repository %2</source>
        <translation>%1 en el repositorio %2</translation>
    </message>
    <message>
        <source>Cannot find the commit `%1`</source>
        <translation>No se encuentra el commit `%1`</translation>
    </message>
    <message>
        <source>Cannot read HEAD</source>
        <translation>No se puede leer HEAD</translation>
    </message>
    <message>
        <source>Cannot read the commit %1</source>
        <translation>No se puede leer el commit %1</translation>
    </message>
    <message>
        <source>Cannot read the object %1</source>
        <translation>No se puede leer el objeto %1</translation>
    </message>
    <message>
        <source>Cannot make a signature</source>
        <translation>No se puede crear una firma</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no working tree.</source>
        <translation>%1 es un repositorio bare: no tiene árbol de trabajo.</translation>
    </message>
    <message>
        <source>Clone it and work in the clone.</source>
        <translation>Clónelo y trabaje en el clon.</translation>
    </message>
    <message>
        <source>A merge, rebase or similar is under way in the repository %1.</source>
        <translation>Hay un merge, un rebase o algo similar en curso en el repositorio %1.</translation>
    </message>
    <message>
        <source>Finish or abort it with `git` first; `git status` says how.</source>
        <translation>Termínelo o abórtelo primero con `git`; `git status` dice cómo.</translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>El directorio %1 no existe.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; choose where it is now.</source>
        <translation>Puede que se haya movido o eliminado; elija dónde está ahora.</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 no es un repositorio Git.</translation>
    </message>
    <message>
        <source>Run `git init` in it or choose another directory.</source>
        <translation>Ejecute `git init` en él o elija otro directorio.</translation>
    </message>
    <message>
        <source>Cannot open the repository %1</source>
        <translation>No se puede abrir el repositorio %1</translation>
    </message>
    <message>
        <source>Cannot make a repository in %1</source>
        <translation>No se puede crear un repositorio en %1</translation>
    </message>
    <message>
        <source>Cannot compare with %1</source>
        <translation>No se puede comparar con %1</translation>
    </message>
    <message>
        <source>Cannot add the remote `%1`</source>
        <translation>No se puede añadir el remoto `%1`</translation>
    </message>
    <message>
        <source>`%1` is no object id.</source>
        <translation>`%1` no es un identificador de objeto.</translation>
    </message>
    <message>
        <source>There is no file %1 in the commit %2.</source>
        <translation>No hay ningún archivo %1 en el commit %2.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>The repository holds more than %1 files.</source>
        <translation>El repositorio contiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>The directory %1 is more than %2 levels deep.</source>
        <translation>El directorio %1 tiene más de %2 niveles.</translation>
    </message>
    <message>
        <source>The repository holds more than %1 directories.</source>
        <translation>El repositorio contiene más de %1 directorios.</translation>
    </message>
    <message>
        <source>Cannot read the directory %1</source>
        <translation>No se puede leer el directorio %1</translation>
    </message>
    <message>
        <source>The object %1 is larger than %2 bytes.</source>
        <translation>El objeto %1 supera %2 bytes.</translation>
    </message>
    <message>
        <source>Cannot set `%1`</source>
        <translation>No se puede definir `%1`</translation>
    </message>
    <message>
        <source>Cannot read objects</source>
        <translation>No se pueden leer los objetos</translation>
    </message>
    <message>
        <source>`%1` is no path for a file.</source>
        <translation>`%1` no es una ruta de archivo.</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>Cannot write a directory</source>
        <translation>No se puede escribir un directorio</translation>
    </message>
    <message>
        <source>%1 is both a file and a directory, or twice there.</source>
        <translation>%1 es a la vez archivo y directorio, o está dos veces.</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>No hay ningún archivo %1 que eliminar.</translation>
    </message>
    <message>
        <source>Cannot read a directory</source>
        <translation>No se puede leer un directorio</translation>
    </message>
    <message>
        <source>Cannot write `%1`</source>
        <translation>No se puede escribir `%1`</translation>
    </message>
    <message>
        <source>%1 is no bare repository.</source>
        <translation>%1 no es un repositorio bare.</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch.</source>
        <translation>El repositorio %1 no está en ninguna rama.</translation>
    </message>
    <message>
        <source>Cannot commit</source>
        <translation>No se puede hacer commit</translation>
    </message>
    <message>
        <source>Somebody else has committed to the repository %1.</source>
        <translation>Otra persona ha hecho un commit en el repositorio %1.</translation>
    </message>
    <message>
        <source>Look at it again and retry.</source>
        <translation>Mírelo de nuevo y reinténtelo.</translation>
    </message>
    <message>
        <source>Cannot move the branch</source>
        <translation>No se puede mover la rama</translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation>No se indicaron archivos.</translation>
    </message>
    <message>
        <source>The path %1 leads out of %2.</source>
        <translation>La ruta %1 sale de %2.</translation>
    </message>
    <message>
        <source>Cannot read the state of the files</source>
        <translation>No se puede leer el estado de los archivos</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Un commit necesita un mensaje.</translation>
    </message>
    <message>
        <source>Cannot read the index</source>
        <translation>No se puede leer el índice</translation>
    </message>
    <message>
        <source>%1 is a directory: give the files in it.</source>
        <translation>%1 es un directorio: indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>There is no file %1 to commit.</source>
        <translation>No hay ningún archivo %1 para el commit.</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>No se puede añadir %1</translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation>No se puede escribir el commit</translation>
    </message>
    <message>
        <source>There is nothing to commit: %1 is as in the last commit.</source>
        <translation>No hay nada para el commit: %1 está como en el último.</translation>
    </message>
    <message>
        <source>The commit was made, but the index cannot be written</source>
        <translation>El commit se hizo, pero no se puede escribir el índice</translation>
    </message>
    <message>
        <source>Cannot read the message</source>
        <translation>No se puede leer el mensaje</translation>
    </message>
    <message>
        <source>Cannot put %1 back</source>
        <translation>No se puede restaurar %1</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write the index</source>
        <translation>No se puede escribir el índice</translation>
    </message>
    <message>
        <source>%1: uncommitted edits are in the way: %2.</source>
        <translation>%1: hay ediciones sin commit que estorban: %2.</translation>
    </message>
    <message>
        <source>Commit or discard them first; nothing was changed.</source>
        <translation>Haga commit o descártelas primero; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>crontopus::HeatMapChart</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>Inicios simultáneos en la próxima semana</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryDb</name>
    <message>
        <source>There is no run history at %1 yet.</source>
        <translation>Aún no hay historial de ejecuciones en %1.</translation>
    </message>
    <message>
        <source>The agent makes it when the first job has run.</source>
        <translation>El agente lo crea cuando se ha ejecutado la primera tarea.</translation>
    </message>
    <message>
        <source>The run history %1 was written by a newer version.</source>
        <translation>El historial de ejecuciones %1 lo escribió una versión más reciente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>The run history %1 was written by an older agent.</source>
        <translation>El historial de ejecuciones %1 lo escribió un agente más antiguo.</translation>
    </message>
    <message>
        <source>Restart the agent, so that it brings the history up to date.</source>
        <translation>Reinicie el agente para que actualice el historial.</translation>
    </message>
    <message>
        <source>The run history %1 is not set up yet.</source>
        <translation>El historial de ejecuciones %1 aún no está preparado.</translation>
    </message>
    <message>
        <source>The agent does so when it starts.</source>
        <translation>El agente lo prepara al iniciarse.</translation>
    </message>
    <message>
        <source>The run history %1 is damaged and cannot be renamed to %2.</source>
        <translation>El historial de ejecuciones %1 está dañado y no se puede renombrar a %2.</translation>
    </message>
    <message>
        <source>There is no such run in %1.</source>
        <translation>No hay tal ejecución en %1.</translation>
    </message>
    <message>
        <source>The run history %1 is damaged: %2.</source>
        <translation>El historial de ejecuciones %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Restart the agent: it keeps the damaged file under another name and begins a new one.</source>
        <translation>Reinicie el agente: guarda el archivo dañado con otro nombre y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Run history %1: %2.</source>
        <translation>Historial de ejecuciones %1: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryView</name>
    <message>
        <source>Show all commits</source>
        <translation>Mostrar todos los commits</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>Writes this version as an edit, which you can look at, commit or discard</source>
        <translation>Escribe esta versión como edición, que puede revisar, incluir en un commit o descartar</translation>
    </message>
    <message>
        <source>Copy commit id</source>
        <translation>Copiar el identificador del commit</translation>
    </message>
    <message>
        <source>All commits</source>
        <translation>Todos los commits</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>Commits de %1</translation>
    </message>
    <message>
        <source>The commit %1 is not in this repository, or too old.</source>
        <translation>El commit %1 no está en este repositorio o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The version of “%1” is back as an edit that is not committed yet.</source>
        <translation>La versión de «%1» ha vuelto como edición aún sin commit.</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedEndpointStore</name>
    <message>
        <source>What this changes in the schedulers is known on the machines alone.</source>
        <translation>Solo las máquinas saben qué cambia esto en los planificadores.</translation>
    </message>
    <message>
        <source>Sign in to the server first.</source>
        <translation>Inicie sesión primero en el servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>El servidor está inaccesible.</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do.</source>
        <translation>El servidor aún no ha dicho qué puede hacer usted.</translation>
    </message>
    <message>
        <source>Your account may only look at this. An admin can change its role.</source>
        <translation>Su cuenta solo puede consultar esto. Un administrador puede cambiar su rol.</translation>
    </message>
    <message>
        <source>This service cannot tell machines to sync: each does it by itself, as often as its agent is set to.</source>
        <translation>Este servicio no puede pedir a las máquinas que se sincronicen: cada una lo hace por sí misma, con la frecuencia que tenga su agente.</translation>
    </message>
    <message>
        <source>This service cannot tell machines to start jobs: they run when they are due.</source>
        <translation>Este servicio no puede pedir a las máquinas que inicien trabajos: se ejecutan cuando les toca.</translation>
    </message>
    <message>
        <source>This service keeps no labels of machines.</source>
        <translation>Este servicio no guarda etiquetas de máquinas.</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedJobStore</name>
    <message>
        <source>The server has other edits of the same jobs: %1.</source>
        <translation>El servidor tiene otras ediciones de las mismas tareas: %1.</translation>
    </message>
    <message>
        <source>Pull, and say which hold; nothing is lost.</source>
        <translation>Haga pull y diga cuáles valen; no se pierde nada.</translation>
    </message>
    <message>
        <source>The server does not take the change of %1: %2</source>
        <translation>El servidor no acepta el cambio de %1: %2</translation>
    </message>
    <message>
        <source>Change the job and commit again, or undo its commit in the history. What was committed after it waits.</source>
        <translation>Cambie la tarea y haga commit de nuevo, o deshaga su commit en el historial. Los commits posteriores esperan.</translation>
    </message>
    <message>
        <source>You may not change this job there. Undo its commit in the history, or ask for the right to it. What was committed after it waits.</source>
        <translation>No puede cambiar esta tarea allí. Deshaga su commit en el historial, o pida permiso. Los commits posteriores esperan.</translation>
    </message>
    <message>
        <source>Sign in again; then it is sent.</source>
        <translation>Inicie sesión de nuevo; entonces se enviará.</translation>
    </message>
    <message>
        <source>The server lists no jobs.</source>
        <translation>El servidor no lista tareas.</translation>
    </message>
</context>
<context>
    <name>crontopus::HttpJobRequest</name>
    <message>
        <source>The request is no JSON: %1.</source>
        <translation>La solicitud no es JSON: %1.</translation>
    </message>
    <message>
        <source>http.url is no http or https address.</source>
        <translation>http.url no es una dirección http o https.</translation>
    </message>
    <message>
        <source>http.method is no HTTP method.</source>
        <translation>http.method no es un método HTTP.</translation>
    </message>
    <message>
        <source>http.headers: &quot;%1&quot; cannot be a header.</source>
        <translation>http.headers: «%1» no puede ser un encabezado.</translation>
    </message>
    <message>
        <source>http.expect is no list of statuses or ranges from 100 to 599.</source>
        <translation>http.expect no es una lista de estados o intervalos de 100 a 599.</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportItem</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1/%2” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>«%1/%2» no puede ser un nombre: minúsculas, dígitos y guiones, 63 como máximo, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>There is a job of this name already.</source>
        <translation>Ya existe una tarea con este nombre.</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportModel</name>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Importar tareas</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, choose them, or paste the output of “crontab -l” here. Crontabs and manifests are told apart by themselves.</source>
        <translation>Suelte archivos en cualquier parte de la ventana, elíjalos, o pegue aquí la salida de «crontab -l». Los crontabs y los manifiestos se distinguen solos.</translation>
    </message>
    <message>
        <source>Crontab or manifest</source>
        <translation>Crontab o manifiesto</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>La zona horaria de la máquina</translation>
    </message>
    <message>
        <source>With a user column</source>
        <translation>Con columna de usuario</translation>
    </message>
    <message>
        <source>As in /etc/crontab and /etc/cron.d</source>
        <translation>Como en /etc/crontab y /etc/cron.d</translation>
    </message>
    <message>
        <source>Replace jobs of the same name</source>
        <translation>Reemplazar las tareas del mismo nombre</translation>
    </message>
    <message>
        <source>Cron goes on with its own lines: take them out of the crontab once the jobs are scheduled, or they run twice.</source>
        <translation>Cron sigue con sus propias líneas: quítelas del crontab cuando las tareas estén programadas, o se ejecutarán dos veces.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml)</source>
        <translation>Manifiestos (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Jobs found: %1</source>
        <translation>Tareas encontradas: %1</translation>
    </message>
    <message>
        <source>%1, cannot be taken: %2</source>
        <translation>%1, no se pueden tomar: %2</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>«%1» no es una zona horaria.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1: importada</translation>
    </message>
</context>
<context>
    <name>crontopus::InstallPanel</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Save installer…</source>
        <translation>Guardar el instalador…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the machine, then give it the token.</source>
        <translation>Copiada. Péguela en una terminal de la máquina y dele el token.</translation>
    </message>
    <message>
        <source>In PowerShell, as the user whose jobs it shall run. The command asks for the token, so that it is kept in no history. The agent must be installed.</source>
        <translation>En PowerShell, con el usuario cuyas tareas debe ejecutar. La orden pide el token, para que no quede en ningún historial. El agente debe estar instalado.</translation>
    </message>
    <message>
        <source>In a terminal, as the user whose jobs it shall run. The command asks for the token: it stands in no shell history and no list of processes. The agent&apos;s package must be installed.</source>
        <translation>En una terminal, con el usuario cuyas tareas debe ejecutar. La orden pide el token: no queda en el historial del shell ni en la lista de procesos. El paquete del agente debe estar instalado.</translation>
    </message>
    <message>
        <source>An installer holds the token, which is known only right after it was made.</source>
        <translation>Un instalador contiene el token, que solo se conoce justo después de crearlo.</translation>
    </message>
    <message>
        <source>The file holds the token and is readable by you alone. Delete it when it has run.</source>
        <translation>El archivo contiene el token y solo usted puede leerlo. Elimínelo cuando se haya ejecutado.</translation>
    </message>
    <message>
        <source>Save installer</source>
        <translation>Guardar el instalador</translation>
    </message>
    <message>
        <source>This service hands out its installers only for a token that stands in an address, where logs keep it. Install the agent&apos;s package instead, write into ~/.crontopus/agent.yaml, readable by you alone:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

and start crontopus-agent run.</source>
        <translation>Este servicio solo entrega sus instaladores para un token que va en una dirección, donde los registros lo conservan. Instale en su lugar el paquete del agente, escriba en ~/.crontopus/agent.yaml, legible solo por usted:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

y ejecute crontopus-agent run.</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesPanel</name>
    <message>
        <source>Run job now</source>
        <translation>Ejecutar la tarea ahora</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Mostrar la tarea</translation>
    </message>
    <message>
        <source>Jobs of this machine</source>
        <translation>Tareas de esta máquina</translation>
    </message>
    <message>
        <source>Start %1 on %2 now</source>
        <translation>Iniciar %1 en %2 ahora</translation>
    </message>
    <message>
        <source>The job is not on this machine yet.</source>
        <translation>La tarea aún no está en esta máquina.</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Seleccione primero una tarea.</translation>
    </message>
    <message>
        <source>The scheduler holds exactly what is wanted.</source>
        <translation>El planificador contiene exactamente lo deseado.</translation>
    </message>
    <message>
        <source>The scheduler holds something else. The next sync puts it right:</source>
        <translation>El planificador contiene otra cosa. La próxima sincronización lo corrige:</translation>
    </message>
    <message>
        <source>The agent says that the scheduler does not hold what is wanted.</source>
        <translation>El agente dice que el planificador no contiene lo deseado.</translation>
    </message>
    <message>
        <source>The scheduler does not hold this job. The next sync adds it:</source>
        <translation>El planificador no contiene esta tarea. La próxima sincronización la añade:</translation>
    </message>
    <message>
        <source>By the repository this job belongs here, but the agent has not told of it: it has not synced this commit yet, or not reported since.</source>
        <translation>Según el repositorio esta tarea debe estar aquí, pero el agente no ha dicho nada de ella: aún no ha sincronizado este commit, o no ha informado desde entonces.</translation>
    </message>
    <message>
        <source>Select a job to see what the scheduler should hold, and what it holds.</source>
        <translation>Seleccione una tarea para ver qué debería contener el planificador y qué contiene.</translation>
    </message>
    <message>
        <source>Select a job to see how it stands on this machine.</source>
        <translation>Seleccione una tarea para ver cómo está en esta máquina.</translation>
    </message>
    <message>
        <source>The entry fires more often than wanted; the runner lets only the right times through.</source>
        <translation>La entrada se dispara más a menudo de lo deseado; el ejecutor solo deja pasar las horas correctas.</translation>
    </message>
    <message>
        <source>In the manifest: %1</source>
        <translation>En el manifiesto: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesView</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The job on each endpoint</source>
        <translation>La tarea en cada endpoint</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>Se ejecuta en cada endpoint que sigue este repositorio.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>donde %1 es %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Runs only %1.</source>
        <translation>Se ejecuta solo %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>se ejecuta aquí</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>No se conoce ningún endpoint con este nombre.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobActions</name>
    <message>
        <source>New job</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Importar tareas</translation>
    </message>
    <message>
        <source>Paste jobs</source>
        <translation>Pegar tareas</translation>
    </message>
    <message>
        <source>New namespace</source>
        <translation>Nuevo espacio de nombres</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>Cambiar juntas</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1: en pausa</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1: reanudada</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1: activada</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1: desactivada</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1: eliminada</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1: movida</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1: creado</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Nombre cambiado a %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>«%1» no puede ser un espacio de nombres: minúsculas, dígitos y guiones, 63 como máximo, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>Deleted the empty namespace %1</source>
        <translation>Espacio de nombres vacío %1 eliminado</translation>
    </message>
</context>
<context>
    <name>crontopus::JobDetail</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>línea %1: </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas ejecuciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>%1, lines: %2</source>
        <translation>%1, líneas: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>%1: runs here</source>
        <translation>%1: se ejecuta aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No endpoint has told about this job yet.</source>
        <translation>Ningún endpoint ha informado aún de esta tarea.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>The entry fires more often than the job runs; the runner lets only the wanted starts through.</source>
        <translation>La entrada se dispara más a menudo de lo que se ejecuta la tarea; el ejecutor solo deja pasar los inicios deseados.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
</context>
<context>
    <name>crontopus::JobEdits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>%1 was changed again since then; nothing was undone.</source>
        <translation>%1 ha vuelto a cambiar desde entonces; no se deshizo nada.</translation>
    </message>
    <message>
        <source>Edit the job, or discard its changes on the Changes page.</source>
        <translation>Edite la tarea o descarte sus cambios en la página Cambios.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobFilterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>crontopus::JobMirror</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Como está en el servidor</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTemplate</name>
    <message>
        <source>PostgreSQL dump</source>
        <translation>Volcado de PostgreSQL</translation>
    </message>
    <message>
        <source>Dumps one database every night and keeps two weeks of them.</source>
        <translation>Vuelca una base de datos cada noche y conserva dos semanas.</translation>
    </message>
    <message>
        <source>MySQL or MariaDB dump</source>
        <translation>Volcado de MySQL o MariaDB</translation>
    </message>
    <message>
        <source>Backup with restic</source>
        <translation>Copia de seguridad con restic</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old snapshots.</source>
        <translation>Copia directorios cada noche y va quitando instantáneas antiguas.</translation>
    </message>
    <message>
        <source>Backup with Borg</source>
        <translation>Copia de seguridad con Borg</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old archives.</source>
        <translation>Copia directorios cada noche y va quitando archivos antiguos.</translation>
    </message>
    <message>
        <source>Copy with rsync</source>
        <translation>Copia con rsync</translation>
    </message>
    <message>
        <source>Keeps a copy of a directory on another machine, brought up to date every hour.</source>
        <translation>Mantiene una copia de un directorio en otra máquina, al día cada hora.</translation>
    </message>
    <message>
        <source>Clean up logs</source>
        <translation>Limpiar registros</translation>
    </message>
    <message>
        <source>Compresses logs after a week and deletes them after three months.</source>
        <translation>Comprime los registros tras una semana y los elimina tras tres meses.</translation>
    </message>
    <message>
        <source>Renew certificates</source>
        <translation>Renovar certificados</translation>
    </message>
    <message>
        <source>Lets certbot renew TLS certificates that are near their end, and reloads the web server.</source>
        <translation>Deja que certbot renueve los certificados TLS próximos a caducar y recarga el servidor web.</translation>
    </message>
    <message>
        <source>Check a web page</source>
        <translation>Comprobar una página web</translation>
    </message>
    <message>
        <source>Asks an address every five minutes and tells when it does not answer well, and when it does again.</source>
        <translation>Consulta una dirección cada cinco minutos y avisa cuando no responde bien, y cuando vuelve a hacerlo.</translation>
    </message>
    <message>
        <source>Check disk space</source>
        <translation>Comprobar el espacio en disco</translation>
    </message>
    <message>
        <source>Fails, and so alerts, when a file system is nearly full.</source>
        <translation>Falla, y así alerta, cuando un sistema de archivos está casi lleno.</translation>
    </message>
    <message>
        <source>Report by mail</source>
        <translation>Informe por correo</translation>
    </message>
    <message>
        <source>Makes a report on working days and mails it.</source>
        <translation>Hace un informe los días laborables y lo envía por correo.</translation>
    </message>
    <message>
        <source>Clean up Docker</source>
        <translation>Limpiar Docker</translation>
    </message>
    <message>
        <source>Frees the space of images and containers that nobody has used for a week.</source>
        <translation>Libera el espacio de imágenes y contenedores sin uso durante una semana.</translation>
    </message>
    <message>
        <source>Mirror a Git repository</source>
        <translation>Réplica de un repositorio Git</translation>
    </message>
    <message>
        <source>Keeps a full copy of a repository, brought up to date every hour.</source>
        <translation>Mantiene una copia completa de un repositorio, al día cada hora.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>at start-up</source>
        <translation>al arrancar</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nunca más</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>Not committed: %1</source>
        <translation>Sin commit: %1</translation>
    </message>
    <message>
        <source>Namespace / name</source>
        <translation>Espacio de nombres / nombre</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinc.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>crontopus::JobWriter</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Written, but not committed: %1</source>
        <translation>Escrito, pero sin commit: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::JobsPage</name>
    <message>
        <source>Created %1</source>
        <translation>%1: creada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1: guardada</translation>
    </message>
    <message>
        <source>Filter by name, command, label…</source>
        <translation>Filtrar por nombre, orden, etiqueta…</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activadas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defectuosas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>A job is one YAML file: what to run, when, and where.</source>
        <translation>Una tarea es un archivo YAML: qué ejecutar, cuándo y dónde.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalEndpointStore</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>Install crontopus-agent.</source>
        <translation>Instale crontopus-agent.</translation>
    </message>
    <message>
        <source>crontopus-agent failed with exit code %1.</source>
        <translation>crontopus-agent falló con el código de salida %1.</translation>
    </message>
    <message>
        <source>crontopus-agent gave no status.</source>
        <translation>crontopus-agent no dio ningún estado.</translation>
    </message>
    <message>
        <source>crontopus-agent gave no plan.</source>
        <translation>crontopus-agent no dio ningún plan.</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalJobStore</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions; no file was changed.</source>
        <translation>Compruebe el disco y los permisos; no se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>This is a bare repository. Clone it to edit its jobs.</source>
        <translation>Este es un repositorio bare. Clónelo para editar sus tareas.</translation>
    </message>
    <message>
        <source>You may not write to %1. Ask its owner, or clone it.</source>
        <translation>No tiene permiso para escribir en %1. Pregunte a su propietario o clónelo.</translation>
    </message>
    <message>
        <source>A bare repository cannot be edited.</source>
        <translation>Un repositorio bare no se puede editar.</translation>
    </message>
    <message>
        <source>Clone it.</source>
        <translation>Clónelo.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>Replace it with a file first.</source>
        <translation>Reemplácelo primero por un archivo.</translation>
    </message>
    <message>
        <source>the directory cannot be made</source>
        <translation>no se puede crear el directorio</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>No hay ningún archivo %1 que eliminar.</translation>
    </message>
    <message>
        <source>There is no conflict to resolve.</source>
        <translation>No hay ningún conflicto que resolver.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Haga primero pull.</translation>
    </message>
</context>
<context>
    <name>crontopus::MachinePanel</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Revoke this machine</source>
        <translation>Revocar esta máquina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Its own labels</source>
        <translation>Etiquetas propias</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Identificador de máquina</translation>
    </message>
    <message>
        <source>Its token stops working at once; its jobs stay in its scheduler</source>
        <translation>Su token deja de funcionar al instante; sus tareas se quedan en su planificador</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Revoke %1? The server takes nothing from it any more, and it gets no more changes. The jobs in its scheduler go on as they are, until its agent is removed there or enrolled anew. Its runs stay.</source>
        <translation>¿Revocar %1? El servidor ya no acepta nada de ella, y ella no recibe más cambios. Las tareas de su planificador continúan como están, hasta que su agente se quite de allí o se inscriba de nuevo. Sus ejecuciones se conservan.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Revocando</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>Se revocó %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::MainWindow</name>
    <message>
        <source>No agent</source>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Última respuesta %1</translation>
    </message>
    <message>
        <source>Connect to this server again to sign in.</source>
        <translation>Conéctese de nuevo a este servidor para iniciar sesión.</translation>
    </message>
    <message>
        <source>No agent of this machine is known to follow this repository.</source>
        <translation>No se conoce ningún agente de esta máquina que siga este repositorio.</translation>
    </message>
    <message>
        <source>The agent on %1 is running.</source>
        <translation>El agente de %1 está en marcha.</translation>
    </message>
    <message>
        <source>The agent on %1 is not running.</source>
        <translation>El agente de %1 no está en marcha.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Última sincronización %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Búsqueda u orden</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>Añadir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Sign in to the remote</source>
        <translation>Iniciar sesión en el remoto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Crontopus</source>
        <translation>Acerca de Crontopus</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The jobs of “%1” are gone from this machine&apos;s scheduler.</source>
        <translation>Las tareas de «%1» ya no están en el planificador de esta máquina.</translation>
    </message>
    <message>
        <source>%1 — Crontopus</source>
        <translation>%1 — Crontopus</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&lt;b&gt;Crontopus %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Crontopus %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scheduled jobs on many machines, from manifests in Git.&lt;br&gt;Free software under the GNU General Public License, version 3 or later.&lt;br&gt;With Qt %1.</source>
        <translation>Tareas programadas en muchas máquinas, a partir de manifiestos en Git.&lt;br&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;br&gt;Con Qt %1.</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log are in the clipboard, without secrets.</source>
        <translation>Las versiones, la configuración y el final del registro están en el portapapeles, sin secretos.</translation>
    </message>
    <message>
        <source>Open a workspace first, then follow the link again.</source>
        <translation>Abra primero un espacio de trabajo y siga de nuevo el enlace.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2.</source>
        <translation>No hay ninguna tarea %1 en %2.</translation>
    </message>
    <message>
        <source>There is no endpoint %1 in %2.</source>
        <translation>No hay ningún endpoint %1 en %2.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Endpoint on %1</source>
        <translation>Endpoint en %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation>Ejecutar %1 ahora</translation>
    </message>
</context>
<context>
    <name>crontopus::Manifest</name>
    <message>
        <source>The text is no YAML map.</source>
        <translation>El texto no es un mapa YAML.</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestForm</name>
    <message>
        <source>Basics</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activadas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Kill after</source>
        <translation>Matar tras</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Espera creciente</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primera espera</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Aviso de ejecución</translation>
    </message>
    <message>
        <source>Report runs</source>
        <translation>Informar de las ejecuciones</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>Terminar en</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>Una vez, a las</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Qué ejecutar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Solicitud HTTP</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSource</name>
    <message>
        <source>This machine is not enrolled yet, so its repository is not known.</source>
        <translation>Esta máquina aún no está inscrita, así que no se conoce su repositorio.</translation>
    </message>
    <message>
        <source>Run `crontopus-agent enroll`, or set git.url.</source>
        <translation>Ejecute `crontopus-agent enroll`, o defina git.url.</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, not of %3.</source>
        <translation>%1 es un clon de %2, no de %3.</translation>
    </message>
    <message>
        <source>Move it away, or set another git.local_path.</source>
        <translation>Muévalo a otro sitio, o defina otro git.local_path.</translation>
    </message>
    <message>
        <source>The repository has not been fetched yet.</source>
        <translation>El repositorio aún no se ha obtenido.</translation>
    </message>
    <message>
        <source>Run `crontopus-agent sync --once`.</source>
        <translation>Ejecute `crontopus-agent sync --once`.</translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation>El repositorio no tiene la rama %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>crontopus::NewJobPanel</name>
    <message>
        <source>Create and edit</source>
        <translation>Crear y editar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most 63, no hyphen at either end</source>
        <translation>minúsculas, dígitos y guiones, 63 como máximo, sin guion en los extremos</translation>
    </message>
    <message>
        <source>Give the job a name: %1.</source>
        <translation>Dé un nombre a la tarea: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: %2.</source>
        <translation>«%1» no puede ser un nombre: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: %2.</source>
        <translation>«%1» no puede ser un espacio de nombres: %2.</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>Ya existe una tarea «%1/%2».</translation>
    </message>
    <message>
        <source>Say which command it runs. A script or an HTTP request can be chosen afterwards.</source>
        <translation>Indique qué orden ejecuta. Después se puede elegir un script o una solicitud HTTP.</translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation>Indique cuándo se ejecuta.</translation>
    </message>
    <message>
        <source>Will be written to %1.</source>
        <translation>Se escribirá en %1.</translation>
    </message>
    <message>
        <source>An empty job</source>
        <translation>Una tarea vacía</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>What is to be adapted comes next, in the editor.</source>
        <translation>Lo que hay que adaptar viene después, en el editor.</translation>
    </message>
</context>
<context>
    <name>crontopus::Notification</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::OutputView</name>
    <message>
        <source>Search the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>The run wrote nothing.</source>
        <translation>La ejecución no escribió nada.</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Save output as…</source>
        <translation>Guardar la salida como…</translation>
    </message>
    <message>
        <source>The run has not ended yet; its output follows.</source>
        <translation>La ejecución aún no ha terminado; su salida llegará después.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>Guardar la salida</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stay at the end of what the run writes</source>
        <translation>Permanecer al final de lo que escribe la ejecución</translation>
    </message>
</context>
<context>
    <name>crontopus::PagerBar</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
</context>
<context>
    <name>crontopus::PairsEdit</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>crontopus::PendingModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>crontopus::Plan</name>
    <message>
        <source>The job&apos;s zone %1 and the machine&apos;s %2 change their distance.</source>
        <translation>La diferencia entre la zona %1 de la tarea y la %2 de la máquina varía.</translation>
    </message>
    <message>
        <source>A daylight saving change touches its times.</source>
        <translation>Un cambio de hora afecta a sus horas.</translation>
    </message>
    <message>
        <source>Some of its schedules fall into the same minute, so one entry stands for them all.</source>
        <translation>Algunas de sus programaciones caen en el mismo minuto, así que una entrada las representa a todas.</translation>
    </message>
    <message>
        <source>The entry comes again every year; the guard knows which year is meant.</source>
        <translation>La entrada vuelve cada año; la guarda sabe de qué año se trata.</translation>
    </message>
    <message>
        <source>`%1` does not divide a day evenly.</source>
        <translation>`%1` no divide un día en partes iguales.</translation>
    </message>
    <message>
        <source>Its times and days cannot be said in the scheduler&apos;s own terms.</source>
        <translation>Sus horas y días no se pueden expresar en los términos del planificador.</translation>
    </message>
</context>
<context>
    <name>crontopus::PreviewPlan</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1  on %2</source>
        <translation>%1  en %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>crontopus::Reporter</name>
    <message>
        <source>The scheduler does not hold this job.</source>
        <translation>El planificador no contiene esta tarea.</translation>
    </message>
    <message>
        <source>The scheduler holds something else for this job.</source>
        <translation>El planificador contiene otra cosa para esta tarea.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunComparison</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What the newer run wrote instead:</source>
        <translation>Lo que escribió en su lugar la ejecución más reciente:</translation>
    </message>
    <message>
        <source>Both wrote the same.</source>
        <translation>Ambas escribieron lo mismo.</translation>
    </message>
    <message>
        <source>Neither wrote anything.</source>
        <translation>Ninguna escribió nada.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunDetail</name>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Since the last success</source>
        <translation>Desde el último éxito</translation>
    </message>
    <message>
        <source>Start this job once more, now, on the same endpoint</source>
        <translation>Iniciar esta tarea otra vez, ahora, en el mismo endpoint</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, exit %2</source>
        <translation>%1, salida %2</translation>
    </message>
    <message>
        <source>not by the schedule</source>
        <translation>no por la programación</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>The run does not tell which version it ran from.</source>
        <translation>La ejecución no dice de qué versión partió.</translation>
    </message>
    <message>
        <source>The job never succeeded before this run.</source>
        <translation>La tarea nunca tuvo éxito antes de esta ejecución.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>ejecución de %1</translation>
    </message>
    <message>
        <source>The manifest is the same as at the last success,</source>
        <translation>El manifiesto es el mismo que en el último éxito,</translation>
    </message>
    <message>
        <source>The manifest has changed since the last success,</source>
        <translation>El manifiesto ha cambiado desde el último éxito,</translation>
    </message>
</context>
<context>
    <name>crontopus::RunFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunGroupsView</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Éxitos</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>crontopus::RunNowPanel</name>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Jobs started by hand</source>
        <translation>Tareas iniciadas a mano</translation>
    </message>
    <message>
        <source>No machine has %1 in its scheduler.</source>
        <translation>Ninguna máquina tiene %1 en su planificador.</translation>
    </message>
    <message numerus="yes">
        <source>Run now – %n are waited for</source>
        <translation>
            <numerusform>Ejecutar ahora – %n en espera</numerusform>
            <numerusform>Ejecutar ahora – %n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::RunRecord</name>
    <message>
        <source>[… %1 bytes not kept …]</source>
        <translation>[… %1 bytes no conservados …]</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatch</name>
    <message>
        <source>Waiting for the agent on %1 to take it.</source>
        <translation>Esperando a que el agente de %1 la tome.</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back.</source>
        <translation>%1 está sin conexión. La tarea se iniciará cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back, if that is before %2 (%3).</source>
        <translation>%1 está sin conexión. La tarea se iniciará cuando vuelva, si es antes de %2 (%3).</translation>
    </message>
    <message>
        <source>The scheduler on %1 has it. It starts within a minute.</source>
        <translation>El planificador de %1 la tiene. Se inicia en menos de un minuto.</translation>
    </message>
    <message>
        <source>It should have begun by now. Does the scheduler on %1 run, and can its agent reach the server?</source>
        <translation>Ya debería haber empezado. ¿Está en marcha el planificador de %1, y puede su agente acceder al servidor?</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Asking %1 to start it.</source>
        <translation>Pidiendo a %1 que la inicie.</translation>
    </message>
    <message>
        <source>Running for %1. What it writes comes when it ends.</source>
        <translation>En curso desde hace %1. Lo que escribe llegará cuando termine.</translation>
    </message>
    <message>
        <source>%1 was not back in time. The job will not be started.</source>
        <translation>%1 no volvió a tiempo. La tarea no se iniciará.</translation>
    </message>
    <message>
        <source>The job will not be started.</source>
        <translation>La tarea no se iniciará.</translation>
    </message>
    <message>
        <source>Nobody waits for it here any more. The job still starts; its run appears under Runs.</source>
        <translation>Aquí ya nadie la espera. La tarea se inicia igualmente; su ejecución aparece en Ejecuciones.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatchView</name>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsChart</name>
    <message>
        <source>Runs over time</source>
        <translation>Ejecuciones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 runs, %2 of them failed</source>
        <translation>%1 ejecuciones, %2 de ellas fallidas</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Sin ejecuciones</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsFilterBar</name>
    <message>
        <source>Filter by job</source>
        <translation>Filtrar por tarea</translation>
    </message>
    <message>
        <source>Show runs with this outcome: %1</source>
        <translation>Mostrar las ejecuciones con este resultado: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Show runs on all endpoints again</source>
        <translation>Mostrar de nuevo las ejecuciones en todos los endpoints</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsModel</name>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsPage</name>
    <message>
        <source>Refresh runs</source>
        <translation>Actualizar las ejecuciones</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Mostrar todas las ejecuciones</translation>
    </message>
    <message>
        <source>Show failed runs</source>
        <translation>Mostrar las ejecuciones fallidas</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>Sort runs: newest first</source>
        <translation>Ordenar ejecuciones: las más recientes primero</translation>
    </message>
    <message>
        <source>Sort runs: oldest first</source>
        <translation>Ordenar ejecuciones: las más antiguas primero</translation>
    </message>
    <message>
        <source>Sort runs: by job</source>
        <translation>Ordenar ejecuciones: por tarea</translation>
    </message>
    <message>
        <source>Sort runs: failures first</source>
        <translation>Ordenar ejecuciones: los fallos primero</translation>
    </message>
    <message>
        <source>Sort runs: longest first</source>
        <translation>Ordenar ejecuciones: las más largas primero</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>Choose a longer time, other outcomes or another job.</source>
        <translation>Elija un período más largo, otros resultados u otra tarea.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every run of a job appears here with its outcome, its duration and its output.</source>
        <translation>Cada ejecución de una tarea aparece aquí con su resultado, su duración y su salida.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Comparar con la ejecución anterior</translation>
    </message>
    <message>
        <source>Side by side with the run of the same job before it</source>
        <translation>Lado a lado con la ejecución anterior de la misma tarea</translation>
    </message>
    <message>
        <source>Runs: list</source>
        <translation>Ejecuciones: lista</translation>
    </message>
    <message>
        <source>Runs: by job</source>
        <translation>Ejecuciones: por tarea</translation>
    </message>
    <message>
        <source>Runs: by endpoint</source>
        <translation>Ejecuciones: por endpoint</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Cada ejecución</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Por tarea</translation>
    </message>
    <message>
        <source>Runs counted by job</source>
        <translation>Ejecuciones contadas por tarea</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Por endpoint</translation>
    </message>
    <message>
        <source>Runs counted by endpoint</source>
        <translation>Ejecuciones contadas por endpoint</translation>
    </message>
    <message>
        <source>This is the first run of the job on its endpoint.</source>
        <translation>Esta es la primera ejecución de la tarea en su endpoint.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsTable</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show endpoint %1</source>
        <translation>Mostrar el endpoint %1</translation>
    </message>
    <message>
        <source>Show commit %1</source>
        <translation>Mostrar el commit %1</translation>
    </message>
    <message>
        <source>Only runs of this job</source>
        <translation>Solo ejecuciones de esta tarea</translation>
    </message>
    <message>
        <source>Only runs on %1</source>
        <translation>Solo ejecuciones en %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>crontopus::ScheduleField</name>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>La zona horaria de la máquina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Daily at 02:00</source>
        <translation>Cada día a las 02:00</translation>
    </message>
    <message>
        <source>Weekdays at 08:00</source>
        <translation>De lunes a viernes a las 08:00</translation>
    </message>
    <message>
        <source>Weekly, Sunday at 03:00</source>
        <translation>Cada domingo a las 03:00</translation>
    </message>
    <message>
        <source>Monthly, on the 1st</source>
        <translation>Cada mes, el día 1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Quitar esta</translation>
    </message>
    <message>
        <source>Next runs, %1</source>
        <translation>Próximas ejecuciones, %1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Las suyas, %1</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>It is shown this once: nobody can show it again.</source>
        <translation>Solo se muestra esta vez: nadie puede volver a mostrarlo.</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPrompt</name>
    <message>
        <source>No password was given on standard input.</source>
        <translation>No llegó ninguna contraseña por la entrada estándar.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Las dos son distintas; no se cambió nada.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se dio ninguna contraseña.</translation>
    </message>
</context>
<context>
    <name>crontopus::SelectionBar</name>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionadas: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Service</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The jobs last fetched stay in place.</source>
        <translation>Las últimas tareas obtenidas siguen en su sitio.</translation>
    </message>
    <message>
        <source>Version %1 begins; %2 every %3 s, scheduler %4.</source>
        <translation>Empieza la versión %1; %2 cada %3 s, planificador %4.</translation>
    </message>
    <message>
        <source>This endpoint was revoked at the server.</source>
        <translation>Este endpoint se revocó en el servidor.</translation>
    </message>
    <message>
        <source>Its jobs stay as they are. Connect it anew with `crontopus-agent enroll`.</source>
        <translation>Sus tareas quedan como están. Conéctelo de nuevo con `crontopus-agent enroll`.</translation>
    </message>
    <message>
        <source>agent.state_dir takes a new start of the service.</source>
        <translation>agent.state_dir requiere reiniciar el servicio.</translation>
    </message>
    <message>
        <source>The configuration was read anew.</source>
        <translation>Se volvió a leer la configuración.</translation>
    </message>
    <message>
        <source>%1 was missed while away and starts now.</source>
        <translation>%1 se perdió durante la ausencia y se inicia ahora.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Commit %1: %2 changes, %3 writes.</source>
        <translation>Commit %1: %2 cambios, %3 escrituras.</translation>
    </message>
    <message>
        <source>%1 removals wait for `crontopus-agent prune --confirm`.</source>
        <translation>%1 retiradas esperan a `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Todo vuelve a estar bien.</translation>
    </message>
</context>
<context>
    <name>crontopus::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <source>Show relative times in lists (“in 4 h”)</source>
        <translation>Mostrar horas relativas en las listas («en 4 h»)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Notifications and tray</source>
        <translation>Notificaciones y bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell about new alerts</source>
        <translation>Avisar de alertas nuevas</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Quedar en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>Iniciar en la bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Se encuentra solo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>Choose the program crontopus-agent</source>
        <translation>Elegir el programa crontopus-agent</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>There is no such program: jobs can be edited, but not run here.</source>
        <translation>No existe ese programa: las tareas se pueden editar, pero no ejecutar aquí.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Takes effect the next time Crontopus starts.</source>
        <translation>Tiene efecto la próxima vez que se inicie Crontopus.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>crontopus::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInDialog</name>
    <message>
        <source>Sign in to the remote</source>
        <translation>Iniciar sesión en el remoto</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInForm</name>
    <message>
        <source>Nothing, or the SSH agent</source>
        <translation>Nada, o el agente SSH</translation>
    </message>
    <message>
        <source>User name and token</source>
        <translation>Nombre de usuario y token</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Archivo de clave SSH</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de &amp;clave</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Remember, in the keychain or in a file that only I can read</source>
        <translation>Recordar, en el llavero o en un archivo que solo yo puedo leer</translation>
    </message>
</context>
<context>
    <name>crontopus::StartPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>A workspace is a Git repository of job manifests and the machine that runs them, or an account at a server that many machines report to.</source>
        <translation>Un espacio de trabajo es un repositorio Git de manifiestos con la máquina que los ejecuta, o una cuenta en un servidor al que informan muchas máquinas.</translation>
    </message>
    <message>
        <source>Open a checkout</source>
        <translation>Abrir un checkout</translation>
    </message>
    <message>
        <source>A repository of manifests that is on this machine</source>
        <translation>Un repositorio de manifiestos que está en esta máquina</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Clonar un repositorio</translation>
    </message>
    <message>
        <source>From an address, with HTTPS or SSH</source>
        <translation>Desde una dirección, con HTTPS o SSH</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectarse a un servidor</translation>
    </message>
    <message>
        <source>Jobs, machines and runs of an account</source>
        <translation>Tareas, máquinas y ejecuciones de una cuenta</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Preparando la demo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>A server, this machine and six example jobs</source>
        <translation>Un servidor, esta máquina y seis tareas de ejemplo</translation>
    </message>
</context>
<context>
    <name>crontopus::StateDir</name>
    <message>
        <source>Cannot write the lock file %1.</source>
        <translation>No se puede escribir el archivo de bloqueo %1.</translation>
    </message>
    <message>
        <source>See that the directory is yours and its disk is not full.</source>
        <translation>Compruebe que el directorio es suyo y que su disco no está lleno.</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) runs in %2 already.</source>
        <translation>Otro crontopus-agent (proceso %1) ya está en marcha en %2.</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) is syncing; try again when it is done.</source>
        <translation>Otro crontopus-agent (proceso %1) está sincronizando; inténtelo cuando termine.</translation>
    </message>
</context>
<context>
    <name>crontopus::StateWriter</name>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not kept, since %2 could not be.</source>
        <translation>%1 no se guarda, porque no se pudo guardar %2.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::StatusLook</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defectuosas</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
</context>
<context>
    <name>crontopus::StorePanel</name>
    <message>
        <source>after a day</source>
        <translation>tras un día</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>tras 7 días</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>tras 30 días</translation>
    </message>
    <message>
        <source>after 90 days</source>
        <translation>tras 90 días</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>tras un año</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>crontopus::SyncBanner</name>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Others changed the same as you in %1. Both versions are kept; nothing is sent or taken in until you say which holds.</source>
        <translation>Otros cambiaron lo mismo que usted en %1. Se conservan ambas versiones; no se envía ni se recibe nada hasta que diga cuál vale.</translation>
    </message>
</context>
<context>
    <name>crontopus::SystemdScheduler</name>
    <message>
        <source>Cannot read the directory %1.</source>
        <translation>No se puede leer el directorio %1.</translation>
    </message>
    <message>
        <source>`systemctl --user %1` failed: %2.</source>
        <translation>`systemctl --user %1` falló: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantPanel</name>
    <message>
        <source>Save the settings</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Refuse pushes with invalid manifests</source>
        <translation>Rechazar los push con manifiestos no válidos</translation>
    </message>
    <message>
        <source>Otherwise they are accepted with a warning, and the last good version stays.</source>
        <translation>Si no, se aceptan con una advertencia y queda la última versión correcta.</translation>
    </message>
    <message>
        <source>Settings of the tenant</source>
        <translation>Configuración del inquilino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep runs for</source>
        <translation>Conservar ejecuciones</translation>
    </message>
    <message>
        <source>but of each job at least</source>
        <translation>pero de cada tarea al menos</translation>
    </message>
    <message>
        <source>Ping key</source>
        <translation>Clave de ping</translation>
    </message>
    <message>
        <source>Address to ping, with the key</source>
        <translation>Dirección de ping, con la clave</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Leyendo la configuración</translation>
    </message>
    <message>
        <source>Reading the ping key</source>
        <translation>Leyendo la clave de ping</translation>
    </message>
    <message>
        <source>Whoever has this address can report runs of every job that is pinged by name: add “/” and the job&apos;s name. Made %1.</source>
        <translation>Quien tenga esta dirección puede informar de ejecuciones de cualquier tarea que use ping por nombre: añada «/» y el nombre de la tarea. Creada %1.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Everything that pings with the old key is refused at once, until it has the new one.</source>
        <translation>Todo lo que hace ping con la clave antigua se rechaza al instante, hasta que tenga la nueva.</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Renovar la clave</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Renovando</translation>
    </message>
    <message>
        <source>The ping key is a new one.</source>
        <translation>La clave de ping es nueva.</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantsPanel</name>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrar los inquilinos</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Reading the tenants</source>
        <translation>Leyendo los inquilinos</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Select a tenant to suspend or delete it.</source>
        <translation>Seleccione un inquilino para suspenderlo o eliminarlo.</translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in, and its agents are refused. Jobs on its machines go on as they are.</source>
        <translation>Nadie de este inquilino puede iniciar sesión y sus agentes se rechazan. Las tareas de sus máquinas continúan como están.</translation>
    </message>
    <message>
        <source>%1, made %2.</source>
        <translation>%1, creado %2.</translation>
    </message>
    <message>
        <source>Changing the tenant</source>
        <translation>Cambiando el inquilino</translation>
    </message>
    <message>
        <source>Everyone of “%1” is signed out, and its agents are refused, until you let them in again.</source>
        <translation>Se cierra la sesión de todos los de «%1» y se rechazan sus agentes, hasta que los readmita.</translation>
    </message>
    <message>
        <source>Suspend the tenant</source>
        <translation>Suspender el inquilino</translation>
    </message>
    <message>
        <source>“%1” goes for good, with its users, endpoints, runs and repository. Type its name:</source>
        <translation>«%1» desaparece para siempre, con sus usuarios, endpoints, ejecuciones y repositorio. Escriba su nombre:</translation>
    </message>
    <message>
        <source>Delete the tenant</source>
        <translation>Eliminar el inquilino</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::Timeline</name>
    <message>
        <source>No endpoint</source>
        <translation>Ningún endpoint</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineCard</name>
    <message>
        <source>Next 24 hours</source>
        <translation>Próximas 24 horas</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Filas de la línea de tiempo</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Por tarea</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Por endpoint</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the next 24 hours.</source>
        <translation>No hay nada programado para las próximas 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineChart</name>
    <message>
        <source>What will run in the next 24 hours</source>
        <translation>Lo que se ejecutará en las próximas 24 horas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>crontopus::TokensPanel</name>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Read runs</source>
        <translation>Leer ejecuciones</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Leer tareas</translation>
    </message>
    <message>
        <source>Read endpoints</source>
        <translation>Leer endpoints</translation>
    </message>
    <message>
        <source>List tokens</source>
        <translation>Listar tokens</translation>
    </message>
    <message>
        <source>Change and run jobs</source>
        <translation>Cambiar y ejecutar tareas</translation>
    </message>
    <message>
        <source>Change endpoints</source>
        <translation>Cambiar endpoints</translation>
    </message>
    <message>
        <source>Make and revoke tokens</source>
        <translation>Crear y revocar tokens</translation>
    </message>
    <message>
        <source>Everything, users and settings too</source>
        <translation>Todo, también usuarios y configuración</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar los tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aún no hay tokens</translation>
    </message>
    <message>
        <source>A program or the command line signs in with a token of its own, which can do no more than its scopes say and can be revoked alone.</source>
        <translation>Un programa o la línea de órdenes inicia sesión con un token propio, que solo puede lo que dicen sus ámbitos y se puede revocar por separado.</translation>
    </message>
    <message>
        <source>what it is for, e.g. nightly report</source>
        <translation>para qué es, p. ej. informe nocturno</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Leyendo los tokens</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Permite: %1</translation>
    </message>
    <message>
        <source>Select a token to rename or revoke it.</source>
        <translation>Seleccione un token para cambiarle el nombre o revocarlo.</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>Creando el token</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>El token «%1»:</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambiando el nombre</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is signed out at once.</source>
        <translation>Todo lo que usa «%1» pierde la sesión al instante.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Revocando</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Revocado.</translation>
    </message>
</context>
<context>
    <name>crontopus::TopBar</name>
    <message>
        <source>Switch, add or remove a workspace</source>
        <translation>Cambiar, añadir o quitar un espacio de trabajo</translation>
    </message>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>Búsqueda u orden   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Búsqueda u orden</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Sin espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
    <message>
        <source>Branch %1, which has no upstream</source>
        <translation>Rama %1, sin rama upstream</translation>
    </message>
    <message>
        <source>Branch %1, %2 commits ahead of %3 and %4 behind</source>
        <translation>Rama %1, %2 commits por delante de %3 y %4 por detrás</translation>
    </message>
    <message>
        <source>There are edits that are not committed yet.</source>
        <translation>Hay ediciones aún sin commit.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agente: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Tray</name>
    <message>
        <source>Crontopus is still here</source>
        <translation>Crontopus sigue aquí</translation>
    </message>
    <message>
        <source>It stays in the tray and tells when something goes wrong. The settings can change that.</source>
        <translation>Queda en la bandeja y avisa cuando algo va mal. Se puede cambiar en la configuración.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 alerta</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Pausar las notificaciones</translation>
    </message>
    <message>
        <source>Open Crontopus</source>
        <translation>Abrir Crontopus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Durante 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Notifications paused until %1</source>
        <translation>Notificaciones en pausa hasta %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>crontopus::UsersPanel</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrar los usuarios</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Añadir el usuario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Viewers only read; users write too; admins also manage users and settings.</source>
        <translation>Los lectores solo leen; los usuarios también escriben; los administradores además gestionan usuarios y configuración.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Reading the users</source>
        <translation>Leyendo los usuarios</translation>
    </message>
    <message>
        <source>Select a user to change or delete it.</source>
        <translation>Seleccione un usuario para cambiarlo o eliminarlo.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Adding the user</source>
        <translation>Añadiendo el usuario</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Changing the user</source>
        <translation>Cambiando el usuario</translation>
    </message>
    <message>
        <source>%1 can sign in no more, and the tokens that they made stop working.</source>
        <translation>%1 ya no puede iniciar sesión, y los tokens que creó dejan de funcionar.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Eliminar el usuario</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
</context>
<context>
    <name>crontopus::WeekStrip</name>
    <message>
        <source>Runs in the coming week</source>
        <translation>Ejecuciones de la próxima semana</translation>
    </message>
    <message>
        <source>Runs in seven days: %1</source>
        <translation>Ejecuciones en siete días: %1</translation>
    </message>
    <message>
        <source>%1, %2:00–%2:59: %3×</source>
        <translation>%1, %2:00–%2:59: %3×</translation>
    </message>
</context>
<context>
    <name>crontopus::Workspace</name>
    <message>
        <source>No agent of this machine follows this repository.</source>
        <translation>Ningún agente de esta máquina sigue este repositorio.</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>Configure uno primero.</translation>
    </message>
    <message>
        <source>%1 is a bare repository; it has no files to edit.</source>
        <translation>%1 es un repositorio bare; no tiene archivos que editar.</translation>
    </message>
    <message>
        <source>Clone it, and open the clone.</source>
        <translation>Clónelo y abra el clon.</translation>
    </message>
</context>
<context>
    <name>crontopus::WorkspaceMenu</name>
    <message>
        <source>Add a workspace…</source>
        <translation>Añadir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Cambiar el nombre de «%1»…</translation>
    </message>
    <message>
        <source>Remove “%1” from the list…</source>
        <translation>Quitar «%1» de la lista…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Cambiar el nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>Quitar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>¿Quitar «%1» de la lista?</translation>
    </message>
    <message>
        <source>The files in %1 stay as they are.</source>
        <translation>Los archivos de %1 quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Also end its agent and take its jobs out of this machine&apos;s scheduler</source>
        <translation>Detener también su agente y sacar sus tareas del planificador de esta máquina</translation>
    </message>
</context>
<context>
    <name>crontopus::YamlEdit</name>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
</context>
<context>
    <name>crontopus::ZoneData</name>
    <message>
        <source>There is no time zone `%1`.</source>
        <translation>No existe la zona horaria `%1`.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>Use un nombre de IANA como Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository (the service)</source>
        <translation>Mantener el planificador de esta máquina al día con el repositorio (el servicio)</translation>
    </message>
    <message>
        <source>Connect this machine with its server</source>
        <translation>Conectar esta máquina con su servidor</translation>
    </message>
    <message>
        <source>Do so once, now</source>
        <translation>Hacerlo una vez, ahora</translation>
    </message>
    <message>
        <source>Show what is scheduled, and what is wrong</source>
        <translation>Mostrar qué está programado y qué va mal</translation>
    </message>
    <message>
        <source>Show what a sync would change, without changing it</source>
        <translation>Mostrar qué cambiaría una sincronización, sin cambiarlo</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting</source>
        <translation>Aceptar las retiradas que esperan</translation>
    </message>
    <message>
        <source>List scheduled jobs of this machine that are not managed</source>
        <translation>Listar las tareas programadas de esta máquina que no se gestionan</translation>
    </message>
    <message>
        <source>Have the scheduler start a job once, now</source>
        <translation>Hacer que el planificador inicie una tarea una vez, ahora</translation>
    </message>
    <message>
        <source>Take everything of ours out of the scheduler</source>
        <translation>Sacar del planificador todo lo nuestro</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Mostrarlas como JSON.</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2 (%3).</source>
        <translation>Inscrita en %1 como endpoint %2 (%3).</translation>
    </message>
    <message>
        <source>Connect this machine with the server of backend.api_url</source>
        <translation>Conectar esta máquina con el servidor de backend.api_url</translation>
    </message>
    <message>
        <source>Be another machine than the one this was cloned from.</source>
        <translation>Ser otra máquina que aquella de la que se clonó esta.</translation>
    </message>
    <message>
        <source>%1 names no server.</source>
        <translation>%1 no indica ningún servidor.</translation>
    </message>
    <message>
        <source>Set backend.api_url and backend.enrollment_token.</source>
        <translation>Defina backend.api_url y backend.enrollment_token.</translation>
    </message>
    <message>
        <source>%1 holds no enrollment token.</source>
        <translation>%1 no contiene ningún token de inscripción.</translation>
    </message>
    <message>
        <source>Make one in the console or with `crontopus enroll-token create`, and set backend.enrollment_token to it.</source>
        <translation>Cree uno en la consola o con `crontopus enroll-token create`, y asígnelo a backend.enrollment_token.</translation>
    </message>
    <message>
        <source>This machine has no id of its own; enrolling it again makes another endpoint. --new-machine-id gives it one.
</source>
        <translation>Esta máquina no tiene identificador propio; inscribirla de nuevo crea otro endpoint. --new-machine-id le da uno.
</translation>
    </message>
    <message>
        <source>Show what a sync would change in the scheduler, without changing it</source>
        <translation>Mostrar qué cambiaría una sincronización en el planificador, sin cambiarlo</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Mostrarlo como JSON.</translation>
    </message>
    <message>
        <source>Take the manifests from this directory instead of the commit last fetched.</source>
        <translation>Tomar los manifiestos de este directorio en vez del último commit obtenido.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>No existe el directorio %1.</translation>
    </message>
    <message>
        <source>The removals would wait for `crontopus-agent prune --confirm`.</source>
        <translation>Las retiradas esperarían a `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada cambiaría.</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting because they concern most jobs</source>
        <translation>Aceptar las retiradas que esperan porque afectan a la mayoría de las tareas</translation>
    </message>
    <message>
        <source>Really remove them.</source>
        <translation>Quitarlas de verdad.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>These wait for `crontopus-agent prune --confirm`.</source>
        <translation>Estas esperan a `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository, until told to end</source>
        <translation>Mantener el planificador de esta máquina al día con el repositorio, hasta recibir la orden de terminar</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>La tarea.</translation>
    </message>
    <message>
        <source>There is no job %1 on this machine.</source>
        <translation>No hay ninguna tarea %1 en esta máquina.</translation>
    </message>
    <message>
        <source>`crontopus-agent status` lists those there are.</source>
        <translation>`crontopus-agent status` lista las que hay.</translation>
    </message>
    <message>
        <source>%1 will start within the next minute.</source>
        <translation>%1 se iniciará en menos de un minuto.</translation>
    </message>
    <message>
        <source>%1 is missing beside %2.</source>
        <translation>Falta %1 junto a %2.</translation>
    </message>
    <message>
        <source>Install crontopus-agent again.</source>
        <translation>Instale crontopus-agent de nuevo.</translation>
    </message>
    <message>
        <source>The configuration file.</source>
        <translation>El archivo de configuración.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>%1: wrong number of arguments; see `%1 --help`.
</source>
        <translation>%1: número de argumentos incorrecto; vea `%1 --help`.
</translation>
    </message>
    <message>
        <source>This machine has neither crontab nor systemd.</source>
        <translation>Esta máquina no tiene ni crontab ni systemd.</translation>
    </message>
    <message>
        <source>Install a cron, such as the package cron or cronie.</source>
        <translation>Instale un cron, como el paquete cron o cronie.</translation>
    </message>
    <message>
        <source>%n job(s) would be removed, which is most of them: nothing was. If that is right, run `crontopus-agent prune --confirm`.</source>
        <translation>Se quitarían %n tarea(s), que son la mayoría: no se quitó ninguna. Si es correcto, ejecute `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>In step with commit %1: jobs %2, changes %3.</source>
        <translation>Al día con el commit %1: tareas %2, cambios %3.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>aún no inscrita</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>revoked there</source>
        <translation>revocada allí</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1, endpoint %2, %3</source>
        <translation>%1, endpoint %2, %3</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Sin entregar</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>en marcha, proceso %1</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sinc.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Sin gestionar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 removals, for `crontopus-agent prune --confirm`</source>
        <translation>%1 retiradas, a `crontopus-agent prune --confirm`</translation>
    </message>
    <message>
        <source>error: </source>
        <translation>error: </translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation>Mostrarlo todo como JSON.</translation>
    </message>
    <message>
        <source>Fetch the repository and bring the scheduler in step with it, once</source>
        <translation>Obtener el repositorio y poner el planificador al día con él, una vez</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>El valor predeterminado.</translation>
    </message>
    <message>
        <source>Give the scheduler back as it would be without us; the run history is kept</source>
        <translation>Devolver el planificador a como estaría sin nosotros; se conserva el historial de ejecuciones</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>Everything of ours is gone from the scheduler. Run history and settings are still in %1.</source>
        <translation>Todo lo nuestro ha salido del planificador. El historial de ejecuciones y la configuración siguen en %1.</translation>
    </message>
    <message>
        <source>Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]

Commands:
</source>
        <translation>Uso: crontopus-agent ORDEN [--config ARCHIVO] [OPCIONES]

Órdenes:
</translation>
    </message>
    <message>
        <source>
`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).
</source>
        <translation>
`crontopus-agent ORDEN --help` dice más; también crontopus-agent(1).
</translation>
    </message>
    <message>
        <source>crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.
</source>
        <translation>crontopus-agent: no existe la orden `%1`. Pruebe `crontopus-agent --help`.
</translation>
    </message>
    <message>
        <source>There is no such job on this machine.</source>
        <translation>No hay tal tarea en esta máquina.</translation>
    </message>
</context>
<context>
    <name>crontopus::api</name>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«%1» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Write it like https://crontopus.example.com or localhost:8400.</source>
        <translation>Escríbala como https://crontopus.example.com o localhost:8400.</translation>
    </message>
    <message>
        <source>The address of a server has no user or password in it.</source>
        <translation>La dirección de un servidor no lleva usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Leave them out and sign in.</source>
        <translation>Omítalos e inicie sesión.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a token with more scopes.</source>
        <translation>Pregunte a un administrador o use un token con más ámbitos.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: read it again.</source>
        <translation>Otra persona lo cambió entretanto: léalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s log says more.</source>
        <translation>El registro del servidor dice más.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message>
        <source>The server (default: that of the last `crontopus login`).</source>
        <translation>El servidor (predeterminado: el del último `crontopus login`).</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>CRONTOPUS_API_TOKEN is revoked, expired or for another server.</source>
        <translation>CRONTOPUS_API_TOKEN está revocado, caducado o es de otro servidor.</translation>
    </message>
    <message>
        <source>Run `crontopus login %1`.</source>
        <translation>Ejecute `crontopus login %1`.</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint: crontopus login %1 --trust-certificate %2</source>
        <translation>Si su administrador confirma esta huella: crontopus login %1 --trust-certificate %2</translation>
    </message>
    <message>
        <source>there is no endpoint `%1`. See `crontopus endpoints list`.</source>
        <translation>no hay ningún endpoint `%1`. Vea `crontopus endpoints list`.</translation>
    </message>
    <message>
        <source>`%1` is more than one endpoint: say which of the numbers %2.</source>
        <translation>`%1` es más de un endpoint: diga cuál de los números %2.</translation>
    </message>
    <message>
        <source>`%1` is no job: write namespace/name.</source>
        <translation>`%1` no es una tarea: escriba espacio-de-nombres/nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus login`.</source>
        <translation>Muévalo a otro sitio y ejecute `crontopus login`.</translation>
    </message>
    <message>
        <source>You are not signed in at a server.</source>
        <translation>No ha iniciado sesión en ningún servidor.</translation>
    </message>
    <message>
        <source>Run `crontopus login ADDRESS`, or set CRONTOPUS_API_URL and CRONTOPUS_API_TOKEN.</source>
        <translation>Ejecute `crontopus login DIRECCIÓN`, o defina CRONTOPUS_API_URL y CRONTOPUS_API_TOKEN.</translation>
    </message>
    <message>
        <source>You are not signed in at %1.</source>
        <translation>No ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default</source>
        <translation>dónde está la demo; $CRONTOPUS_DEMO_DIR o, por defecto, un lugar en el directorio de datos</translation>
    </message>
    <message>
        <source>Makes a Git repository of six example jobs, a checkout of it and the configuration of an agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that.</source>
        <translation>Crea un repositorio Git de seis tareas de ejemplo, un checkout de él y la configuración de un agente. No se programa nada: para eso inicie `crontopus-agent run --config ARCHIVO`.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>Tareas:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>Últimas ejecuciones:</translation>
    </message>
    <message>
        <source>Its number, or a name that only one has.</source>
        <translation>Su número, o un nombre que solo tiene uno.</translation>
    </message>
    <message>
        <source>Lists the machines that run an agent.</source>
        <translation>Lista las máquinas que tienen un agente.</translation>
    </message>
    <message>
        <source>There are no endpoints. `crontopus enroll-token create` is the first step to one.</source>
        <translation>No hay endpoints. `crontopus enroll-token create` es el primer paso.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>LAST HEARTBEAT</source>
        <translation>ÚLTIMO LATIDO</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>PLATAFORMA</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>Shows one machine, with the jobs that are scheduled there.</source>
        <translation>Muestra una máquina, con las tareas programadas en ella.</translation>
    </message>
    <message>
        <source>name one endpoint.</source>
        <translation>indique un endpoint.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Último latido</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sinc.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VISTO POR ÚLTIMA VEZ</translation>
    </message>
    <message>
        <source>Gives a machine another name. Jobs that choose it by name follow the new one.</source>
        <translation>Da otro nombre a una máquina. Las tareas que la eligen por nombre siguen al nuevo.</translation>
    </message>
    <message>
        <source>name an endpoint and its new name.</source>
        <translation>indique un endpoint y su nuevo nombre.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>Takes away a machine&apos;s token at once. Its jobs stay in its scheduler as they are.</source>
        <translation>Retira al instante el token de una máquina. Sus tareas quedan en su planificador como están.</translation>
    </message>
    <message>
        <source>Revoked. Its jobs stay in its scheduler until `crontopus-agent uninstall` there.</source>
        <translation>Revocado. Sus tareas quedan en su planificador hasta `crontopus-agent uninstall` allí.</translation>
    </message>
    <message>
        <source>Tells what changes at the server: runs, endpoints, jobs; one line each, in order. Goes on after the network was away, without a gap. Ctrl+C ends it.</source>
        <translation>Dice qué cambia en el servidor: ejecuciones, endpoints, tareas; una línea cada uno, en orden. Continúa sin huecos tras una interrupción de la red. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>Wait for more. Without it: what is new since --since, then end.</source>
        <translation>Esperar más. Sin esto: lo nuevo desde --since, y termina.</translation>
    </message>
    <message>
        <source>Begin after this cursor (default: now).</source>
        <translation>Empezar después de este cursor (predeterminado: ahora).</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>CURSOR</translation>
    </message>
    <message>
        <source>the server no longer knows that place: what came between is not shown.</source>
        <translation>el servidor ya no conoce ese lugar: lo ocurrido entretanto no se muestra.</translation>
    </message>
    <message>
        <source>go on later with --since %1</source>
        <translation>continúe más tarde con --since %1</translation>
    </message>
    <message>
        <source>The Git repository (default: the one this directory is in).</source>
        <translation>El repositorio Git (predeterminado: el que contiene este directorio).</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Ask this server instead (default: the one signed in at, if any).</source>
        <translation>Preguntar a este servidor (predeterminado: aquel con sesión iniciada, si lo hay).</translation>
    </message>
    <message>
        <source>namespace/name, a name that only one job has, or a file.</source>
        <translation>espacio-de-nombres/nombre, un nombre que solo tiene una tarea, o un archivo.</translation>
    </message>
    <message>
        <source>there is no job `%1`. See `crontopus jobs list`.</source>
        <translation>no hay ninguna tarea `%1`. Vea `crontopus jobs list`.</translation>
    </message>
    <message>
        <source>`%1` is more than one job: say which of %2.</source>
        <translation>`%1` es más de una tarea: diga cuál de %2.</translation>
    </message>
    <message>
        <source>Shows how the working tree differs from the last commit, as `git diff` writes it, new files included.
Leaves with 1 when there are differences.</source>
        <translation>Muestra en qué difiere el árbol de trabajo del último commit, como lo escribe `git diff`, incluidos los archivos nuevos.
Termina con 1 cuando hay diferencias.</translation>
    </message>
    <message>
        <source>Only this one (default: all files).</source>
        <translation>Solo esta (predeterminado: todos los archivos).</translation>
    </message>
    <message>
        <source>The older commit (default: HEAD).</source>
        <translation>El commit más antiguo (predeterminado: HEAD).</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>The newer commit (default: the working tree).</source>
        <translation>El commit más reciente (predeterminado: el árbol de trabajo).</translation>
    </message>
    <message>
        <source>namespace/name.</source>
        <translation>espacio-de-nombres/nombre.</translation>
    </message>
    <message>
        <source>Makes a job of a manifest, in one commit at the server.</source>
        <translation>Crea una tarea a partir de un manifiesto, en un commit en el servidor.</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>El manifiesto; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Where the job goes (default: default).</source>
        <translation>Adónde va la tarea (predeterminado: default).</translation>
    </message>
    <message>
        <source>give one file with a manifest.</source>
        <translation>indique un archivo con un manifiesto.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 creada.</translation>
    </message>
    <message>
        <source>Gives a job another manifest, in one commit at the server.</source>
        <translation>Da otro manifiesto a una tarea, en un commit en el servidor.</translation>
    </message>
    <message>
        <source>name one job and a file with its manifest.</source>
        <translation>indique una tarea y un archivo con su manifiesto.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiada.</translation>
    </message>
    <message>
        <source>Deletes a job, in one commit at the server. Its runs stay, and Git keeps the manifest.</source>
        <translation>Elimina una tarea, en un commit en el servidor. Sus ejecuciones quedan, y Git conserva el manifiesto.</translation>
    </message>
    <message>
        <source>name one job.</source>
        <translation>indique una tarea.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Makes a discovered job one of yours.</source>
        <translation>Hace suya una tarea descubierta.</translation>
    </message>
    <message>
        <source>Where it goes (default: default).</source>
        <translation>Adónde va (predeterminado: default).</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Ahora es %1.</translation>
    </message>
    <message>
        <source>Has a job started now, on every endpoint where it is scheduled.</source>
        <translation>Inicia una tarea ahora, en cada endpoint donde está programada.</translation>
    </message>
    <message numerus="yes">
        <source>It starts within the next minute on %n endpoint(s).</source>
        <translation>
            <numerusform>Se inicia en menos de un minuto en %n endpoint.</numerusform>
            <numerusform>Se inicia en menos de un minuto en %n endpoints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the commits that changed a job&apos;s file, newest first, renames followed.</source>
        <translation>Lista los commits que cambiaron el archivo de una tarea, los más recientes primero, siguiendo los cambios de nombre.</translation>
    </message>
    <message>
        <source>How many to show (default: 20).</source>
        <translation>Cuántos mostrar (predeterminado: 20).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--count must be a whole number of at least 1.</source>
        <translation>--count debe ser un número entero de al menos 1.</translation>
    </message>
    <message>
        <source>It has not been committed yet.</source>
        <translation>Aún no tiene ningún commit.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTOR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>Lists the jobs of the server you are signed in at or, with --repo, of a repository as its working tree has them.
Leaves with 1 when one of them is invalid.</source>
        <translation>Lista las tareas del servidor en el que ha iniciado sesión o, con --repo, de un repositorio como las tiene su árbol de trabajo.
Termina con 1 cuando alguna no es válida.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>No hay tareas.</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>ESPACIO DE NOMBRES</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>PROGRAMACIÓN</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>PRÓXIMA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Prints the manifest of a job as it stands in its file.</source>
        <translation>Muestra el manifiesto de una tarea tal como está en su archivo.</translation>
    </message>
    <message>
        <source>User: </source>
        <translation>Usuario: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 no conoce a este usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Signs in at a server and remembers it. The password is asked for, or read from standard input; it is never an argument, where others could see it.</source>
        <translation>Inicia sesión en un servidor y lo recuerda. La contraseña se pide, o se lee de la entrada estándar; nunca es un argumento, donde otros podrían verla.</translation>
    </message>
    <message>
        <source>The server, e.g. https://crontopus.example.com.</source>
        <translation>El servidor, p. ej. https://crontopus.example.com.</translation>
    </message>
    <message>
        <source>User name or e-mail address.</source>
        <translation>Nombre de usuario o dirección de correo.</translation>
    </message>
    <message>
        <source>Use an API token, read from standard input.</source>
        <translation>Usar un token de API, leído de la entrada estándar.</translation>
    </message>
    <message>
        <source>Trust the server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>Confiar en el certificado del servidor con esta huella SHA-256.</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>HUELLA</translation>
    </message>
    <message>
        <source>name one server, such as https://crontopus.example.com or localhost:8400.</source>
        <translation>indique un servidor, como https://crontopus.example.com o localhost:8400.</translation>
    </message>
    <message>
        <source>`%1` is no SHA-256 fingerprint.</source>
        <translation>`%1` no es una huella SHA-256.</translation>
    </message>
    <message>
        <source>warning: %1 is not encrypted; others can read your password on the way.</source>
        <translation>advertencia: %1 no está cifrado; otros pueden leer su contraseña por el camino.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>Sesión iniciada en %1 como %2.</translation>
    </message>
    <message>
        <source>Ends the session at the server and forgets its token.</source>
        <translation>Termina la sesión en el servidor y olvida su token.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Sesión cerrada en %1.</translation>
    </message>
    <message>
        <source>Tells who you are at the server.</source>
        <translation>Dice quién es usted en el servidor.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.

Values are YAML: 5, true, &quot;5&quot; (a text), [a, b], {a: b}; nothing behind the `=` is the empty text. A valid manifest is not made invalid.</source>
        <translation>Define campos de un manifiesto y deja todos los demás bytes como están. Todos o ninguno.

Los valores son YAML: 5, true, &quot;5&quot; (un texto), [a, b], {a: b}; nada tras el `=` es el texto vacío. Un manifiesto válido no deja de serlo.</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>El manifiesto.</translation>
    </message>
    <message>
        <source>Such as spec.retry.attempts=5.</source>
        <translation>Como spec.retry.attempts=5.</translation>
    </message>
    <message>
        <source>Take the field away; may be given several times.</source>
        <translation>Quitar el campo; se puede dar varias veces.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>Name a file, and fields as PATH=VALUE or --unset PATH.</source>
        <translation>Indique un archivo, y campos como RUTA=VALOR o --unset RUTA.</translation>
    </message>
    <message>
        <source>`%1` is not of the form PATH=VALUE.</source>
        <translation>`%1` no tiene la forma RUTA=VALOR.</translation>
    </message>
    <message>
        <source>Nothing was written: the manifest would not be valid any more.</source>
        <translation>No se escribió nada: el manifiesto dejaría de ser válido.</translation>
    </message>
    <message>
        <source>The namespace.</source>
        <translation>El espacio de nombres.</translation>
    </message>
    <message>
        <source>name one namespace.</source>
        <translation>indique un espacio de nombres.</translation>
    </message>
    <message>
        <source>Lists the namespaces of the server, with how many jobs each has.</source>
        <translation>Lista los espacios de nombres del servidor, con cuántas tareas tiene cada uno.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>TAREAS</translation>
    </message>
    <message>
        <source>Makes a namespace.</source>
        <translation>Crea un espacio de nombres.</translation>
    </message>
    <message>
        <source>The namespace %1 is there now.</source>
        <translation>El espacio de nombres %1 ya existe.</translation>
    </message>
    <message>
        <source>Deletes a namespace that holds no jobs.</source>
        <translation>Elimina un espacio de nombres que no contiene tareas.</translation>
    </message>
    <message>
        <source>The namespace %1 is gone.</source>
        <translation>El espacio de nombres %1 ya no existe.</translation>
    </message>
    <message>
        <source>Read this run history.</source>
        <translation>Leer este historial de ejecuciones.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Responder como JSON.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>ENDPOINT</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MENSAJE</translation>
    </message>
    <message>
        <source>Lists runs, newest first: those of the server you are signed in at or, with --db, of this machine.</source>
        <translation>Lista ejecuciones, las más recientes primero: las del servidor en el que ha iniciado sesión o, con --db, de esta máquina.</translation>
    </message>
    <message>
        <source>Only jobs whose namespace/name contains this.</source>
        <translation>Solo tareas cuyo espacio-de-nombres/nombre contiene esto.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Only runs that ended so: running, success, failure, timeout, cancelled, skipped. May be given more than once.</source>
        <translation>Solo ejecuciones que terminaron así: running, success, failure, timeout, cancelled, skipped. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00.</source>
        <translation>Solo ejecuciones iniciadas desde entonces: 2h, 2026-03-01, 2026-03-01T12:00.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo tantas.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>`%1` is no status. There are running, success, failure, timeout, cancelled and skipped.</source>
        <translation>`%1` no es un estado. Los hay running, success, failure, timeout, cancelled y skipped.</translation>
    </message>
    <message>
        <source>`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.</source>
        <translation>`%1` no es una hora. Dé 2h, 2026-03-01 o 2026-03-01T12:00.</translation>
    </message>
    <message>
        <source>`--limit` must be a whole number from 1 to %1.</source>
        <translation>`--limit` debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Shows one run of a job, with what it wrote.</source>
        <translation>Muestra una ejecución de una tarea, con lo que escribió.</translation>
    </message>
    <message>
        <source>The run&apos;s number, as `runs list` tells it, or its UUID.</source>
        <translation>El número de la ejecución, como lo dice `runs list`, o su UUID.</translation>
    </message>
    <message>
        <source>`runs show` wants the number of one run. `crontopus runs list` tells it.</source>
        <translation>`runs show` necesita el número de una ejecución. `crontopus runs list` lo dice.</translation>
    </message>
    <message>
        <source>`%1` is neither a number nor a UUID.</source>
        <translation>`%1` no es ni un número ni un UUID.</translation>
    </message>
    <message>
        <source>a server&apos;s runs have numbers; `crontopus runs list` tells them.</source>
        <translation>las ejecuciones de un servidor tienen números; `crontopus runs list` los dice.</translation>
    </message>
    <message>
        <source>Says a schedule in words, with what to look out for: times that daylight saving skips or repeats, years without a run.</source>
        <translation>Dice una programación en palabras, con sus salvedades: horas que el horario de verano salta o repite, años sin ejecución.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>`expr` is missing or not a text.</source>
        <translation>`expr` falta o no es un texto.</translation>
    </message>
    <message>
        <source>`count` must be a whole number from 1 to %1.</source>
        <translation>`count` debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>`%1` cannot be read.</source>
        <translation>No se puede leer `%1`.</translation>
    </message>
    <message>
        <source>Shows when a schedule fires next, daylight saving included.

With --batch, reads one JSON object a line, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, all but expr optional, and answers each with a line {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [times in UTC]} or {&quot;error&quot;}.</source>
        <translation>Muestra cuándo se dispara una programación la próxima vez, con el horario de verano.

Con --batch, lee un objeto JSON por línea, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, todos opcionales salvo expr, y responde a cada uno con una línea {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [horas en UTC]} o {&quot;error&quot;}.</translation>
    </message>
    <message>
        <source>How many times to show (default: 5).</source>
        <translation>Cuántas veces mostrar (predeterminado: 5).</translation>
    </message>
    <message>
        <source>Answer the lines of FILE (`-`: standard input).</source>
        <translation>Responder a las líneas de ARCHIVO (`-`: entrada estándar).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 to %1.</source>
        <translation>--count debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>It fires at no time that the clock could tell.</source>
        <translation>No se dispara a ninguna hora que el reloj pueda dar.</translation>
    </message>
    <message>
        <source>A schedule: five cron fields, @daily and the like, or @every 30m. Quote it, or the shell makes file names of its stars.</source>
        <translation>Una programación: cinco campos cron, @daily y similares, o @every 30m. Póngala entre comillas, o el shell convierte sus asteriscos en nombres de archivo.</translation>
    </message>
    <message>
        <source>The IANA time zone that it is meant in (default: this machine&apos;s).</source>
        <translation>La zona horaria IANA en la que se entiende (predeterminado: la de esta máquina).</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONA</translation>
    </message>
    <message>
        <source>Count from this time, such as 2027-03-28T01:30:00Z (default: now).</source>
        <translation>Contar desde esta hora, como 2027-03-28T01:30:00Z (predeterminado: ahora).</translation>
    </message>
    <message>
        <source>EXPR is missing. Try --help.</source>
        <translation>Falta EXPR. Pruebe --help.</translation>
    </message>
    <message>
        <source>`%1` is not a time.</source>
        <translation>`%1` no es una hora.</translation>
    </message>
    <message>
        <source>Use a form like 2027-03-28T01:30:00Z.</source>
        <translation>Use una forma como 2027-03-28T01:30:00Z.</translation>
    </message>
    <message>
        <source>Shows the native entries that a schedule is compiled into. They fire at least at every wanted minute; where they fire at others too, the job runner&apos;s guard stops those.</source>
        <translation>Muestra las entradas nativas en que se compila una programación. Se disparan al menos en cada minuto deseado; donde también se disparan en otros, la guarda del ejecutor los detiene.</translation>
    </message>
    <message>
        <source>The zone that the native scheduler runs in (default: this machine&apos;s).</source>
        <translation>La zona del planificador nativo (predeterminado: la de esta máquina).</translation>
    </message>
    <message>
        <source>crontab, systemd or taskscheduler.</source>
        <translation>crontab, systemd o taskscheduler.</translation>
    </message>
    <message>
        <source>SCHEDULER</source>
        <translation>PLANIFICADOR</translation>
    </message>
    <message>
        <source>Task Scheduler: the task&apos;s name.</source>
        <translation>Programador de tareas: el nombre de la tarea.</translation>
    </message>
    <message>
        <source>Task Scheduler: the program to start.</source>
        <translation>Programador de tareas: el programa que se inicia.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>Task Scheduler: the program&apos;s arguments.</source>
        <translation>Programador de tareas: los argumentos del programa.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>--target must be crontab, systemd or taskscheduler.</source>
        <translation>--target debe ser crontab, systemd o taskscheduler.</translation>
    </message>
    <message>
        <source>The runner&apos;s guard is needed: %1</source>
        <translation>Se necesita la guarda del ejecutor: %1</translation>
    </message>
    <message>
        <source>Of so many days (default: 7).</source>
        <translation>De tantos días (predeterminado: 7).</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DÍAS</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>EJECUCIONES</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>BUENAS</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLIDAS</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>SALUD</translation>
    </message>
    <message>
        <source>Counts runs and failures of each job.</source>
        <translation>Cuenta ejecuciones y fallos de cada tarea.</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>ENDPOINTS</translation>
    </message>
    <message>
        <source>Counts runs and failures on each endpoint.</source>
        <translation>Cuenta ejecuciones y fallos en cada endpoint.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>this is shown only once:</source>
        <translation>esto se muestra solo una vez:</translation>
    </message>
    <message>
        <source>Takes a token away, at once.</source>
        <translation>Retira un token, al instante.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Su número.</translation>
    </message>
    <message>
        <source>give the number of one token, as the list tells it.</source>
        <translation>dé el número de un token, como lo dice la lista.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Revocado.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least 1.</source>
        <translation>--%1 debe ser un número entero de al menos 1.</translation>
    </message>
    <message>
        <source>Lists your API tokens.</source>
        <translation>Lista sus tokens de API.</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>ÁMBITOS</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>Makes an API token for a program and prints it, this once.</source>
        <translation>Crea un token de API para un programa y lo muestra, solo esta vez.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Para qué es.</translation>
    </message>
    <message>
        <source>What it may do: read:runs, write:jobs, read:* … May be given more than once.</source>
        <translation>Qué permite: read:runs, write:jobs, read:* … Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>ÁMBITO</translation>
    </message>
    <message>
        <source>It ends after so many days (default: never).</source>
        <translation>Caduca tras tantos días (predeterminado: nunca).</translation>
    </message>
    <message>
        <source>give the token one name.</source>
        <translation>dé un nombre al token.</translation>
    </message>
    <message>
        <source>say with --scope what it may do, e.g. --scope &apos;read:*&apos;.</source>
        <translation>diga con --scope qué permite, p. ej. --scope &apos;read:*&apos;.</translation>
    </message>
    <message>
        <source>Lists the tokens that machines are enrolled with.</source>
        <translation>Lista los tokens con los que se inscriben máquinas.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>USADO</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Makes a token to enroll machines with and prints it, this once.</source>
        <translation>Crea un token para inscribir máquinas y lo muestra, solo esta vez.</translation>
    </message>
    <message>
        <source>For at most so many machines (default: any number).</source>
        <translation>Para tantas máquinas como máximo (predeterminado: sin límite).</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>CANTIDAD</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>There are no manifests in %1: they lie in directories, one for each namespace.</source>
        <translation>No hay manifiestos en %1: están en directorios, uno por espacio de nombres.</translation>
    </message>
    <message>
        <source>Checks job manifests. Says what is wrong, where, and what would be right.

Exit status: 0 no errors, 1 errors, 2 something could not be read.</source>
        <translation>Comprueba manifiestos de tareas. Dice qué está mal, dónde, y qué sería correcto.

Estado de salida: 0 sin errores, 1 errores, 2 algo no se pudo leer.</translation>
    </message>
    <message>
        <source>Files, or directories of manifests.</source>
        <translation>Archivos, o directorios de manifiestos.</translation>
    </message>
    <message>
        <source>text (default), json, github (workflow commands) or sarif.</source>
        <translation>text (predeterminado), json, github (órdenes de workflow) o sarif.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>Name at least one file or directory.</source>
        <translation>Indique al menos un archivo o directorio.</translation>
    </message>
    <message>
        <source>--format must be text, json, github or sarif.</source>
        <translation>--format debe ser text, json, github o sarif.</translation>
    </message>
    <message>
        <source>There is no file or directory %1.</source>
        <translation>No existe el archivo o directorio %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifiesto</numerusform>
            <numerusform>%n manifiestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>the jobs of the server or a repository</source>
        <translation>las tareas del servidor o de un repositorio</translation>
    </message>
    <message>
        <source>a job&apos;s manifest</source>
        <translation>el manifiesto de una tarea</translation>
    </message>
    <message>
        <source>make a job at the server</source>
        <translation>crear una tarea en el servidor</translation>
    </message>
    <message>
        <source>give a job at the server another manifest</source>
        <translation>dar otro manifiesto a una tarea del servidor</translation>
    </message>
    <message>
        <source>delete a job at the server</source>
        <translation>eliminar una tarea del servidor</translation>
    </message>
    <message>
        <source>make a discovered job one of yours</source>
        <translation>hacer suya una tarea descubierta</translation>
    </message>
    <message>
        <source>what was edited since the last commit, or between two</source>
        <translation>lo editado desde el último commit, o entre dos</translation>
    </message>
    <message>
        <source>the commits that changed a job</source>
        <translation>los commits que cambiaron una tarea</translation>
    </message>
    <message>
        <source>the same as trigger</source>
        <translation>lo mismo que trigger</translation>
    </message>
    <message>
        <source>have a job started now, wherever it is scheduled</source>
        <translation>iniciar una tarea ahora, dondequiera que esté programada</translation>
    </message>
    <message>
        <source>the server&apos;s namespaces</source>
        <translation>los espacios de nombres del servidor</translation>
    </message>
    <message>
        <source>make a namespace</source>
        <translation>crear un espacio de nombres</translation>
    </message>
    <message>
        <source>delete an empty namespace</source>
        <translation>eliminar un espacio de nombres vacío</translation>
    </message>
    <message>
        <source>check manifests, files or whole repositories</source>
        <translation>comprobar manifiestos, archivos o repositorios enteros</translation>
    </message>
    <message>
        <source>set fields of a manifest, leaving the rest as it is</source>
        <translation>definir campos de un manifiesto, dejando el resto como está</translation>
    </message>
    <message>
        <source>runs of the server or this machine, newest first</source>
        <translation>ejecuciones del servidor o de esta máquina, las más recientes primero</translation>
    </message>
    <message>
        <source>one run, with what it wrote</source>
        <translation>una ejecución, con lo que escribió</translation>
    </message>
    <message>
        <source>how each job fared lately</source>
        <translation>cómo le fue últimamente a cada tarea</translation>
    </message>
    <message>
        <source>how each endpoint fared lately</source>
        <translation>cómo le fue últimamente a cada endpoint</translation>
    </message>
    <message>
        <source>the machines that run an agent (also: agents list)</source>
        <translation>las máquinas que tienen un agente (también: agents list)</translation>
    </message>
    <message>
        <source>one machine, with what is scheduled there</source>
        <translation>una máquina, con lo que está programado en ella</translation>
    </message>
    <message>
        <source>give a machine another name</source>
        <translation>dar otro nombre a una máquina</translation>
    </message>
    <message>
        <source>take a machine&apos;s token away</source>
        <translation>retirar el token de una máquina</translation>
    </message>
    <message>
        <source>what changes at the server, as it happens</source>
        <translation>lo que cambia en el servidor, según ocurre</translation>
    </message>
    <message>
        <source>when a schedule fires next</source>
        <translation>cuándo se dispara una programación la próxima vez</translation>
    </message>
    <message>
        <source>a schedule in words, with what to look out for</source>
        <translation>una programación en palabras, con sus salvedades</translation>
    </message>
    <message>
        <source>what a native scheduler gets for a schedule</source>
        <translation>lo que recibe un planificador nativo para una programación</translation>
    </message>
    <message>
        <source>sign in at a server</source>
        <translation>iniciar sesión en un servidor</translation>
    </message>
    <message>
        <source>end the session there</source>
        <translation>terminar allí la sesión</translation>
    </message>
    <message>
        <source>who you are at the server</source>
        <translation>quién es usted en el servidor</translation>
    </message>
    <message>
        <source>your API tokens</source>
        <translation>sus tokens de API</translation>
    </message>
    <message>
        <source>make an API token for a program</source>
        <translation>crear un token de API para un programa</translation>
    </message>
    <message>
        <source>take an API token away</source>
        <translation>retirar un token de API</translation>
    </message>
    <message>
        <source>tokens that machines are enrolled with</source>
        <translation>tokens con los que se inscriben máquinas</translation>
    </message>
    <message>
        <source>make one</source>
        <translation>crear uno</translation>
    </message>
    <message>
        <source>take one away</source>
        <translation>retirar uno</translation>
    </message>
    <message>
        <source>make a repository of example jobs to try things with</source>
        <translation>crear un repositorio de tareas de ejemplo para probar</translation>
    </message>
    <message>
        <source>the demo&apos;s jobs and last runs</source>
        <translation>las tareas y últimas ejecuciones de la demo</translation>
    </message>
    <message>
        <source>Usage: crontopus COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Uso: crontopus ORDEN [ARGUMENTOS]

Órdenes:
</translation>
    </message>
    <message>
        <source>
`crontopus COMMAND --help` tells more; so does crontopus(1).
</source>
        <translation>
`crontopus ORDEN --help` dice más; también crontopus(1).
</translation>
    </message>
    <message>
        <source>crontopus: there is no command `%1`. Try `crontopus --help`.
</source>
        <translation>crontopus: no existe la orden `%1`. Pruebe `crontopus --help`.
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Runs there</source>
        <translation>Ejecuciones allí</translation>
    </message>
    <message>
        <source>Tells the demo&apos;s jobs, its last runs and what its server knows. Fails as long as no run that the scheduler started has finished and come to the server, if it has one.</source>
        <translation>Muestra las tareas de la demo, sus últimas ejecuciones y lo que sabe su servidor. Falla mientras ninguna ejecución iniciada por el planificador haya terminado y llegado al servidor, si lo hay.</translation>
    </message>
</context>
<context>
    <name>crontopus::demo</name>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>No se puede crear la carpeta de %1.</translation>
    </message>
    <message>
        <source>%1 is there, but it is no demo of ours.</source>
        <translation>%1 existe, pero no es una demo nuestra.</translation>
    </message>
    <message>
        <source>Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.</source>
        <translation>Indique otro directorio en CRONTOPUS_DEMO_DIR, o vacíe este.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Remove the directory that it is in; the demo makes it anew.</source>
        <translation>Elimine el directorio en el que está; la demo lo rehace.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::files</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 supera %2 bytes.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>No se puede crear el directorio %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::http</name>
    <message>
        <source>The request is read from standard input.</source>
        <translation>La solicitud se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>No answer in time from %1.</source>
        <translation>Sin respuesta a tiempo de %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::main</name>
    <message>
        <source>The desktop console of Crontopus.</source>
        <translation>La consola de escritorio de Crontopus.</translation>
    </message>
    <message>
        <source>Open this workspace, or the checkout at this path.</source>
        <translation>Abrir este espacio de trabajo, o el checkout de esta ruta.</translation>
    </message>
    <message>
        <source>name or path</source>
        <translation>nombre o ruta</translation>
    </message>
    <message>
        <source>Open the demo, making it if need be.</source>
        <translation>Abrir la demo, creándola si hace falta.</translation>
    </message>
    <message>
        <source>Start in the system tray, without a window.</source>
        <translation>Iniciar en la bandeja del sistema, sin ventana.</translation>
    </message>
    <message>
        <source>Keep settings and the log in this directory.</source>
        <translation>Guardar la configuración y el registro en este directorio.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>Show what this crontopus: link leads to.</source>
        <translation>Mostrar adónde lleva este enlace crontopus:.</translation>
    </message>
    <message>
        <source>Crontopus runs already, but does not answer.</source>
        <translation>Crontopus ya está en marcha, pero no responde.</translation>
    </message>
</context>
<context>
    <name>crontopus::manifest</name>
    <message>
        <source>The file lies in the namespace `%1`, which holds; write that, or move the file to `%2/`.</source>
        <translation>El archivo está en el espacio de nombres `%1`, que prevalece; escriba ese, o mueva el archivo a `%2/`.</translation>
    </message>
    <message>
        <source>The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>El directorio `%1` no puede ser un espacio de nombres: use hasta 63 minúsculas, dígitos y guiones, empezando y terminando con una letra o un dígito.</translation>
    </message>
    <message>
        <source>The job belongs to the tenant `%1`, whatever is written here: remove the field.</source>
        <translation>La tarea pertenece al inquilino `%1`, se escriba aquí lo que se escriba: quite el campo.</translation>
    </message>
    <message>
        <source>Nothing here runs `%1` of a job with `spec.checkin.ping`: remove one of the two.</source>
        <translation>Nada ejecuta aquí `%1` de una tarea con `spec.checkin.ping`: quite uno de los dos.</translation>
    </message>
    <message>
        <source>`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`).</source>
        <translation>Falta `spec.command`: diga qué se ejecuta (o escriba `spec.http` o `spec.script`).</translation>
    </message>
    <message>
        <source>`%1` and `%2` exclude each other: keep one of them.</source>
        <translation>`%1` y `%2` se excluyen: conserve uno de ellos.</translation>
    </message>
    <message>
        <source>`spec.command` is empty: say what runs.</source>
        <translation>`spec.command` está vacío: diga qué se ejecuta.</translation>
    </message>
    <message>
        <source>`spec.args` has no meaning with `spec.http`: remove it.</source>
        <translation>`spec.args` no tiene sentido con `spec.http`: quítelo.</translation>
    </message>
    <message>
        <source>This is no web address: write one such as https://example.com/path.</source>
        <translation>Esto no es una dirección web: escriba una como https://example.com/path.</translation>
    </message>
    <message>
        <source>The address holds a user name: move it to `spec.http.auth`, out of logs.</source>
        <translation>La dirección contiene un nombre de usuario: muévalo a `spec.http.auth`, fuera de los registros.</translation>
    </message>
    <message>
        <source>`%1` is no header: a name has letters, digits and hyphens, a value is one line.</source>
        <translation>`%1` no es un encabezado: un nombre tiene letras, dígitos y guiones; un valor es una línea.</translation>
    </message>
    <message>
        <source>`%1` is no status: write one such as 204, or a range such as 200-299.</source>
        <translation>`%1` no es un estado: escriba uno como 204, o un intervalo como 200-299.</translation>
    </message>
    <message>
        <source>This is no program: write one such as bash, python3 or /usr/bin/perl.</source>
        <translation>Esto no es un programa: escriba uno como bash, python3 o /usr/bin/perl.</translation>
    </message>
    <message>
        <source>`spec.script.source` is empty: say what runs.</source>
        <translation>`spec.script.source` está vacío: diga qué se ejecuta.</translation>
    </message>
    <message>
        <source>`%1` cannot be the name of an environment variable: use letters, digits and underscores, not beginning with a digit.</source>
        <translation>`%1` no puede ser el nombre de una variable de entorno: use letras, dígitos y guiones bajos, sin empezar por un dígito.</translation>
    </message>
    <message>
        <source>`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it.</source>
        <translation>`spec.retry.maxInterval` es más corto que `spec.retry.initialInterval`: auméntelo.</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read this secret: write `${VAR}` and set the variable in the agent&apos;s environment.</source>
        <translation>Todo el que pueda leer el repositorio puede leer este secreto: escriba `${VAR}` y defina la variable en el entorno del agente.</translation>
    </message>
    <message>
        <source>`%1` takes a single line without control characters.</source>
        <translation>`%1` admite una sola línea sin caracteres de control.</translation>
    </message>
    <message>
        <source>There is no time zone `%1`: write an IANA name such as Europe/Berlin.</source>
        <translation>No existe la zona horaria `%1`: escriba un nombre de IANA como Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no time zone `%1`. Did you mean `%2`?</source>
        <translation>No existe la zona horaria `%1`. ¿Quiso decir `%2`?</translation>
    </message>
    <message>
        <source>`spec.schedule` and `spec.at` exclude each other: keep one of them.</source>
        <translation>`spec.schedule` y `spec.at` se excluyen: conserve uno de ellos.</translation>
    </message>
    <message>
        <source>`spec.schedule` is missing: say when it runs, such as &quot;0 2 * * *&quot; (or write `spec.at`).</source>
        <translation>Falta `spec.schedule`: diga cuándo se ejecuta, como &quot;0 2 * * *&quot; (o escriba `spec.at`).</translation>
    </message>
    <message>
        <source>`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes into `spec.timezone`.</source>
        <translation>`%1` no es una fecha con hora: escriba un minuto entero como 2026-03-01 04:00; la zona va en `spec.timezone`.</translation>
    </message>
    <message>
        <source>Daylight saving skips %1 in %2: the job runs right after the gap.</source>
        <translation>El horario de verano salta %1 en %2: la tarea se ejecuta justo después del salto.</translation>
    </message>
    <message>
        <source>`spec.schedule` is an empty list: write an expression, such as &quot;0 2 * * *&quot;.</source>
        <translation>`spec.schedule` es una lista vacía: escriba una expresión, como &quot;0 2 * * *&quot;.</translation>
    </message>
    <message>
        <source>a map of fields below it</source>
        <translation>un mapa de campos debajo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true o false, sin comillas</translation>
    </message>
    <message>
        <source>a duration such as 90s, 15m or 1h30m</source>
        <translation>una duración como 90s, 15m o 1h30m</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texto o una lista de textos</translation>
    </message>
    <message>
        <source>a map of names to texts</source>
        <translation>un mapa de nombres a textos</translation>
    </message>
    <message>
        <source>a map of names to texts or lists of texts</source>
        <translation>un mapa de nombres a textos o listas de textos</translation>
    </message>
    <message>
        <source>a list of maps</source>
        <translation>una lista de mapas</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>A manifest is a map that begins with `apiVersion: v1`.</source>
        <translation>Un manifiesto es un mapa que empieza con `apiVersion: v1`.</translation>
    </message>
    <message>
        <source>`%1` is missing: write %2.</source>
        <translation>Falta `%1`: escriba %2.</translation>
    </message>
    <message>
        <source>`%1` is missing. It says: %2</source>
        <translation>Falta `%1`. Dice: %2</translation>
    </message>
    <message>
        <source>`%1` takes a map of fields below it.</source>
        <translation>`%1` admite un mapa de campos debajo.</translation>
    </message>
    <message>
        <source>`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.</source>
        <translation>`%1` no es una duración: escriba 90, 90s, 15m, 2h, 1d o 1h30m.</translation>
    </message>
    <message>
        <source>`%1` is no UUID: write one such as %2, or leave `%3` out.</source>
        <translation>`%1` no es un UUID: escriba uno como %2, u omita `%3`.</translation>
    </message>
    <message>
        <source>`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>`%1` no puede ser un nombre: use hasta 63 minúsculas, dígitos y guiones, empezando y terminando con una letra o un dígito.</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3.</source>
        <translation>`%1` no puede ser `%2`: use %3.</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3. Did you mean `%4`?</source>
        <translation>`%1` no puede ser `%2`: use %3. ¿Quiso decir `%4`?</translation>
    </message>
    <message>
        <source>`%1` is out of range: use %2 to %3.</source>
        <translation>`%1` está fuera de rango: use de %2 a %3.</translation>
    </message>
    <message>
        <source>`%1` takes true or false, without quotes.</source>
        <translation>`%1` admite true o false, sin comillas.</translation>
    </message>
    <message>
        <source>YAML 1.2 takes `%1` for a text: write %2.</source>
        <translation>YAML 1.2 toma `%1` por un texto: escriba %2.</translation>
    </message>
    <message>
        <source>`%1` contains a NUL character: remove it.</source>
        <translation>`%1` contiene un carácter NUL: quítelo.</translation>
    </message>
    <message>
        <source>`%1` takes a text; put it in quotes.</source>
        <translation>`%1` admite un texto; póngalo entre comillas.</translation>
    </message>
    <message>
        <source>`%1` takes a text or a list of texts.</source>
        <translation>`%1` admite un texto o una lista de textos.</translation>
    </message>
    <message>
        <source>`%1` takes a text.</source>
        <translation>`%1` admite un texto.</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing.</source>
        <translation>El campo `%1` no se conoce; se conserva pero no hace nada.</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?</source>
        <translation>El campo `%1` no se conoce; se conserva pero no hace nada. ¿Quiso decir `%2`?</translation>
    </message>
    <message>
        <source>`%1` takes %2.</source>
        <translation>`%1` admite %2.</translation>
    </message>
    <message>
        <source>The directory cannot be read: check its permissions.</source>
        <translation>No se puede leer el directorio: compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The link leads out of the repository, or nowhere; it is not followed.</source>
        <translation>El enlace lleva fuera del repositorio, o a ninguna parte; no se sigue.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>No existe el directorio %1.</translation>
    </message>
    <message>
        <source>The job %1 is defined in %2 too, so neither is used: rename one of them.</source>
        <translation>La tarea %1 también está definida en %2, así que no se usa ninguna: cambie el nombre de una.</translation>
    </message>
    <message>
        <source>The id %1 is used in %2 too, so neither is used: give one of them another, or none.</source>
        <translation>El identificador %1 también se usa en %2, así que no se usa ninguna: dé otro a una de ellas, o ninguno.</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeManifests</name>
    <message>
        <source>The text is no map of fields.</source>
        <translation>El texto no es un mapa de campos.</translation>
    </message>
    <message>
        <source>Settle the texts as a whole.</source>
        <translation>Resuelva los textos en su conjunto.</translation>
    </message>
    <message>
        <source>Both sides changed comments too.</source>
        <translation>Ambos lados cambiaron también comentarios.</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeTexts</name>
    <message>
        <source>The texts cannot be merged.</source>
        <translation>No se pueden combinar los textos.</translation>
    </message>
</context>
<context>
    <name>crontopus::outputtext</name>
    <message>
        <source>… %1 bytes left out …</source>
        <translation>… %1 bytes omitidos …</translation>
    </message>
</context>
<context>
    <name>crontopus::process</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds.</source>
        <translation>%1 no terminó en %2 segundos.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 falló inesperadamente.</translation>
    </message>
</context>
<context>
    <name>crontopus::runtext</name>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
</context>
<context>
    <name>crontopus::selection</name>
    <message>
        <source>The job was found on a machine and stays there as it is (label `source: discovered`).</source>
        <translation>La tarea se encontró en una máquina y queda allí como está (etiqueta `source: discovered`).</translation>
    </message>
    <message>
        <source>The job is disabled (`spec.enabled: false`).</source>
        <translation>La tarea está desactivada (`spec.enabled: false`).</translation>
    </message>
    <message>
        <source>The job runs elsewhere and reports itself (`spec.checkin.ping`).</source>
        <translation>La tarea se ejecuta en otra parte e informa ella misma (`spec.checkin.ping`).</translation>
    </message>
    <message>
        <source>The job is for %1 only (`spec.platforms`), and %2 runs %3.</source>
        <translation>La tarea es solo para %1 (`spec.platforms`), y %2 usa %3.</translation>
    </message>
    <message>
        <source>%1 is not among the job&apos;s endpoints (`spec.agent.endpoints`).</source>
        <translation>%1 no está entre los endpoints de la tarea (`spec.agent.endpoints`).</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.</source>
        <translation>La tarea pide la etiqueta %1: %2 (`spec.agent.selector`), que %3 no tiene.</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.</source>
        <translation>La tarea pide la etiqueta %1: %2 (`spec.agent.selector`), y %3 tiene %4.</translation>
    </message>
</context>
<context>
    <name>crontopus::setField</name>
    <message>
        <source>`%1` cannot be set: %2</source>
        <translation>No se puede definir `%1`: %2</translation>
    </message>
    <message>
        <source>`%1` cannot be changed alone: other fields may refer to it by an alias.</source>
        <translation>`%1` no se puede cambiar solo: otros campos pueden referirse a él con un alias.</translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation>Cambie el texto mismo.</translation>
    </message>
    <message>
        <source>`%1` cannot be set to this without changing other fields.</source>
        <translation>`%1` no puede recibir este valor sin cambiar otros campos.</translation>
    </message>
    <message>
        <source>`%1` is no field path: write one such as spec.retry.attempts.</source>
        <translation>`%1` no es una ruta de campo: escriba una como spec.retry.attempts.</translation>
    </message>
    <message>
        <source>The text is not valid YAML, so no field can be set: %1</source>
        <translation>El texto no es YAML válido, así que no se puede definir ningún campo: %1</translation>
    </message>
    <message>
        <source>The text is no map of fields, so no field can be set.</source>
        <translation>El texto no es un mapa de campos, así que no se puede definir ningún campo.</translation>
    </message>
    <message>
        <source>`%1` is an alias: change what it refers to, or write its fields out.</source>
        <translation>`%1` es un alias: cambie aquello a lo que se refiere, o escriba sus campos completos.</translation>
    </message>
    <message>
        <source>`%1` holds a single value, so nothing can stand below it: change that first.</source>
        <translation>`%1` contiene un valor único, así que nada puede ir debajo: cámbielo primero.</translation>
    </message>
    <message>
        <source>`%1` is a list, not a map.</source>
        <translation>`%1` es una lista, no un mapa.</translation>
    </message>
    <message>
        <source>`%1` is a map, not a list.</source>
        <translation>`%1` es un mapa, no una lista.</translation>
    </message>
    <message>
        <source>The list `%1` has fewer items: add at its end.</source>
        <translation>La lista `%1` tiene menos elementos: añada al final.</translation>
    </message>
    <message>
        <source>A list or map within the value cannot be set at once.</source>
        <translation>Una lista o un mapa dentro del valor no se puede definir de una vez.</translation>
    </message>
    <message>
        <source>Set its fields one by one.</source>
        <translation>Defina sus campos uno por uno.</translation>
    </message>
    <message>
        <source>`%1` is no list or map: write [a, b] or {a: b}.</source>
        <translation>`%1` no es una lista ni un mapa: escriba [a, b] o {a: b}.</translation>
    </message>
</context>
<context>
    <name>crontopus::spool</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>its run id is no UUID</source>
        <translation>su identificador de ejecución no es un UUID</translation>
    </message>
    <message>
        <source>The runner was killed, or the machine went down, before the job ended.</source>
        <translation>El ejecutor fue interrumpido, o la máquina se apagó, antes de que terminara la tarea.</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2); it is kept as %3.</source>
        <translation>%1 no es un registro de ejecución completo (%2); se conserva como %3.</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2) and cannot be moved to %3.</source>
        <translation>%1 no es un registro de ejecución completo (%2) y no se puede mover a %3.</translation>
    </message>
</context>
<context>
    <name>crontopus::timetext</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>crontopus::yaml</name>
    <message>
        <source>A quote is opened but never closed: add the closing quote.</source>
        <translation>Hay una comilla abierta que nunca se cierra: añada la comilla de cierre.</translation>
    </message>
    <message>
        <source>A tab stands where indentation is expected: indent with spaces.</source>
        <translation>Hay un tabulador donde se espera sangría: use espacios.</translation>
    </message>
    <message>
        <source>A `:` cannot stand here: put the text in quotes, or check the indentation.</source>
        <translation>Un `:` no puede estar aquí: ponga el texto entre comillas, o revise la sangría.</translation>
    </message>
    <message>
        <source>A text cannot begin with this character: put it in quotes.</source>
        <translation>Un texto no puede empezar con este carácter: póngalo entre comillas.</translation>
    </message>
    <message>
        <source>This alias names an anchor that is not defined above it: define it with `&amp;name`.</source>
        <translation>Este alias nombra un ancla que no está definida más arriba: defínala con `&amp;name`.</translation>
    </message>
    <message>
        <source>The indentation does not match the lines above: align it with its neighbours.</source>
        <translation>La sangría no concuerda con las líneas de arriba: alinéela con sus vecinas.</translation>
    </message>
    <message>
        <source>A `{` is opened but never closed: add the closing `}`.</source>
        <translation>Hay un `{` abierto que nunca se cierra: añada el `}` de cierre.</translation>
    </message>
    <message>
        <source>A `[` is opened but never closed: add the closing `]`.</source>
        <translation>Hay un `[` abierto que nunca se cierra: añada el `]` de cierre.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one: remove it, or put the text in quotes.</source>
        <translation>Un corchete de cierre no tiene el de apertura: quítelo, o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check the indentation and quotes.</source>
        <translation>Esto no es YAML válido: %1. Revise la sangría y las comillas.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: a manifest holds one job.</source>
        <translation>El archivo supera 1 MiB: un manifiesto contiene una tarea.</translation>
    </message>
    <message>
        <source>A carriage return stands alone: end lines with LF or CR LF.</source>
        <translation>Hay un retorno de carro suelto: termine las líneas con LF o CR LF.</translation>
    </message>
    <message>
        <source>The control character 0x%1 cannot stand in YAML: write it as an escape in double quotes, or remove it. Is this a text file?</source>
        <translation>El carácter de control 0x%1 no puede estar en YAML: escríbalo como secuencia de escape entre comillas dobles, o quítelo. ¿Es un archivo de texto?</translation>
    </message>
    <message>
        <source>This line is not UTF-8: save the file as UTF-8.</source>
        <translation>Esta línea no es UTF-8: guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file has a second document: put every job into a file of its own.</source>
        <translation>El archivo tiene un segundo documento: ponga cada tarea en un archivo propio.</translation>
    </message>
    <message>
        <source>Nothing can stand here after the end of the job: check the indentation and brackets.</source>
        <translation>Nada puede ir aquí tras el final de la tarea: revise la sangría y los corchetes.</translation>
    </message>
    <message>
        <source>This alias stands inside what it refers to.</source>
        <translation>Este alias está dentro de aquello a lo que se refiere.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 values, counting what its aliases repeat.</source>
        <translation>El archivo tiene más de 10 000 valores, contando lo que repiten sus alias.</translation>
    </message>
    <message>
        <source>The file is nested more than 64 levels deep.</source>
        <translation>El archivo tiene más de 64 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Una clave debe ser un texto.</translation>
    </message>
    <message>
        <source>The key `%1` stands here twice: remove one of them.</source>
        <translation>La clave `%1` está aquí dos veces: quite una.</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes an alias of a map, such as `*defaults`.</source>
        <translation>`&lt;&lt;` admite el alias de un mapa, como `*defaults`.</translation>
    </message>
    <message>
        <source>The file is empty: a manifest needs `apiVersion`, `kind`, `metadata` and `spec`.</source>
        <translation>El archivo está vacío: un manifiesto necesita `apiVersion`, `kind`, `metadata` y `spec`.</translation>
    </message>
</context>
</TS>
