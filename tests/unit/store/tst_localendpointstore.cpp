// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/localendpointstore.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

namespace {
void put(const QString &path, const QByteArray &content, bool executable = false)
{
    // Replaced, as the agent does it.
    QFile::remove(path + u".new"_s);
    QFile file(path + u".new"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    if (executable)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (::rename(qPrintable(file.fileName()), qPrintable(path)) != 0)
        qFatal("cannot rename %s", qPrintable(path));
}
} // namespace

/// With a program in the agent's place that records how it was called.
class TestLocalEndpointStore final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QByteArray statusJson(const QString &commit) const
    {
        AgentStatus status;
        status.endpointName = u"here"_s;
        status.stateDirectory = m_dir->path();
        status.commit = commit;
        return QJsonDocument(toJson(status)).toJson();
    }
    /// An agent that does `body`; the status that it prints is in the file `says`.
    void agent(const QByteArray &body) const
    {
        put(path(u"agent"_s),
            "#!/bin/sh\ncd '" + m_dir->path().toUtf8() +
                "'\n{ for a; do printf '%s|' \"$a\"; done; echo; } >> calls\n" + body + '\n',
            true);
    }
    [[nodiscard]] QStringList calls() const
    {
        QFile file(path(u"calls"_s));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }
    std::unique_ptr<LocalEndpointStore> store() const
    {
        return std::make_unique<LocalEndpointStore>(path(u"agent"_s), u"/etc/a b.yaml"_s, u"/work/jobs"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        put(path(u"says"_s), statusJson(u"1111"_s));
        agent("cat says");
    }

    void knowsNothingUntilTheFirstRefresh()
    {
        const auto endpoints = store();
        QVERIFY(endpoints->endpoints().isEmpty());
        QSignalSpy changed(endpoints.get(), &EndpointStore::changed);
        QVERIFY(wait(endpoints->refresh()).ok());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(endpoints->endpoints().size(), 1);
        QCOMPARE(endpoints->endpoints().first().commit, u"1111"_s);
        QCOMPARE(calls(), QStringList{u"status|--json|--config|/etc/a b.yaml|"_s});
    }

    void commandsAreTheAgents()
    {
        const auto endpoints = store();
        QVERIFY(wait(endpoints->syncNow(u"here"_s)).ok());
        QTRY_COMPARE(calls().size(), 2); // the status is read anew after a change
        QVERIFY(wait(endpoints->runNow(u"here"_s, u"ns/a"_s)).ok());
        QVERIFY(wait(endpoints->confirmPrune(u"here"_s)).ok());
        QTRY_COMPARE(calls().size(), 5);
        QCOMPARE(calls().at(0), u"sync|--once|--config|/etc/a b.yaml|"_s);
        QCOMPARE(calls().at(1), u"status|--json|--config|/etc/a b.yaml|"_s);
        QCOMPARE(calls().at(2), u"run-now|ns/a|--config|/etc/a b.yaml|"_s);
        QCOMPARE(calls().at(3), u"prune|--confirm|--config|/etc/a b.yaml|"_s);
        QTRY_COMPARE(endpoints->endpoints().size(), 1);
    }

    void planIsForTheWorkingTree()
    {
        AgentPlan plan;
        plan.changes.append({PlannedChange::Kind::Add, u"ns"_s, u"a"_s, {}, {u"* * * * * x"_s}});
        plan.needsConfirmation = true;
        put(path(u"says"_s), QJsonDocument(toJson(plan)).toJson());
        const auto endpoints = store();
        const auto answer = wait(endpoints->plan(u"here"_s));
        QVERIFY(answer.ok());
        QCOMPARE(answer->changes, plan.changes);
        QVERIFY(answer->needsConfirmation);
        QCOMPARE(calls(), QStringList{u"plan|--json|--worktree|/work/jobs|--config|/etc/a b.yaml|"_s});
    }

    void failuresAreToldInTheAgentsWords()
    {
        const auto endpoints = store();
        QVERIFY(wait(endpoints->refresh()).ok());
        agent(
            "echo 'crontopus-agent: The disk is full.' >&2; echo 'crontopus-agent: Make room.' >&2; exit 1");
        QSignalSpy failed(endpoints.get(), &EndpointStore::failed);
        const auto refreshed = wait(endpoints->refresh());
        QVERIFY(!refreshed.ok());
        QCOMPARE(refreshed.error().message, u"The disk is full. Make room."_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(endpoints->endpoints().size(), 1); // what was known stays
        const auto started = wait(endpoints->runNow(u"here"_s, u"ns/a"_s));
        QCOMPARE(started.error().message, u"The disk is full. Make room."_s);

        agent("exit 3");
        QVERIFY(wait(endpoints->refresh()).error().message.contains(u'3'));
        agent("kill -9 $$");
        QVERIFY(!wait(endpoints->refresh()).ok());
    }

    void nonsenseIsNoStatus()
    {
        const auto endpoints = store();
        for (const QByteArray &nonsense :
             {QByteArray(), QByteArray("oops"), QByteArray("[]"), QByteArray("{\"a\":")}) {
            put(path(u"says"_s), nonsense);
            QVERIFY2(!wait(endpoints->refresh()).ok(), nonsense.constData());
            QVERIFY2(!wait(endpoints->plan(u"here"_s)).ok(), nonsense.constData());
        }
        QVERIFY(endpoints->endpoints().isEmpty());
    }

    void missingAgentIsNamedWithTheWayOut()
    {
        QFile::remove(path(u"agent"_s));
        const auto endpoints = store();
        const auto refreshed = wait(endpoints->refresh());
        QCOMPARE(int(refreshed.error().code), int(Error::Code::NotFound));
        QVERIFY(refreshed.error().message.contains(path(u"agent"_s)));
        QVERIFY(!refreshed.error().hint.isEmpty());
    }

    void followsTheStatusFileHoweverOftenItIsReplaced()
    {
        const QString file = path(u"status.json"_s);
        put(file, statusJson(u"1111"_s));
        const auto endpoints = store();
        QVERIFY(wait(endpoints->refresh()).ok());
        for (const QString &commit : {u"2222"_s, u"3333"_s, u"4444"_s}) {
            put(file, statusJson(commit));
            QTRY_COMPARE(endpoints->endpoints().first().commit, commit);
        }
        QCOMPARE(calls().size(), 1); // without asking the agent
    }

    void statusFileThatComesLaterOrIsTornDoesNoHarm()
    {
        const QString file = path(u"status.json"_s);
        const auto endpoints = store();
        QVERIFY(wait(endpoints->refresh()).ok());
        put(file, statusJson(u"2222"_s));
        QVERIFY(wait(endpoints->refresh()).ok()); // now there is something to follow
        put(file, "{");
        QTest::qWait(400);
        QCOMPARE(endpoints->endpoints().first().commit, u"1111"_s);
        put(file, statusJson(u"3333"_s));
        QTRY_COMPARE(endpoints->endpoints().first().commit, u"3333"_s);
    }

    void goingAwayWhileTheAgentWorksIsFine()
    {
        agent("sleep 1; cat says");
        auto endpoints = store();
        const auto refreshed = endpoints->refresh();
        const auto synced = endpoints->syncNow(u"here"_s);
        QTRY_COMPARE(calls().size(), 2);
        endpoints.reset();
        QTest::qWait(100);
    }
};

QTEST_GUILESS_MAIN(TestLocalEndpointStore)
#include "tst_localendpointstore.moc"
