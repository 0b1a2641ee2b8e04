// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"
#include "tests/integration/agent/privatecron.h"
#include "tests/support/gitsandbox.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

namespace {
constexpr char foreign[] =
    "# mine, with  blanks \nMAILTO=\"\"\n\n17 5 * * 1\techo 50\\% \n\t# CRONTOPUS: no line of "
    "yours";
constexpr int onceGraceSeconds = 120; ///< how long one-time entries may stay after their minute

/// A command of everything that has ever broken a crontab or a shell wrapper.
const QByteArray awkward =
    "printf '%s|' \"100%\" 'a  b' \"it's\" \"$(date +%Y | tr -d '0-9\\n')\" `echo tick` \\\n"
    "  'two\nlines' # 'a comment %\n"
    ": " +
    QByteArray(100'000, 'x') + "\n";
const QByteArray awkwardOutput = "100%|a  b|it's||tick|two\nlines|";
} // namespace

/// The whole local product without the console: cron(8), crontab(1), git(1), the agent as a service and its
/// commands, the runner. The phases overlap, as cron has but one moment a minute.
class TestRealCron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobsRunAndChangeAndGo();
    void cleanupTestCase();

private:
    [[nodiscard]] QByteArray manifest(const QByteArray &name, const QByteArray &when,
                                      const QByteArray &command) const;
    void push(const QList<std::pair<QString, QByteArray>> &files);
    QByteArray agent(const QStringList &arguments);
    [[nodiscard]] QList<RunRecord> runs(const QString &name) const;
    [[nodiscard]] QByteArray lineOf(const QByteArray &name) const;
    void waitForRoomBeforeTheMinute() const;

    std::unique_ptr<GitSandbox> m_box;
    QString m_clone, m_config;
    QProcess m_cron, m_agent;
};

void TestRealCron::initTestCase()
{
    QString why = enterPrivateCron();
    if (why.isEmpty()) {
        m_cron.setProcessChannelMode(QProcess::ForwardedChannels);
        m_cron.start(u"/usr/sbin/cron"_s, {u"-f"_s});
        // cron compares whole seconds: what is written in the one in which it read the directory it never
        // sees.
        if (!m_cron.waitForStarted() || m_cron.waitForFinished(1500))
            why = u"cron does not start here"_s;
    }
    if (!why.isEmpty()) {
        qInfo("SKIP: %s", qPrintable(why));
        ::exit(77);
    }
    m_box = std::make_unique<GitSandbox>();
}

void TestRealCron::cleanupTestCase()
{
    for (QProcess *process : {&m_agent, &m_cron}) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
    }
}

QByteArray TestRealCron::manifest(const QByteArray &name, const QByteArray &when,
                                  const QByteArray &command) const
{
    QByteArray block = command;
    block.replace("\n", "\n    ");
    return "apiVersion: v1\nkind: Job\nmetadata: {name: " + name + "}\nspec:\n  " + when +
           "\n  command: |\n    " + block.trimmed() + "\n";
}

void TestRealCron::push(const QList<std::pair<QString, QByteArray>> &files)
{
    for (const auto &[name, text] : files)
        m_box->write(m_clone + u'/' + name, text);
    m_box->git(m_clone, {u"add"_s, u"-A"_s});
    m_box->git(m_clone, {u"commit"_s, u"-q"_s, u"-m"_s, u"Change"_s});
    m_box->git(m_clone, {u"push"_s, u"-q"_s});
}

QByteArray TestRealCron::agent(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-agent"),
                  arguments + QStringList{u"--config"_s, m_config});
    process.waitForFinished(60'000);
    const QByteArray said = process.readAll();
    if (process.exitCode() != 0)
        QTest::qFail((arguments.join(u' ').toUtf8() + ": " + said).constData(), __FILE__, __LINE__);
    return said;
}

QList<RunRecord> TestRealCron::runs(const QString &name) const
{
    const auto history = HistoryDb::open(m_box->path(u"state/history.db"_s), HistoryDb::Mode::ReadOnly);
    QList<RunRecord> found;
    if (!history)
        return found;
    const auto page = (*history)->page({.nameContains = u"ns/"_s + name}, 0, 100);
    for (const RunRecord &listed : page ? *page : QList<RunRecord>()) {
        if (listed.outcome != Outcome::Running)
            found.append(*(*history)->run(listed.id));
    }
    return found;
}

QByteArray TestRealCron::lineOf(const QByteArray &name) const
{
    for (const QByteArray &line : crontabText().split('\n')) {
        if (line.endsWith("# CRONTOPUS:" + name))
            return line;
    }
    return {};
}

/// What is written now must be seen by cron at the next full minute.
void TestRealCron::waitForRoomBeforeTheMinute() const
{
    while (QTime::currentTime().second() > 42 || QTime::currentTime().second() < 3)
        QThread::msleep(200);
}

void TestRealCron::jobsRunAndChangeAndGo()
{
    QVERIFY(installCrontab(QByteArray(foreign) + '\n'));
    const QByteArray before = crontabText();
    const QString remote = m_box->makeRemote(u"jobs"_s, {{u"README"_s, "jobs\n"}});
    m_clone = m_box->cloneOf(remote, u"clone"_s);
    m_config = m_box->path(u"agent.yaml"_s);
    m_box->write(m_config, "git: {url: 'file://" + remote.toUtf8() +
                               "', branch: main, sync_interval: 5}\nagent: {name: here, state_dir: '" +
                               m_box->path(u"state"_s).toUtf8() + "'}\n");

    waitForRoomBeforeTheMinute();
    const QDateTime minute = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() / 60 * 60 + 60);
    const QByteArray always = "schedule: '* * * * *'", never = "schedule: '0 0 1 1 *'";
    push({{u"ns/steady.yaml"_s, manifest("steady", always, "echo steady\n")},
          {u"ns/edited.yaml"_s, manifest("edited", never, "echo before\n")},
          {u"ns/gone.yaml"_s, manifest("gone", always, "echo gone\n")},
          {u"ns/failing.yaml"_s, manifest("failing", always, "echo oops >&2; exit 3\n")},
          {u"ns/awkward.yaml"_s, manifest("awkward", always, awkward)},
          {u"ns/tokyo.yaml"_s,
           manifest("tokyo", "timezone: Asia/Tokyo\n  schedule: '*/1 * * * *'", "echo tokyo\n")},
          {u"ns/manual.yaml"_s, manifest("manual", never, "echo manual\n")},
          {u"ns/single.yaml"_s,
           manifest("single", "at: '" + minute.toString(u"yyyy-MM-ddTHH:mm"_s).toLatin1() + '\'',
                    "echo single\n")}});
    m_agent.setProcessChannelMode(QProcess::ForwardedChannels);
    m_agent.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-agent"), {u"run"_s, u"--config"_s, m_config});
    QVERIFY(m_agent.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(crontabText().count("# CRONTOPUS:ns/"), 8, 10'000);
    QVERIFY(crontabText().startsWith(before));
    agent({u"run-now"_s, u"ns/manual"_s});
    QCOMPARE(crontabText().count("--manual"), 1);
    QVERIFY2(QDateTime::currentDateTime().secsTo(minute) > 1, "this machine is too slow for the test");

    // The first minute.
    for (const QString &name :
         {u"steady"_s, u"gone"_s, u"failing"_s, u"awkward"_s, u"tokyo"_s, u"manual"_s, u"single"_s})
        QTRY_VERIFY2_WITH_TIMEOUT(!runs(name).isEmpty(), qPrintable(name), 75'000);
    const RunRecord steady = runs(u"steady"_s).constFirst();
    QCOMPARE(steady.outcome, Outcome::Success);
    QCOMPARE(steady.outputHead + steady.outputTail, QByteArray("steady\n"));
    QCOMPARE(steady.trigger, u"schedule"_s);
    QCOMPARE(steady.scheduledAt.toSecsSinceEpoch(), minute.toSecsSinceEpoch());
    QCOMPARE(steady.commit, QString::fromLatin1(m_box->git(m_clone, {u"rev-parse"_s, u"HEAD"_s}).trimmed()));
    QCOMPARE(runs(u"manual"_s).constFirst().trigger, u"manual"_s);
    QCOMPARE(runs(u"manual"_s).constFirst().outputHead, QByteArray("manual\n"));
    QCOMPARE(runs(u"single"_s).constFirst().outputHead, QByteArray("single\n"));
    const RunRecord failing = runs(u"failing"_s).constFirst();
    QCOMPARE(failing.outcome, Outcome::Failure);
    QCOMPARE(failing.exitCode.value_or(-1), 3);
    QCOMPARE(failing.outputHead, QByteArray("oops\n"));
    QCOMPARE(runs(u"awkward"_s).constFirst().outputHead, awkwardOutput);
    QVERIFY(runs(u"edited"_s).isEmpty());

    // The second: an edit of time and command and a deletion.
    waitForRoomBeforeTheMinute();
    QVERIFY(QFile::remove(m_clone + u"/ns/gone.yaml"_s));
    push({{u"ns/edited.yaml"_s, manifest("edited", always, "echo after\n")}});
    const QByteArray untouched = lineOf("ns/steady");
    QTRY_VERIFY_WITH_TIMEOUT(lineOf("ns/edited").startsWith("* * * * * "), 12'000);
    QVERIFY(lineOf("ns/gone").isEmpty());
    QCOMPARE(lineOf("ns/steady"), untouched);
    const auto goneRuns = runs(u"gone"_s).size();
    QTRY_VERIFY_WITH_TIMEOUT(!runs(u"edited"_s).isEmpty(), 75'000);
    QCOMPARE(runs(u"edited"_s).constFirst().outputHead, QByteArray("after\n"));
    QVERIFY(runs(u"steady"_s).size() >= 2);
    QCOMPARE(runs(u"gone"_s).size(), goneRuns);

    // The entries of what is over go, two minutes after their time.
    const int left = int(QDateTime::currentDateTime().secsTo(minute.addSecs(onceGraceSeconds))) + 20;
    QTRY_VERIFY_WITH_TIMEOUT(lineOf("ns/single").isEmpty(), left * 1000);
    QTRY_COMPARE_WITH_TIMEOUT(crontabText().count("--manual"), 0, 15'000);
    QCOMPARE(runs(u"single"_s).size(), 1);
    QCOMPARE(runs(u"manual"_s).size(), 1);
    QVERIFY(!lineOf("ns/manual").isEmpty());
    QVERIFY(crontabText().startsWith(before));
    QCOMPARE(m_cron.state(), QProcess::Running);

    m_agent.terminate();
    QVERIFY(m_agent.waitForFinished(10'000));
    QCOMPARE(m_agent.exitCode(), 0);
    agent({u"uninstall"_s});
    QCOMPARE(crontabText(), before);
    QVERIFY(!runs(u"steady"_s).isEmpty()); // the history stays
}

QTEST_GUILESS_MAIN(TestRealCron)
#include "test_realcron.moc"
