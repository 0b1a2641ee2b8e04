// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobservice.h"
#include "tests/integration/server/git/tinygitserver.h"
#include "tests/support/gitsandbox.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

namespace {
QByteArray manifest(const QByteArray &name, const QByteArray &schedule = "0 2 * * *")
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + "\nspec:\n  schedule: \"" + schedule +
           "\"\n  command: \"true\"\n";
}
} // namespace

class TestGitHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = m_box.path(u"data%1"_s.arg(++m_count));
        m_jobs = std::make_unique<JobService>(m_data + u"/repositories"_s);
        QVERIFY(m_jobs->repositories().create(u"acme"_s, {u"Ada"_s, u"ada@example.org"_s}).ok());
        m_bare = *m_jobs->repositories().path(u"acme"_s);
        start({});
    }

    void cleanup()
    {
        m_server.reset();
        m_backend.reset();
    }

    void clonesAndPushes()
    {
        const QString work = clone();
        QVERIFY(QFile::exists(work + u"/README.md"_s));
        const QByteArray before = head();
        write(work, u"default/a.yaml"_s, manifest("a"));
        QVERIFY(commit(work));
        QVERIFY2(push(work), m_said);
        QVERIFY(head() != before);
        QCOMPARE(m_jobs->list(u"acme"_s)->size(), 1);
        // The caller learns what happened to main.
        const RefUpdate *update = lastPush();
        QVERIFY(update);
        QCOMPARE(update->oldId.toLatin1(), before);
        QCOMPARE(update->newId.toLatin1(), head());
        // And what the server commits can be pulled, in any version of the protocol.
        JobFields fields;
        fields.name = u"b"_s;
        fields.schedule = QStringList{u"@daily"_s};
        fields.command = u"true"_s;
        QVERIFY(m_jobs->create(u"acme"_s, fields, {u"Ada"_s, {}}).ok());
        QVERIFY2(git(work, {u"-c"_s, u"protocol.version=0"_s, u"pull"_s, u"-q"_s}), m_said);
        QVERIFY(QFile::exists(work + u"/default/b.yaml"_s));
        QVERIFY2(git(work, {u"-c"_s, u"protocol.version=2"_s, u"fetch"_s}), m_said);
    }

    void servesOurOwnClient()
    {
        NoControl control;
        const QString url = m_server->url(u"acme"_s);
        QFuture<Result<GitRepository>> done;
        GitCredentials credentials;
        credentials.username = u"ada"_s;
        credentials.secret = "x";
        bool ok = false;
        QString said;
        auto *thread = QThread::create([&] {
            auto cloned =
                GitRepository::clone(url, m_box.path(u"own%1"_s.arg(m_count)), {}, credentials, control);
            ok = cloned.ok();
            if (!ok)
                said = cloned.error().text();
        });
        QSignalSpy finished(thread, &QThread::finished);
        thread->start();
        QVERIFY(finished.wait(20'000));
        delete thread;
        QVERIFY2(ok, qPrintable(said));
    }

    void refusesInvalidManifests()
    {
        const QString work = clone();
        const QByteArray before = head();
        write(work, u"default/a.yaml"_s, manifest("a", "0 0 31 2 *"));
        write(work, u"default/b.yaml"_s, manifest("b"));
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("remote: default/a.yaml:6:14: error: "), m_said);
        QVERIFY2(m_said.contains("[schedule.never-fires]") && m_said.contains("pre-receive hook declined"),
                 m_said);
        QVERIFY(!m_said.contains("b.yaml"));
        QCOMPARE(head(), before);
        QVERIFY(!lastPush());
        QVERIFY(m_server->answers.last().pushed.isEmpty());

        m_server->rejectInvalid = false;
        QVERIFY2(push(work), m_said);
        QVERIFY2(m_said.contains("remote: default/a.yaml:6:14: error: ") &&
                     m_said.contains("remote: warning: "),
                 m_said);

        // What was wrong before is not held against a push that leaves it alone; a clash that it makes is.
        m_server->rejectInvalid = true;
        write(work, u"default/c.yaml"_s, manifest("c"));
        QVERIFY(commit(work));
        QVERIFY2(push(work), m_said);
        QVERIFY(!m_said.contains("a.yaml"));
        write(work, u"default/d.yaml"_s, manifest("c"));
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("default/d.yaml:4:9: error: ") && m_said.contains("[name.duplicate]"),
                 m_said);
    }

    void letsNoManifestSteerTheTerminal()
    {
        const QString work = clone();
        write(work, u"default/a.yaml"_s, manifest("a\x1b[31m"));
        write(work, u"default/b\x1b[2J.yaml"_s, manifest("b"));
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(!m_said.contains("\x1b[31m") && !m_said.contains("\x1b[2J"), m_said);
    }

    void refusesLinksAndSubmodules()
    {
        const QString work = clone();
        QVERIFY(QFile::link(u"/etc/passwd"_s, work + u"/default/link.yaml"_s));
        QVERIFY(commit(work));
        m_server->rejectInvalid = false;
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("default/link.yaml is a link"), m_said);
        QVERIFY(git(work, {u"reset"_s, u"-q"_s, u"--hard"_s, u"origin/main"_s}));
        QVERIFY(git(work, {u"update-index"_s, u"--add"_s, u"--cacheinfo"_s,
                           u"160000,%1,default/sub"_s.arg(QString::fromLatin1(head()))}));
        QVERIFY(git(work, {u"commit"_s, u"-qm"_s, u"Sub"_s}));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("default/sub is a submodule"), m_said);
    }

    void refusesTooMuch()
    {
        const QString work = clone();
        m_server->rejectInvalid = false;
        write(work, u"default/big.txt"_s, QByteArray(2 * 1024 * 1024, 'x'));
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("default/big.txt has 2097152 bytes"), m_said);
        QVERIFY(git(work, {u"reset"_s, u"-q"_s, u"--hard"_s, u"origin/main"_s}));
        write(work, QString(u"d/"_s.repeated(40) + u"a.txt"_s), "x");
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("levels deep"), m_said);
    }

    void refusesAPackOverTheLimit()
    {
        GitHttpLimits limits;
        limits.pushBytes = 1024 * 1024;
        start(limits);
        const QString work = clone();
        for (int i = 0; i < 6; ++i) {
            QByteArray noise(500'000, '\0');
            for (char &c : noise)
                c = char(QRandomGenerator::global()->generate());
            write(work, u"default/noise-%1.bin"_s.arg(i), noise);
        }
        QVERIFY(commit(work));
        const QByteArray before = head();
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("maximum allowed size"), m_said);
        QCOMPARE(head(), before);
        // Nothing of it is left behind, and the next push goes through.
        QCOMPARE(QDir(m_bare + u"/objects"_s).entryList({u"*incoming*"_s}, QDir::Dirs), QStringList());
        QVERIFY(git(work, {u"reset"_s, u"-q"_s, u"--hard"_s, u"origin/main"_s}));
        write(work, u"default/a.yaml"_s, manifest("a"));
        QVERIFY(commit(work));
        QVERIFY2(push(work), m_said);
    }

    void refusesASmallPackOfAHugeFile()
    {
        const QString work = clone();
        write(work, u"default/zeros.bin"_s, QByteArray(100 * 1024 * 1024, '\0'));
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("default/zeros.bin has 104857600 bytes"), m_said);
    }

    void keepsMain()
    {
        const QString work = clone();
        write(work, u"default/a.yaml"_s, manifest("a"));
        QVERIFY(commit(work));
        QVERIFY2(push(work), m_said);
        QVERIFY(git(work, {u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD^"_s}));
        write(work, u"default/b.yaml"_s, manifest("b"));
        QVERIFY(commit(work));
        QVERIFY(!push(work, {u"--force"_s, u"origin"_s, u"HEAD:main"_s}));
        QVERIFY2(m_said.contains("cannot be rewritten"), m_said);
        QVERIFY(!push(work, {u"origin"_s, u":main"_s}));
        QVERIFY(!push(work, {u"origin"_s, u"HEAD:refs/other/x"_s}));
        QVERIFY2(m_said.contains("neither a branch nor a tag"), m_said);
        // Other branches are the user's own.
        QVERIFY2(push(work, {u"origin"_s, u"HEAD:topic"_s}), m_said);
        QVERIFY(!lastPush());
        QVERIFY(git(work, {u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"Again"_s}));
        QVERIFY2(push(work, {u"--force"_s, u"origin"_s, u"HEAD:topic"_s}), m_said);
        QVERIFY2(push(work, {u"origin"_s, u":topic"_s}), m_said);
    }

    void refusesViewersAndStrangers()
    {
        const QString work = clone(u"viewer"_s);
        write(work, u"default/a.yaml"_s, manifest("a"));
        QVERIFY(commit(work));
        QVERIFY(!push(work));
        QVERIFY2(m_said.contains("403"), m_said);
        QVERIFY(!git(m_box.path(), {u"clone"_s, m_server->url(u"other"_s), u"x"_s}));
        QVERIFY2(m_said.contains("not found"), m_said);
    }

    void runsNoHookOfARepository()
    {
        const QString proof = m_box.path(u"proof%1"_s.arg(m_count));
        for (const QString &hook : {u"pre-receive"_s, u"update"_s, u"post-receive"_s, u"post-update"_s,
                                    u"reference-transaction"_s, u"proc-receive"_s, u"pre-auto-gc"_s}) {
            const QString path = m_bare + u"/hooks/"_s + hook;
            m_box.write(path, "#!/bin/sh\ntouch " + proof.toUtf8() + "\nexit 1\n");
            QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
        }
        const QString work = clone();
        write(work, u"default/a.yaml"_s, manifest("a"));
        QVERIFY(commit(work));
        QVERIFY2(push(work), m_said);
        QVERIFY(!QFile::exists(proof));
    }

    void refusesPushesWhenItsHookIsGone()
    {
        const QString work = clone();
        write(work, u"default/a.yaml"_s, manifest("a"));
        QVERIFY(commit(work));
        QVERIFY(QFile::remove(m_data + u"/hooks/pre-receive"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"pre-receive cannot be run"_s));
        QVERIFY(!push(work));
        QCOMPARE(m_jobs->list(u"acme"_s)->size(), 0);
        start({});
        QVERIFY(git(work, {u"remote"_s, u"set-url"_s, u"origin"_s, m_server->url(u"acme"_s)}));
        QVERIFY2(push(work), m_said);
    }

    void onlyOneOfTwoRacingPushesWins()
    {
        QStringList works;
        std::vector<std::unique_ptr<QProcess>> pushes;
        for (int i = 0; i < 4; ++i) {
            works.append(clone());
            write(works.last(), u"default/job-%1.yaml"_s.arg(i), manifest("job-" + QByteArray::number(i)));
            QVERIFY(commit(works.last()));
        }
        int won = 0;
        for (const QString &work : std::as_const(works)) {
            pushes.push_back(std::make_unique<QProcess>());
            pushes.back()->setWorkingDirectory(work);
            pushes.back()->start(u"git"_s, {u"push"_s, u"origin"_s, u"HEAD:main"_s});
        }
        for (const auto &process : pushes) {
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
            won += process->exitCode() == 0;
        }
        QCOMPARE(won, 1);
        // The others pull and push again, as people do.
        for (const QString &work : std::as_const(works)) {
            QVERIFY2(git(work, {u"pull"_s, u"-q"_s, u"--rebase"_s}), m_said);
            QVERIFY2(push(work), m_said);
        }
        QCOMPARE(m_jobs->list(u"acme"_s)->size(), 4);
        m_box.git(m_bare, {u"fsck"_s, u"--strict"_s});
    }

    void pushesAndCommitsTogetherLoseNothing()
    {
        const QString work = clone();
        std::atomic<int> failed = 0;
        auto *thread = QThread::create([&] {
            for (int i = 0; i < 20; ++i) {
                JobFields fields;
                fields.name = u"api-%1"_s.arg(i);
                fields.schedule = QStringList{u"@daily"_s};
                fields.command = u"true"_s;
                failed += !m_jobs->create(u"acme"_s, fields, {u"Ada"_s, {}}).ok();
            }
        });
        thread->start();
        for (int i = 0; i < 4; ++i) {
            write(work, u"default/push-%1.yaml"_s.arg(i), manifest("push-" + QByteArray::number(i)));
            QVERIFY(commit(work));
            bool done = false;
            for (int tries = 0; !done && tries < 100; ++tries) {
                QVERIFY2(git(work, {u"pull"_s, u"-q"_s, u"--rebase"_s}), m_said);
                done = push(work);
            }
            QVERIFY2(done, m_said);
        }
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
        delete thread;
        QCOMPARE(failed.load(), 0);
        QCOMPARE(m_jobs->list(u"acme"_s)->size(), 24);
    }

    void refusesHostileRequests_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &tenant, const QString &path,
                            const QByteArray &method, const QString &service, int status) {
            QTest::newRow(name) << tenant << path << method << service << status;
        };
        const QString acme = u"acme"_s;
        row("dumb", acme, u"/info/refs"_s, "GET", {}, 403);
        row("other service", acme, u"/info/refs"_s, "GET", u"git-upload-archive"_s, 404);
        row("file", acme, u"/HEAD"_s, "GET", {}, 404);
        row("config", acme, u"/config"_s, "GET", {}, 404);
        row("object", acme, u"/objects/info/packs"_s, "GET", {}, 404);
        row("out", acme, u"/../other.git/info/refs"_s, "GET", u"git-upload-pack"_s, 404);
        row("root", acme, {}, "GET", {}, 404);
        row("method", acme, u"/git-upload-pack"_s, "GET", {}, 405);
        row("post", acme, u"/info/refs"_s, "POST", u"git-upload-pack"_s, 405);
        row("type", acme, u"/git-upload-pack"_s, "POST", {}, 415);
        row("tenant", u"../acme"_s, u"/info/refs"_s, "GET", u"git-upload-pack"_s, 404);
        row("no tenant", u"nobody"_s, u"/info/refs"_s, "GET", u"git-upload-pack"_s, 404);
        row("may not push", acme, u"/info/refs"_s, "GET", u"git-receive-pack"_s, 403);
        row("fine", acme, u"/info/refs"_s, "GET", u"git-upload-pack"_s, 200);
    }

    void refusesHostileRequests()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, path);
        QFETCH(QByteArray, method);
        QFETCH(QString, service);
        QFETCH(int, status);
        GitHttpRequest request;
        request.tenant = tenant;
        request.pathInfo = path;
        request.method = method;
        request.service = service;
        QCOMPARE(answerTo(request).response.status, status);
    }

    void survivesGarbage()
    {
        GitHttpRequest request;
        request.tenant = u"acme"_s;
        request.method = "POST";
        request.mayPush = true;
        for (const QString &service : {u"git-upload-pack"_s, u"git-receive-pack"_s}) {
            request.pathInfo = u'/' + service;
            request.contentType = "application/x-" + service.toLatin1() + "-request";
            for (const QByteArray &body :
                 {QByteArray(), QByteArray("garbage"), QByteArray("0000"),
                  QByteArray("ffff") + QByteArray(100, 'x'), QByteArray(100'000, '\0')}) {
                request.body = body;
                const int status = answerTo(request).response.status;
                QVERIFY2(status == 200 || status == 400 || status == 500, QByteArray::number(status));
            }
            request.contentEncoding = "gzip";
            request.body = "no gzip";
            answerTo(request);
            request.contentEncoding.clear();
        }
    }

    void passesNoSecretsOn()
    {
        qputenv("CRONTOPUS_TEST_SECRET", "hunter2");
        const QString script = m_box.path(u"fake%1/git"_s.arg(m_count));
        m_box.write(script, "#!/bin/sh\necho 'Content-Type: text/plain'; echo; env\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFileInfo(script).path().toUtf8() + ':' + path);
        start({});
        GitHttpRequest request = readRequest();
        request.protocol = "version=2; rm -rf";
        const QByteArray seen = answerTo(request).response.body;
        qputenv("PATH", path);
        QVERIFY(seen.contains("GIT_CONFIG_NOSYSTEM=1"));
        QVERIFY2(!seen.contains("hunter2") && !seen.contains("rm -rf"), seen);
        QVERIFY2(seen.contains("HOME=/nonexistent"), seen);
    }

    void stopsWhatTakesTooLong()
    {
        const QString script = m_box.path(u"slow%1/git"_s.arg(m_count));
        const QString proof = m_box.path(u"slow%1/proof"_s.arg(m_count));
        m_box.write(script, "#!/bin/sh\n(sleep 3; touch " + proof.toUtf8() + ") &\nwait\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFileInfo(script).path().toUtf8() + ':' + path);
        GitHttpLimits limits;
        limits.time = std::chrono::milliseconds(300);
        start(limits);
        QCOMPARE(answerTo(readRequest()).response.status, 503);
        limits.time = std::chrono::minutes(5);
        start(limits);
        GitHttpCall *call = m_backend->run(readRequest());
        QSignalSpy finished(call, &GitHttpCall::finished);
        QTest::qWait(200);
        call->cancel();
        QVERIFY(finished.wait(2500));
        qputenv("PATH", path);
        QTest::qWait(3200);
        QVERIFY2(!QFile::exists(proof), "its children went on");
    }

    void boundsItsAnswer()
    {
        GitHttpLimits limits;
        limits.responseBytes = 50;
        start(limits);
        QCOMPARE(answerTo(readRequest()).response.status, 503);
    }

    void makesTheRestWait()
    {
        GitHttpSettings settings = settingsOf({});
        settings.running = 1;
        settings.waiting = 2;
        m_backend = std::move(*GitHttpBackend::create(settings));
        QList<int> statuses;
        for (int i = 0; i < 5; ++i) {
            connect(m_backend->run(readRequest()), &GitHttpCall::finished, this,
                    [&](const GitHttpAnswer &answer) { statuses.append(answer.response.status); });
        }
        QTRY_COMPARE(statuses.size(), 5);
        QCOMPARE(statuses.count(200), 3);
        QCOMPARE(statuses.count(503), 2);
    }

private:
    [[nodiscard]] GitHttpSettings settingsOf(const GitHttpLimits &limits) const
    {
        GitHttpSettings settings;
        settings.repositoriesDirectory = m_data + u"/repositories"_s;
        settings.hooksDirectory = m_data + u"/hooks"_s;
        settings.hookProgram = QStringLiteral(CRONTOPUS_TEST_HOOK);
        settings.limits = limits;
        return settings;
    }

    void start(const GitHttpLimits &limits)
    {
        m_server.reset();
        auto backend = GitHttpBackend::create(settingsOf(limits));
        QVERIFY2(backend.ok(), backend ? "" : qPrintable(backend.error().text()));
        m_backend = std::move(*backend);
        m_server = std::make_unique<test::TinyGitServer>(*m_backend);
    }

    static GitHttpRequest readRequest()
    {
        GitHttpRequest request;
        request.tenant = u"acme"_s;
        request.pathInfo = u"/info/refs"_s;
        request.method = "GET";
        request.service = u"git-upload-pack"_s;
        return request;
    }

    GitHttpAnswer answerTo(const GitHttpRequest &request)
    {
        GitHttpAnswer answer;
        bool done = false;
        connect(m_backend->run(request), &GitHttpCall::finished, this, [&](const GitHttpAnswer &given) {
            answer = given;
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done; }, 10'000))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer;
    }

    /// Unlike GitSandbox::git() this lets the server in this thread answer, and may fail.
    bool git(const QString &directory, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(directory);
        process.start(u"git"_s, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            QTest::qFail("git hangs", __FILE__, __LINE__);
        m_said = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    bool push(const QString &work, const QStringList &what = {u"origin"_s, u"HEAD:main"_s})
    {
        m_server->answers.clear();
        return git(work, QStringList{u"push"_s} + what);
    }

    const RefUpdate *lastPush() const
    {
        for (const GitHttpAnswer &answer : m_server->answers) {
            if (const RefUpdate *update = answer.mainUpdate())
                return update;
        }
        return nullptr;
    }

    QString clone(const QString &user = u"ada"_s)
    {
        const QString work = m_box.path(u"work%1-%2"_s.arg(m_count).arg(++m_clones));
        if (!git(m_box.path(), {u"clone"_s, u"-q"_s, m_server->url(u"acme"_s, user), work}))
            QTest::qFail(m_said, __FILE__, __LINE__);
        return work;
    }

    void write(const QString &work, const QString &file, const QByteArray &content) const
    {
        m_box.write(work + u'/' + file, content);
    }

    bool commit(const QString &work)
    {
        return git(work, {u"add"_s, u"-A"_s}) && git(work, {u"commit"_s, u"-qm"_s, u"Change"_s});
    }

    QByteArray head() { return m_box.git(m_bare, {u"rev-parse"_s, u"main"_s}).trimmed(); }

    test::GitSandbox m_box;
    QString m_data, m_bare;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<GitHttpBackend> m_backend;
    std::unique_ptr<test::TinyGitServer> m_server;
    QByteArray m_said;
    int m_count = 0, m_clones = 0;
};

QTEST_GUILESS_MAIN(TestGitHttp)
#include "tst_githttp.moc"
