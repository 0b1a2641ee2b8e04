<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus</name>
    <message>
        <source>The file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its time, %2, has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good version is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the lock file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the directory is yours and its disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a job&apos;s name. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule “%1” is no cron expression: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 leads out of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be set: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be changed alone: other fields may refer to it by an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be set to this without changing other fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no field path: write one such as spec.retry.attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid YAML, so no field can be set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no map of fields, so no field can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of fields below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration such as 90s, 15m or 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of names to texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of names to texts or lists of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was found on a machine and stays there as it is (label `source: discovered`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is disabled (`spec.enabled: false`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is for %1 only (`spec.platforms`), and %2 runs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the job&apos;s endpoints (`spec.agent.endpoints`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run history %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the agent: it keeps the damaged file under another name and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run history %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or map within the value cannot be set at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its fields one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no list or map: write [a, b] or {a: b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the permissions; no file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus-http</name>
    <message>
        <source>The request is read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::AdoptPanel</name>
    <message>
        <source>Let Crontopus run it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is scheduled here too. Crontopus never touches entries that are not its own, so remove this line from %1 yourself, or the command runs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running the line in %1 as it does now; nothing there is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a job %1/%2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is committed. Now remove this line from %2:
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is committed. Cron goes on running the line; to hand it over, take away the job&apos;s label “source” and remove this line from %2:
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>crontopus::AgentConfig</name>
    <message>
        <source>%1:%2: this is no valid YAML: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: git.url is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to the address or path of the repository with the job manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read this file and the password in it: chmod 600 it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or name another with --config. docs/agent.md shows its keys.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::AppliedState</name>
    <message>
        <source>The saved state cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::AreaField</name>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::AtQueue</name>
    <message>
        <source>%1 refused the job: %2</source>
        <translation type="unfinished"></translation>
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
    <name>crontopus::ChangesPage</name>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no jobs, so discarding them cannot be undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded the edits of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded the edits of %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled: now at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled; your commits now stand on top of what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of jobs wait here until you commit them. Everything is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pull was cancelled; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard checked edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑%1 to push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓%1 to pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ChoiceField</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation type="unfinished"></translation>
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
    <name>crontopus::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Search jobs and commands</source>
        <translation>Aufträge und Befehle suchen</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitPanel</name>
    <message>
        <source>Commit in spite of the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary of at most %1 characters is read well everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::CommitsModel</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ConflictView</name>
    <message>
        <source>Deleted on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: edit until it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the merged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves everything as it was before the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, as I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, as they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged text still has the marks &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Keep one side of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen, but the file has errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pull met edits that disagree with yours. %1 of %2 files settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabScheduler</name>
    <message>
        <source>`crontab -l` failed with exit code %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. See that `crontab -l` works in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab has control characters that `crontab -l` does not show as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Remove carriage returns from it with `crontab -e`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab has %1 lines; Debian&apos;s cron takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`crontab -` refused the crontab: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`crontab -` did not take the crontab in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`crontab -` did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab would have %1 lines; cron takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have fewer jobs on this machine, or give jobs schedules that need fewer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else keeps changing the crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`crontab -r` failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Cycle</name>
    <message>
        <source>%1 run files could not be written; the last: %2</source>
        <translation type="unfinished"></translation>
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
    <name>crontopus::DirectoryReader</name>
    <message>
        <source>The directory cannot be read: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads out of the repository, or nowhere; it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::DurationChart</name>
    <message>
        <source>Duration over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::EditHistory</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed again since then; nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the job, or discard its changes on the Changes page.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit…</source>
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
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds bytes that are no UTF-8 text. Saving it replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid YAML. The form shows the last values that could be read; correct the text to use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was deleted meanwhile. Saving writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed on disk; this is its new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed on disk while you were editing it. Taking it replaces your text; Undo brings yours back. Saving yours replaces the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::EffectView</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes most of the jobs here. The agent will wait for a confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (not in these changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has errors: the last good version stays in the scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same lines in the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next runs before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointPage</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the scheduler anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent on this machine puts the jobs into its scheduler. Once it runs, its state and every entry appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent running, process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the agent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync would remove %1 jobs from the scheduler, most of those that are here. The agent waits until you say that this is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job to see what the scheduler should hold, and what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler holds exactly what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler holds something else. The next sync puts it right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler does not hold this job. The next sync adds it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry fires more often than wanted; the runner lets only the right times through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: the agent removes the jobs with its next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
</context>
<context>
    <name>crontopus::EntriesModel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Explain</name>
    <message>
        <source>On %1 the clock skips %2: it runs at %3 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it does not run then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs the first time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot or @every.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 `%2` is no month: use 1 to 12 or JAN to DEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 `%2` is not a number: use %3 to %4, or `*`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is out of range: use %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or `%3-%4/5`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` never fires: none of its months has such a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run every year; the next time is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of month and day of week are both set: it runs on days that match either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed: it will not run any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished">%1 d {1n?}</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished">%1 d {1r?}</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished">%1 h {1t?}</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a run of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every minute from %1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every %1 minute from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past every %1 hour</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past every hour from %1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past every %1 hour from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past hour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past hours %1</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as often as the clock shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every %1 day from %2 through %3 %4</source>
        <comment>%1 is 2nd, 3rd, …; %4 of every month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 %2</source>
        <comment>%2 is: of every month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on days %1 %2</source>
        <comment>a list; %2 is: of every month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation type="unfinished">in %1</translation>
    </message>
    <message>
        <source>%1, if that is a %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and on every %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1, counted from 1970-01-01 00:00 UTC</source>
        <comment>a duration such as 1h30m</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between schedules</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::FieldEdit</name>
    <message>
        <source>`%1` is an alias: change what it refers to, or write its fields out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` holds a single value, so nothing can stand below it: change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is a list, not a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is a map, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list `%1` has fewer items: add at its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ForeignModel</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository</name>
    <message>
        <source>Cannot compare `%1` with `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find renamed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 in the commit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 is more than %2 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository holds more than %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell who wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: later commits changed the same lines of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit these files by hand; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its changes are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 exists and is not an empty directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has no branch `%2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its branches: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot fetch from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to push yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot push to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has commits that are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull first, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it refused %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch may be protected, or a rule of the server forbids this commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed, but the upstream branch cannot be noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted; choose where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git init` in it or choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the repository %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a repository in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add the remote `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory: give the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 to commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to commit: %1 is as in the last commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit was made, but the index cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot put %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository::Private</name>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch of the repository %1 has no upstream branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push it once, or set one with `git branch --set-upstream-to=origin/&lt;branch&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the repository %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find the commit `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read HEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the object %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository %1 has no remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with `git remote add origin &lt;address&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no working tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone it and work in the clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge, rebase or similar is under way in the repository %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or abort it with `git` first; `git status` says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the state of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: uncommitted edits are in the way: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit or discard them first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryDb</name>
    <message>
        <source>There is no run history at %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent makes it when the first job has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run history %1 was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run history %1 is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does so when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run history %1 is damaged and cannot be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such run in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryView</name>
    <message>
        <source>Show all commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes this version as an edit, which you can look at, commit or discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy commit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit %1 is not in this repository, or too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of “%1” is back as an edit that is not committed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::HttpJobRequest</name>
    <message>
        <source>The request is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http.url is no http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http.method is no HTTP method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http.headers: &quot;%1&quot; cannot be a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http.expect is no list of statuses or ranges from 100 to 599.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Ingestion</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its run id is no UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner was killed, or the machine went down, before the job ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2); it is kept as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2) and cannot be moved to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::JobDetail</name>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lines: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint has told about this job yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry fires more often than the job runs; the runner lets only the wanted starts through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::JobFilterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::JobReader</name>
    <message>
        <source>The file lies in the namespace `%1`, which holds; write that, or move the file to `%2/`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job belongs to the tenant `%1`, whatever is written here: remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` and `%2` exclude each other: keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.command` is empty: say what runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.args` has no meaning with `spec.http`: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address: write one such as https://example.com/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name: move it to `spec.http.auth`, out of logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no header: a name has letters, digits and hyphens, a value is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no status: write one such as 204, or a range such as 200-299.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no program: write one such as bash, python3 or /usr/bin/perl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.script.source` is empty: say what runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be the name of an environment variable: use letters, digits and underscores, not beginning with a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read this secret: write `${VAR}` and set the variable in the agent&apos;s environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes a single line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone `%1`: write an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone `%1`. Did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.schedule` and `spec.at` exclude each other: keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.schedule` is missing: say when it runs, such as &quot;0 2 * * *&quot; (or write `spec.at`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes into `spec.timezone`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight saving skips %1 in %2: the job runs right after the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`spec.schedule` is an empty list: write an expression, such as &quot;0 2 * * *&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::JobRepository</name>
    <message>
        <source>This is a bare repository. Clone it to edit its jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to %1. Ask its owner, or clone it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare repository cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeModel</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not committed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace / name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
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
    <name>crontopus::JobsPage</name>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter by name, command, label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts on %2 within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>A job is one YAML file: what to run, when, and where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::LocalEndpointStore</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install crontopus-agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontopus-agent failed with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontopus-agent gave no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontopus-agent gave no plan.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>crontopus::Manifest</name>
    <message>
        <source>The text is no YAML map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestDocument</name>
    <message>
        <source>%1 also defines the job “%2”: names are unique in their namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same id: each job needs its own. Remove the field to get one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestForm</name>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestParser</name>
    <message>
        <source>A manifest is a map that begins with `apiVersion: v1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes a map of fields below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no UUID: write one such as %2, or leave `%3` out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3. Did you mean `%4`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is out of range: use %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes true or false, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML 1.2 takes `%1` for a text: write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` contains a NUL character: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes a text; put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes a text or a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is missing: write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is missing. It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSet</name>
    <message>
        <source>There is no directory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 is defined in %2 too, so neither is used: rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is used in %2 too, so neither is used: give one of them another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSource</name>
    <message>
        <source>%1 is a clone of %2, not of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or set another git.local_path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has not been fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most 63, no hyphen at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the job a name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which command it runs. A script or an HTTP request can be chosen afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::OutputView</name>
    <message>
        <source>Search the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run wrote nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save output as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has not ended yet; its output follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save output</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::PairsField</name>
    <message>
        <source>Has lists: edit it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::PendingModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Plan</name>
    <message>
        <source>The job&apos;s zone %1 and the machine&apos;s %2 change their distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daylight saving change touches its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its schedules fall into the same minute, so one entry stands for them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry comes again every year; the guard knows which year is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` does not divide a day evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its times and days cannot be said in the scheduler&apos;s own terms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::PullWork</name>
    <message>
        <source>Cannot pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pull was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying local commits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Reader</name>
    <message>
        <source>%1:%2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a map of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the environment variable %1, which is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but this machine is %3; that is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a map of names to values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent works without a server; what stands under backend is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be between %1 seconds and a day, such as 30, 30s or 5m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.type %2 is not known; the keys that are there are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be error, warning, info or debug, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text or json, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::RunDetail</name>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this job once more, now, on the same endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not tell which version it ran from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job never succeeded before this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is the same as at the last success,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest has changed since the last success,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::RunFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::RunRecord</name>
    <message>
        <source>[… %1 bytes not kept …]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::RunsChart</name>
    <message>
        <source>Runs over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::RunsFilterBar</name>
    <message>
        <source>Filter by job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show runs with this outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::RunsModel</name>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show failed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer time, other outcomes or another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run of a job appears here with its outcome, its duration and its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>crontopus::ScheduleField</name>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily at 02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays at 08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly, Sunday at 03:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly, on the 1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next runs, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Service</name>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs last fetched stay in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 begins; %2 every %3 s, scheduler %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent.state_dir takes a new start of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was missed while away and starts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1: %2 changes, %3 writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removals wait for `crontopus-agent prune --confirm`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation type="unfinished"></translation>
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
        <source>Remember, in a file that only I can read</source>
        <translation>Merken, in einer Datei, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>Nothing, or the SSH agent</source>
        <translation type="unfinished">Nichts, oder der SSH-Agent</translation>
    </message>
    <message>
        <source>User name and token</source>
        <translation type="unfinished">Benutzername und Token</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation type="unfinished">SSH-Schlüsseldatei</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished">Anmelden mit</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished">&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished">&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished">&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>crontopus::StartPage</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A workspace is a Git repository of job manifests and the machine that runs them. Everything stays on your disk; no account is needed.</source>
        <translation>Ein Arbeitsbereich ist ein Git-Repository mit Auftragsmanifesten und die Maschine, die sie ausführt. Alles bleibt auf Ihrer Platte; ein Konto ist nicht nötig.</translation>
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
        <source>Six example jobs, run by this machine&apos;s own cron</source>
        <translation>Sechs Beispielaufträge, ausgeführt vom cron dieser Maschine</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>crontopus::StateDir</name>
    <message>
        <source>Another crontopus-agent (process %1) runs in %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) is syncing; try again when it is done.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>crontopus::SystemdScheduler</name>
    <message>
        <source>Cannot read the directory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`systemctl --user %1` failed: %2.</source>
        <translation type="unfinished"></translation>
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
    <name>crontopus::WeekStrip</name>
    <message>
        <source>Runs in the coming week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in seven days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:00–%2:59: %3×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::Workspace</name>
    <message>
        <source>No agent of this machine follows this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a bare repository; it has no files to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone it, and open the clone.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::ZoneData</name>
    <message>
        <source>There is no time zone `%1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository (the service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do so once, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is scheduled, and what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a sync would change, without changing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to removals that are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List scheduled jobs of this machine that are not managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the scheduler start a job once, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything of ours out of the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a sync would change in the scheduler, without changing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the manifests from this directory instead of the commit last fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removals would wait for `crontopus-agent prune --confirm`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to removals that are waiting because they concern most jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These wait for `crontopus-agent prune --confirm`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository, until told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1 on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`crontopus-agent status` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will start within the next minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing beside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install crontopus-agent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has neither crontab nor systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a cron, such as the package cron or cronie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n job(s) would be removed, which is most of them: nothing was. If that is right, run `crontopus-agent prune --confirm`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step with commit %1: jobs %2, changes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removals, for `crontopus-agent prune --confirm`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the repository and bring the scheduler in step with it, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scheduler back as it would be without us; the run history is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of ours is gone from the scheduler. Run history and settings are still in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::agent::Session</name>
    <message>
        <source>The configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wrong number of arguments; see `%1 --help`.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message>
        <source>the runs of this machine&apos;s jobs, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run, with what it wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a schedule fires next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schedule in words, with what to look out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a native scheduler gets for a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a repository of example jobs to try things with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo&apos;s jobs and last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a Git repository of six example jobs, a checkout of it and the configuration of an agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the demo&apos;s jobs and its last runs. Fails as long as no run that the scheduler started has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this run history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the runs of this machine&apos;s jobs, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs whose namespace/name contains this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that ended so: running, success, failure, timeout, cancelled, skipped. May be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no status. There are running, success, failure, timeout, cancelled and skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`--limit` must be a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one run of a job, with what it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s number, as `runs list` tells it, or its UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`runs show` wants the number of one run. `crontopus runs list` tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is neither a number nor a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says a schedule in words, with what to look out for: times that daylight saving skips or repeats, years without a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`expr` is missing or not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`count` must be a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows when a schedule fires next, daylight saving included.

With --batch, reads one JSON object a line, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, all but expr optional, and answers each with a line {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [times in UTC]} or {&quot;error&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times to show (default: 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the lines of FILE (`-`: standard input).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fires at no time that the clock could tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule: five cron fields, @daily and the like, or @every 30m. Quote it, or the shell makes file names of its stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IANA time zone that it is meant in (default: this machine&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from this time, such as 2027-03-28T01:30:00Z (default: now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPR is missing. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a form like 2027-03-28T01:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the native entries that a schedule is compiled into. They fire at least at every wanted minute; where they fire at others too, the job runner&apos;s guard stops those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone that the native scheduler runs in (default: this machine&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontab, systemd or taskscheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHEDULER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task Scheduler: the task&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task Scheduler: the program to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task Scheduler: the program&apos;s arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--target must be crontab, systemd or taskscheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner&apos;s guard is needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: crontopus COMMAND [ARGUMENTS]

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
`crontopus COMMAND --help` tells more; so does crontopus(1).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontopus: there is no command `%1`. Try `crontopus --help`.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the jobs of a repository, with their next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job&apos;s manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was edited since the last commit, or between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commits that changed a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check manifests, files or whole repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set fields of a manifest, leaving the rest as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Git repository (default: the one this directory is in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace/name, a name that only one job has, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no job `%1`. See `crontopus jobs list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is more than one job: say which of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the working tree differs from the last commit, as `git diff` writes it, new files included.
Leaves with 1 when there are differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one (default: all files).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older commit (default: HEAD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer commit (default: the working tree).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the commits that changed a job&apos;s file, newest first, renames followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to show (default: 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count must be a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been committed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the jobs of a repository as its working tree has them.
Leaves with 1 when one of them is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the manifest of a job as it stands in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.

Values are YAML: 5, true, &quot;5&quot; (a text), [a, b], {a: b}; nothing behind the `=` is the empty text. A valid manifest is not made invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as spec.retry.attempts=5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the field away; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, and fields as PATH=VALUE or --unset PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not of the form PATH=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the manifest would not be valid any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no manifests in %1: they lie in directories, one for each namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks job manifests. Says what is wrong, where, and what would be right.

Exit status: 0 no errors, 1 errors, 2 something could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or directories of manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (default), json, github (workflow commands) or sarif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file or directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format must be text, json, github or sarif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or directory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::demo</name>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but it is no demo of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::git</name>
    <message>
        <source>Cannot compare the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user. If you trust it, run `git config --global --add safe.directory &lt;path&gt;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the repository; try again in a moment, or remove its stale .lock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, the token or the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is marked as revoked in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key of %1 has changed (%2): another machine may be posing as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its administrator confirms the new key, remove the old one with `ssh-keygen -f %1 -R &apos;%2&apos;` and add the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 is not known (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint, accept it with `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::git::RemoteSession</name>
    <message>
        <source>%1: cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing has come from the server for %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sends us to another host, %1, which gets no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that host&apos;s address if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys of the ssh-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not accept %1 for the user %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key, its passphrase, and that its public half is registered on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not accept the user name and token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both; the token may have expired or lack the right to this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks for a user name and token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them in the workspace&apos;s or the agent&apos;s Git settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install its certificate authority on this machine; checks cannot be turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repository is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the job manifests in a repository of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending objects</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>crontopus::mergeTexts</name>
    <message>
        <source>The texts cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::outputtext</name>
    <message>
        <source>… %1 bytes left out …</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands where indentation is expected: indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A `:` cannot stand here: put the text in quotes, or check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot begin with this character: put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias names an anchor that is not defined above it: define it with `&amp;name`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indentation does not match the lines above: align it with its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A `{` is opened but never closed: add the closing `}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A `[` is opened but never closed: add the closing `]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing bracket has no opening one: remove it, or put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check the indentation and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: a manifest holds one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carriage return stands alone: end lines with LF or CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character 0x%1 cannot stand in YAML: write it as an escape in double quotes, or remove it. Is this a text file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not UTF-8: save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::yaml::Tree</name>
    <message>
        <source>The file is empty: a manifest needs `apiVersion`, `kind`, `metadata` and `spec`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crontopus::yaml::TreeBuilder</name>
    <message>
        <source>The file has a second document: put every job into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand here after the end of the job: check the indentation and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias stands inside what it refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 10,000 values, counting what its aliases repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested more than 64 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key `%1` stands here twice: remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes an alias of a map, such as `*defaults`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
