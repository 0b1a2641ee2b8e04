<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>crontopus::AccountPage</name>
    <message>
        <source>New API token</source>
        <translation>Neues API-Token</translation>
    </message>
    <message>
        <source>Read the account anew</source>
        <translation>Das Konto neu lesen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>crontopus::AccountPanel</name>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Current one</source>
        <translation>Bisheriges</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>Neues, noch einmal</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Das Konto wird gelesen</translation>
    </message>
    <message>
        <source>Admin, also of the server</source>
        <translation>Administrator, auch des Servers</translation>
    </message>
    <message>
        <source>Everything else that is signed in as you will have to sign in again.</source>
        <translation>Alles andere, was als Sie angemeldet ist, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two new ones differ.</source>
        <translation>Die beiden neuen sind verschieden.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Das Passwort wird geändert</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>The password of this account cannot be changed from here.</source>
        <translation>Das Passwort dieses Kontos lässt sich von hier aus nicht ändern.</translation>
    </message>
</context>
<context>
    <name>crontopus::AdminPage</name>
    <message>
        <source>Read the list anew</source>
        <translation>Die Liste neu lesen</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Server admin</source>
        <translation>Serververwaltung</translation>
    </message>
</context>
<context>
    <name>crontopus::AdoptPanel</name>
    <message>
        <source>Let Crontopus run it from now on</source>
        <translation>Von jetzt an Crontopus ausführen lassen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>Zeile kopiert.</translation>
    </message>
    <message>
        <source>The job is scheduled here too. Crontopus never touches entries that are not its own, so remove this line from %1 yourself, or the command runs twice.</source>
        <translation>Der Auftrag wird auch hier eingeplant. Crontopus rührt fremde Einträge nie an: Entfernen Sie diese Zeile selbst aus %1, sonst läuft der Befehl zweimal.</translation>
    </message>
    <message>
        <source>The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running the line in %1 as it does now; nothing there is changed.</source>
        <translation>Der Eintrag steht als Auftrag in Git, mit dem Label „source: discovered“. Cron führt die Zeile in %1 aus wie bisher; dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>There is a job %1/%2 already.</source>
        <translation>Es gibt schon einen Auftrag %1/%2.</translation>
    </message>
    <message>
        <source>%1 is committed. Now remove this line from %2:
%3</source>
        <translation>Der Commit von %1 ist gemacht. Entfernen Sie nun diese Zeile aus %2:
%3</translation>
    </message>
    <message>
        <source>%1 is committed. Cron goes on running the line; to hand it over, take away the job&apos;s label “source” and remove this line from %2:
%3</source>
        <translation>Der Commit von %1 ist gemacht. Cron führt die Zeile weiter aus; um sie abzugeben, nehmen Sie dem Auftrag das Label „source“ und entfernen diese Zeile aus %2:
%3</translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation>%1 übernommen.</translation>
    </message>
    <message>
        <source>This is the job %1 already, and its line still stands in the machine&apos;s own scheduler: remove it there, or the command runs twice.</source>
        <translation>Dies ist schon der Auftrag %1, und seine Zeile steht noch im eigenen Zeitplaner der Maschine: Entfernen Sie sie dort, sonst läuft der Befehl zweimal.</translation>
    </message>
    <message>
        <source>The job moves to this namespace and is scheduled on %1 alone. The line in the machine&apos;s own scheduler stays: remove it there, or the command runs twice.</source>
        <translation>Der Auftrag zieht in diesen Namensraum und wird nur auf %1 eingeplant. Die Zeile im eigenen Zeitplaner der Maschine bleibt: Entfernen Sie sie dort, sonst läuft der Befehl zweimal.</translation>
    </message>
    <message>
        <source>The server has no manifest of this entry yet, or its schedule is one that jobs cannot have.</source>
        <translation>Der Server hat noch kein Manifest dieses Eintrags, oder Aufträge können seinen Zeitplan nicht haben.</translation>
    </message>
    <message>
        <source>“%1” cannot be the namespace. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>„%1“ kann nicht der Namensraum sein. Kleinbuchstaben, Ziffern und Bindestriche, am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>%1 is adopted. Now remove the line on %2:
%3</source>
        <translation>%1 ist übernommen. Entfernen Sie jetzt die Zeile auf %2:
%3</translation>
    </message>
</context>
<context>
    <name>crontopus::Adoption</name>
    <message>
        <source>Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” cannot be a job&apos;s name. %2</source>
        <translation>„%1“ kann kein Auftrag heißen. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace. %2</source>
        <translation>„%1“ kann kein Namensraum heißen. %2</translation>
    </message>
    <message>
        <source>The schedule “%1” is no cron expression: %2</source>
        <translation>Der Zeitplan „%1“ ist kein Cron-Ausdruck: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentBanner</name>
    <message>
        <source>Set up the agent</source>
        <translation>Agent einrichten</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>No agent of this machine follows this repository yet: its jobs do not run here.</source>
        <translation>Noch folgt kein Agent dieser Maschine diesem Repository: Seine Aufträge laufen hier nicht.</translation>
    </message>
    <message>
        <source>This machine&apos;s agent is not running. Jobs that are scheduled go on; changes and new runs are not picked up.</source>
        <translation>Der Agent dieser Maschine läuft nicht. Eingeplante Aufträge laufen weiter; Änderungen und neue Läufe werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>Agenten ausrollen</translation>
    </message>
    <message>
        <source>No machine is enrolled yet: jobs run nowhere.</source>
        <translation>Noch ist keine Maschine angemeldet: Aufträge laufen nirgends.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentConfig</name>
    <message>
        <source>%1:%2: this is no valid YAML: %3.</source>
        <translation>%1:%2: Das ist kein gültiges YAML: %3.</translation>
    </message>
    <message>
        <source>%1: git.url is missing.</source>
        <translation>%1: git.url fehlt.</translation>
    </message>
    <message>
        <source>Others can read this file and the password in it: chmod 600 it.</source>
        <translation>Andere können diese Datei und das Passwort darin lesen: chmod 600 hilft.</translation>
    </message>
    <message>
        <source>Write it, or name another with --config. docs/agent.md shows its keys.</source>
        <translation>Schreiben Sie sie, oder nennen Sie mit --config eine andere. docs/agent.md zeigt ihre Schlüssel.</translation>
    </message>
    <message>
        <source>%1:%2: %3 %4</source>
        <translation>%1:%2: %3 %4</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>must be a map of keys.</source>
        <translation>muss eine Zuordnung von Schlüsseln sein.</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 ist kein bekannter Schlüssel.</translation>
    </message>
    <message>
        <source>must be a single value.</source>
        <translation>muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>asks for the environment variable %1, which is not set.</source>
        <translation>verlangt die Umgebungsvariable %1, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>%1 is %2, but this machine is %3; that is used.</source>
        <translation>%1 ist %2, aber diese Maschine ist %3; das gilt.</translation>
    </message>
    <message>
        <source>must be a map of names to values.</source>
        <translation>muss eine Zuordnung von Namen zu Werten sein.</translation>
    </message>
    <message>
        <source>must be between %1 seconds and a day, such as 30, 30s or 5m.</source>
        <translation>muss zwischen %1 Sekunden und einem Tag liegen, etwa 30, 30s oder 5m.</translation>
    </message>
    <message>
        <source>%1.type %2 is not known; the keys that are there are used.</source>
        <translation>%1.type %2 ist nicht bekannt; die vorhandenen Schlüssel gelten.</translation>
    </message>
    <message>
        <source>must be error, warning, info or debug, not %1.</source>
        <translation>muss error, warning, info oder debug sein, nicht %1.</translation>
    </message>
    <message>
        <source>must be text or json, not %1.</source>
        <translation>muss text oder json sein, nicht %1.</translation>
    </message>
    <message>
        <source>holds a control character, such as a line end.</source>
        <translation>enthält ein Steuerzeichen, etwa ein Zeilenende.</translation>
    </message>
    <message>
        <source>%1 sends tokens and output over plain http, where others can read them: use https.</source>
        <translation>%1 sendet Token und Ausgaben über unverschlüsseltes HTTP, wo andere sie lesen können: verwenden Sie https.</translation>
    </message>
    <message>
        <source>Set it to the address or path of the repository with the job manifests, or backend.api_url to the server that knows it.</source>
        <translation>Setzen Sie es auf Adresse oder Pfad des Repositorys mit den Manifesten, oder backend.api_url auf den Server, der es kennt.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentSetup</name>
    <message>
        <source>The program crontopus-agent was not found.</source>
        <translation>Das Programm crontopus-agent wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Install it, or name it in the settings.</source>
        <translation>Installieren Sie es, oder nennen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>This machine has an agent already, set up in %1.</source>
        <translation>Diese Maschine hat schon einen Agenten, eingerichtet in %1.</translation>
    </message>
    <message>
        <source>This machine&apos;s agent already follows %1.</source>
        <translation>Der Agent dieser Maschine folgt schon %1.</translation>
    </message>
    <message>
        <source>Change git.url in %1 to move it to this repository.</source>
        <translation>Ändern Sie git.url in %1, damit er diesem Repository folgt.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>In einem Terminal gestartet sagt es, warum.</translation>
    </message>
    <message>
        <source>crontopus-agent could not be started.</source>
        <translation>crontopus-agent konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentStatus</name>
    <message>
        <source>No manifest asks for this job.</source>
        <translation>Kein Manifest verlangt diesen Auftrag.</translation>
    </message>
</context>
<context>
    <name>crontopus::Alert</name>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Verstummt</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row on %1</source>
        <translation>
            <numerusform>Auf %1 %n-mal in Folge gescheitert</numerusform>
            <numerusform>Auf %1 %n-mal in Folge gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Auf %1 gescheitert</translation>
    </message>
    <message>
        <source>Should have started %1</source>
        <translation>Hätte %1 starten sollen</translation>
    </message>
    <message>
        <source>No sign of life since %1</source>
        <translation>Kein Lebenszeichen seit %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertBook</name>
    <message>
        <source>The list of alerts in %1 cannot be used: %2</source>
        <translation>Die Liste der Alarme in %1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>Move the file away; alerts that were acknowledged will show up again.</source>
        <translation>Verschieben Sie die Datei; quittierte Alarme erscheinen dann wieder.</translation>
    </message>
    <message>
        <source>The list of alerts could not be kept: %1</source>
        <translation>Die Liste der Alarme konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertsPage</name>
    <message>
        <source>Snoozed until fixed</source>
        <translation>Zurückgestellt, bis es behoben ist</translation>
    </message>
    <message>
        <source>Snoozed, again %1</source>
        <translation>Zurückgestellt, wieder %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Alarme filtern</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>Auftrag oder Endpunkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Zeigen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Snooze for 1 h</source>
        <translation>Für 1 h zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until fixed</source>
        <translation>Zurückstellen, bis es behoben ist</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>Alle Alarme zeigen</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Welche Alarme</translation>
    </message>
    <message>
        <source>Acknowledged and snoozed</source>
        <translation>Quittiert und zurückgestellt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Some alerts are acknowledged, snoozed or filtered out.</source>
        <translation>Einige Alarme sind quittiert, zurückgestellt oder ausgefiltert.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Jobs that fail or do not start, and endpoints that fall silent, appear here.</source>
        <translation>Aufträge, die scheitern oder nicht starten, und Endpunkte, die verstummen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>crontopus::ApiClient</name>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>Die Antwort von %1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>%1 sends to another address: %2.</source>
        <translation>%1 verweist auf eine andere Adresse: %2.</translation>
    </message>
    <message>
        <source>If that is the right one, use it as the server&apos;s address.</source>
        <translation>Wenn das die richtige ist, verwenden Sie sie als Adresse des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>If its administrator confirms the fingerprint SHA-256 %1, trust it.</source>
        <translation>Wenn dessen Verwalter den Fingerabdruck SHA-256 %1 bestätigt, vertrauen Sie ihm.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>%1 ist nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>%1 did not answer as a Crontopus server does.</source>
        <translation>%1 hat nicht geantwortet, wie es ein Crontopus-Server tut.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>crontopus::AppLink</name>
    <message>
        <source>This is no link that Crontopus can open: %1</source>
        <translation>Dies ist kein Link, den Crontopus öffnen kann: %1</translation>
    </message>
    <message>
        <source>Links look like crontopus://job/production/backup-db.</source>
        <translation>Links sehen aus wie crontopus://job/production/backup-db.</translation>
    </message>
</context>
<context>
    <name>crontopus::AppliedState</name>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Der gespeicherte Zustand kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>crontopus::AssignmentEdit</name>
    <message>
        <source>Only on these endpoints</source>
        <translation>Nur auf diesen Endpunkten</translation>
    </message>
    <message>
        <source>Only on endpoints with these labels</source>
        <translation>Nur auf Endpunkten mit diesen Labels</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>All must match; several values of one label by commas. hostname, name and platform are there on every endpoint.</source>
        <translation>Alle müssen passen; mehrere Werte eines Labels mit Kommas. hostname, name und platform gibt es an jedem Endpunkt.</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>Kein Endpunkt dieses Namens ist bekannt.</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>Läuft auf jedem Endpunkt, der diesem Repository folgt.</translation>
    </message>
    <message>
        <source>Runs on %1.</source>
        <translation>Läuft auf %1.</translation>
    </message>
    <message>
        <source>Runs where all of this holds.</source>
        <translation>Läuft, wo all dies zutrifft.</translation>
    </message>
    <message>
        <source>Tick at least one endpoint.</source>
        <translation>Haken Sie mindestens einen Endpunkt an.</translation>
    </message>
    <message>
        <source>Name at least one label.</source>
        <translation>Nennen Sie mindestens ein Label.</translation>
    </message>
    <message>
        <source>Say which values the label “%1” may have.</source>
        <translation>Sagen Sie, welche Werte das Label „%1“ haben darf.</translation>
    </message>
</context>
<context>
    <name>crontopus::AtQueue</name>
    <message>
        <source>%1 refused the job: %2</source>
        <translation>%1 hat den Auftrag abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AuditPanel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Wählen Sie einen Eintrag, um alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Autostart</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key cannot be changed.</source>
        <translation>Der Schlüssel „Run“ der Registrierung kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>crontopus::Backend</name>
    <message>
        <source>The server does not take a run of %1: %2</source>
        <translation>Der Server nimmt einen Lauf von %1 nicht an: %2</translation>
    </message>
    <message>
        <source>This machine is not enrolled: set backend.enrollment_token and run `crontopus-agent enroll`.</source>
        <translation>Diese Maschine ist nicht angemeldet: setzen Sie backend.enrollment_token und rufen Sie „crontopus-agent enroll“ auf.</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2.</source>
        <translation>Bei %1 als Endpunkt %2 angemeldet.</translation>
    </message>
    <message>
        <source>The server no longer takes this machine&apos;s token: the machine was revoked there, or another one with the same machine id was enrolled. Jobs stay as they are and are not synced. `crontopus-agent enroll` connects it anew; on a machine cloned from another, with --new-machine-id.</source>
        <translation>Der Server nimmt das Token dieser Maschine nicht mehr an: sie wurde dort gesperrt, oder eine andere mit derselben Maschinenkennung wurde angemeldet. Aufträge bleiben, wie sie sind, und werden nicht abgeglichen. „crontopus-agent enroll“ meldet sie neu an; auf einer Maschine, die Kopie einer anderen ist, mit --new-machine-id.</translation>
    </message>
    <message>
        <source>This agent does not know that command.</source>
        <translation>Dieser Agent kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>Update crontopus-agent on this machine.</source>
        <translation>Aktualisieren Sie crontopus-agent auf dieser Maschine.</translation>
    </message>
    <message>
        <source>The server&apos;s answer held no new token.</source>
        <translation>Die Antwort des Servers enthielt kein neues Token.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Make a new enrollment token and set backend.enrollment_token to it.</source>
        <translation>Erstellen Sie ein neues Anmeldetoken und setzen Sie backend.enrollment_token darauf.</translation>
    </message>
    <message>
        <source>%1 did not answer an enrollment as a Crontopus server does.</source>
        <translation>%1 hat eine Anmeldung nicht beantwortet, wie es ein Crontopus-Server tut.</translation>
    </message>
    <message>
        <source>%1 holds no token of an endpoint.</source>
        <translation>%1 enthält kein Token eines Endpunkts.</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus-agent enroll`.</source>
        <translation>Verschieben Sie die Datei und rufen Sie „crontopus-agent enroll“ auf.</translation>
    </message>
</context>
<context>
    <name>crontopus::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkEdits</name>
    <message>
        <source>“%1” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>„%1“ kann kein Name sein: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63, kein Bindestrich am Rand.</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>Es gibt schon einen Auftrag „%1/%2“.</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>Alle sind schon so.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>Zeitzone setzen</translation>
    </message>
    <message>
        <source>Set the timeout</source>
        <translation>Zeitgrenze setzen</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Labels ändern</translation>
    </message>
    <message>
        <source>Assign to endpoints</source>
        <translation>Endpunkten zuweisen</translation>
    </message>
    <message>
        <source>Move to a namespace</source>
        <translation>In einen Namensraum verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Paused jobs keep their place in the scheduler but do not run.</source>
        <translation>Angehaltene Aufträge behalten ihren Platz im Zeitplaner, laufen aber nicht.</translation>
    </message>
    <message>
        <source>They run again at their times.</source>
        <translation>Sie laufen wieder zu ihren Zeiten.</translation>
    </message>
    <message>
        <source>They get their place in the scheduler again.</source>
        <translation>Sie bekommen ihren Platz im Zeitplaner wieder.</translation>
    </message>
    <message>
        <source>Disabled jobs are taken out of the scheduler; their files stay.</source>
        <translation>Abgeschaltete Aufträge werden aus dem Zeitplaner genommen; ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>Die Zeitzone der Maschine</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>15m, 2h; empty: none</source>
        <translation>15m, 2h; leer: keine</translation>
    </message>
    <message>
        <source>Labels to set</source>
        <translation>Zu setzende Labels</translation>
    </message>
    <message>
        <source>Labels to take away</source>
        <translation>Zu entfernende Labels</translation>
    </message>
    <message>
        <source>Names to take away, by commas</source>
        <translation>Zu entfernende Namen, mit Kommas</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>The files move to the namespace&apos;s directory; a name of your own makes a new one. The jobs stay the same ones: their id is written down, so that their runs stay with them.</source>
        <translation>Die Dateien ziehen in das Verzeichnis des Namensraums; ein eigener Name legt einen neuen an. Die Aufträge bleiben dieselben: Ihre ID wird festgehalten, damit ihre Läufe bei ihnen bleiben.</translation>
    </message>
    <message>
        <source>Their files are deleted and they leave the scheduler. Undo, or reverting the commit, brings them back.</source>
        <translation>Ihre Dateien werden gelöscht, und sie verlassen den Zeitplaner. „Rückgängig“ oder das Zurücknehmen des Commits holt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>“%1” is no duration: write 90s, 15m or 2h.</source>
        <translation>„%1“ ist keine Dauer: Schreiben Sie 90s, 15m oder 2h.</translation>
    </message>
    <message>
        <source>Name a label to set or to take away.</source>
        <translation>Nennen Sie ein Label, das zu setzen oder zu entfernen ist.</translation>
    </message>
    <message>
        <source>Choose or name a namespace.</source>
        <translation>Wählen oder nennen Sie einen Namensraum.</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 fortgesetzt</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 eingeschaltet</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 abgeschaltet</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>crontopus::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>crontopus::ChangePreview</name>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was dies bewirkt</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>The first %1 of %2 jobs</source>
        <translation>Die ersten %1 von %2 Aufträgen</translation>
    </message>
    <message>
        <source>Jobs that change: %1</source>
        <translation>Aufträge, die sich ändern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files have edits that are not committed yet. They go into this commit too.</source>
        <translation>
            <numerusform>%n dieser Dateien hat Änderungen ohne Commit. Sie kommen mit in diesen Commit.</numerusform>
            <numerusform>%n dieser Dateien haben Änderungen ohne Commit. Sie kommen mit in diesen Commit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ChangesPage</name>
    <message>
        <source>Committing</source>
        <translation>Commit wird gemacht</translation>
    </message>
    <message>
        <source>Committed %1: %2</source>
        <translation>Commit %1: %2</translation>
    </message>
    <message>
        <source>These are no jobs, so discarding them cannot be undone: %1</source>
        <translation>Dies sind keine Aufträge, ihr Verwerfen lässt sich also nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Wird verworfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Discarded the edits of %1.</source>
        <translation>Änderungen an %1 verworfen.</translation>
    </message>
    <message>
        <source>Discarded the edits of %1 files.</source>
        <translation>Änderungen an %1 Dateien verworfen.</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Pull läuft</translation>
    </message>
    <message>
        <source>Pulled: now at %1.</source>
        <translation>Pull fertig: jetzt bei %1.</translation>
    </message>
    <message>
        <source>Pulled; your commits now stand on top of what came in.</source>
        <translation>Pull fertig; Ihre Commits stehen nun auf dem, was dazukam.</translation>
    </message>
    <message>
        <source>Nothing new to pull.</source>
        <translation>Nichts Neues zu holen.</translation>
    </message>
    <message>
        <source>Finishing the pull</source>
        <translation>Pull wird abgeschlossen</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Push läuft</translation>
    </message>
    <message>
        <source>Pushed.</source>
        <translation>Push fertig.</translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation>Nichts für einen Commit</translation>
    </message>
    <message>
        <source>Edits of jobs wait here until you commit them. Everything is committed.</source>
        <translation>Änderungen an Aufträgen warten hier auf einen Commit. Alles ist im Repository.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The pull was cancelled; everything is as it was.</source>
        <translation>Der Pull wurde abgebrochen; alles ist wie zuvor.</translation>
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
        <translation>Gewählte Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Refresh changes</source>
        <translation>Änderungen neu lesen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>Alle oder keine wählen</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>Was das auf dieser Maschine bewirkt</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>losgelöst</translation>
    </message>
    <message>
        <source>no remote</source>
        <translation>keine Gegenstelle</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>↑%1 to push</source>
        <translation>↑%1 für den Push</translation>
    </message>
    <message>
        <source>↓%1 to pull</source>
        <translation>↓%1 für den Pull</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Push nach %1</translation>
    </message>
    <message>
        <source>↑%1 waiting for the server</source>
        <translation>↑%1 für den Server</translation>
    </message>
</context>
<context>
    <name>crontopus::ClonePanel</name>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Repository klonen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>%1 wird geklont</translation>
    </message>
</context>
<context>
    <name>crontopus::CollisionsCard</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>Gleichzeitige Starts in der kommenden Woche</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Starts on which endpoint</source>
        <translation>Starts auf welchem Endpunkt</translation>
    </message>
    <message>
        <source>Jobs that start at once</source>
        <translation>Aufträge, die gleichzeitig starten</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Each number: the most jobs that one endpoint starts in a minute of the hour. Click an hour for its jobs.</source>
        <translation>Jede Zahl: die meisten Aufträge, die ein Endpunkt in einer Minute dieser Stunde startet. Klicken Sie auf eine Stunde, um ihre Aufträge zu sehen.</translation>
    </message>
    <message>
        <source>Every endpoint</source>
        <translation>Jeder Endpunkt</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the coming week.</source>
        <translation>Für die kommende Woche ist nichts eingeplant.</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Search jobs, endpoints, runs and commands</source>
        <translation>Aufträge, Endpunkte, Läufe und Befehle suchen</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPoll</name>
    <message>
        <source>The agent cannot write to its directory.</source>
        <translation>Der Agent kann nicht in sein Verzeichnis schreiben.</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitPanel</name>
    <message>
        <source>Commit in spite of the errors</source>
        <translation>Trotz der Fehler committen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation>Commit und Push</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary of the commit</source>
        <translation>Zusammenfassung des Commits</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Warum (freiwillig)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>A summary of at most %1 characters is read well everywhere</source>
        <translation>Eine Zusammenfassung von höchstens %1 Zeichen liest sich überall gut</translation>
    </message>
    <message>
        <source>Commit %1 files</source>
        <translation>Commit von %1 Dateien</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitsModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>crontopus::Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
</context>
<context>
    <name>crontopus::ConflictView</name>
    <message>
        <source>Deleted on this side</source>
        <translation>Auf dieser Seite gelöscht</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Vor beiden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>Merged: edit until it is right</source>
        <translation>Zusammengeführt: bearbeiten, bis es stimmt</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meine nehmen</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Die anderen nehmen</translation>
    </message>
    <message>
        <source>Use the merged text</source>
        <translation>Zusammengeführten Text nehmen</translation>
    </message>
    <message>
        <source>Finish the pull</source>
        <translation>Pull abschließen</translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation>Pull abbrechen</translation>
    </message>
    <message>
        <source>Leaves everything as it was before the pull</source>
        <translation>Lässt alles, wie es vor dem Pull war</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>die anderen</translation>
    </message>
    <message>
        <source>Delete, as I did</source>
        <translation>Löschen, wie ich es tat</translation>
    </message>
    <message>
        <source>Delete, as they did</source>
        <translation>Löschen, wie die anderen es taten</translation>
    </message>
    <message>
        <source>The merged text still has the marks &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Keep one side of each.</source>
        <translation>Im zusammengeführten Text stehen noch die Zeichen &lt;&lt;&lt;&lt;&lt;&lt;&lt; und &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Behalten Sie je eine Seite.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Chosen, but the file has errors: %1</source>
        <translation>Gewählt, aber die Datei hat Fehler: %1</translation>
    </message>
    <message>
        <source>The pull met edits that disagree with yours. %1 of %2 files settled.</source>
        <translation>Der Pull brachte Änderungen, die Ihren widersprechen. %1 von %2 Dateien geklärt.</translation>
    </message>
</context>
<context>
    <name>crontopus::ConnectPanel</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>not needed with an API token</source>
        <translation>mit einem API-Token nicht nötig</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Passwort oder Token</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>The server does not know this user with this password.</source>
        <translation>Der Server kennt diesen Benutzer mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Das Konto wird gelesen</translation>
    </message>
    <message>
        <source>Reading the jobs</source>
        <translation>Die Aufträge werden gelesen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Trust this certificate: I have compared its fingerprint</source>
        <translation>Diesem Zertifikat vertrauen: ich habe den Fingerabdruck verglichen</translation>
    </message>
    <message>
        <source>The server keeps its jobs at %1, an address that could be read on the way or is another server&apos;s. Your token is not sent there.</source>
        <translation>Der Server hat seine Aufträge unter %1, einer Adresse, die unterwegs mitgelesen werden könnte oder zu einem anderen Server gehört. Ihr Token wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Connect by the server&apos;s own address, or ask its administrator to set its public address.</source>
        <translation>Verbinden Sie sich über die eigene Adresse des Servers, oder bitten Sie den Administrator, seine öffentliche Adresse zu setzen.</translation>
    </message>
    <message>
        <source>The server keeps its jobs at another host: %1.</source>
        <translation>Der Server hat seine Aufträge auf einem anderen Host: %1.</translation>
    </message>
    <message>
        <source>If its administrator confirms that, let your token be sent there.</source>
        <translation>Wenn der Administrator das bestätigt, lassen Sie Ihr Token dorthin senden.</translation>
    </message>
    <message>
        <source>Send my token to %1 too</source>
        <translation>Mein Token auch an %1 senden</translation>
    </message>
    <message>
        <source>I have no account there yet: make one</source>
        <translation>Dort habe ich noch kein Konto: eines anlegen</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Making an account at %1</source>
        <translation>Das Konto bei %1 wird angelegt</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>In the keychain, or where there is none in a file that only I can read</source>
        <translation>Im Schlüsselbund oder, wo es keinen gibt, in einer Datei, die nur ich lesen kann</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabImport</name>
    <message>
        <source>The line is not UTF-8, as a manifest must be.</source>
        <translation>Die Zeile ist nicht in UTF-8, wie es ein Manifest sein muss.</translation>
    </message>
    <message>
        <source>Crontopus wrote this line: it is a job already.</source>
        <translation>Crontopus hat diese Zeile geschrieben: Sie ist schon ein Auftrag.</translation>
    </message>
    <message>
        <source>This is neither a schedule with a command nor a variable; cron does not take it either.</source>
        <translation>Dies ist weder ein Zeitplan mit einem Befehl noch eine Variable; auch Cron nimmt es nicht.</translation>
    </message>
    <message>
        <source>There is no command behind the user.</source>
        <translation>Hinter dem Benutzer steht kein Befehl.</translation>
    </message>
    <message>
        <source>Cron ran it as %1; an agent runs its jobs as its own user.</source>
        <translation>Cron hat ihn als %1 ausgeführt; ein Agent führt seine Aufträge als sein eigener Benutzer aus.</translation>
    </message>
    <message>
        <source>The variable “%1” is left out: no manifest can have that name.</source>
        <translation>Die Variable „%1“ wird weggelassen: Kein Manifest kann diesen Namen haben.</translation>
    </message>
    <message>
        <source>Cron mailed the output to %1. Now it is kept with each run; alerts tell of failures.</source>
        <translation>Cron hat die Ausgabe an %1 gemailt. Nun wird sie bei jedem Lauf aufbewahrt; Alarme melden Fehlschläge.</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabScheduler</name>
    <message>
        <source>`crontab -l` failed with exit code %1: %2.</source>
        <translation>`crontab -l` scheiterte mit Exit-Code %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. See that `crontab -l` works in a terminal.</source>
        <translation>Nichts wurde geändert. Sorgen Sie dafür, dass `crontab -l` im Terminal geht.</translation>
    </message>
    <message>
        <source>The crontab has control characters that `crontab -l` does not show as they are.</source>
        <translation>Die Crontab hat Steuerzeichen, die `crontab -l` nicht zeigt, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove carriage returns from it with `crontab -e`.</source>
        <translation>Nichts wurde geändert. Entfernen Sie mit `crontab -e` die Wagenrückläufe.</translation>
    </message>
    <message>
        <source>The crontab has %1 lines; Debian&apos;s cron takes at most %2.</source>
        <translation>Die Crontab hat %1 Zeilen; Debians cron nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>`crontab -` refused the crontab: %1.</source>
        <translation>`crontab -` hat die Crontab abgelehnt: %1.</translation>
    </message>
    <message>
        <source>`crontab -` did not take the crontab in time.</source>
        <translation>`crontab -` hat die Crontab nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>`crontab -` did not end in time.</source>
        <translation>`crontab -` hat nicht rechtzeitig geendet.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>Die Crontab ist, wie sie war.</translation>
    </message>
    <message>
        <source>The crontab would have %1 lines; cron takes at most %2.</source>
        <translation>Die Crontab hätte %1 Zeilen; cron nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Have fewer jobs on this machine, or give jobs schedules that need fewer lines.</source>
        <translation>Weniger Aufträge auf dieser Maschine helfen, oder Zeitpläne, die weniger Zeilen brauchen.</translation>
    </message>
    <message>
        <source>Something else keeps changing the crontab.</source>
        <translation>Etwas anderes ändert die Crontab immer wieder.</translation>
    </message>
    <message>
        <source>It is tried again at the next sync.</source>
        <translation>Der nächste Abgleich versucht es erneut.</translation>
    </message>
    <message>
        <source>`crontab -r` failed: %1.</source>
        <translation>`crontab -r` scheiterte: %1.</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>es hat nichts gemeldet</translation>
    </message>
</context>
<context>
    <name>crontopus::Cycle</name>
    <message>
        <source>%1 run files could not be written; the last: %2</source>
        <translation>%1 Laufdateien konnten nicht geschrieben werden; die letzte: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPage</name>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu beobachten</translation>
    </message>
    <message>
        <source>What runs, what fails and what comes next appears here as soon as there is a job.</source>
        <translation>Was läuft, was scheitert und was als Nächstes kommt, erscheint hier, sobald es einen Auftrag gibt.</translation>
    </message>
    <message>
        <source>Make the first job</source>
        <translation>Den ersten Auftrag anlegen</translation>
    </message>
    <message>
        <source>Refresh the dashboard</source>
        <translation>Übersicht aktualisieren</translation>
    </message>
    <message>
        <source>Reading the endpoints</source>
        <translation>Die Endpunkte werden gelesen</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>Läufe pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>Runs a day, last %n days</source>
        <translation>
            <numerusform>Läufe pro Tag, letzter %n Tag</numerusform>
            <numerusform>Läufe pro Tag, letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>Auftrag oder Endpunkt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What failed or is late now</source>
        <translation>Was jetzt gescheitert oder verspätet ist</translation>
    </message>
    <message>
        <source>Failed or late now</source>
        <translation>Jetzt gescheitert oder verspätet</translation>
    </message>
    <message>
        <source>Computing what will run</source>
        <translation>Es wird berechnet, was laufen wird</translation>
    </message>
    <message numerus="yes">
        <source>Nothing ran in the last %n days.</source>
        <translation>
            <numerusform>Seit %n Tag lief nichts.</numerusform>
            <numerusform>In den letzten %n Tagen lief nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>✓ Nothing failed, and nothing is late.</source>
        <translation>✓ Nichts ist gescheitert, und nichts ist verspätet.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPlan</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>if that machine is in the time zone of this one</source>
        <translation>wenn jene Maschine in der Zeitzone von dieser ist</translation>
    </message>
    <message>
        <source>Never two at once</source>
        <translation>Nie zwei gleichzeitig</translation>
    </message>
    <message>
        <source>%1 at once at %2</source>
        <translation>%1 gleichzeitig, %2</translation>
    </message>
    <message>
        <source>%1 at once at %2 on %3</source>
        <translation>%1 gleichzeitig, %2, auf %3</translation>
    </message>
    <message>
        <source>elsewhere, reported by pings</source>
        <translation>anderswo, durch Pings gemeldet</translation>
    </message>
    <message>
        <source>on no endpoint yet</source>
        <translation>noch auf keinem Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>on %1 and %n more</source>
        <translation>
            <numerusform>auf %1 und %n weiterem</numerusform>
            <numerusform>auf %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n Auftrag startet</numerusform>
            <numerusform>%n Aufträge starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing starts any more until %1.</source>
        <translation>Bis %1 startet nichts mehr.</translation>
    </message>
    <message>
        <source>%1 starts until %2.</source>
        <translation>Starts bis %2: %1.</translation>
    </message>
    <message>
        <source>Next: %1 at %2.</source>
        <translation>Als Nächstes: %1, %2.</translation>
    </message>
    <message>
        <source>This hour is left out: the clock goes forward.</source>
        <translation>Diese Stunde fällt aus: Die Uhr wird vorgestellt.</translation>
    </message>
    <message>
        <source>Nothing starts.</source>
        <translation>Nichts startet.</translation>
    </message>
    <message>
        <source>%1 starts in this hour</source>
        <translation>Starts in dieser Stunde: %1</translation>
    </message>
    <message>
        <source>Nothing starts in the coming week.</source>
        <translation>In der kommenden Woche startet nichts.</translation>
    </message>
    <message>
        <source>No two jobs start in the same minute on the same endpoint.</source>
        <translation>Auf keinem Endpunkt starten zwei Aufträge in derselben Minute.</translation>
    </message>
    <message>
        <source>Worst minute to come: %1</source>
        <translation>Die schlimmste Minute, die kommt: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardTiles</name>
    <message>
        <source>Endpoints up</source>
        <translation>Laufende Endpunkte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Runs today</source>
        <translation>Läufe heute</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Offene Alarme</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keiner gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n mit Fehlern</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>no agent yet</source>
        <translation>noch kein Agent</translation>
    </message>
    <message>
        <source>all up</source>
        <translation>alle laufen</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged or snoozed</source>
        <translation>
            <numerusform>%n quittiert oder zurückgestellt</numerusform>
            <numerusform>%n quittiert oder zurückgestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Delivery</name>
    <message>
        <source>%1 did not answer a delivery as a Crontopus server does.</source>
        <translation>%1 hat eine Lieferung nicht beantwortet, wie es ein Crontopus-Server tut.</translation>
    </message>
</context>
<context>
    <name>crontopus::Demo</name>
    <message>
        <source>The demo was not started.</source>
        <translation>Die Demo wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>This machine has an agent of its own, set up in %1.</source>
        <translation>Diese Maschine hat einen eigenen Agenten, eingerichtet in %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s agent and it would undo each other&apos;s work: run the demo as another user.</source>
        <translation>Er und der Agent der Demo würden einander die Arbeit zunichtemachen: Führen Sie die Demo als anderer Benutzer aus.</translation>
    </message>
    <message>
        <source>Making an account</source>
        <translation>Ein Konto wird angelegt</translation>
    </message>
    <message>
        <source>The demo&apos;s account could not be made: %1</source>
        <translation>Das Konto der Demo konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>Der Server wird gestartet</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>Der Server konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s server has ended: %1</source>
        <translation>Der Server der Demo hat sich beendet: %1</translation>
    </message>
    <message>
        <source>Start the demo again; to make it anew, remove %1.</source>
        <translation>Starten Sie die Demo noch einmal; um sie neu anzulegen, entfernen Sie %1.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Wird angemeldet</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diese Maschine</translation>
    </message>
    <message>
        <source>Making six jobs</source>
        <translation>Sechs Aufträge werden angelegt</translation>
    </message>
    <message>
        <source>Starting the agent</source>
        <translation>Der Agent wird gestartet</translation>
    </message>
    <message>
        <source>The demo&apos;s agent has ended: %1</source>
        <translation>Der Agent der Demo hat sich beendet: %1</translation>
    </message>
    <message>
        <source>%1 tells more.</source>
        <translation>%1 sagt mehr.</translation>
    </message>
    <message>
        <source>Demo, this machine</source>
        <translation>Demo, diese Maschine</translation>
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
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>Read the tokens anew</source>
        <translation>Die Token neu lesen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPanel</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>New enrollment token</source>
        <translation>Neues Anmeldetoken</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Enrollment tokens</source>
        <translation>Anmeldetoken</translation>
    </message>
    <message>
        <source>Connect the first machine</source>
        <translation>Die erste Maschine verbinden</translation>
    </message>
    <message>
        <source>A machine enrolls with a token that you make here. Its agent then keeps its scheduler as the manifests say, and reports every run.</source>
        <translation>Eine Maschine meldet sich mit einem Token an, das Sie hier erstellen. Dann hält ihr Agent den Scheduler auf dem Stand der Manifeste und meldet jeden Lauf.</translation>
    </message>
    <message>
        <source>e.g. web servers</source>
        <translation>z. B. Webserver</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Die Token werden gelesen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Set up a machine</source>
        <translation>Eine Maschine einrichten</translation>
    </message>
    <message>
        <source>Select a token, or make one.</source>
        <translation>Wählen Sie ein Token oder erstellen Sie eines.</translation>
    </message>
    <message>
        <source>%1 · used %2</source>
        <translation>%1 · verwendet: %2</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>Das Token wird erstellt</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>Das Token „%1“:</translation>
    </message>
    <message>
        <source>No machine can enroll with “%1” any more. Machines that did stay connected.</source>
        <translation>Mit „%1“ kann sich keine Maschine mehr anmelden. Maschinen, die es getan haben, bleiben verbunden.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Das Token sperren</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Fetching the installer</source>
        <translation>Das Installationsprogramm wird geholt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>crontopus::DesiredState</name>
    <message>
        <source>The file cannot be used.</source>
        <translation>Die Datei ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>%1: its time, %2, has passed</source>
        <translation>%1: Der Zeitpunkt %2 ist vorbei</translation>
    </message>
    <message>
        <source>The last good version is kept: %1</source>
        <translation>Die letzte gute Fassung bleibt: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>  (new)</source>
        <translation>  (neu)</translation>
    </message>
    <message>
        <source>  (deleted)</source>
        <translation>  (gelöscht)</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to show.</source>
        <translation>Eine Binärdatei: Es gibt keine Zeilen zu zeigen.</translation>
    </message>
    <message>
        <source>There is more than can be shown here; use git diff.</source>
        <translation>Es gibt mehr, als hier gezeigt werden kann; git diff zeigt alles.</translation>
    </message>
</context>
<context>
    <name>crontopus::DurationChart</name>
    <message>
        <source>Duration over time</source>
        <translation>Dauer im Lauf der Zeit</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>mean %1 of %2 runs</source>
        <translation>Mittel %1 von %2 Läufen</translation>
    </message>
    <message>
        <source>much longer than usual</source>
        <translation>viel länger als sonst</translation>
    </message>
</context>
<context>
    <name>crontopus::EditorPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Commit …</translation>
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
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>This file holds bytes that are no UTF-8 text. Saving it replaces them.</source>
        <translation>Diese Datei hat Bytes, die kein UTF-8-Text sind. Speichern ersetzt sie.</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Nicht gespeichert</translation>
    </message>
    <message>
        <source>The text is not valid YAML. The form shows the last values that could be read; correct the text to use it again.</source>
        <translation>Der Text ist kein gültiges YAML. Das Formular zeigt die letzten lesbaren Werte; berichtigen Sie den Text, um es wieder zu benutzen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Datei nehmen</translation>
    </message>
    <message>
        <source>The file was deleted meanwhile. Saving writes it again.</source>
        <translation>Die Datei wurde inzwischen gelöscht. Speichern schreibt sie wieder.</translation>
    </message>
    <message>
        <source>The file changed on disk; this is its new text.</source>
        <translation>Die Datei hat sich geändert; dies ist ihr neuer Text.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>The file changed on disk while you were editing it. Taking it replaces your text; Undo brings yours back. Saving yours replaces the file.</source>
        <translation>Die Datei hat sich geändert, während Sie sie bearbeiteten. Sie zu nehmen ersetzt Ihren Text; Rückgängig holt ihn zurück. Ihren zu speichern ersetzt die Datei.</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Your edits are not saved.</source>
        <translation>Ihre Änderungen sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>crontopus::EffectView</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>Was das auf dieser Maschine bewirkt</translation>
    </message>
    <message>
        <source>This removes most of the jobs here. The agent will wait for a confirmation.</source>
        <translation>Das entfernt die meisten Aufträge hier. Der Agent wird auf eine Bestätigung warten.</translation>
    </message>
    <message>
        <source>%1  (not in these changes)</source>
        <translation>%1  (nicht in diesen Änderungen)</translation>
    </message>
    <message>
        <source>Nothing changes in the scheduler.</source>
        <translation>Im Zeitplaner ändert sich nichts.</translation>
    </message>
    <message>
        <source>The file has errors: the last good version stays in the scheduler.</source>
        <translation>Die Datei hat Fehler: Die letzte gute Fassung bleibt im Zeitplaner.</translation>
    </message>
    <message>
        <source>same lines in the scheduler</source>
        <translation>gleiche Zeilen im Zeitplaner</translation>
    </message>
    <message>
        <source>next runs before:</source>
        <translation>nächste Läufe vorher:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>nachher:</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointChooser</name>
    <message>
        <source>Filter endpoints</source>
        <translation>Endpunkte filtern</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Where shall %1 run?</source>
        <translation>Wo soll %1 laufen?</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these %n jobs run?</source>
        <translation>
            <numerusform>Wo soll dieser %n Auftrag laufen?</numerusform>
            <numerusform>Wo sollen diese %n Aufträge laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – offline, starts when it is back</source>
        <translation>%1 – offline, startet, wenn er wieder da ist</translation>
    </message>
    <message numerus="yes">
        <source>Run on %n machines</source>
        <translation>
            <numerusform>Auf %n Maschine starten</numerusform>
            <numerusform>Auf %n Maschinen starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointHeader</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächster Abgleich</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>when the agent runs</source>
        <translation>wenn der Agent läuft</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Augenblick</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointPage</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Read the scheduler anew</source>
        <translation>Zeitplaner neu lesen</translation>
    </message>
    <message>
        <source>Remove these jobs</source>
        <translation>Diese Aufträge entfernen</translation>
    </message>
    <message>
        <source>No agent here yet</source>
        <translation>Noch kein Agent</translation>
    </message>
    <message>
        <source>The agent on this machine puts the jobs into its scheduler. Once it runs, its state and every entry appear here.</source>
        <translation>Der Agent dieser Maschine bringt die Aufträge in ihren Zeitplaner. Sobald er läuft, stehen sein Zustand und jeder Eintrag hier.</translation>
    </message>
    <message>
        <source>Found on this machine  %1</source>
        <translation>Auf dieser Maschine gefunden  %1</translation>
    </message>
    <message>
        <source>A sync would remove %1 jobs from the scheduler, most of those that are here. The agent waits until you say that this is meant.</source>
        <translation>Ein Abgleich würde %1 Aufträge aus dem Zeitplaner entfernen, die meisten von denen hier. Der Agent wartet, bis Sie sagen, dass das gewollt ist.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>Abgeglichen.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Confirmed: the agent removes the jobs with its next sync.</source>
        <translation>Bestätigt: Der Agent entfernt die Aufträge beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Read the machines anew</source>
        <translation>Die Maschinen neu lesen</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>Agenten ausrollen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>No machine yet</source>
        <translation>Noch keine Maschine</translation>
    </message>
    <message>
        <source>An agent on each machine puts the jobs into its scheduler and tells how they do. Each machine that you enroll appears here.</source>
        <translation>Auf jeder Maschine trägt ein Agent die Aufträge in ihren Zeitplaner ein und meldet, wie es ihnen geht. Jede Maschine, die Sie anmelden, erscheint hier.</translation>
    </message>
    <message>
        <source>Jobs  %1</source>
        <translation>Aufträge  %1</translation>
    </message>
    <message>
        <source>A sync would remove most of the jobs from the scheduler. The agent waits until you say that this is meant.</source>
        <translation>Ein Abgleich würde die meisten Aufträge aus dem Zeitplaner entfernen. Der Agent wartet, bis Sie sagen, dass das gewollt ist.</translation>
    </message>
    <message>
        <source>Have the agent bring its scheduler to the repository&apos;s state now</source>
        <translation>Den Agenten seinen Zeitplaner jetzt auf den Stand des Repositorys bringen lassen</translation>
    </message>
    <message>
        <source>How one more machine is enrolled</source>
        <translation>Wie eine weitere Maschine angemeldet wird</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>%1 is told to sync.</source>
        <translation>%1 soll jetzt abgleichen.</translation>
    </message>
    <message>
        <source>%1 is offline. It syncs when it is back.</source>
        <translation>%1 ist offline. Der Abgleich folgt, wenn er wieder da ist.</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointStore</name>
    <message>
        <source>This needs a server with a fleet of machines.</source>
        <translation>Dafür braucht es einen Server mit einer Flotte von Maschinen.</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointSync</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>The repository is one commit further.</source>
        <translation>Das Repository ist einen Commit weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The repository is %n commits further.</source>
        <translation>
            <numerusform>Das Repository ist %n Commit weiter.</numerusform>
            <numerusform>Das Repository ist %n Commits weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>One job is not in the scheduler as it should be.</source>
        <translation>Ein Auftrag steht nicht so im Zeitplaner, wie er sollte.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not in the scheduler as they should be.</source>
        <translation>
            <numerusform>%n Auftrag steht nicht so im Zeitplaner, wie er sollte.</numerusform>
            <numerusform>%n Aufträge stehen nicht so im Zeitplaner, wie sie sollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for somebody to agree to its removing most jobs.</source>
        <translation>Der Agent wartet, bis jemand zustimmt, dass er die meisten Aufträge entfernt.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nothing is known of a sync yet.</source>
        <translation>Von einem Abgleich ist noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>crontopus::EntriesModel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewollt</translation>
    </message>
    <message>
        <source>In the scheduler</source>
        <translation>Im Zeitplaner</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
</context>
<context>
    <name>crontopus::Explain</name>
    <message>
        <source>On %1 the clock skips %2: it runs at %3 instead.</source>
        <translation>Am %1 überspringt die Uhr %2: Er läuft stattdessen um %3.</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it does not run then.</source>
        <translation>Am %1 überspringt die Uhr %2: Er läuft dann nicht.</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs both times.</source>
        <translation>Am %1 kommt die Zeit %2 zweimal: Er läuft beide Male.</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs the first time only.</source>
        <translation>Am %1 kommt die Zeit %2 zweimal: Er läuft nur beim ersten Mal.</translation>
    </message>
    <message>
        <source>The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.</source>
        <translation>Der Zeitplan ist leer: fünf Felder wie `0 2 * * *`, oder `@daily`.</translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.</source>
        <translation>Ein Zeitplan hat fünf Felder (Minute, Stunde, Monatstag, Monat, Wochentag): `%1` hat %2.</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>eines zu viel</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot or @every.</source>
        <translation>`%1` ist nicht bekannt: @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot oder @every.</translation>
    </message>
    <message>
        <source>`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.</source>
        <translation>`@every` braucht eine Länge in ganzen Minuten, etwa `@every 30m` oder `@every 1h30m`.</translation>
    </message>
    <message>
        <source>%1 lacks a value.</source>
        <translation>%1: Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 `%2` is no month: use 1 to 12 or JAN to DEC.</source>
        <translation>%1: `%2` ist kein Monat, 1 bis 12 oder JAN bis DEC.</translation>
    </message>
    <message>
        <source>%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.</source>
        <translation>%1: `%2` ist kein Wochentag, 0 bis 7 oder SUN bis SAT.</translation>
    </message>
    <message>
        <source>%1 `%2` is not a number: use %3 to %4, or `*`.</source>
        <translation>%1: `%2` ist keine Zahl, %3 bis %4 oder `*`.</translation>
    </message>
    <message>
        <source>%1 %2 is out of range: use %3 to %4.</source>
        <translation>%1: %2 liegt außerhalb von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or `%3-%4/5`.</source>
        <translation>%1: `%2`: Ein Schritt ist eine Zahl ab 1 nach `*` oder einem Bereich, wie in `*/5` oder `%3-%4/5`.</translation>
    </message>
    <message>
        <source>%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.</source>
        <translation>%1: `%2` läuft rückwärts: Schreiben Sie zwei Bereiche, etwa `%3-…,…-%4`.</translation>
    </message>
    <message>
        <source>`%1` never fires: none of its months has such a day.</source>
        <translation>`%1` feuert nie: Keiner seiner Monate hat einen solchen Tag.</translation>
    </message>
    <message>
        <source>It does not run every year; the next time is %1.</source>
        <translation>Er läuft nicht jedes Jahr; das nächste Mal am %1.</translation>
    </message>
    <message>
        <source>Day of month and day of week are both set: it runs on days that match either.</source>
        <translation>Monatstag und Wochentag sind beide gesetzt: Er läuft an Tagen, auf die eines davon passt.</translation>
    </message>
    <message>
        <source>Its time has passed: it will not run any more.</source>
        <translation>Seine Zeit ist vorbei: Er läuft nicht mehr.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two items of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a run of values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Alle %1 Minuten</translation>
    </message>
    <message>
        <source>At every minute from %1 through %2</source>
        <translation>In jeder Minute von %1 bis %2</translation>
    </message>
    <message>
        <source>At every %1 minute from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>In jeder %1 Minute von %2 bis %3</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>In Minute %1</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <comment>a list</comment>
        <translation>In den Minuten %1</translation>
    </message>
    <message>
        <source>past every hour</source>
        <translation>jeder Stunde</translation>
    </message>
    <message>
        <source>past every %1 hour</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>jeder %1 Stunde</translation>
    </message>
    <message>
        <source>past every hour from %1 through %2</source>
        <translation>jeder Stunde von %1 bis %2</translation>
    </message>
    <message>
        <source>past every %1 hour from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>jeder %1 Stunde von %2 bis %3</translation>
    </message>
    <message>
        <source>past hour %1</source>
        <translation>der Stunde %1</translation>
    </message>
    <message>
        <source>past hours %1</source>
        <comment>a list</comment>
        <translation>der Stunden %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>%1, as often as the clock shows it</source>
        <translation>%1, so oft die Uhr es zeigt</translation>
    </message>
    <message>
        <source>of every month</source>
        <translation>jedes Monats</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>on every %1 day from %2 through %3 %4</source>
        <comment>%1 is 2nd, 3rd, …; %4 of every month</comment>
        <translation>an jedem %1 Tag vom %2. bis %3. %4</translation>
    </message>
    <message>
        <source>on day %1 %2</source>
        <comment>%2 is: of every month</comment>
        <translation>am %1. %2</translation>
    </message>
    <message>
        <source>on days %1 %2</source>
        <comment>a list; %2 is: of every month</comment>
        <translation>an den Tagen %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, if that is a %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1, wenn das ein %2 ist</translation>
    </message>
    <message>
        <source>%1, and on every %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1, und an jedem %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>an Werktagen</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Beim Start der Maschine</translation>
    </message>
    <message>
        <source>Every %1, counted from 1970-01-01 00:00 UTC</source>
        <comment>a duration such as 1h30m</comment>
        <translation>Alle %1, gezählt ab 1970-01-01 00:00 UTC</translation>
    </message>
    <message>
        <source>Once, at %1</source>
        <translation>Einmal, am %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between schedules</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Monatstag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>crontopus::FieldChoices</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Vor beiden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>Fields that both edits changed</source>
        <translation>Felder, die beide geändert haben</translation>
    </message>
    <message>
        <source>Tick the value that holds for each field. What only one side changed is taken as it is.</source>
        <translation>Haken Sie bei jedem Feld den Wert an, der gilt. Was nur eine Seite geändert hat, wird übernommen, wie es ist.</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Voriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation>Diesen ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FleetList</name>
    <message>
        <source>Filter by name, platform, label…</source>
        <translation>Nach Name, Plattform, Label filtern …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n machines</source>
        <translation>
            <numerusform>%n Maschine</numerusform>
            <numerusform>%n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ForeignModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>crontopus::FormField</name>
    <message>
        <source>One a line</source>
        <translation>Je Zeile einer</translation>
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
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Vorgabe (%1)</translation>
    </message>
    <message>
        <source>Has lists: edit it in the text.</source>
        <translation>Hat Listen: im Text bearbeiten.</translation>
    </message>
</context>
<context>
    <name>crontopus::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>Auf dieser Maschine gefunden</translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository</name>
    <message>
        <source>Cannot compare `%1` with `%2`</source>
        <translation>`%1` lässt sich nicht mit `%2` vergleichen</translation>
    </message>
    <message>
        <source>Cannot find renamed files</source>
        <translation>Umbenannte Dateien lassen sich nicht finden</translation>
    </message>
    <message>
        <source>Cannot read the history</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no file %1 in the commit %2.</source>
        <translation>Im Commit %2 gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read objects</source>
        <translation>Objekte können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The directory %1 is more than %2 levels deep.</source>
        <translation>Das Verzeichnis %1 liegt mehr als %2 Ebenen tief.</translation>
    </message>
    <message>
        <source>Cannot read the directory %1</source>
        <translation>Das Verzeichnis %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The repository holds more than %1 files.</source>
        <translation>Das Repository hat mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Cannot tell who wrote %1</source>
        <translation>Wer %1 geschrieben hat, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation>Pull nicht möglich</translation>
    </message>
    <message>
        <source>Cannot revert %1</source>
        <translation>%1 kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>%1: later commits changed the same lines of %2.</source>
        <translation>%1: Spätere Commits haben dieselben Zeilen von %2 geändert.</translation>
    </message>
    <message>
        <source>Edit these files by hand; nothing was changed.</source>
        <translation>Bearbeiten Sie diese Dateien von Hand; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: its changes are not there any more.</source>
        <translation>%1: Seine Änderungen sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Cannot clone %1</source>
        <translation>%1 kann nicht geklont werden</translation>
    </message>
    <message>
        <source>%1: %2 exists and is not an empty directory.</source>
        <translation>%1: %2 gibt es schon, und es ist kein leeres Verzeichnis.</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>Wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>%1: it has no branch `%2`.</source>
        <translation>%1: Es hat keinen Branch `%2`.</translation>
    </message>
    <message>
        <source>Its branches: %1.</source>
        <translation>Seine Branches: %1.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: abgebrochen.</translation>
    </message>
    <message>
        <source>Cannot fetch from %1</source>
        <translation>Von %1 kann nichts geholt werden</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation>Das Repository %1 ist auf keinem Branch (losgelöster HEAD).</translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation>Wechseln Sie mit `git switch &lt;Branch&gt;` auf einen.</translation>
    </message>
    <message>
        <source>There is nothing to push yet.</source>
        <translation>Es gibt noch nichts für einen Push.</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>Machen Sie erst einen Commit.</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>Die Konfiguration kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot push to %1</source>
        <translation>Push nach %1 nicht möglich</translation>
    </message>
    <message>
        <source>%1: it has commits that are not here.</source>
        <translation>%1: Dort sind Commits, die hier fehlen.</translation>
    </message>
    <message>
        <source>Pull first, then push again.</source>
        <translation>Erst Pull, dann noch einmal Push.</translation>
    </message>
    <message>
        <source>%1: it refused %2.</source>
        <translation>%1: %2 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The branch may be protected, or a rule of the server forbids this commit.</source>
        <translation>Der Branch ist vielleicht geschützt, oder eine Regel des Servers verbietet den Commit.</translation>
    </message>
    <message>
        <source>Pushed, but the upstream branch cannot be noted</source>
        <translation>Push gemacht, aber der Upstream-Branch lässt sich nicht merken</translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>Das Verzeichnis %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; choose where it is now.</source>
        <translation>Es wurde vielleicht verschoben oder gelöscht; wählen Sie, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>Run `git init` in it or choose another directory.</source>
        <translation>Führen Sie darin `git init` aus, oder wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>Cannot open the repository %1</source>
        <translation>Das Repository %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot make a repository in %1</source>
        <translation>In %1 kann kein Repository angelegt werden</translation>
    </message>
    <message>
        <source>Cannot compare with %1</source>
        <translation>Kein Vergleich mit %1 möglich</translation>
    </message>
    <message>
        <source>Cannot add the remote `%1`</source>
        <translation>Die Gegenstelle `%1` kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Ein Commit braucht eine Nachricht.</translation>
    </message>
    <message>
        <source>Cannot read the index</source>
        <translation>Der Index kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is a directory: give the files in it.</source>
        <translation>%1 ist ein Verzeichnis: Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>There is no file %1 to commit.</source>
        <translation>Es gibt keine Datei %1 für den Commit.</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>%1 kann nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation>Der Commit kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is nothing to commit: %1 is as in the last commit.</source>
        <translation>Es gibt nichts für einen Commit: %1 ist wie im letzten.</translation>
    </message>
    <message>
        <source>The commit was made, but the index cannot be written</source>
        <translation>Der Commit ist gemacht, aber der Index kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot put %1 back</source>
        <translation>%1 kann nicht zurückgebracht werden</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write the index</source>
        <translation>Der Index kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot compare the files</source>
        <translation>Die Dateien lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>It belongs to another user. If you trust it, run `git config --global --add safe.directory &lt;path&gt;`.</source>
        <translation>Es gehört jemand anderem. Wenn Sie ihm trauen: `git config --global --add safe.directory &lt;Pfad&gt;`.</translation>
    </message>
    <message>
        <source>Another program is using the repository; try again in a moment, or remove its stale .lock file.</source>
        <translation>Ein anderes Programm benutzt das Repository; versuchen Sie es gleich noch einmal, oder entfernen Sie die liegen gebliebene .lock-Datei.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the user name, the token or the key.</source>
        <translation>Prüfen Sie Benutzername, Token oder Schlüssel.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Prüfen Sie Adresse und Netz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>%1-Schlüssel %2</translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is marked as revoked in %3.</source>
        <translation>Der Host-Schlüssel von %1 (%2) ist in %3 als widerrufen vermerkt.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s administrator.</source>
        <translation>Verbinden Sie sich nicht; fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>the host key of %1 has changed (%2): another machine may be posing as it.</source>
        <translation>Der Host-Schlüssel von %1 hat sich geändert (%2): Eine andere Maschine gibt sich vielleicht für ihn aus.</translation>
    </message>
    <message>
        <source>If its administrator confirms the new key, remove the old one with `ssh-keygen -f %1 -R &apos;%2&apos;` and add the new one.</source>
        <translation>Wenn der neue Schlüssel bestätigt ist, entfernen Sie den alten mit `ssh-keygen -f %1 -R &apos;%2&apos;` und tragen den neuen ein.</translation>
    </message>
    <message>
        <source>the host %1 is not known (%2).</source>
        <translation>Der Host %1 ist nicht bekannt (%2).</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint, accept it with `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</source>
        <translation>Wenn dieser Fingerabdruck bestätigt ist, nehmen Sie ihn an mit `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</translation>
    </message>
    <message>
        <source>The pull was cancelled; nothing was changed.</source>
        <translation>Der Pull wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Replaying local commits</source>
        <translation>Eigene Commits werden aufgesetzt</translation>
    </message>
    <message>
        <source>The branch of the repository %1 has no upstream branch.</source>
        <translation>Der Branch des Repositorys %1 hat keinen Upstream-Branch.</translation>
    </message>
    <message>
        <source>Push it once, or set one with `git branch --set-upstream-to=origin/&lt;branch&gt;`.</source>
        <translation>Machen Sie einmal Push, oder setzen Sie einen mit `git branch --set-upstream-to=origin/&lt;Branch&gt;`.</translation>
    </message>
    <message>
        <source>%1: nothing has come from the server for %2 s.</source>
        <translation>%1: Seit %2 s kam nichts vom Server.</translation>
    </message>
    <message>
        <source>the server sends us to another host, %1, which gets no credentials.</source>
        <translation>Der Server schickt uns zu einem anderen Host, %1, der keine Zugangsdaten bekommt.</translation>
    </message>
    <message>
        <source>Use that host&apos;s address if you trust it.</source>
        <translation>Nehmen Sie die Adresse jenes Hosts, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>the key %1 cannot be read.</source>
        <translation>Der Schlüssel %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose an existing private key.</source>
        <translation>Wählen Sie einen privaten Schlüssel, den es gibt.</translation>
    </message>
    <message>
        <source>the keys of the ssh-agent</source>
        <translation>die Schlüssel des ssh-agent</translation>
    </message>
    <message>
        <source>the server did not accept %1 for the user %2.</source>
        <translation>Der Server hat %1 für den Benutzer %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the key, its passphrase, and that its public half is registered on the server.</source>
        <translation>Prüfen Sie den Schlüssel, seine Passphrase, und ob seine öffentliche Hälfte auf dem Server eingetragen ist.</translation>
    </message>
    <message>
        <source>the server did not accept the user name and token.</source>
        <translation>Der Server hat Benutzername und Token nicht angenommen.</translation>
    </message>
    <message>
        <source>Check both; the token may have expired or lack the right to this repository.</source>
        <translation>Prüfen Sie beide; das Token ist vielleicht abgelaufen oder darf nicht an dieses Repository.</translation>
    </message>
    <message>
        <source>the server asks for a user name and token.</source>
        <translation>Der Server fragt nach Benutzername und Token.</translation>
    </message>
    <message>
        <source>Set them in the workspace&apos;s or the agent&apos;s Git settings.</source>
        <translation>Tragen Sie sie in den Git-Einstellungen des Arbeitsbereichs oder des Agenten ein.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht getraut: %2.</translation>
    </message>
    <message>
        <source>Install its certificate authority on this machine; checks cannot be turned off.</source>
        <translation>Installieren Sie dessen Zertifizierungsstelle auf dieser Maschine; die Prüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>the host key of %1 cannot be read.</source>
        <translation>Der Host-Schlüssel von %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the repository is larger than %1 MiB.</source>
        <translation>Das Repository ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Keep the job manifests in a repository of their own.</source>
        <translation>Halten Sie die Manifeste in einem eigenen Repository.</translation>
    </message>
    <message>
        <source>Receiving objects</source>
        <translation>Objekte werden empfangen</translation>
    </message>
    <message>
        <source>Resolving deltas</source>
        <translation>Unterschiede werden aufgelöst</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>Objekte werden gepackt</translation>
    </message>
    <message>
        <source>Sending objects</source>
        <translation>Objekte werden gesendet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 in the repository %2</source>
        <translation>%1 im Repository %2</translation>
    </message>
    <message>
        <source>Cannot find the commit `%1`</source>
        <translation>Der Commit `%1` ist nicht zu finden</translation>
    </message>
    <message>
        <source>Cannot read HEAD</source>
        <translation>HEAD kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the commit %1</source>
        <translation>Der Commit %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the object %1</source>
        <translation>Das Objekt %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot make a signature</source>
        <translation>Eine Signatur lässt sich nicht bilden</translation>
    </message>
    <message>
        <source>The repository %1 has no remote.</source>
        <translation>Das Repository %1 hat keine Gegenstelle.</translation>
    </message>
    <message>
        <source>Add one with `git remote add origin &lt;address&gt;`.</source>
        <translation>Legen Sie eine an mit `git remote add origin &lt;Adresse&gt;`.</translation>
    </message>
    <message>
        <source>Cannot read the remote</source>
        <translation>Die Gegenstelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no working tree.</source>
        <translation>%1 ist ein bloßes Repository: Es hat keinen Arbeitsbaum.</translation>
    </message>
    <message>
        <source>Clone it and work in the clone.</source>
        <translation>Klonen Sie es, und arbeiten Sie im Klon.</translation>
    </message>
    <message>
        <source>A merge, rebase or similar is under way in the repository %1.</source>
        <translation>Im Repository %1 ist ein Merge, Rebase oder Ähnliches im Gange.</translation>
    </message>
    <message>
        <source>Finish or abort it with `git` first; `git status` says how.</source>
        <translation>Beenden Sie das mit `git`, oder brechen Sie es ab; `git status` sagt, wie.</translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation>Es wurden keine Dateien genannt.</translation>
    </message>
    <message>
        <source>The path %1 leads out of %2.</source>
        <translation>Der Pfad %1 führt aus %2 hinaus.</translation>
    </message>
    <message>
        <source>Cannot read the state of the files</source>
        <translation>Der Zustand der Dateien kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the message</source>
        <translation>Die Nachricht kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: uncommitted edits are in the way: %2.</source>
        <translation>%1: Änderungen ohne Commit sind im Weg: %2.</translation>
    </message>
    <message>
        <source>Commit or discard them first; nothing was changed.</source>
        <translation>Machen Sie erst einen Commit, oder verwerfen Sie sie; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>`%1` is no object id.</source>
        <translation>`%1` ist keine Objektkennung.</translation>
    </message>
    <message>
        <source>The repository holds more than %1 directories.</source>
        <translation>Das Repository enthält mehr als %1 Verzeichnisse.</translation>
    </message>
    <message>
        <source>The object %1 is larger than %2 bytes.</source>
        <translation>Das Objekt %1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>Cannot set `%1`</source>
        <translation>Einstellung `%1` kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>`%1` is no path for a file.</source>
        <translation>`%1` ist kein Pfad für eine Datei.</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot write a directory</source>
        <translation>Ein Verzeichnis kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is both a file and a directory, or twice there.</source>
        <translation>%1 ist zugleich Datei und Verzeichnis oder doppelt vorhanden.</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>Es gibt keine Datei %1 zum Löschen.</translation>
    </message>
    <message>
        <source>Cannot read a directory</source>
        <translation>Ein Verzeichnis kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot write `%1`</source>
        <translation>`%1` kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is no bare repository.</source>
        <translation>%1 ist kein Bare-Repository.</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch.</source>
        <translation>Das Repository %1 steht auf keinem Branch.</translation>
    </message>
    <message>
        <source>Cannot commit</source>
        <translation>Commit nicht möglich</translation>
    </message>
    <message>
        <source>Somebody else has committed to the repository %1.</source>
        <translation>Jemand anderes hat in das Repository %1 committet.</translation>
    </message>
    <message>
        <source>Look at it again and retry.</source>
        <translation>Sehen Sie es sich noch einmal an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cannot move the branch</source>
        <translation>Der Branch kann nicht bewegt werden</translation>
    </message>
</context>
<context>
    <name>crontopus::HeatMapChart</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>Gleichzeitige Starts in der kommenden Woche</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryDb</name>
    <message>
        <source>There is no run history at %1 yet.</source>
        <translation>Unter %1 gibt es noch keinen Laufverlauf.</translation>
    </message>
    <message>
        <source>The agent makes it when the first job has run.</source>
        <translation>Der Agent legt ihn an, wenn der erste Auftrag gelaufen ist.</translation>
    </message>
    <message>
        <source>The run history %1 was written by a newer version.</source>
        <translation>Der Laufverlauf %1 wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The run history %1 is not set up yet.</source>
        <translation>Der Laufverlauf %1 ist noch nicht angelegt.</translation>
    </message>
    <message>
        <source>The agent does so when it starts.</source>
        <translation>Das tut der Agent, wenn er startet.</translation>
    </message>
    <message>
        <source>The run history %1 is damaged and cannot be renamed to %2.</source>
        <translation>Der Laufverlauf %1 ist beschädigt und lässt sich nicht in %2 umbenennen.</translation>
    </message>
    <message>
        <source>There is no such run in %1.</source>
        <translation>In %1 gibt es keinen solchen Lauf.</translation>
    </message>
    <message>
        <source>The run history %1 was written by an older agent.</source>
        <translation>Der Laufverlauf %1 wurde von einem älteren Agenten geschrieben.</translation>
    </message>
    <message>
        <source>Restart the agent, so that it brings the history up to date.</source>
        <translation>Starten Sie den Agenten neu, damit er den Verlauf auf den neuen Stand bringt.</translation>
    </message>
    <message>
        <source>The run history %1 is damaged: %2.</source>
        <translation>Der Laufverlauf %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restart the agent: it keeps the damaged file under another name and begins a new one.</source>
        <translation>Starten Sie den Agenten neu: Er bewahrt die beschädigte Datei unter anderem Namen auf und beginnt eine neue.</translation>
    </message>
    <message>
        <source>Run history %1: %2.</source>
        <translation>Laufverlauf %1: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryView</name>
    <message>
        <source>Show all commits</source>
        <translation>Alle Commits zeigen</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Fassung zurück</translation>
    </message>
    <message>
        <source>Writes this version as an edit, which you can look at, commit or discard</source>
        <translation>Schreibt diese Fassung als Änderung, die Sie ansehen, committen oder verwerfen können</translation>
    </message>
    <message>
        <source>Copy commit id</source>
        <translation>Commit-ID kopieren</translation>
    </message>
    <message>
        <source>All commits</source>
        <translation>Alle Commits</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>Commits von %1</translation>
    </message>
    <message>
        <source>The commit %1 is not in this repository, or too old.</source>
        <translation>Der Commit %1 ist nicht in diesem Repository, oder zu alt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The version of “%1” is back as an edit that is not committed yet.</source>
        <translation>Die Fassung von „%1“ ist als Änderung zurück, noch ohne Commit.</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedEndpointStore</name>
    <message>
        <source>What this changes in the schedulers is known on the machines alone.</source>
        <translation>Was dies in den Schedulern ändert, wissen nur die Maschinen selbst.</translation>
    </message>
    <message>
        <source>Sign in to the server first.</source>
        <translation>Melden Sie sich zuerst am Server an.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do.</source>
        <translation>Der Server hat noch nicht gesagt, was Sie dürfen.</translation>
    </message>
    <message>
        <source>Your account may only look at this. An admin can change its role.</source>
        <translation>Ihr Konto darf dies nur ansehen. Ein Administrator kann seine Rolle ändern.</translation>
    </message>
    <message>
        <source>This service cannot tell machines to sync: each does it by itself, as often as its agent is set to.</source>
        <translation>Dieser Dienst kann Rechner nicht zum Abgleich auffordern: Jeder tut es von selbst, so oft sein Agent eingestellt ist.</translation>
    </message>
    <message>
        <source>This service cannot tell machines to start jobs: they run when they are due.</source>
        <translation>Dieser Dienst kann Rechner keine Jobs starten lassen: Sie laufen, wenn sie fällig sind.</translation>
    </message>
    <message>
        <source>This service keeps no labels of machines.</source>
        <translation>Dieser Dienst bewahrt keine Labels von Rechnern auf.</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedJobStore</name>
    <message>
        <source>The server has other edits of the same jobs: %1.</source>
        <translation>Der Server hat andere Änderungen derselben Aufträge: %1.</translation>
    </message>
    <message>
        <source>Pull, and say which hold; nothing is lost.</source>
        <translation>Machen Sie einen Pull und sagen Sie, welche gelten; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The server does not take the change of %1: %2</source>
        <translation>Der Server nimmt die Änderung von %1 nicht an: %2</translation>
    </message>
    <message>
        <source>Change the job and commit again, or undo its commit in the history. What was committed after it waits.</source>
        <translation>Ändern Sie den Auftrag und machen Sie noch einen Commit, oder machen Sie den Commit im Verlauf rückgängig. Was danach an Commits kam, wartet.</translation>
    </message>
    <message>
        <source>You may not change this job there. Undo its commit in the history, or ask for the right to it. What was committed after it waits.</source>
        <translation>Sie dürfen diesen Auftrag dort nicht ändern. Machen Sie den Commit im Verlauf rückgängig, oder bitten Sie um das Recht dazu. Was danach an Commits kam, wartet.</translation>
    </message>
    <message>
        <source>Sign in again; then it is sent.</source>
        <translation>Melden Sie sich neu an; dann wird es gesendet.</translation>
    </message>
    <message>
        <source>The server lists no jobs.</source>
        <translation>Der Server nennt keine Aufträge.</translation>
    </message>
</context>
<context>
    <name>crontopus::HttpJobRequest</name>
    <message>
        <source>The request is no JSON: %1.</source>
        <translation>Die Anfrage ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>http.url is no http or https address.</source>
        <translation>http.url ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>http.method is no HTTP method.</source>
        <translation>http.method ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>http.headers: &quot;%1&quot; cannot be a header.</source>
        <translation>http.headers: „%1“ kann kein Header sein.</translation>
    </message>
    <message>
        <source>http.expect is no list of statuses or ranges from 100 to 599.</source>
        <translation>http.expect ist keine Liste von Statuscodes oder Bereichen von 100 bis 599.</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportItem</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1/%2” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>„%1/%2“ kann kein Name sein: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63, kein Bindestrich am Rand.</translation>
    </message>
    <message>
        <source>There is a job of this name already.</source>
        <translation>Es gibt schon einen Auftrag dieses Namens.</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportModel</name>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Aufträge importieren</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, choose them, or paste the output of “crontab -l” here. Crontabs and manifests are told apart by themselves.</source>
        <translation>Ziehen Sie Dateien irgendwo auf das Fenster, wählen Sie sie, oder fügen Sie hier die Ausgabe von „crontab -l“ ein. Crontabs und Manifeste werden von selbst unterschieden.</translation>
    </message>
    <message>
        <source>Crontab or manifest</source>
        <translation>Crontab oder Manifest</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>Die Zeitzone der Maschine</translation>
    </message>
    <message>
        <source>With a user column</source>
        <translation>Mit einer Spalte für den Benutzer</translation>
    </message>
    <message>
        <source>As in /etc/crontab and /etc/cron.d</source>
        <translation>Wie in /etc/crontab und /etc/cron.d</translation>
    </message>
    <message>
        <source>Replace jobs of the same name</source>
        <translation>Aufträge gleichen Namens ersetzen</translation>
    </message>
    <message>
        <source>Cron goes on with its own lines: take them out of the crontab once the jobs are scheduled, or they run twice.</source>
        <translation>Cron macht mit seinen eigenen Zeilen weiter: Nehmen Sie sie aus der Crontab, sobald die Aufträge eingeplant sind, sonst laufen sie zweimal.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml)</source>
        <translation>Manifeste (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Jobs found: %1</source>
        <translation>Gefundene Aufträge: %1</translation>
    </message>
    <message>
        <source>%1, cannot be taken: %2</source>
        <translation>%1, nicht übernehmbar: %2</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
</context>
<context>
    <name>crontopus::InstallPanel</name>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Save installer…</source>
        <translation>Installationsprogramm speichern …</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the machine, then give it the token.</source>
        <translation>Kopiert. Fügen Sie ihn in ein Terminal der Maschine ein und geben Sie ihm dann das Token.</translation>
    </message>
    <message>
        <source>In PowerShell, as the user whose jobs it shall run. The command asks for the token, so that it is kept in no history. The agent must be installed.</source>
        <translation>In der PowerShell, als der Benutzer, dessen Aufträge laufen sollen. Der Befehl fragt nach dem Token, damit es in keinem Verlauf steht. Der Agent muss installiert sein.</translation>
    </message>
    <message>
        <source>In a terminal, as the user whose jobs it shall run. The command asks for the token: it stands in no shell history and no list of processes. The agent&apos;s package must be installed.</source>
        <translation>In einem Terminal, als der Benutzer, dessen Aufträge laufen sollen. Der Befehl fragt nach dem Token: es steht in keinem Verlauf der Shell und in keiner Prozessliste. Das Paket des Agenten muss installiert sein.</translation>
    </message>
    <message>
        <source>An installer holds the token, which is known only right after it was made.</source>
        <translation>Ein Installationsprogramm enthält das Token, das nur gleich nach dem Erstellen bekannt ist.</translation>
    </message>
    <message>
        <source>The file holds the token and is readable by you alone. Delete it when it has run.</source>
        <translation>Die Datei enthält das Token und ist nur für Sie lesbar. Löschen Sie sie, wenn sie gelaufen ist.</translation>
    </message>
    <message>
        <source>Save installer</source>
        <translation>Installationsprogramm speichern</translation>
    </message>
    <message>
        <source>This service hands out its installers only for a token that stands in an address, where logs keep it. Install the agent&apos;s package instead, write into ~/.crontopus/agent.yaml, readable by you alone:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

and start crontopus-agent run.</source>
        <translation>Dieser Dienst gibt seine Installationsprogramme nur für ein Token heraus, das in einer Adresse steht, wo Protokolle es aufbewahren. Installieren Sie stattdessen das Paket des Agenten, schreiben Sie in ~/.crontopus/agent.yaml, nur für Sie selbst lesbar:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

und starten Sie crontopus-agent run.</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesPanel</name>
    <message>
        <source>Run job now</source>
        <translation>Auftrag jetzt starten</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Jobs of this machine</source>
        <translation>Aufträge dieser Maschine</translation>
    </message>
    <message>
        <source>Start %1 on %2 now</source>
        <translation>%1 jetzt auf %2 starten</translation>
    </message>
    <message>
        <source>The job is not on this machine yet.</source>
        <translation>Der Auftrag ist noch nicht auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Wählen Sie zuerst einen Auftrag.</translation>
    </message>
    <message>
        <source>The scheduler holds exactly what is wanted.</source>
        <translation>Im Zeitplaner steht genau, was gewollt ist.</translation>
    </message>
    <message>
        <source>The scheduler holds something else. The next sync puts it right:</source>
        <translation>Im Zeitplaner steht etwas anderes. Der nächste Abgleich berichtigt es:</translation>
    </message>
    <message>
        <source>The agent says that the scheduler does not hold what is wanted.</source>
        <translation>Der Agent sagt, dass im Zeitplaner nicht steht, was gewollt ist.</translation>
    </message>
    <message>
        <source>The scheduler does not hold this job. The next sync adds it:</source>
        <translation>Im Zeitplaner fehlt dieser Auftrag. Der nächste Abgleich trägt ihn ein:</translation>
    </message>
    <message>
        <source>By the repository this job belongs here, but the agent has not told of it: it has not synced this commit yet, or not reported since.</source>
        <translation>Nach dem Repository gehört dieser Auftrag hierher, aber der Agent hat nichts von ihm gemeldet: Er hat diesen Commit noch nicht abgeglichen oder sich seitdem nicht gemeldet.</translation>
    </message>
    <message>
        <source>Select a job to see what the scheduler should hold, and what it holds.</source>
        <translation>Wählen Sie einen Auftrag, um zu sehen, was im Zeitplaner stehen soll und was dort steht.</translation>
    </message>
    <message>
        <source>Select a job to see how it stands on this machine.</source>
        <translation>Wählen Sie einen Auftrag, um zu sehen, wie er auf dieser Maschine steht.</translation>
    </message>
    <message>
        <source>The entry fires more often than wanted; the runner lets only the right times through.</source>
        <translation>Der Eintrag feuert öfter als gewollt; nur die richtigen Zeiten lässt der Runner durch.</translation>
    </message>
    <message>
        <source>In the manifest: %1</source>
        <translation>Im Manifest: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesView</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The job on each endpoint</source>
        <translation>Der Auftrag auf jedem Endpunkt</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>Läuft auf jedem Endpunkt, der diesem Repository folgt.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>wo %1 %2 ist</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Runs only %1.</source>
        <translation>Läuft nur %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>läuft hier</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>Kein Endpunkt dieses Namens ist bekannt.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobActions</name>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Aufträge importieren</translation>
    </message>
    <message>
        <source>Paste jobs</source>
        <translation>Aufträge einfügen</translation>
    </message>
    <message>
        <source>New namespace</source>
        <translation>Neuer Namensraum</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>Gemeinsam ändern</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 fortgesetzt</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 eingeschaltet</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 abgeschaltet</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>In %1 umbenannt</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>„%1“ kann kein Namensraum sein: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63, kein Bindestrich am Rand.</translation>
    </message>
    <message>
        <source>Deleted the empty namespace %1</source>
        <translation>Den leeren Namensraum %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>crontopus::JobDetail</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ruft ab</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>%1, lines: %2</source>
        <translation>%1, Zeilen: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>%1: runs here</source>
        <translation>%1: läuft hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>No endpoint has told about this job yet.</source>
        <translation>Noch kein Endpunkt hat von diesem Auftrag berichtet.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewollt</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>The entry fires more often than the job runs; the runner lets only the wanted starts through.</source>
        <translation>Der Eintrag feuert öfter, als der Auftrag läuft; nur die gewollten Starts lässt der Runner durch.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>crontopus::JobEdits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 was changed again since then; nothing was undone.</source>
        <translation>%1 wurde seitdem wieder geändert; nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Edit the job, or discard its changes on the Changes page.</source>
        <translation>Bearbeiten Sie den Auftrag, oder verwerfen Sie seine Änderungen auf der Seite „Änderungen“.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobFilterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>crontopus::JobMirror</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Stand am Server</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTemplate</name>
    <message>
        <source>PostgreSQL dump</source>
        <translation>PostgreSQL-Dump</translation>
    </message>
    <message>
        <source>Dumps one database every night and keeps two weeks of them.</source>
        <translation>Zieht jede Nacht einen Dump einer Datenbank und behält zwei Wochen davon.</translation>
    </message>
    <message>
        <source>MySQL or MariaDB dump</source>
        <translation>MySQL- oder MariaDB-Dump</translation>
    </message>
    <message>
        <source>Backup with restic</source>
        <translation>Sicherung mit restic</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old snapshots.</source>
        <translation>Sichert jede Nacht Verzeichnisse und dünnt alte Snapshots aus.</translation>
    </message>
    <message>
        <source>Backup with Borg</source>
        <translation>Sicherung mit Borg</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old archives.</source>
        <translation>Sichert jede Nacht Verzeichnisse und dünnt alte Archive aus.</translation>
    </message>
    <message>
        <source>Copy with rsync</source>
        <translation>Kopie mit rsync</translation>
    </message>
    <message>
        <source>Keeps a copy of a directory on another machine, brought up to date every hour.</source>
        <translation>Hält eine Kopie eines Verzeichnisses auf einer anderen Maschine, jede Stunde auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>Clean up logs</source>
        <translation>Logs aufräumen</translation>
    </message>
    <message>
        <source>Compresses logs after a week and deletes them after three months.</source>
        <translation>Komprimiert Logs nach einer Woche und löscht sie nach drei Monaten.</translation>
    </message>
    <message>
        <source>Renew certificates</source>
        <translation>Zertifikate erneuern</translation>
    </message>
    <message>
        <source>Lets certbot renew TLS certificates that are near their end, and reloads the web server.</source>
        <translation>Lässt certbot TLS-Zertifikate erneuern, die bald ablaufen, und lädt den Webserver neu.</translation>
    </message>
    <message>
        <source>Check a web page</source>
        <translation>Eine Webseite prüfen</translation>
    </message>
    <message>
        <source>Asks an address every five minutes and tells when it does not answer well, and when it does again.</source>
        <translation>Fragt alle fünf Minuten eine Adresse ab und meldet, wenn sie nicht gut antwortet und wenn sie es wieder tut.</translation>
    </message>
    <message>
        <source>Check disk space</source>
        <translation>Plattenplatz prüfen</translation>
    </message>
    <message>
        <source>Fails, and so alerts, when a file system is nearly full.</source>
        <translation>Scheitert, und schlägt so Alarm, wenn ein Dateisystem fast voll ist.</translation>
    </message>
    <message>
        <source>Report by mail</source>
        <translation>Bericht per Mail</translation>
    </message>
    <message>
        <source>Makes a report on working days and mails it.</source>
        <translation>Erstellt an Werktagen einen Bericht und verschickt ihn per Mail.</translation>
    </message>
    <message>
        <source>Clean up Docker</source>
        <translation>Docker aufräumen</translation>
    </message>
    <message>
        <source>Frees the space of images and containers that nobody has used for a week.</source>
        <translation>Gibt den Platz von Images und Containern frei, die seit einer Woche niemand verwendet hat.</translation>
    </message>
    <message>
        <source>Mirror a Git repository</source>
        <translation>Ein Git-Repository spiegeln</translation>
    </message>
    <message>
        <source>Keeps a full copy of a repository, brought up to date every hour.</source>
        <translation>Hält eine vollständige Kopie eines Repositorys, jede Stunde auf den neuen Stand gebracht.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Konflikt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>at start-up</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>Not committed: %1</source>
        <translation>Ohne Commit: %1</translation>
    </message>
    <message>
        <source>Namespace / name</source>
        <translation>Namensraum / Name</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>crontopus::JobWriter</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Written, but not committed: %1</source>
        <translation>Geschrieben, aber ohne Commit: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::JobsPage</name>
    <message>
        <source>Created %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Filter by name, command, label…</source>
        <translation>Nach Name, Befehl, Label filtern …</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>A job is one YAML file: what to run, when, and where.</source>
        <translation>Ein Auftrag ist eine YAML-Datei: was läuft, wann und wo.</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalEndpointStore</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Install crontopus-agent.</source>
        <translation>Installieren Sie crontopus-agent.</translation>
    </message>
    <message>
        <source>crontopus-agent failed with exit code %1.</source>
        <translation>crontopus-agent scheiterte mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>crontopus-agent gave no status.</source>
        <translation>crontopus-agent gab keinen Zustand aus.</translation>
    </message>
    <message>
        <source>crontopus-agent gave no plan.</source>
        <translation>crontopus-agent gab keinen Plan aus.</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalJobStore</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions; no file was changed.</source>
        <translation>Prüfen Sie Platte und Rechte; keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>This is a bare repository. Clone it to edit its jobs.</source>
        <translation>Das ist ein bloßes Repository. Klonen Sie es, um seine Aufträge zu bearbeiten.</translation>
    </message>
    <message>
        <source>You may not write to %1. Ask its owner, or clone it.</source>
        <translation>Sie dürfen nicht in %1 schreiben. Fragen Sie, wem es gehört, oder klonen Sie es.</translation>
    </message>
    <message>
        <source>A bare repository cannot be edited.</source>
        <translation>Ein bloßes Repository kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Clone it.</source>
        <translation>Klonen Sie es.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Replace it with a file first.</source>
        <translation>Ersetzen Sie es erst durch eine Datei.</translation>
    </message>
    <message>
        <source>the directory cannot be made</source>
        <translation>das Verzeichnis lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>Es gibt keine Datei %1 zu löschen.</translation>
    </message>
    <message>
        <source>There is no conflict to resolve.</source>
        <translation>Es gibt keinen Konflikt zu lösen.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Machen Sie erst einen Pull.</translation>
    </message>
</context>
<context>
    <name>crontopus::MachinePanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revoke this machine</source>
        <translation>Diese Maschine sperren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Its own labels</source>
        <translation>Ihre eigenen Labels</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Maschinenkennung</translation>
    </message>
    <message>
        <source>Its token stops working at once; its jobs stay in its scheduler</source>
        <translation>Ihr Token gilt sofort nicht mehr; ihre Aufträge bleiben in ihrem Zeitplaner</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Revoke %1? The server takes nothing from it any more, and it gets no more changes. The jobs in its scheduler go on as they are, until its agent is removed there or enrolled anew. Its runs stay.</source>
        <translation>%1 sperren? Der Server nimmt nichts mehr von dieser Maschine an, und sie bekommt keine Änderungen mehr. Die Aufträge in ihrem Zeitplaner laufen weiter wie bisher, bis ihr Agent dort entfernt oder neu angemeldet wird. Ihre Läufe bleiben.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 gesperrt.</translation>
    </message>
</context>
<context>
    <name>crontopus::MainWindow</name>
    <message>
        <source>No agent</source>
        <translation>Kein Agent</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No agent of this machine is known to follow this repository.</source>
        <translation>Kein Agent dieser Maschine folgt diesem Repository.</translation>
    </message>
    <message>
        <source>The agent on %1 is running.</source>
        <translation>Der Agent auf %1 läuft.</translation>
    </message>
    <message>
        <source>The agent on %1 is not running.</source>
        <translation>Der Agent auf %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Abgleich %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>Arbeitsbereich hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Crontopus</source>
        <translation>Über Crontopus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The jobs of “%1” are gone from this machine&apos;s scheduler.</source>
        <translation>Die Aufträge von „%1“ sind aus dem Planer dieser Maschine entfernt.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Wechseln zu %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Crontopus %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Crontopus %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scheduled jobs on many machines, from manifests in Git.&lt;br&gt;Free software under the GNU General Public License, version 3 or later.&lt;br&gt;With Qt %1.</source>
        <translation>Zeitgesteuerte Aufträge auf vielen Maschinen, aus Manifesten in Git.&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;br&gt;Mit Qt %1.</translation>
    </message>
    <message>
        <source>%1 — Crontopus</source>
        <translation>%1 — Crontopus</translation>
    </message>
    <message>
        <source>Sign in to the remote</source>
        <translation>Beim Server anmelden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Letzte Antwort %1</translation>
    </message>
    <message>
        <source>Connect to this server again to sign in.</source>
        <translation>Verbinden Sie sich noch einmal mit diesem Server, um sich anzumelden.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log are in the clipboard, without secrets.</source>
        <translation>Versionen, Einstellungen und das Ende des Logs sind in der Zwischenablage, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Open a workspace first, then follow the link again.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich und folgen Sie dem Link dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2.</source>
        <translation>Es gibt in %2 keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>There is no endpoint %1 in %2.</source>
        <translation>Es gibt in %2 keinen Endpunkt %1.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoint on %1</source>
        <translation>Endpunkt auf %1</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation>%1 jetzt starten</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::Manifest</name>
    <message>
        <source>The text is no YAML map.</source>
        <translation>Der Text ist keine YAML-Zuordnung.</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestForm</name>
    <message>
        <source>Basics</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Kill after</source>
        <translation>Beenden nach</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Schonfrist</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Report runs</source>
        <translation>Läufe melden</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>Fertig binnen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>Einmal am</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSource</name>
    <message>
        <source>%1 is a clone of %2, not of %3.</source>
        <translation>%1 ist ein Klon von %2, nicht von %3.</translation>
    </message>
    <message>
        <source>Move it away, or set another git.local_path.</source>
        <translation>Verschieben Sie ihn, oder setzen Sie git.local_path anders.</translation>
    </message>
    <message>
        <source>The repository has not been fetched yet.</source>
        <translation>Das Repository wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation>Das Repository hat keinen Branch %1.</translation>
    </message>
    <message>
        <source>Run `crontopus-agent sync --once`.</source>
        <translation>Führen Sie `crontopus-agent sync --once` aus.</translation>
    </message>
    <message>
        <source>This machine is not enrolled yet, so its repository is not known.</source>
        <translation>Diese Maschine ist noch nicht angemeldet, daher ist ihr Repository nicht bekannt.</translation>
    </message>
    <message>
        <source>Run `crontopus-agent enroll`, or set git.url.</source>
        <translation>Rufen Sie „crontopus-agent enroll“ auf oder setzen Sie git.url.</translation>
    </message>
</context>
<context>
    <name>crontopus::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>crontopus::NewJobPanel</name>
    <message>
        <source>Create and edit</source>
        <translation>Anlegen und bearbeiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most 63, no hyphen at either end</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63, kein Bindestrich am Rand</translation>
    </message>
    <message>
        <source>Give the job a name: %1.</source>
        <translation>Geben Sie dem Auftrag einen Namen: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: %2.</source>
        <translation>„%1“ kann kein Name sein: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: %2.</source>
        <translation>„%1“ kann kein Namensraum sein: %2.</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>Es gibt schon einen Auftrag „%1/%2“.</translation>
    </message>
    <message>
        <source>Say which command it runs. A script or an HTTP request can be chosen afterwards.</source>
        <translation>Sagen Sie, welchen Befehl er ausführt. Skript oder HTTP-Anfrage lassen sich danach wählen.</translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation>Sagen Sie, wann er läuft.</translation>
    </message>
    <message>
        <source>Will be written to %1.</source>
        <translation>Wird nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>An empty job</source>
        <translation>Ein leerer Auftrag</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>What is to be adapted comes next, in the editor.</source>
        <translation>Was anzupassen ist, kommt als Nächstes, im Editor.</translation>
    </message>
</context>
<context>
    <name>crontopus::Notification</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::OutputView</name>
    <message>
        <source>Search the output</source>
        <translation>Ausgabe durchsuchen</translation>
    </message>
    <message>
        <source>The run wrote nothing.</source>
        <translation>Der Lauf hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Save output as…</source>
        <translation>Ausgabe speichern unter …</translation>
    </message>
    <message>
        <source>The run has not ended yet; its output follows.</source>
        <translation>Der Lauf ist noch nicht zu Ende; seine Ausgabe folgt.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Stay at the end of what the run writes</source>
        <translation>Am Ende dessen bleiben, was der Lauf schreibt</translation>
    </message>
</context>
<context>
    <name>crontopus::PagerBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>crontopus::PairsEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>crontopus::PendingModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>crontopus::Plan</name>
    <message>
        <source>The job&apos;s zone %1 and the machine&apos;s %2 change their distance.</source>
        <translation>Die Zone des Auftrags, %1, und die der Maschine, %2, ändern ihren Abstand.</translation>
    </message>
    <message>
        <source>A daylight saving change touches its times.</source>
        <translation>Eine Zeitumstellung betrifft seine Zeiten.</translation>
    </message>
    <message>
        <source>Some of its schedules fall into the same minute, so one entry stands for them all.</source>
        <translation>Einige seiner Zeitpläne fallen in dieselbe Minute, ein Eintrag steht also für alle.</translation>
    </message>
    <message>
        <source>The entry comes again every year; the guard knows which year is meant.</source>
        <translation>Der Eintrag kommt jedes Jahr wieder; der Wächter weiß, welches Jahr gemeint ist.</translation>
    </message>
    <message>
        <source>`%1` does not divide a day evenly.</source>
        <translation>`%1` teilt einen Tag nicht gleichmäßig.</translation>
    </message>
    <message>
        <source>Its times and days cannot be said in the scheduler&apos;s own terms.</source>
        <translation>Seine Zeiten und Tage lassen sich in den Worten des Zeitplaners nicht sagen.</translation>
    </message>
</context>
<context>
    <name>crontopus::PreviewPlan</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weiteren</translation>
    </message>
    <message>
        <source>%1  on %2</source>
        <translation>%1  auf %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>crontopus::Reporter</name>
    <message>
        <source>The scheduler does not hold this job.</source>
        <translation>Im Zeitplaner fehlt dieser Auftrag.</translation>
    </message>
    <message>
        <source>The scheduler holds something else for this job.</source>
        <translation>Im Zeitplaner steht für diesen Auftrag etwas anderes.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunComparison</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 kürzer</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the newer run wrote instead:</source>
        <translation>Was der neuere Lauf stattdessen schrieb:</translation>
    </message>
    <message>
        <source>Both wrote the same.</source>
        <translation>Beide schrieben dasselbe.</translation>
    </message>
    <message>
        <source>Neither wrote anything.</source>
        <translation>Keiner von beiden schrieb etwas.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunDetail</name>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Since the last success</source>
        <translation>Seit dem letzten Erfolg</translation>
    </message>
    <message>
        <source>Start this job once more, now, on the same endpoint</source>
        <translation>Diesen Auftrag jetzt auf demselben Endpunkt noch einmal starten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, exit %2</source>
        <translation>%1, Exit %2</translation>
    </message>
    <message>
        <source>not by the schedule</source>
        <translation>nicht nach Zeitplan</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>The run does not tell which version it ran from.</source>
        <translation>Der Lauf sagt nicht, aus welcher Fassung er kam.</translation>
    </message>
    <message>
        <source>The job never succeeded before this run.</source>
        <translation>Vor diesem Lauf hatte der Auftrag nie Erfolg.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>Lauf von %1</translation>
    </message>
    <message>
        <source>The manifest is the same as at the last success,</source>
        <translation>Das Manifest ist dasselbe wie beim letzten Erfolg,</translation>
    </message>
    <message>
        <source>The manifest has changed since the last success,</source>
        <translation>Das Manifest hat sich seit dem letzten Erfolg geändert,</translation>
    </message>
</context>
<context>
    <name>crontopus::RunFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunGroupsView</name>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
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
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <translation>Erledigtes entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Jobs started by hand</source>
        <translation>Von Hand gestartete Aufträge</translation>
    </message>
    <message>
        <source>No machine has %1 in its scheduler.</source>
        <translation>Keine Maschine hat %1 im Zeitplaner.</translation>
    </message>
    <message numerus="yes">
        <source>Run now – %n are waited for</source>
        <translation>
            <numerusform>Jetzt starten – auf %n wird gewartet</numerusform>
            <numerusform>Jetzt starten – auf %n wird gewartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::RunRecord</name>
    <message>
        <source>[… %1 bytes not kept …]</source>
        <translation>[… %1 Bytes nicht aufbewahrt …]</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatch</name>
    <message>
        <source>Waiting for the agent on %1 to take it.</source>
        <translation>Wartet darauf, dass der Agent auf %1 ihn annimmt.</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back.</source>
        <translation>%1 ist offline. Der Auftrag startet, wenn der Endpunkt wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back, if that is before %2 (%3).</source>
        <translation>%1 ist offline. Der Auftrag startet, wenn der Endpunkt wieder da ist, sofern das vor %2 ist (%3).</translation>
    </message>
    <message>
        <source>The scheduler on %1 has it. It starts within a minute.</source>
        <translation>Der Zeitplaner auf %1 hat ihn. Er startet binnen einer Minute.</translation>
    </message>
    <message>
        <source>It should have begun by now. Does the scheduler on %1 run, and can its agent reach the server?</source>
        <translation>Er sollte inzwischen begonnen haben. Läuft der Zeitplaner auf %1, und erreicht der Agent dort den Server?</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Asking %1 to start it.</source>
        <translation>%1 wird gebeten, ihn zu starten.</translation>
    </message>
    <message>
        <source>Running for %1. What it writes comes when it ends.</source>
        <translation>Läuft seit %1. Was er schreibt, kommt, wenn er endet.</translation>
    </message>
    <message>
        <source>%1 was not back in time. The job will not be started.</source>
        <translation>%1 war nicht rechtzeitig wieder da. Der Auftrag wird nicht gestartet.</translation>
    </message>
    <message>
        <source>The job will not be started.</source>
        <translation>Der Auftrag wird nicht gestartet.</translation>
    </message>
    <message>
        <source>Nobody waits for it here any more. The job still starts; its run appears under Runs.</source>
        <translation>Hier wartet niemand mehr darauf. Der Auftrag startet trotzdem; sein Lauf erscheint unter „Läufe“.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatchView</name>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsChart</name>
    <message>
        <source>Runs over time</source>
        <translation>Läufe im Lauf der Zeit</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 runs, %2 of them failed</source>
        <translation>%1 Läufe, davon %2 gescheitert</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Keine Läufe</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsFilterBar</name>
    <message>
        <source>Filter by job</source>
        <translation>Nach Auftrag filtern</translation>
    </message>
    <message>
        <source>Show runs with this outcome: %1</source>
        <translation>Läufe mit diesem Ausgang zeigen: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Show runs on all endpoints again</source>
        <translation>Wieder Läufe auf allen Endpunkten zeigen</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsModel</name>
    <message>
        <source>Ended %1</source>
        <translation>Zu Ende %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsPage</name>
    <message>
        <source>Refresh runs</source>
        <translation>Läufe neu lesen</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Läufe zeigen</translation>
    </message>
    <message>
        <source>Show failed runs</source>
        <translation>Gescheiterte Läufe zeigen</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Ausgabe durchsuchen</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>Choose a longer time, other outcomes or another job.</source>
        <translation>Wählen Sie einen längeren Zeitraum, andere Ausgänge oder einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every run of a job appears here with its outcome, its duration and its output.</source>
        <translation>Jeder Lauf eines Auftrags erscheint hier mit Ausgang, Dauer und Ausgabe.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Sort runs: newest first</source>
        <translation>Läufe sortieren: neueste zuerst</translation>
    </message>
    <message>
        <source>Sort runs: oldest first</source>
        <translation>Läufe sortieren: älteste zuerst</translation>
    </message>
    <message>
        <source>Sort runs: by job</source>
        <translation>Läufe sortieren: nach Auftrag</translation>
    </message>
    <message>
        <source>Sort runs: failures first</source>
        <translation>Läufe sortieren: gescheiterte zuerst</translation>
    </message>
    <message>
        <source>Sort runs: longest first</source>
        <translation>Läufe sortieren: längste zuerst</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Mit dem Lauf davor vergleichen</translation>
    </message>
    <message>
        <source>Side by side with the run of the same job before it</source>
        <translation>Neben dem vorigen Lauf desselben Auftrags</translation>
    </message>
    <message>
        <source>Runs: list</source>
        <translation>Läufe: Liste</translation>
    </message>
    <message>
        <source>Runs: by job</source>
        <translation>Läufe: nach Auftrag</translation>
    </message>
    <message>
        <source>Runs: by endpoint</source>
        <translation>Läufe: nach Endpunkt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Nach Auftrag</translation>
    </message>
    <message>
        <source>Runs counted by job</source>
        <translation>Läufe, nach Auftrag gezählt</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Nach Endpunkt</translation>
    </message>
    <message>
        <source>Runs counted by endpoint</source>
        <translation>Läufe, nach Endpunkt gezählt</translation>
    </message>
    <message>
        <source>This is the first run of the job on its endpoint.</source>
        <translation>Dies ist der erste Lauf des Auftrags auf seinem Endpunkt.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsTable</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show endpoint %1</source>
        <translation>Endpunkt %1 zeigen</translation>
    </message>
    <message>
        <source>Show commit %1</source>
        <translation>Commit %1 zeigen</translation>
    </message>
    <message>
        <source>Only runs of this job</source>
        <translation>Nur Läufe dieses Auftrags</translation>
    </message>
    <message>
        <source>Only runs on %1</source>
        <translation>Nur Läufe auf %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>crontopus::ScheduleField</name>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>Die Zeitzone der Maschine</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily at 02:00</source>
        <translation>Täglich um 02:00</translation>
    </message>
    <message>
        <source>Weekdays at 08:00</source>
        <translation>Werktags um 08:00</translation>
    </message>
    <message>
        <source>Weekly, Sunday at 03:00</source>
        <translation>Wöchentlich, Sonntag um 03:00</translation>
    </message>
    <message>
        <source>Monthly, on the 1st</source>
        <translation>Monatlich, am 1.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Diesen entfernen</translation>
    </message>
    <message>
        <source>Next runs, %1</source>
        <translation>Nächste Läufe, %1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Ihre Zeit, %1</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe es aufbewahrt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>It is shown this once: nobody can show it again.</source>
        <translation>Es wird nur dieses eine Mal gezeigt: niemand kann es noch einmal zeigen.</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPrompt</name>
    <message>
        <source>No password was given on standard input.</source>
        <translation>Auf der Standardeingabe wurde kein Passwort gegeben.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Die beiden sind nicht gleich; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort gegeben.</translation>
    </message>
</context>
<context>
    <name>crontopus::SelectionBar</name>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Service</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The jobs last fetched stay in place.</source>
        <translation>Die zuletzt geholten Aufträge bleiben eingeplant.</translation>
    </message>
    <message>
        <source>Version %1 begins; %2 every %3 s, scheduler %4.</source>
        <translation>Version %1 beginnt; %2 alle %3 s, Zeitplaner %4.</translation>
    </message>
    <message>
        <source>agent.state_dir takes a new start of the service.</source>
        <translation>agent.state_dir gilt erst nach einem Neustart des Dienstes.</translation>
    </message>
    <message>
        <source>The configuration was read anew.</source>
        <translation>Die Konfiguration wurde neu gelesen.</translation>
    </message>
    <message>
        <source>%1 was missed while away and starts now.</source>
        <translation>%1 wurde in der Abwesenheit verpasst und startet jetzt.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Commit %1: %2 changes, %3 writes.</source>
        <translation>Commit %1: %2 Änderungen, %3 Schreibvorgänge.</translation>
    </message>
    <message>
        <source>%1 removals wait for `crontopus-agent prune --confirm`.</source>
        <translation>%1 Entfernungen warten auf `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Alles ist wieder in Ordnung.</translation>
    </message>
    <message>
        <source>This endpoint was revoked at the server.</source>
        <translation>Dieser Endpunkt wurde am Server gesperrt.</translation>
    </message>
    <message>
        <source>Its jobs stay as they are. Connect it anew with `crontopus-agent enroll`.</source>
        <translation>Seine Aufträge bleiben, wie sie sind. Verbinden Sie ihn neu mit „crontopus-agent enroll“.</translation>
    </message>
</context>
<context>
    <name>crontopus::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Show relative times in lists (“in 4 h”)</source>
        <translation>Relative Zeiten in Listen („in 4 h“)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Wird selbst gefunden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>Choose the program crontopus-agent</source>
        <translation>Programm crontopus-agent wählen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>There is no such program: jobs can be edited, but not run here.</source>
        <translation>Dieses Programm gibt es nicht: Aufträge lassen sich bearbeiten, aber hier nicht ausführen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Takes effect the next time Crontopus starts.</source>
        <translation>Wirkt, wenn Crontopus das nächste Mal startet.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Notifications and tray</source>
        <translation>Benachrichtigungen und Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell about new alerts</source>
        <translation>Neue Alarme melden</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Ein Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>Beim Anmelden im Infobereich starten</translation>
    </message>
</context>
<context>
    <name>crontopus::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInDialog</name>
    <message>
        <source>Sign in to the remote</source>
        <translation>Beim Server anmelden</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInForm</name>
    <message>
        <source>Nothing, or the SSH agent</source>
        <translation>Nichts, oder der SSH-Agent</translation>
    </message>
    <message>
        <source>User name and token</source>
        <translation>Benutzername und Token</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH-Schlüsseldatei</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Remember, in the keychain or in a file that only I can read</source>
        <translation>Merken, im Schlüsselbund oder in einer Datei, die nur ich lesen kann</translation>
    </message>
</context>
<context>
    <name>crontopus::StartPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a checkout</source>
        <translation>Arbeitskopie öffnen</translation>
    </message>
    <message>
        <source>A repository of manifests that is on this machine</source>
        <translation>Ein Repository mit Manifesten auf dieser Maschine</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Repository klonen</translation>
    </message>
    <message>
        <source>From an address, with HTTPS or SSH</source>
        <translation>Von einer Adresse, über HTTPS oder SSH</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>A workspace is a Git repository of job manifests and the machine that runs them, or an account at a server that many machines report to.</source>
        <translation>Ein Arbeitsbereich ist ein Git-Repository mit Manifesten und die Maschine, die sie ausführt, oder ein Konto bei einem Server, dem viele Maschinen berichten.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Jobs, machines and runs of an account</source>
        <translation>Aufträge, Maschinen und Läufe eines Kontos</translation>
    </message>
    <message>
        <source>A server, this machine and six example jobs</source>
        <translation>Ein Server, diese Maschine und sechs Beispielaufträge</translation>
    </message>
</context>
<context>
    <name>crontopus::StateDir</name>
    <message>
        <source>Another crontopus-agent (process %1) runs in %2 already.</source>
        <translation>Ein anderer crontopus-agent (Prozess %1) läuft schon in %2.</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) is syncing; try again when it is done.</source>
        <translation>Ein anderer crontopus-agent (Prozess %1) gleicht gerade ab; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Cannot write the lock file %1.</source>
        <translation>Die Sperrdatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>See that the directory is yours and its disk is not full.</source>
        <translation>Sehen Sie nach, ob das Verzeichnis Ihnen gehört und die Platte nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>crontopus::StateWriter</name>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>%1 lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>%1 is not kept, since %2 could not be.</source>
        <translation>%1 wird nicht gespeichert, da %2 nicht gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Es gibt kein %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::StatusLook</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
</context>
<context>
    <name>crontopus::StorePanel</name>
    <message>
        <source>after a day</source>
        <translation>nach einem Tag</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>nach 7 Tagen</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>nach 30 Tagen</translation>
    </message>
    <message>
        <source>after 90 days</source>
        <translation>nach 90 Tagen</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>nach einem Jahr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>crontopus::SyncBanner</name>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weiteren</translation>
    </message>
    <message>
        <source>Others changed the same as you in %1. Both versions are kept; nothing is sent or taken in until you say which holds.</source>
        <translation>Andere haben dasselbe geändert wie Sie, in %1. Beide Fassungen bleiben erhalten; nichts wird gesendet oder übernommen, bis Sie sagen, welche gilt.</translation>
    </message>
</context>
<context>
    <name>crontopus::SystemdScheduler</name>
    <message>
        <source>Cannot read the directory %1.</source>
        <translation>Das Verzeichnis %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>`systemctl --user %1` failed: %2.</source>
        <translation>`systemctl --user %1` scheiterte: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantPanel</name>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Refuse pushes with invalid manifests</source>
        <translation>Pushs mit ungültigen Manifesten ablehnen</translation>
    </message>
    <message>
        <source>Otherwise they are accepted with a warning, and the last good version stays.</source>
        <translation>Sonst werden sie mit einer Warnung angenommen, und die letzte gute Version bleibt.</translation>
    </message>
    <message>
        <source>Settings of the tenant</source>
        <translation>Einstellungen des Mandanten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep runs for</source>
        <translation>Läufe aufbewahren</translation>
    </message>
    <message>
        <source>but of each job at least</source>
        <translation>aber von jedem Auftrag mindestens</translation>
    </message>
    <message>
        <source>Ping key</source>
        <translation>Ping-Schlüssel</translation>
    </message>
    <message>
        <source>Address to ping, with the key</source>
        <translation>Adresse zum Pingen, mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Die Einstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the ping key</source>
        <translation>Der Ping-Schlüssel wird gelesen</translation>
    </message>
    <message>
        <source>Whoever has this address can report runs of every job that is pinged by name: add “/” and the job&apos;s name. Made %1.</source>
        <translation>Wer diese Adresse hat, kann Läufe jedes Auftrags melden, der mit Namen gepingt wird: hängen Sie „/“ und den Namen des Auftrags an. Erstellt %1.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Everything that pings with the old key is refused at once, until it has the new one.</source>
        <translation>Alles, was mit dem alten Schlüssel pingt, wird sofort abgewiesen, bis es den neuen hat.</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Den Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>The ping key is a new one.</source>
        <translation>Der Ping-Schlüssel ist ein neuer.</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantsPanel</name>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Mandanten filtern</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Reading the tenants</source>
        <translation>Die Mandanten werden gelesen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Select a tenant to suspend or delete it.</source>
        <translation>Wählen Sie einen Mandanten, um ihn auszusetzen oder zu löschen.</translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in, and its agents are refused. Jobs on its machines go on as they are.</source>
        <translation>Niemand dieses Mandanten kann sich anmelden, und seine Agenten werden abgewiesen. Aufträge auf seinen Maschinen laufen weiter wie bisher.</translation>
    </message>
    <message>
        <source>%1, made %2.</source>
        <translation>%1, erstellt %2.</translation>
    </message>
    <message>
        <source>Changing the tenant</source>
        <translation>Der Mandant wird geändert</translation>
    </message>
    <message>
        <source>Everyone of “%1” is signed out, and its agents are refused, until you let them in again.</source>
        <translation>Alle von „%1“ werden abgemeldet und ihre Agenten abgewiesen, bis Sie sie wieder zulassen.</translation>
    </message>
    <message>
        <source>Suspend the tenant</source>
        <translation>Den Mandanten aussetzen</translation>
    </message>
    <message>
        <source>“%1” goes for good, with its users, endpoints, runs and repository. Type its name:</source>
        <translation>„%1“ geht endgültig, mit Benutzern, Endpunkten, Läufen und Repository. Geben Sie den Namen ein:</translation>
    </message>
    <message>
        <source>Delete the tenant</source>
        <translation>Den Mandanten löschen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>crontopus::Timeline</name>
    <message>
        <source>No endpoint</source>
        <translation>Kein Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineCard</name>
    <message>
        <source>Next 24 hours</source>
        <translation>Die nächsten 24 Stunden</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Zeilen der Zeitleiste</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Nach Auftrag</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Nach Endpunkt</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the next 24 hours.</source>
        <translation>Für die nächsten 24 Stunden ist nichts eingeplant.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineChart</name>
    <message>
        <source>What will run in the next 24 hours</source>
        <translation>Was in den nächsten 24 Stunden laufen wird</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>crontopus::TokensPanel</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Read runs</source>
        <translation>Läufe lesen</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Aufträge lesen</translation>
    </message>
    <message>
        <source>Read endpoints</source>
        <translation>Endpunkte lesen</translation>
    </message>
    <message>
        <source>List tokens</source>
        <translation>Token auflisten</translation>
    </message>
    <message>
        <source>Change and run jobs</source>
        <translation>Aufträge ändern und starten</translation>
    </message>
    <message>
        <source>Change endpoints</source>
        <translation>Endpunkte ändern</translation>
    </message>
    <message>
        <source>Make and revoke tokens</source>
        <translation>Token erstellen und sperren</translation>
    </message>
    <message>
        <source>Everything, users and settings too</source>
        <translation>Alles, auch Benutzer und Einstellungen</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Token</translation>
    </message>
    <message>
        <source>A program or the command line signs in with a token of its own, which can do no more than its scopes say and can be revoked alone.</source>
        <translation>Ein Programm oder die Kommandozeile meldet sich mit einem eigenen Token an, das nicht mehr darf, als seine Rechte sagen, und allein gesperrt werden kann.</translation>
    </message>
    <message>
        <source>what it is for, e.g. nightly report</source>
        <translation>wofür es ist, z. B. nächtlicher Bericht</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Die Token werden gelesen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>Select a token to rename or revoke it.</source>
        <translation>Wählen Sie ein Token, um es umzubenennen oder zu sperren.</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>Das Token wird erstellt</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>Das Token „%1“:</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Wird umbenannt</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is signed out at once.</source>
        <translation>Was „%1“ verwendet, wird sofort abgemeldet.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Das Token sperren</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Gesperrt.</translation>
    </message>
</context>
<context>
    <name>crontopus::TopBar</name>
    <message>
        <source>Switch, add or remove a workspace</source>
        <translation>Arbeitsbereich wechseln, hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>Suche oder Befehl   Strg+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Branch %1, which has no upstream</source>
        <translation>Zweig %1, ohne Gegenstück auf einem Server</translation>
    </message>
    <message>
        <source>Branch %1, %2 commits ahead of %3 and %4 behind</source>
        <translation>Zweig %1, %2 Commits vor %3 und %4 dahinter</translation>
    </message>
    <message>
        <source>There are edits that are not committed yet.</source>
        <translation>Es gibt Änderungen, die noch nicht festgeschrieben sind.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Tray</name>
    <message>
        <source>Crontopus is still here</source>
        <translation>Crontopus ist noch da</translation>
    </message>
    <message>
        <source>It stays in the tray and tells when something goes wrong. The settings can change that.</source>
        <translation>Es bleibt im Infobereich und meldet, wenn etwas schiefgeht. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Benachrichtigungen anhalten</translation>
    </message>
    <message>
        <source>Open Crontopus</source>
        <translation>Crontopus öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Für 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Notifications paused until %1</source>
        <translation>Benachrichtigungen angehalten bis %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>crontopus::UsersPanel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Benutzer filtern</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Viewers only read; users write too; admins also manage users and settings.</source>
        <translation>Betrachter lesen nur; Benutzer schreiben auch; Administratoren verwalten außerdem Benutzer und Einstellungen.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reading the users</source>
        <translation>Die Benutzer werden gelesen</translation>
    </message>
    <message>
        <source>Select a user to change or delete it.</source>
        <translation>Wählen Sie einen Benutzer, um ihn zu ändern oder zu löschen.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Adding the user</source>
        <translation>Der Benutzer wird hinzugefügt</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>Changing the user</source>
        <translation>Der Benutzer wird geändert</translation>
    </message>
    <message>
        <source>%1 can sign in no more, and the tokens that they made stop working.</source>
        <translation>%1 kann sich nicht mehr anmelden, und die Token, die dieses Konto erstellt hat, gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Den Benutzer löschen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>crontopus::WeekStrip</name>
    <message>
        <source>Runs in the coming week</source>
        <translation>Läufe der kommenden Woche</translation>
    </message>
    <message>
        <source>Runs in seven days: %1</source>
        <translation>Läufe in sieben Tagen: %1</translation>
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
        <translation>Kein Agent dieser Maschine folgt diesem Repository.</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>Richten Sie erst einen ein.</translation>
    </message>
    <message>
        <source>%1 is a bare repository; it has no files to edit.</source>
        <translation>%1 ist ein bloßes Repository; es hat keine Dateien zum Bearbeiten.</translation>
    </message>
    <message>
        <source>Clone it, and open the clone.</source>
        <translation>Klonen Sie es, und öffnen Sie den Klon.</translation>
    </message>
</context>
<context>
    <name>crontopus::WorkspaceMenu</name>
    <message>
        <source>Add a workspace…</source>
        <translation>Arbeitsbereich hinzufügen …</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen …</translation>
    </message>
    <message>
        <source>Remove “%1” from the list…</source>
        <translation>„%1“ aus der Liste entfernen …</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>The files in %1 stay as they are.</source>
        <translation>Die Dateien in %1 bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Also end its agent and take its jobs out of this machine&apos;s scheduler</source>
        <translation>Auch seinen Agenten beenden und seine Aufträge aus dem Planer dieser Maschine nehmen</translation>
    </message>
</context>
<context>
    <name>crontopus::YamlEdit</name>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
</context>
<context>
    <name>crontopus::ZoneData</name>
    <message>
        <source>There is no time zone `%1`.</source>
        <translation>Es gibt keine Zeitzone `%1`.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>Nehmen Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository (the service)</source>
        <translation>Hält den Zeitplaner dieser Maschine mit dem Repository im Gleichschritt (der Dienst)</translation>
    </message>
    <message>
        <source>Do so once, now</source>
        <translation>Das einmal tun, jetzt</translation>
    </message>
    <message>
        <source>Show what is scheduled, and what is wrong</source>
        <translation>Zeigt, was eingeplant ist und was nicht stimmt</translation>
    </message>
    <message>
        <source>Show what a sync would change, without changing it</source>
        <translation>Zeigt, was ein Abgleich ändern würde, ohne es zu tun</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting</source>
        <translation>Wartenden Entfernungen zustimmen</translation>
    </message>
    <message>
        <source>List scheduled jobs of this machine that are not managed</source>
        <translation>Eingeplante Aufträge dieser Maschine zeigen, die nicht verwaltet werden</translation>
    </message>
    <message>
        <source>Have the scheduler start a job once, now</source>
        <translation>Den Zeitplaner einen Auftrag einmal starten lassen, jetzt</translation>
    </message>
    <message>
        <source>Take everything of ours out of the scheduler</source>
        <translation>Alles von uns aus dem Zeitplaner nehmen</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Show what a sync would change in the scheduler, without changing it</source>
        <translation>Zeigen, was ein Abgleich im Zeitplaner ändern würde, ohne es zu tun</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Take the manifests from this directory instead of the commit last fetched.</source>
        <translation>Die Manifeste aus diesem Verzeichnis nehmen statt aus dem zuletzt geholten Commit.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>VERZ</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>Es gibt kein Verzeichnis %1.</translation>
    </message>
    <message>
        <source>The removals would wait for `crontopus-agent prune --confirm`.</source>
        <translation>Die Entfernungen würden auf `crontopus-agent prune --confirm` warten.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting because they concern most jobs</source>
        <translation>Entfernungen zustimmen, die warten, weil sie die meisten Aufträge betreffen</translation>
    </message>
    <message>
        <source>Really remove them.</source>
        <translation>Sie wirklich entfernen.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>These wait for `crontopus-agent prune --confirm`.</source>
        <translation>Diese warten auf `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository, until told to end</source>
        <translation>Den Zeitplaner dieser Maschine mit dem Repository im Gleichschritt halten, bis zum Ende aufgefordert wird</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Zu Ende.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>Der Auftrag.</translation>
    </message>
    <message>
        <source>There is no job %1 on this machine.</source>
        <translation>Auf dieser Maschine gibt es keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>`crontopus-agent status` lists those there are.</source>
        <translation>`crontopus-agent status` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>%1 will start within the next minute.</source>
        <translation>%1 startet binnen einer Minute.</translation>
    </message>
    <message>
        <source>%1 is missing beside %2.</source>
        <translation>%1 fehlt neben %2.</translation>
    </message>
    <message>
        <source>Install crontopus-agent again.</source>
        <translation>Installieren Sie crontopus-agent neu.</translation>
    </message>
    <message>
        <source>This machine has neither crontab nor systemd.</source>
        <translation>Diese Maschine hat weder crontab noch systemd.</translation>
    </message>
    <message>
        <source>Install a cron, such as the package cron or cronie.</source>
        <translation>Installieren Sie ein cron, etwa das Paket cron oder cronie.</translation>
    </message>
    <message>
        <source>%n job(s) would be removed, which is most of them: nothing was. If that is right, run `crontopus-agent prune --confirm`.</source>
        <translation>%n Aufträge würden entfernt, also die meisten: Es blieb bei allen. Wenn das gewollt ist: `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>In step with commit %1: jobs %2, changes %3.</source>
        <translation>Im Gleichschritt mit Commit %1: %2 Aufträge, %3 Änderungen.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>läuft, Prozess %1</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Nicht verwaltet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 removals, for `crontopus-agent prune --confirm`</source>
        <translation>%1 Entfernungen, auf `crontopus-agent prune --confirm`</translation>
    </message>
    <message>
        <source>error: </source>
        <translation>Fehler: </translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation>Alles als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Fetch the repository and bring the scheduler in step with it, once</source>
        <translation>Das Repository holen und den Zeitplaner einmal damit in Gleichschritt bringen</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Die Vorgabe.</translation>
    </message>
    <message>
        <source>Give the scheduler back as it would be without us; the run history is kept</source>
        <translation>Den Zeitplaner zurückgeben, wie er ohne uns wäre; der Laufverlauf bleibt</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Halten Sie ihn erst an.</translation>
    </message>
    <message>
        <source>Everything of ours is gone from the scheduler. Run history and settings are still in %1.</source>
        <translation>Alles von uns ist aus dem Zeitplaner. Laufverlauf und Einstellungen sind noch in %1.</translation>
    </message>
    <message>
        <source>Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]

Commands:
</source>
        <translation>Aufruf: crontopus-agent BEFEHL [--config DATEI] [OPTIONEN]

Befehle:
</translation>
    </message>
    <message>
        <source>
`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).
</source>
        <translation>
`crontopus-agent BEFEHL --help` sagt mehr, ebenso crontopus-agent(1).
</translation>
    </message>
    <message>
        <source>crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.
</source>
        <translation>crontopus-agent: Es gibt keinen Befehl `%1`. Siehe `crontopus-agent --help`.
</translation>
    </message>
    <message>
        <source>The configuration file.</source>
        <translation>Die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>%1: wrong number of arguments; see `%1 --help`.
</source>
        <translation>%1: falsche Zahl von Argumenten; siehe `%1 --help`.
</translation>
    </message>
    <message>
        <source>Connect this machine with its server</source>
        <translation>Diese Maschine mit ihrem Server verbinden</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2 (%3).</source>
        <translation>Bei %1 als Endpunkt %2 angemeldet (%3).</translation>
    </message>
    <message>
        <source>Connect this machine with the server of backend.api_url</source>
        <translation>Diese Maschine mit dem Server aus backend.api_url verbinden</translation>
    </message>
    <message>
        <source>Be another machine than the one this was cloned from.</source>
        <translation>Eine andere Maschine sein als die, von der diese eine Kopie ist.</translation>
    </message>
    <message>
        <source>%1 names no server.</source>
        <translation>%1 nennt keinen Server.</translation>
    </message>
    <message>
        <source>Set backend.api_url and backend.enrollment_token.</source>
        <translation>Setzen Sie backend.api_url und backend.enrollment_token.</translation>
    </message>
    <message>
        <source>%1 holds no enrollment token.</source>
        <translation>%1 enthält kein Anmeldetoken.</translation>
    </message>
    <message>
        <source>Make one in the console or with `crontopus enroll-token create`, and set backend.enrollment_token to it.</source>
        <translation>Erstellen Sie eines in der Konsole oder mit „crontopus enroll-token create“ und setzen Sie backend.enrollment_token darauf.</translation>
    </message>
    <message>
        <source>This machine has no id of its own; enrolling it again makes another endpoint. --new-machine-id gives it one.
</source>
        <translation>Diese Maschine hat keine eigene Kennung; meldet man sie noch einmal an, wird ein weiterer Endpunkt daraus. --new-machine-id gibt ihr eine.
</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>noch nicht angemeldet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht zu erreichen</translation>
    </message>
    <message>
        <source>revoked there</source>
        <translation>dort gesperrt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, endpoint %2, %3</source>
        <translation>%1, Endpunkt %2, %3</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>There is no such job on this machine.</source>
        <translation>Auf dieser Maschine gibt es keinen solchen Auftrag.</translation>
    </message>
</context>
<context>
    <name>crontopus::api</name>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>„%1“ ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Write it like https://crontopus.example.com or localhost:8400.</source>
        <translation>Schreiben Sie sie wie https://crontopus.example.com oder localhost:8400.</translation>
    </message>
    <message>
        <source>The address of a server has no user or password in it.</source>
        <translation>In der Adresse eines Servers steht weder Benutzer noch Passwort.</translation>
    </message>
    <message>
        <source>Leave them out and sign in.</source>
        <translation>Lassen Sie sie weg und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a token with more scopes.</source>
        <translation>Fragen Sie einen Administrator oder verwenden Sie ein Token mit mehr Rechten.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: read it again.</source>
        <translation>Jemand anders hat es inzwischen geändert: lesen Sie es neu.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s log says more.</source>
        <translation>Das Log des Servers sagt mehr.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2.</source>
        <translation>%1 hat mit dem Status %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message>
        <source>one run, with what it wrote</source>
        <translation>ein Lauf, mit dem, was er ausgab</translation>
    </message>
    <message>
        <source>when a schedule fires next</source>
        <translation>wann ein Zeitplan als Nächstes feuert</translation>
    </message>
    <message>
        <source>a schedule in words, with what to look out for</source>
        <translation>ein Zeitplan in Worten, und worauf zu achten ist</translation>
    </message>
    <message>
        <source>what a native scheduler gets for a schedule</source>
        <translation>was ein Zeitplaner des Systems für einen Zeitplan bekommt</translation>
    </message>
    <message>
        <source>make a repository of example jobs to try things with</source>
        <translation>ein Repository mit Beispielaufträgen zum Ausprobieren anlegen</translation>
    </message>
    <message>
        <source>the demo&apos;s jobs and last runs</source>
        <translation>die Aufträge und letzten Läufe der Demo</translation>
    </message>
    <message>
        <source>where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default</source>
        <translation>wo die Demo ist; sonst $CRONTOPUS_DEMO_DIR oder ein Ort im Datenverzeichnis</translation>
    </message>
    <message>
        <source>Makes a Git repository of six example jobs, a checkout of it and the configuration of an agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that.</source>
        <translation>Legt ein Git-Repository mit sechs Beispielaufträgen an, einen Checkout davon und die Konfiguration eines Agenten. Eingeplant wird nichts: Das tut `crontopus-agent run --config DATEI`.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>Aufträge:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>Letzte Läufe:</translation>
    </message>
    <message>
        <source>Read this run history.</source>
        <translation>Diesen Laufverlauf lesen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Als JSON antworten.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Only jobs whose namespace/name contains this.</source>
        <translation>Nur Aufträge, deren Namensraum/Name das enthält.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only runs that ended so: running, success, failure, timeout, cancelled, skipped. May be given more than once.</source>
        <translation>Nur Läufe, die so endeten: running, success, failure, timeout, cancelled, skipped. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00.</source>
        <translation>Nur Läufe, die seitdem begannen: 2h, 2026-03-01, 2026-03-01T12:00.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>`%1` is no status. There are running, success, failure, timeout, cancelled and skipped.</source>
        <translation>`%1` ist kein Status. Es gibt running, success, failure, timeout, cancelled und skipped.</translation>
    </message>
    <message>
        <source>`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.</source>
        <translation>`%1` ist keine Zeit. Schreiben Sie 2h, 2026-03-01 oder 2026-03-01T12:00.</translation>
    </message>
    <message>
        <source>`--limit` must be a whole number from 1 to %1.</source>
        <translation>`--limit` muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>EXIT</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>AUFTRAG</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MELDUNG</translation>
    </message>
    <message>
        <source>Shows one run of a job, with what it wrote.</source>
        <translation>Zeigt einen Lauf eines Auftrags, mit dem, was er ausgab.</translation>
    </message>
    <message>
        <source>The run&apos;s number, as `runs list` tells it, or its UUID.</source>
        <translation>Die Nummer des Laufs, wie `runs list` sie nennt, oder seine UUID.</translation>
    </message>
    <message>
        <source>`runs show` wants the number of one run. `crontopus runs list` tells it.</source>
        <translation>`runs show` braucht die Nummer eines Laufs. `crontopus runs list` nennt sie.</translation>
    </message>
    <message>
        <source>`%1` is neither a number nor a UUID.</source>
        <translation>`%1` ist weder eine Nummer noch eine UUID.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Says a schedule in words, with what to look out for: times that daylight saving skips or repeats, years without a run.</source>
        <translation>Sagt einen Zeitplan in Worten, und worauf zu achten ist: Zeiten, die die Zeitumstellung überspringt oder wiederholt, Jahre ohne Lauf.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>`expr` is missing or not a text.</source>
        <translation>`expr` fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>`count` must be a whole number from 1 to %1.</source>
        <translation>`count` muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>`%1` cannot be read.</source>
        <translation>`%1` kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Shows when a schedule fires next, daylight saving included.

With --batch, reads one JSON object a line, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, all but expr optional, and answers each with a line {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [times in UTC]} or {&quot;error&quot;}.</source>
        <translation>Zeigt, wann ein Zeitplan als Nächstes feuert, Zeitumstellungen eingerechnet.

Mit --batch ein JSON-Objekt je Zeile lesen, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, alle außer expr freiwillig, und je mit einer Zeile antworten: {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [Zeiten in UTC]} oder {&quot;error&quot;}.</translation>
    </message>
    <message>
        <source>How many times to show (default: 5).</source>
        <translation>Wie viele Zeiten zu zeigen sind (Vorgabe: 5).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Answer the lines of FILE (`-`: standard input).</source>
        <translation>Die Zeilen von DATEI beantworten (`-`: Standardeingabe).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 to %1.</source>
        <translation>--count muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>It fires at no time that the clock could tell.</source>
        <translation>Er feuert zu keiner Zeit, die die Uhr zeigen könnte.</translation>
    </message>
    <message>
        <source>A schedule: five cron fields, @daily and the like, or @every 30m. Quote it, or the shell makes file names of its stars.</source>
        <translation>Ein Zeitplan: fünf Cron-Felder, @daily und Ähnliches, oder @every 30m. In Anführungszeichen, sonst macht die Shell aus seinen Sternen Dateinamen.</translation>
    </message>
    <message>
        <source>The IANA time zone that it is meant in (default: this machine&apos;s).</source>
        <translation>Die IANA-Zeitzone, in der er gemeint ist (Vorgabe: die dieser Maschine).</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>Count from this time, such as 2027-03-28T01:30:00Z (default: now).</source>
        <translation>Ab dieser Zeit zählen, etwa 2027-03-28T01:30:00Z (Vorgabe: jetzt).</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>EXPR is missing. Try --help.</source>
        <translation>AUSDRUCK fehlt. Siehe --help.</translation>
    </message>
    <message>
        <source>`%1` is not a time.</source>
        <translation>`%1` ist keine Zeit.</translation>
    </message>
    <message>
        <source>Use a form like 2027-03-28T01:30:00Z.</source>
        <translation>Schreiben Sie sie wie 2027-03-28T01:30:00Z.</translation>
    </message>
    <message>
        <source>Shows the native entries that a schedule is compiled into. They fire at least at every wanted minute; where they fire at others too, the job runner&apos;s guard stops those.</source>
        <translation>Zeigt die Einträge, in die ein Zeitplan übersetzt wird. Sie feuern mindestens in jeder gewollten Minute; wo sie auch sonst feuern, hält der Wächter des Runners das auf.</translation>
    </message>
    <message>
        <source>The zone that the native scheduler runs in (default: this machine&apos;s).</source>
        <translation>Die Zone, in der der Zeitplaner des Systems läuft (Vorgabe: die dieser Maschine).</translation>
    </message>
    <message>
        <source>crontab, systemd or taskscheduler.</source>
        <translation>crontab, systemd oder taskscheduler.</translation>
    </message>
    <message>
        <source>SCHEDULER</source>
        <translation>ZEITPLANER</translation>
    </message>
    <message>
        <source>Task Scheduler: the task&apos;s name.</source>
        <translation>Task Scheduler: der Name der Aufgabe.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Task Scheduler: the program to start.</source>
        <translation>Task Scheduler: das zu startende Programm.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>Task Scheduler: the program&apos;s arguments.</source>
        <translation>Task Scheduler: die Argumente des Programms.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>--target must be crontab, systemd or taskscheduler.</source>
        <translation>--target muss crontab, systemd oder taskscheduler sein.</translation>
    </message>
    <message>
        <source>The runner&apos;s guard is needed: %1</source>
        <translation>Der Wächter des Runners ist nötig: %1</translation>
    </message>
    <message>
        <source>Usage: crontopus COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Aufruf: crontopus BEFEHL [ARGUMENTE]

Befehle:
</translation>
    </message>
    <message>
        <source>
`crontopus COMMAND --help` tells more; so does crontopus(1).
</source>
        <translation>
`crontopus BEFEHL --help` sagt mehr, ebenso crontopus(1).
</translation>
    </message>
    <message>
        <source>crontopus: there is no command `%1`. Try `crontopus --help`.
</source>
        <translation>crontopus: Es gibt keinen Befehl `%1`. Siehe `crontopus --help`.
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>a job&apos;s manifest</source>
        <translation>das Manifest eines Auftrags</translation>
    </message>
    <message>
        <source>what was edited since the last commit, or between two</source>
        <translation>was seit dem letzten Commit geändert wurde, oder zwischen zweien</translation>
    </message>
    <message>
        <source>the commits that changed a job</source>
        <translation>die Commits, die einen Auftrag geändert haben</translation>
    </message>
    <message>
        <source>check manifests, files or whole repositories</source>
        <translation>Manifeste prüfen, Dateien oder ganze Repositorys</translation>
    </message>
    <message>
        <source>set fields of a manifest, leaving the rest as it is</source>
        <translation>Felder eines Manifests setzen und den Rest lassen, wie er ist</translation>
    </message>
    <message>
        <source>The Git repository (default: the one this directory is in).</source>
        <translation>Das Git-Repository (Vorgabe: das, in dem dieses Verzeichnis liegt).</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>VERZ</translation>
    </message>
    <message>
        <source>namespace/name, a name that only one job has, or a file.</source>
        <translation>Namensraum/Name, ein Name, den nur ein Auftrag hat, oder eine Datei.</translation>
    </message>
    <message>
        <source>there is no job `%1`. See `crontopus jobs list`.</source>
        <translation>Es gibt keinen Auftrag `%1`. Siehe `crontopus jobs list`.</translation>
    </message>
    <message>
        <source>`%1` is more than one job: say which of %2.</source>
        <translation>`%1` ist mehr als ein Auftrag: Sagen Sie, welcher von %2.</translation>
    </message>
    <message>
        <source>Shows how the working tree differs from the last commit, as `git diff` writes it, new files included.
Leaves with 1 when there are differences.</source>
        <translation>Zeigt, worin der Arbeitsbaum vom letzten Commit abweicht, wie `git diff` es schreibt, neue Dateien eingeschlossen.
Endet mit 1, wenn es Unterschiede gibt.</translation>
    </message>
    <message>
        <source>Only this one (default: all files).</source>
        <translation>Nur diesen (Vorgabe: alle Dateien).</translation>
    </message>
    <message>
        <source>The older commit (default: HEAD).</source>
        <translation>Der ältere Commit (Vorgabe: HEAD).</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>The newer commit (default: the working tree).</source>
        <translation>Der neuere Commit (Vorgabe: der Arbeitsbaum).</translation>
    </message>
    <message>
        <source>Lists the commits that changed a job&apos;s file, newest first, renames followed.</source>
        <translation>Zeigt die Commits, die die Datei eines Auftrags geändert haben, neueste zuerst, über Umbenennungen hinweg.</translation>
    </message>
    <message>
        <source>How many to show (default: 20).</source>
        <translation>Wie viele zu zeigen sind (Vorgabe: 20).</translation>
    </message>
    <message>
        <source>name one job.</source>
        <translation>Nennen Sie einen Auftrag.</translation>
    </message>
    <message>
        <source>--count must be a whole number of at least 1.</source>
        <translation>--count muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>It has not been committed yet.</source>
        <translation>Es gibt noch keinen Commit davon.</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTOR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Es gibt keine Aufträge.</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>NAMENSRAUM</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>ZEITPLAN</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>NÄCHSTER LAUF</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Prints the manifest of a job as it stands in its file.</source>
        <translation>Gibt das Manifest eines Auftrags aus, wie es in seiner Datei steht.</translation>
    </message>
    <message>
        <source>Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.

Values are YAML: 5, true, &quot;5&quot; (a text), [a, b], {a: b}; nothing behind the `=` is the empty text. A valid manifest is not made invalid.</source>
        <translation>Setzt Felder eines Manifests und lässt jedes andere Byte, wie es ist. Alle oder keines.

Werte sind YAML: 5, true, &quot;5&quot; (ein Text), [a, b], {a: b}; nichts hinter dem `=` ist der leere Text. Ein gültiges Manifest wird nicht ungültig gemacht.</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>Das Manifest.</translation>
    </message>
    <message>
        <source>Such as spec.retry.attempts=5.</source>
        <translation>Etwa spec.retry.attempts=5.</translation>
    </message>
    <message>
        <source>Take the field away; may be given several times.</source>
        <translation>Das Feld wegnehmen; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Name a file, and fields as PATH=VALUE or --unset PATH.</source>
        <translation>Nennen Sie eine Datei, und Felder als PFAD=WERT oder --unset PFAD.</translation>
    </message>
    <message>
        <source>`%1` is not of the form PATH=VALUE.</source>
        <translation>`%1` hat nicht die Form PFAD=WERT.</translation>
    </message>
    <message>
        <source>Nothing was written: the manifest would not be valid any more.</source>
        <translation>Nichts wurde geschrieben: Das Manifest wäre nicht mehr gültig.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There are no manifests in %1: they lie in directories, one for each namespace.</source>
        <translation>In %1 sind keine Manifeste: Sie liegen in Verzeichnissen, je Namensraum einem.</translation>
    </message>
    <message>
        <source>Checks job manifests. Says what is wrong, where, and what would be right.

Exit status: 0 no errors, 1 errors, 2 something could not be read.</source>
        <translation>Prüft Manifeste. Sagt, was falsch ist, wo, und was richtig wäre.

Exit-Code: 0 keine Fehler, 1 Fehler, 2 etwas konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Files, or directories of manifests.</source>
        <translation>Dateien oder Verzeichnisse mit Manifesten.</translation>
    </message>
    <message>
        <source>text (default), json, github (workflow commands) or sarif.</source>
        <translation>text (Vorgabe), json, github (Workflow-Befehle) oder sarif.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Name at least one file or directory.</source>
        <translation>Nennen Sie mindestens eine Datei oder ein Verzeichnis.</translation>
    </message>
    <message>
        <source>--format must be text, json, github or sarif.</source>
        <translation>--format muss text, json, github oder sarif sein.</translation>
    </message>
    <message>
        <source>There is no file or directory %1.</source>
        <translation>Es gibt weder Datei noch Verzeichnis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n Manifest</numerusform>
            <numerusform>%n Manifeste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server (default: that of the last `crontopus login`).</source>
        <translation>Der Server (sonst der des letzten „crontopus login“).</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>there is no endpoint `%1`. See `crontopus endpoints list`.</source>
        <translation>es gibt keinen Endpunkt „%1“. „crontopus endpoints list“ zeigt alle.</translation>
    </message>
    <message>
        <source>`%1` is more than one endpoint: say which of the numbers %2.</source>
        <translation>„%1“ ist mehr als ein Endpunkt: sagen Sie, welche der Nummern %2.</translation>
    </message>
    <message>
        <source>`%1` is no job: write namespace/name.</source>
        <translation>„%1“ ist kein Auftrag: schreiben Sie Namensraum/Name.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus login`.</source>
        <translation>Verschieben Sie die Datei und rufen Sie „crontopus login“ auf.</translation>
    </message>
    <message>
        <source>You are not signed in at a server.</source>
        <translation>Sie sind bei keinem Server angemeldet.</translation>
    </message>
    <message>
        <source>Run `crontopus login ADDRESS`, or set CRONTOPUS_API_URL and CRONTOPUS_API_TOKEN.</source>
        <translation>Rufen Sie „crontopus login ADRESSE“ auf oder setzen Sie CRONTOPUS_API_URL und CRONTOPUS_API_TOKEN.</translation>
    </message>
    <message>
        <source>You are not signed in at %1.</source>
        <translation>Sie sind bei %1 nicht angemeldet.</translation>
    </message>
    <message>
        <source>Run `crontopus login %1`.</source>
        <translation>Rufen Sie „crontopus login %1“ auf.</translation>
    </message>
    <message>
        <source>the jobs of the server or a repository</source>
        <translation>die Aufträge des Servers oder eines Repositorys</translation>
    </message>
    <message>
        <source>make a job at the server</source>
        <translation>einen Auftrag am Server anlegen</translation>
    </message>
    <message>
        <source>give a job at the server another manifest</source>
        <translation>einem Auftrag am Server ein anderes Manifest geben</translation>
    </message>
    <message>
        <source>delete a job at the server</source>
        <translation>einen Auftrag am Server löschen</translation>
    </message>
    <message>
        <source>make a discovered job one of yours</source>
        <translation>einen gefundenen Auftrag zu einem von Ihren machen</translation>
    </message>
    <message>
        <source>have a job started now, wherever it is scheduled</source>
        <translation>einen Auftrag jetzt starten lassen, wo immer er eingeplant ist</translation>
    </message>
    <message>
        <source>the server&apos;s namespaces</source>
        <translation>die Namensräume des Servers</translation>
    </message>
    <message>
        <source>make a namespace</source>
        <translation>einen Namensraum anlegen</translation>
    </message>
    <message>
        <source>delete an empty namespace</source>
        <translation>einen leeren Namensraum löschen</translation>
    </message>
    <message>
        <source>runs of the server or this machine, newest first</source>
        <translation>Läufe des Servers oder dieser Maschine, die neuesten zuerst</translation>
    </message>
    <message>
        <source>how each job fared lately</source>
        <translation>wie es jedem Auftrag zuletzt ging</translation>
    </message>
    <message>
        <source>how each endpoint fared lately</source>
        <translation>wie es jedem Endpunkt zuletzt ging</translation>
    </message>
    <message>
        <source>the machines that run an agent (also: agents list)</source>
        <translation>die Maschinen mit einem Agenten (auch: agents list)</translation>
    </message>
    <message>
        <source>one machine, with what is scheduled there</source>
        <translation>eine Maschine, mit dem, was dort eingeplant ist</translation>
    </message>
    <message>
        <source>give a machine another name</source>
        <translation>einer Maschine einen anderen Namen geben</translation>
    </message>
    <message>
        <source>take a machine&apos;s token away</source>
        <translation>einer Maschine ihr Token nehmen</translation>
    </message>
    <message>
        <source>what changes at the server, as it happens</source>
        <translation>was sich am Server ändert, sobald es geschieht</translation>
    </message>
    <message>
        <source>sign in at a server</source>
        <translation>sich an einem Server anmelden</translation>
    </message>
    <message>
        <source>end the session there</source>
        <translation>die Sitzung dort beenden</translation>
    </message>
    <message>
        <source>who you are at the server</source>
        <translation>wer Sie am Server sind</translation>
    </message>
    <message>
        <source>your API tokens</source>
        <translation>Ihre API-Token</translation>
    </message>
    <message>
        <source>make an API token for a program</source>
        <translation>ein API-Token für ein Programm erstellen</translation>
    </message>
    <message>
        <source>take an API token away</source>
        <translation>ein API-Token sperren</translation>
    </message>
    <message>
        <source>tokens that machines are enrolled with</source>
        <translation>Token, mit denen Maschinen angemeldet werden</translation>
    </message>
    <message>
        <source>make one</source>
        <translation>eines erstellen</translation>
    </message>
    <message>
        <source>take one away</source>
        <translation>eines sperren</translation>
    </message>
    <message>
        <source>Its number, or a name that only one has.</source>
        <translation>Seine Nummer, oder ein Name, den nur einer hat.</translation>
    </message>
    <message>
        <source>Lists the machines that run an agent.</source>
        <translation>Listet die Maschinen auf, auf denen ein Agent läuft.</translation>
    </message>
    <message>
        <source>There are no endpoints. `crontopus enroll-token create` is the first step to one.</source>
        <translation>Es gibt keine Endpunkte. „crontopus enroll-token create“ ist der erste Schritt zu einem.</translation>
    </message>
    <message>
        <source>LAST HEARTBEAT</source>
        <translation>LETZTER HERZSCHLAG</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>PLATTFORM</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>LABELS</translation>
    </message>
    <message>
        <source>Shows one machine, with the jobs that are scheduled there.</source>
        <translation>Zeigt eine Maschine, mit den Aufträgen, die dort eingeplant sind.</translation>
    </message>
    <message>
        <source>name one endpoint.</source>
        <translation>nennen Sie einen Endpunkt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letzter Herzschlag</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ZULETZT GESEHEN</translation>
    </message>
    <message>
        <source>Gives a machine another name. Jobs that choose it by name follow the new one.</source>
        <translation>Gibt einer Maschine einen anderen Namen. Aufträge, die sie nach Namen wählen, folgen dem neuen.</translation>
    </message>
    <message>
        <source>name an endpoint and its new name.</source>
        <translation>nennen Sie einen Endpunkt und seinen neuen Namen.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Er heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Takes away a machine&apos;s token at once. Its jobs stay in its scheduler as they are.</source>
        <translation>Nimmt einer Maschine sofort ihr Token. Ihre Aufträge bleiben in ihrem Scheduler, wie sie sind.</translation>
    </message>
    <message>
        <source>Revoked. Its jobs stay in its scheduler until `crontopus-agent uninstall` there.</source>
        <translation>Gesperrt. Die Aufträge bleiben im Scheduler der Maschine, bis dort „crontopus-agent uninstall“ läuft.</translation>
    </message>
    <message>
        <source>Tells what changes at the server: runs, endpoints, jobs; one line each, in order. Goes on after the network was away, without a gap. Ctrl+C ends it.</source>
        <translation>Meldet, was sich am Server ändert: Läufe, Endpunkte, Aufträge; je eine Zeile, der Reihe nach. Macht ohne Lücke weiter, wenn das Netz weg war. Strg+C beendet.</translation>
    </message>
    <message>
        <source>Wait for more. Without it: what is new since --since, then end.</source>
        <translation>Auf mehr warten. Ohne dies: was seit --since neu ist, dann Ende.</translation>
    </message>
    <message>
        <source>Begin after this cursor (default: now).</source>
        <translation>Nach dieser Marke beginnen (sonst jetzt).</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>MARKE</translation>
    </message>
    <message>
        <source>the server no longer knows that place: what came between is not shown.</source>
        <translation>der Server kennt diese Stelle nicht mehr: was dazwischen lag, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>go on later with --since %1</source>
        <translation>später weiter mit --since %1</translation>
    </message>
    <message>
        <source>Ask this server instead (default: the one signed in at, if any).</source>
        <translation>Stattdessen diesen Server fragen (sonst den, an dem Sie angemeldet sind, falls es einen gibt).</translation>
    </message>
    <message>
        <source>namespace/name.</source>
        <translation>Namensraum/Name.</translation>
    </message>
    <message>
        <source>Makes a job of a manifest, in one commit at the server.</source>
        <translation>Macht aus einem Manifest einen Auftrag, in einem Commit am Server.</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>Das Manifest; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where the job goes (default: default).</source>
        <translation>Wohin der Auftrag kommt (sonst default).</translation>
    </message>
    <message>
        <source>give one file with a manifest.</source>
        <translation>nennen Sie eine Datei mit einem Manifest.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Gives a job another manifest, in one commit at the server.</source>
        <translation>Gibt einem Auftrag ein anderes Manifest, in einem Commit am Server.</translation>
    </message>
    <message>
        <source>name one job and a file with its manifest.</source>
        <translation>nennen Sie einen Auftrag und eine Datei mit seinem Manifest.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Deletes a job, in one commit at the server. Its runs stay, and Git keeps the manifest.</source>
        <translation>Löscht einen Auftrag, in einem Commit am Server. Seine Läufe bleiben, und Git behält das Manifest.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Makes a discovered job one of yours.</source>
        <translation>Macht einen gefundenen Auftrag zu einem von Ihren.</translation>
    </message>
    <message>
        <source>Where it goes (default: default).</source>
        <translation>Wohin er kommt (sonst default).</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Er ist jetzt %1.</translation>
    </message>
    <message>
        <source>Has a job started now, on every endpoint where it is scheduled.</source>
        <translation>Lässt einen Auftrag jetzt starten, auf jedem Endpunkt, auf dem er eingeplant ist.</translation>
    </message>
    <message numerus="yes">
        <source>It starts within the next minute on %n endpoint(s).</source>
        <translation>
            <numerusform>Er startet innerhalb der nächsten Minute auf %n Endpunkt.</numerusform>
            <numerusform>Er startet innerhalb der nächsten Minute auf %n Endpunkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the jobs of the server you are signed in at or, with --repo, of a repository as its working tree has them.
Leaves with 1 when one of them is invalid.</source>
        <translation>Listet die Aufträge des Servers auf, an dem Sie angemeldet sind, oder mit --repo die eines Repositorys, wie sie im Arbeitsverzeichnis stehen.
Endet mit 1, wenn einer davon ungültig ist.</translation>
    </message>
    <message>
        <source>User: </source>
        <translation>Benutzer: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 kennt diesen Benutzer mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Signs in at a server and remembers it. The password is asked for, or read from standard input; it is never an argument, where others could see it.</source>
        <translation>Meldet sich an einem Server an und merkt es sich. Nach dem Passwort wird gefragt, oder es wird von der Standardeingabe gelesen; es ist nie ein Argument, wo andere es sehen könnten.</translation>
    </message>
    <message>
        <source>The server, e.g. https://crontopus.example.com.</source>
        <translation>Der Server, z. B. https://crontopus.example.com.</translation>
    </message>
    <message>
        <source>User name or e-mail address.</source>
        <translation>Benutzername oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Use an API token, read from standard input.</source>
        <translation>Ein API-Token verwenden, von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Trust the server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>Dem Zertifikat des Servers mit diesem SHA-256-Fingerabdruck vertrauen.</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>FINGERABDRUCK</translation>
    </message>
    <message>
        <source>name one server, such as https://crontopus.example.com or localhost:8400.</source>
        <translation>nennen Sie einen Server, etwa https://crontopus.example.com oder localhost:8400.</translation>
    </message>
    <message>
        <source>`%1` is no SHA-256 fingerprint.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>warning: %1 is not encrypted; others can read your password on the way.</source>
        <translation>Warnung: %1 ist nicht verschlüsselt; andere können Ihr Passwort unterwegs lesen.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>An %1 angemeldet als %2.</translation>
    </message>
    <message>
        <source>Ends the session at the server and forgets its token.</source>
        <translation>Beendet die Sitzung am Server und vergisst ihr Token.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>Tells who you are at the server.</source>
        <translation>Sagt, wer Sie am Server sind.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>The namespace.</source>
        <translation>Der Namensraum.</translation>
    </message>
    <message>
        <source>name one namespace.</source>
        <translation>nennen Sie einen Namensraum.</translation>
    </message>
    <message>
        <source>Lists the namespaces of the server, with how many jobs each has.</source>
        <translation>Listet die Namensräume des Servers auf, und wie viele Aufträge jeder hat.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>AUFTRÄGE</translation>
    </message>
    <message>
        <source>Makes a namespace.</source>
        <translation>Legt einen Namensraum an.</translation>
    </message>
    <message>
        <source>The namespace %1 is there now.</source>
        <translation>Den Namensraum %1 gibt es jetzt.</translation>
    </message>
    <message>
        <source>Deletes a namespace that holds no jobs.</source>
        <translation>Löscht einen Namensraum, der keine Aufträge enthält.</translation>
    </message>
    <message>
        <source>The namespace %1 is gone.</source>
        <translation>Den Namensraum %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>ENDPUNKT</translation>
    </message>
    <message>
        <source>Lists runs, newest first: those of the server you are signed in at or, with --db, of this machine.</source>
        <translation>Listet Läufe auf, die neuesten zuerst: die des Servers, an dem Sie angemeldet sind, oder mit --db die dieser Maschine.</translation>
    </message>
    <message>
        <source>a server&apos;s runs have numbers; `crontopus runs list` tells them.</source>
        <translation>Läufe eines Servers haben Nummern; „crontopus runs list“ nennt sie.</translation>
    </message>
    <message>
        <source>Of so many days (default: 7).</source>
        <translation>Aus so vielen Tagen (sonst 7).</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>LÄUFE</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Counts runs and failures of each job.</source>
        <translation>Zählt Läufe und Fehler jedes Auftrags.</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>ENDPUNKTE</translation>
    </message>
    <message>
        <source>Counts runs and failures on each endpoint.</source>
        <translation>Zählt Läufe und Fehler auf jedem Endpunkt.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>this is shown only once:</source>
        <translation>dies wird nur einmal gezeigt:</translation>
    </message>
    <message>
        <source>Takes a token away, at once.</source>
        <translation>Sperrt ein Token, sofort.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Seine Nummer.</translation>
    </message>
    <message>
        <source>give the number of one token, as the list tells it.</source>
        <translation>nennen Sie die Nummer eines Tokens, wie die Liste sie zeigt.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least 1.</source>
        <translation>--%1 muss eine ganze Zahl von mindestens 1 sein.</translation>
    </message>
    <message>
        <source>Lists your API tokens.</source>
        <translation>Listet Ihre API-Token auf.</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>RECHTE</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT VERWENDET</translation>
    </message>
    <message>
        <source>Makes an API token for a program and prints it, this once.</source>
        <translation>Erstellt ein API-Token für ein Programm und gibt es aus, dieses eine Mal.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es ist.</translation>
    </message>
    <message>
        <source>What it may do: read:runs, write:jobs, read:* … May be given more than once.</source>
        <translation>Was es darf: read:runs, write:jobs, read:* … Kann mehrmals gegeben werden.</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>RECHT</translation>
    </message>
    <message>
        <source>It ends after so many days (default: never).</source>
        <translation>Es endet nach so vielen Tagen (sonst nie).</translation>
    </message>
    <message>
        <source>give the token one name.</source>
        <translation>geben Sie dem Token einen Namen.</translation>
    </message>
    <message>
        <source>say with --scope what it may do, e.g. --scope &apos;read:*&apos;.</source>
        <translation>sagen Sie mit --scope, was es darf, z. B. --scope &apos;read:*&apos;.</translation>
    </message>
    <message>
        <source>Lists the tokens that machines are enrolled with.</source>
        <translation>Listet die Token auf, mit denen Maschinen angemeldet werden.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>VERWENDET</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Makes a token to enroll machines with and prints it, this once.</source>
        <translation>Erstellt ein Token zum Anmelden von Maschinen und gibt es aus, dieses eine Mal.</translation>
    </message>
    <message>
        <source>For at most so many machines (default: any number).</source>
        <translation>Für höchstens so viele Maschinen (sonst beliebig viele).</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>CRONTOPUS_API_TOKEN is revoked, expired or for another server.</source>
        <translation>CRONTOPUS_API_TOKEN ist gesperrt, abgelaufen oder für einen anderen Server.</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint: crontopus login %1 --trust-certificate %2</source>
        <translation>Wenn dessen Verwalter diesen Fingerabdruck bestätigt: crontopus login %1 --trust-certificate %2</translation>
    </message>
    <message>
        <source>the same as trigger</source>
        <translation>dasselbe wie trigger</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Runs there</source>
        <translation>Läufe dort</translation>
    </message>
    <message>
        <source>Tells the demo&apos;s jobs, its last runs and what its server knows. Fails as long as no run that the scheduler started has finished and come to the server, if it has one.</source>
        <translation>Zeigt die Aufträge der Demo, ihre letzten Läufe und was ihr Server weiß. Scheitert, solange kein Lauf, den der Zeitplaner gestartet hat, zu Ende und beim Server angekommen ist, falls es einen gibt.</translation>
    </message>
</context>
<context>
    <name>crontopus::demo</name>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Der Ordner von %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is there, but it is no demo of ours.</source>
        <translation>%1 gibt es schon, aber es ist keine Demo von uns.</translation>
    </message>
    <message>
        <source>Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.</source>
        <translation>Nennen Sie in CRONTOPUS_DEMO_DIR ein anderes Verzeichnis, oder leeren Sie dieses.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Remove the directory that it is in; the demo makes it anew.</source>
        <translation>Entfernen Sie das Verzeichnis, in dem es liegt; die Demo legt es neu an.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>crontopus::files</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>crontopus::http</name>
    <message>
        <source>The request is read from standard input.</source>
        <translation>Die Anfrage wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>No answer in time from %1.</source>
        <translation>Keine rechtzeitige Antwort von %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::main</name>
    <message>
        <source>The desktop console of Crontopus.</source>
        <translation>Die Konsole von Crontopus.</translation>
    </message>
    <message>
        <source>Open this workspace, or the checkout at this path.</source>
        <translation>Diesen Arbeitsbereich oder die Arbeitskopie unter diesem Pfad öffnen.</translation>
    </message>
    <message>
        <source>name or path</source>
        <translation>Name oder Pfad</translation>
    </message>
    <message>
        <source>Open the demo, making it if need be.</source>
        <translation>Die Demo öffnen und nötigenfalls anlegen.</translation>
    </message>
    <message>
        <source>Keep settings and the log in this directory.</source>
        <translation>Einstellungen und Protokoll in diesem Verzeichnis halten.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Start in the system tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Show what this crontopus: link leads to.</source>
        <translation>Zeigen, wohin dieser crontopus:-Link führt.</translation>
    </message>
    <message>
        <source>Crontopus runs already, but does not answer.</source>
        <translation>Crontopus läuft schon, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>crontopus::manifest</name>
    <message>
        <source>The file lies in the namespace `%1`, which holds; write that, or move the file to `%2/`.</source>
        <translation>Die Datei liegt im Namensraum `%1`, und der gilt: Schreiben Sie ihn hin, oder verschieben Sie die Datei nach `%2/`.</translation>
    </message>
    <message>
        <source>The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>Das Verzeichnis `%1` kann kein Namensraum sein: bis zu 63 Kleinbuchstaben, Ziffern und Bindestriche, am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The job belongs to the tenant `%1`, whatever is written here: remove the field.</source>
        <translation>Der Auftrag gehört dem Mandanten `%1`, was auch hier steht: Entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`).</source>
        <translation>`spec.command` fehlt: Sagen Sie, was läuft (oder schreiben Sie `spec.http` oder `spec.script`).</translation>
    </message>
    <message>
        <source>`%1` and `%2` exclude each other: keep one of them.</source>
        <translation>`%1` und `%2` schließen einander aus: Behalten Sie eines.</translation>
    </message>
    <message>
        <source>`spec.command` is empty: say what runs.</source>
        <translation>`spec.command` ist leer: Sagen Sie, was läuft.</translation>
    </message>
    <message>
        <source>`spec.args` has no meaning with `spec.http`: remove it.</source>
        <translation>`spec.args` bedeutet nichts bei `spec.http`: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>This is no web address: write one such as https://example.com/path.</source>
        <translation>Das ist keine Webadresse: Schreiben Sie eine wie https://example.com/path.</translation>
    </message>
    <message>
        <source>The address holds a user name: move it to `spec.http.auth`, out of logs.</source>
        <translation>Die Adresse enthält einen Benutzernamen: Er gehört nach `spec.http.auth`, heraus aus den Protokollen.</translation>
    </message>
    <message>
        <source>`%1` is no header: a name has letters, digits and hyphens, a value is one line.</source>
        <translation>`%1` ist kein Header: Ein Name hat Buchstaben, Ziffern und Bindestriche, ein Wert ist eine Zeile.</translation>
    </message>
    <message>
        <source>`%1` is no status: write one such as 204, or a range such as 200-299.</source>
        <translation>`%1` ist kein Status: Schreiben Sie einen wie 204, oder einen Bereich wie 200-299.</translation>
    </message>
    <message>
        <source>This is no program: write one such as bash, python3 or /usr/bin/perl.</source>
        <translation>Das ist kein Programm: Schreiben Sie eines wie bash, python3 oder /usr/bin/perl.</translation>
    </message>
    <message>
        <source>`spec.script.source` is empty: say what runs.</source>
        <translation>`spec.script.source` ist leer: Sagen Sie, was läuft.</translation>
    </message>
    <message>
        <source>`%1` cannot be the name of an environment variable: use letters, digits and underscores, not beginning with a digit.</source>
        <translation>So kann keine Umgebungsvariable heißen: `%1`. Buchstaben, Ziffern und Unterstriche, am Anfang keine Ziffer.</translation>
    </message>
    <message>
        <source>`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it.</source>
        <translation>`spec.retry.maxInterval` ist kürzer als `spec.retry.initialInterval`: Erhöhen Sie es.</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read this secret: write `${VAR}` and set the variable in the agent&apos;s environment.</source>
        <translation>Wer das Repository lesen kann, kann dieses Geheimnis lesen: Schreiben Sie `${VAR}`, und setzen Sie die Variable in der Umgebung des Agenten.</translation>
    </message>
    <message>
        <source>`%1` takes a single line without control characters.</source>
        <translation>`%1` nimmt eine einzelne Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is no time zone `%1`: write an IANA name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone `%1`: Schreiben Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no time zone `%1`. Did you mean `%2`?</source>
        <translation>Es gibt keine Zeitzone `%1`. Meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>`spec.schedule` and `spec.at` exclude each other: keep one of them.</source>
        <translation>`spec.schedule` und `spec.at` schließen einander aus: Behalten Sie eines.</translation>
    </message>
    <message>
        <source>`spec.schedule` is missing: say when it runs, such as &quot;0 2 * * *&quot; (or write `spec.at`).</source>
        <translation>`spec.schedule` fehlt: Sagen Sie, wann er läuft, etwa &quot;0 2 * * *&quot; (oder schreiben Sie `spec.at`).</translation>
    </message>
    <message>
        <source>`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes into `spec.timezone`.</source>
        <translation>`%1` ist kein Datum mit Uhrzeit: Schreiben Sie eine ganze Minute wie 2026-03-01 04:00; die Zone gehört nach `spec.timezone`.</translation>
    </message>
    <message>
        <source>Daylight saving skips %1 in %2: the job runs right after the gap.</source>
        <translation>Die Zeitumstellung überspringt %1 in %2: Der Auftrag läuft gleich nach der Lücke.</translation>
    </message>
    <message>
        <source>`spec.schedule` is an empty list: write an expression, such as &quot;0 2 * * *&quot;.</source>
        <translation>`spec.schedule` ist eine leere Liste: Schreiben Sie einen Ausdruck, etwa &quot;0 2 * * *&quot;.</translation>
    </message>
    <message>
        <source>a map of fields below it</source>
        <translation>eine Zuordnung von Feldern darunter</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a duration such as 90s, 15m or 1h30m</source>
        <translation>eine Dauer wie 90s, 15m oder 1h30m</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>einen Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>a map of names to texts</source>
        <translation>eine Zuordnung von Namen zu Texten</translation>
    </message>
    <message>
        <source>a map of names to texts or lists of texts</source>
        <translation>eine Zuordnung von Namen zu Texten oder Listen von Texten</translation>
    </message>
    <message>
        <source>a list of maps</source>
        <translation>eine Liste von Zuordnungen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>A manifest is a map that begins with `apiVersion: v1`.</source>
        <translation>Ein Manifest ist eine Zuordnung, die mit `apiVersion: v1` beginnt.</translation>
    </message>
    <message>
        <source>`%1` is missing: write %2.</source>
        <translation>`%1` fehlt: Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>`%1` is missing. It says: %2</source>
        <translation>`%1` fehlt. Es sagt: %2</translation>
    </message>
    <message>
        <source>`%1` takes a map of fields below it.</source>
        <translation>`%1` nimmt eine Zuordnung von Feldern darunter.</translation>
    </message>
    <message>
        <source>`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.</source>
        <translation>`%1` ist keine Dauer: Schreiben Sie 90, 90s, 15m, 2h, 1d oder 1h30m.</translation>
    </message>
    <message>
        <source>`%1` is no UUID: write one such as %2, or leave `%3` out.</source>
        <translation>`%1` ist keine UUID: Schreiben Sie eine wie %2, oder lassen Sie `%3` weg.</translation>
    </message>
    <message>
        <source>`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>`%1` kann kein Name sein: bis zu 63 Kleinbuchstaben, Ziffern und Bindestriche, am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3.</source>
        <translation>`%1` kann nicht `%2` sein: Möglich ist %3.</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3. Did you mean `%4`?</source>
        <translation>`%1` kann nicht `%2` sein: Möglich ist %3. Meinten Sie `%4`?</translation>
    </message>
    <message>
        <source>`%1` is out of range: use %2 to %3.</source>
        <translation>`%1` liegt außerhalb von %2 bis %3.</translation>
    </message>
    <message>
        <source>`%1` takes true or false, without quotes.</source>
        <translation>`%1` nimmt true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>YAML 1.2 takes `%1` for a text: write %2.</source>
        <translation>YAML 1.2 hält `%1` für einen Text: Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>`%1` contains a NUL character: remove it.</source>
        <translation>`%1` enthält ein NUL-Zeichen: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>`%1` takes a text; put it in quotes.</source>
        <translation>`%1` nimmt einen Text; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>`%1` takes a text or a list of texts.</source>
        <translation>`%1` nimmt einen Text oder eine Liste von Texten.</translation>
    </message>
    <message>
        <source>`%1` takes a text.</source>
        <translation>`%1` nimmt einen Text.</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing.</source>
        <translation>Das Feld `%1` ist nicht bekannt; es bleibt stehen, bewirkt aber nichts.</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?</source>
        <translation>Das Feld `%1` ist nicht bekannt; es bleibt stehen, bewirkt aber nichts. Meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>`%1` takes %2.</source>
        <translation>`%1` nimmt %2.</translation>
    </message>
    <message>
        <source>The directory cannot be read: check its permissions.</source>
        <translation>Das Verzeichnis kann nicht gelesen werden: Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The link leads out of the repository, or nowhere; it is not followed.</source>
        <translation>Der Link führt aus dem Repository hinaus oder ins Leere; ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>Es gibt kein Verzeichnis %1.</translation>
    </message>
    <message>
        <source>The job %1 is defined in %2 too, so neither is used: rename one of them.</source>
        <translation>Der Auftrag %1 steht auch in %2, also gilt keiner von beiden: Benennen Sie einen um.</translation>
    </message>
    <message>
        <source>The id %1 is used in %2 too, so neither is used: give one of them another, or none.</source>
        <translation>Die ID %1 steht auch in %2, also gilt keiner von beiden: Geben Sie einem eine andere, oder keine.</translation>
    </message>
    <message>
        <source>Nothing here runs `%1` of a job with `spec.checkin.ping`: remove one of the two.</source>
        <translation>Bei einem Job mit `spec.checkin.ping` führt hier nichts `%1` aus: Entfernen Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeManifests</name>
    <message>
        <source>The text is no map of fields.</source>
        <translation>Der Text ist keine Zuordnung von Feldern.</translation>
    </message>
    <message>
        <source>Settle the texts as a whole.</source>
        <translation>Klären Sie die Texte als Ganzes.</translation>
    </message>
    <message>
        <source>Both sides changed comments too.</source>
        <translation>Beide Seiten haben auch Kommentare geändert.</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeTexts</name>
    <message>
        <source>The texts cannot be merged.</source>
        <translation>Die Texte lassen sich nicht zusammenführen.</translation>
    </message>
</context>
<context>
    <name>crontopus::outputtext</name>
    <message>
        <source>… %1 bytes left out …</source>
        <translation>… %1 Bytes ausgelassen …</translation>
    </message>
</context>
<context>
    <name>crontopus::process</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds.</source>
        <translation>%1 hat binnen %2 Sekunden nicht geendet.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 ist abgestürzt.</translation>
    </message>
</context>
<context>
    <name>crontopus::runtext</name>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Nachgeholt</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
</context>
<context>
    <name>crontopus::selection</name>
    <message>
        <source>The job was found on a machine and stays there as it is (label `source: discovered`).</source>
        <translation>Der Auftrag wurde auf einer Maschine gefunden und bleibt dort, wie er ist (Label `source: discovered`).</translation>
    </message>
    <message>
        <source>The job is disabled (`spec.enabled: false`).</source>
        <translation>Der Auftrag ist abgeschaltet (`spec.enabled: false`).</translation>
    </message>
    <message>
        <source>The job is for %1 only (`spec.platforms`), and %2 runs %3.</source>
        <translation>Der Auftrag ist nur für %1 (`spec.platforms`), und auf %2 läuft %3.</translation>
    </message>
    <message>
        <source>%1 is not among the job&apos;s endpoints (`spec.agent.endpoints`).</source>
        <translation>%1 ist nicht unter den Endpunkten des Auftrags (`spec.agent.endpoints`).</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.</source>
        <translation>Der Auftrag verlangt das Label %1: %2 (`spec.agent.selector`), das %3 nicht hat.</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.</source>
        <translation>Der Auftrag verlangt das Label %1: %2 (`spec.agent.selector`), und %3 hat %4.</translation>
    </message>
    <message>
        <source>The job runs elsewhere and reports itself (`spec.checkin.ping`).</source>
        <translation>Der Job läuft anderswo und meldet sich selbst (`spec.checkin.ping`).</translation>
    </message>
</context>
<context>
    <name>crontopus::setField</name>
    <message>
        <source>`%1` cannot be set: %2</source>
        <translation>`%1` kann nicht gesetzt werden: %2</translation>
    </message>
    <message>
        <source>`%1` cannot be changed alone: other fields may refer to it by an alias.</source>
        <translation>`%1` kann nicht für sich geändert werden: Andere Felder beziehen sich vielleicht durch einen Alias darauf.</translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation>Ändern Sie den Text selbst.</translation>
    </message>
    <message>
        <source>`%1` cannot be set to this without changing other fields.</source>
        <translation>`%1` kann nicht darauf gesetzt werden, ohne andere Felder zu ändern.</translation>
    </message>
    <message>
        <source>`%1` is no field path: write one such as spec.retry.attempts.</source>
        <translation>`%1` ist kein Feldpfad: Schreiben Sie einen wie spec.retry.attempts.</translation>
    </message>
    <message>
        <source>The text is not valid YAML, so no field can be set: %1</source>
        <translation>Der Text ist kein gültiges YAML, also kann kein Feld gesetzt werden: %1</translation>
    </message>
    <message>
        <source>The text is no map of fields, so no field can be set.</source>
        <translation>Der Text ist keine Zuordnung von Feldern, also kann keines gesetzt werden.</translation>
    </message>
    <message>
        <source>`%1` is an alias: change what it refers to, or write its fields out.</source>
        <translation>`%1` ist ein Alias: Ändern Sie, worauf er sich bezieht, oder schreiben Sie seine Felder aus.</translation>
    </message>
    <message>
        <source>`%1` holds a single value, so nothing can stand below it: change that first.</source>
        <translation>`%1` hat einen einzelnen Wert, also kann nichts darunter stehen: Ändern Sie erst das.</translation>
    </message>
    <message>
        <source>`%1` is a list, not a map.</source>
        <translation>`%1` ist eine Liste, keine Zuordnung.</translation>
    </message>
    <message>
        <source>`%1` is a map, not a list.</source>
        <translation>`%1` ist eine Zuordnung, keine Liste.</translation>
    </message>
    <message>
        <source>The list `%1` has fewer items: add at its end.</source>
        <translation>Die Liste `%1` hat weniger Einträge: Fügen Sie am Ende an.</translation>
    </message>
    <message>
        <source>A list or map within the value cannot be set at once.</source>
        <translation>Eine Liste oder Zuordnung innerhalb des Werts kann nicht auf einmal gesetzt werden.</translation>
    </message>
    <message>
        <source>Set its fields one by one.</source>
        <translation>Setzen Sie ihre Felder einzeln.</translation>
    </message>
    <message>
        <source>`%1` is no list or map: write [a, b] or {a: b}.</source>
        <translation>`%1` ist weder Liste noch Zuordnung: Schreiben Sie [a, b] oder {a: b}.</translation>
    </message>
</context>
<context>
    <name>crontopus::spool</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>its run id is no UUID</source>
        <translation>seine Lauf-ID ist keine UUID</translation>
    </message>
    <message>
        <source>The runner was killed, or the machine went down, before the job ended.</source>
        <translation>Der Runner wurde beendet, oder die Maschine ging aus, bevor der Auftrag zu Ende war.</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2); it is kept as %3.</source>
        <translation>%1 ist kein ganzer Laufbericht (%2); er bleibt als %3 erhalten.</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2) and cannot be moved to %3.</source>
        <translation>%1 ist kein ganzer Laufbericht (%2) und lässt sich nicht nach %3 verschieben.</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
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
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen: Schließen Sie es.</translation>
    </message>
    <message>
        <source>A tab stands where indentation is expected: indent with spaces.</source>
        <translation>Wo eingerückt wird, steht ein Tabulator: Rücken Sie mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>A `:` cannot stand here: put the text in quotes, or check the indentation.</source>
        <translation>Hier kann kein `:` stehen: Setzen Sie den Text in Anführungszeichen, oder prüfen Sie die Einrückung.</translation>
    </message>
    <message>
        <source>A text cannot begin with this character: put it in quotes.</source>
        <translation>Mit diesem Zeichen kann kein Text beginnen: Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This alias names an anchor that is not defined above it: define it with `&amp;name`.</source>
        <translation>Dieser Alias nennt einen Anker, der darüber nicht vorkommt: Setzen Sie ihn mit `&amp;name`.</translation>
    </message>
    <message>
        <source>The indentation does not match the lines above: align it with its neighbours.</source>
        <translation>Die Einrückung passt nicht zu den Zeilen darüber: Rücken Sie ein wie diese.</translation>
    </message>
    <message>
        <source>A `{` is opened but never closed: add the closing `}`.</source>
        <translation>Ein `{` wird geöffnet und nie geschlossen: Fügen Sie `}` an.</translation>
    </message>
    <message>
        <source>A `[` is opened but never closed: add the closing `]`.</source>
        <translation>Ein `[` wird geöffnet und nie geschlossen: Fügen Sie `]` an.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one: remove it, or put the text in quotes.</source>
        <translation>Eine schließende Klammer hat keine öffnende: Entfernen Sie sie, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check the indentation and quotes.</source>
        <translation>Das ist kein gültiges YAML: %1. Prüfen Sie Einrückung und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: a manifest holds one job.</source>
        <translation>Die Datei ist größer als 1 MiB: Ein Manifest enthält einen Auftrag.</translation>
    </message>
    <message>
        <source>A carriage return stands alone: end lines with LF or CR LF.</source>
        <translation>Ein Wagenrücklauf steht allein: Beenden Sie Zeilen mit LF oder CR LF.</translation>
    </message>
    <message>
        <source>The control character 0x%1 cannot stand in YAML: write it as an escape in double quotes, or remove it. Is this a text file?</source>
        <translation>Das Steuerzeichen 0x%1 kann nicht in YAML stehen: Schreiben Sie es als Escape in doppelten Anführungszeichen, oder entfernen Sie es. Ist das eine Textdatei?</translation>
    </message>
    <message>
        <source>This line is not UTF-8: save the file as UTF-8.</source>
        <translation>Diese Zeile ist kein UTF-8: Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file has a second document: put every job into a file of its own.</source>
        <translation>Die Datei hat ein zweites Dokument: Jeder Auftrag gehört in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Nothing can stand here after the end of the job: check the indentation and brackets.</source>
        <translation>Nach dem Ende des Auftrags kann hier nichts stehen: Prüfen Sie Einrückung und Klammern.</translation>
    </message>
    <message>
        <source>This alias stands inside what it refers to.</source>
        <translation>Dieser Alias steht in dem, worauf er sich bezieht.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 values, counting what its aliases repeat.</source>
        <translation>Die Datei hat mehr als 10.000 Werte, Wiederholungen durch Aliasse mitgezählt.</translation>
    </message>
    <message>
        <source>The file is nested more than 64 levels deep.</source>
        <translation>Die Datei ist mehr als 64 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Ein Schlüssel muss ein Text sein.</translation>
    </message>
    <message>
        <source>The key `%1` stands here twice: remove one of them.</source>
        <translation>Der Schlüssel `%1` steht hier zweimal: Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes an alias of a map, such as `*defaults`.</source>
        <translation>`&lt;&lt;` nimmt den Alias einer Zuordnung, etwa `*defaults`.</translation>
    </message>
    <message>
        <source>The file is empty: a manifest needs `apiVersion`, `kind`, `metadata` and `spec`.</source>
        <translation>Die Datei ist leer: Ein Manifest braucht `apiVersion`, `kind`, `metadata` und `spec`.</translation>
    </message>
</context>
</TS>
