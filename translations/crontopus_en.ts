<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>crontopus::Alert</name>
    <message numerus="yes">
        <source>Failed %n times in a row on %1</source>
        <translation>
            <numerusform>Failed once on %1</numerusform>
            <numerusform>Failed %n times in a row on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::BulkPanel</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ChangePreview</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files have edits that are not committed yet. They go into this commit too.</source>
        <translation>
            <numerusform>%n of these files has edits that are not committed yet. They go into this commit too.</numerusform>
            <numerusform>%n of these files have edits that are not committed yet. They go into this commit too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPage</name>
    <message numerus="yes">
        <source>Runs a day, last %n days</source>
        <translation>
            <numerusform>Runs a day, last day</numerusform>
            <numerusform>Runs a day, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing ran in the last %n days.</source>
        <translation>
            <numerusform>Nothing ran in the last day.</numerusform>
            <numerusform>Nothing ran in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPlan</name>
    <message numerus="yes">
        <source>on %1 and %n more</source>
        <translation>
            <numerusform>on %1 and %n more</numerusform>
            <numerusform>on %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n job starts</numerusform>
            <numerusform>%n jobs start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardTiles</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
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
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged or snoozed</source>
        <translation>
            <numerusform>%n acknowledged or snoozed</numerusform>
            <numerusform>%n acknowledged or snoozed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointChooser</name>
    <message numerus="yes">
        <source>Where shall these %n jobs run?</source>
        <translation>
            <numerusform>Where shall this job run?</numerusform>
            <numerusform>Where shall these %n jobs run?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run on %n machines</source>
        <translation>
            <numerusform>Run on %n machine</numerusform>
            <numerusform>Run on %n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointSync</name>
    <message numerus="yes">
        <source>The repository is %n commits further.</source>
        <translation>
            <numerusform>The repository is %n commit further.</numerusform>
            <numerusform>The repository is %n commits further.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not in the scheduler as they should be.</source>
        <translation>
            <numerusform>%n job is not in the scheduler as it should be.</numerusform>
            <numerusform>%n jobs are not in the scheduler as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FleetList</name>
    <message numerus="yes">
        <source>%n machines</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Notification</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::RunNowPanel</name>
    <message numerus="yes">
        <source>Run now – %n are waited for</source>
        <translation>
            <numerusform>Run now – %n is waited for</numerusform>
            <numerusform>Run now – %n are waited for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Tray</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::api</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message numerus="yes">
        <source>It starts within the next minute on %n endpoint(s).</source>
        <translation>
            <numerusform>It starts within the next minute on %n endpoint.</numerusform>
            <numerusform>It starts within the next minute on %n endpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifest</numerusform>
            <numerusform>%n manifests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
