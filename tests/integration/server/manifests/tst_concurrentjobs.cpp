// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobservice.h"
#include "tests/support/gitsandbox.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

namespace {
constexpr int each = 50;
const GitPerson ada{u"Ada"_s, u"ada@example.org"_s};

JobFields fieldsOf(const QString &name)
{
    JobFields fields;
    fields.name = name;
    fields.schedule = QStringList{u"0 2 * * *"_s};
    fields.command = u"true"_s;
    return fields;
}

/// Creates `each` jobs; the number that failed.
int createMany(JobService &service, const QString &tenant, const QString &prefix)
{
    int failed = 0;
    for (int i = 0; i < each; ++i) {
        const auto made = service.create(tenant, fieldsOf(u"%1-%2"_s.arg(prefix).arg(i)), ada);
        if (!made) {
            qWarning("%s", qPrintable(made.error().error.text()));
            ++failed;
        }
    }
    return failed;
}
} // namespace

class TestConcurrentJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GitRepository::syncWrites(); }

    void threadsLoseNothing()
    {
        JobService service(m_box.path(u"threads"_s));
        QVERIFY(service.repositories().create(u"acme"_s, ada).ok());
        std::atomic<int> failed = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] { failed += createMany(service, u"acme"_s, u"t%1"_s.arg(t)); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        verifyCount(service, 4 * each);
    }

    void processesLoseNothing()
    {
        const QString data = m_box.path(u"processes"_s);
        JobService service(data);
        QVERIFY(service.repositories().create(u"acme"_s, ada).ok());
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int p = 0; p < 4; ++p) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            processes.back()->start(QCoreApplication::applicationFilePath(),
                                    {u"--worker"_s, data, u"p%1"_s.arg(p)});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(100'000));
            QCOMPARE(process->exitCode(), 0);
        }
        verifyCount(service, 4 * each);
    }

    void editsOfOneJobWithTheSameShaWinOnce()
    {
        JobService service(m_box.path(u"race"_s));
        QVERIFY(service.repositories().create(u"acme"_s, ada).ok());
        auto made = service.create(u"acme"_s, fieldsOf(u"job"_s), ada);
        QVERIFY(made.ok());
        std::atomic<int> won = 0;
        std::atomic<int> conflicts = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                JobService own(m_box.path(u"race"_s));
                JobFields fields;
                fields.command = u"echo %1"_s.arg(t);
                auto done = own.update(u"acme"_s, u"default"_s, u"job"_s, fields, made->sha, ada);
                if (done)
                    ++won;
                else if (done.error().error.code == Error::Code::Conflict)
                    ++conflicts;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(conflicts.load(), 3);
    }

private:
    void verifyCount(const JobService &service, int expected)
    {
        auto jobs = service.list(u"acme"_s);
        QVERIFY(jobs.ok());
        QCOMPARE(jobs->size(), expected);
        const QString path = *service.repositories().path(u"acme"_s);
        QCOMPARE(m_box.git(path, {u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed().toInt(), expected + 1);
        m_box.git(path, {u"fsck"_s, u"--strict"_s});
    }

    test::GitSandbox m_box;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--worker"_L1) {
        JobService service(arguments.value(2));
        return createMany(service, u"acme"_s, arguments.value(3));
    }
    TestConcurrentJobs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_concurrentjobs.moc"
