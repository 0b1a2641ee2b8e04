// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/pushcheck.h"
#include "tests/support/gitsandbox.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

namespace {
const QString nothing(40, u'0');
const QString mainRef = u"refs/heads/main"_s;
const QByteArray good = "apiVersion: v1\nkind: Job\nmetadata:\n  name: a\nspec:\n  schedule: '@daily'\n"
                        "  command: \"true\"\n";
} // namespace

class TestPushCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_box.path(u"r%1.git"_s.arg(++m_count));
        QVERIFY(GitRepository::init(m_path, true).ok());
        m_head.clear();
    }

    void parsesUpdates()
    {
        const QByteArray a(40, 'a');
        const QByteArray zero(40, '0');
        const auto updates = parseRefUpdates(a + ' ' + zero + " refs/heads/x y\n" + zero + ' ' + a + " r\n");
        QVERIFY(updates.ok());
        QCOMPARE(updates->size(), 2);
        QVERIFY(updates->at(0).deletes() && !updates->at(0).creates());
        QVERIFY(updates->at(1).creates() && !updates->at(1).deletes());
        QCOMPARE(updates->at(0).ref, u"refs/heads/x y"_s);
        for (const QByteArray &bad :
             {QByteArray("x"), QByteArray(a + " r\n"), QByteArray(a + ' ' + a + '\n'),
              QByteArray(a.toUpper() + ' ' + a + " r\n"), QByteArray("-- " + a + " r\n")})
            QVERIFY2(!parseRefUpdates(bad).ok(), bad);
    }

    void takesInAFirstPush()
    {
        const QString id = commit({{u"default/a.yaml"_s, good}});
        const PushVerdict verdict = check({{nothing, id, mainRef}});
        QVERIFY2(verdict.accepted && verdict.messages.isEmpty(), qPrintable(verdict.messages.join(u'\n')));
    }

    void boundsReferencesFilesAndSizes()
    {
        commit({{u"default/a.yaml"_s, good}});
        const QString id = commit({{u"default/x/y/b.txt"_s, QByteArray(500, 'x')}});
        const QList<RefUpdate> update{{nothing, id, mainRef}};
        QVERIFY(check(update).accepted);
        PushRules rules;
        rules.refs = 0;
        QVERIFY(!check(update, rules).accepted);
        rules = {};
        rules.files = 1;
        QVERIFY(!check(update, rules).accepted);
        rules = {};
        rules.depth = 1;
        QVERIFY(!check(update, rules).accepted);
        rules = {};
        rules.fileBytes = 499;
        QVERIFY(!check(update, rules).accepted);
        rules = {};
        rules.totalBytes = 500;
        QVERIFY(!check(update, rules).accepted);
        // The bounds hold also where invalid manifests are let in.
        rules.rejectInvalid = false;
        QVERIFY(!check(update, rules).accepted);
    }

    void judgesWhatChanged()
    {
        const QByteArray bad = QByteArray(good).replace("@daily", "bad");
        const QString before = commit({{u"default/old.yaml"_s, bad}});
        const QString after = commit({{u"default/new.yaml"_s, good}});
        QVERIFY(check({{before, after, mainRef}}).accepted);
        QVERIFY(!check({{nothing, after, mainRef}}).accepted);
        PushRules warn;
        warn.rejectInvalid = false;
        const PushVerdict warned = check({{nothing, after, mainRef}}, warn);
        QVERIFY(warned.accepted);
        QVERIFY2(warned.messages.join(u'\n').contains(u"default/old.yaml:6:"_s),
                 qPrintable(warned.messages.join(u'\n')));
        // Taking a broken file away is always fine.
        const QString removed = commit({{u"default/old.yaml"_s, {}}});
        QVERIFY(check({{after, removed, mainRef}}).accepted);
    }

    void saysNotTooMuch()
    {
        QList<GitTreeChange> files;
        for (int i = 0; i < 200; ++i)
            files.append({u"default/f%1.yaml"_s.arg(i), "x: 1\n"});
        const PushVerdict verdict = check({{nothing, commit(files), mainRef}});
        QVERIFY(!verdict.accepted);
        QVERIFY2(verdict.messages.size() < 60, QByteArray::number(verdict.messages.size()));
        QVERIFY(verdict.messages.last().startsWith(u"error: "_s));
    }

    void refusesWhatIsMissing()
    {
        commit({{u"default/a.yaml"_s, good}});
        QVERIFY(!check({{nothing, QString(40, u'a'), mainRef}}).accepted);
        QVERIFY(!check({{m_head, nothing, mainRef}}).accepted);
        QVERIFY(!check({{nothing, m_head, u"refs/notes/x"_s}}).accepted);
    }

private:
    QString commit(const QList<GitTreeChange> &changes)
    {
        const GitPerson ada{u"Ada"_s, u"ada@example.org"_s};
        auto made = GitRepository::open(m_path)->commitTree(changes, u"x"_s, ada, ada, m_head);
        if (!made)
            QTest::qFail(qPrintable(made.error().text()), __FILE__, __LINE__);
        return m_head = made ? made->id : QString();
    }

    PushVerdict check(const QList<RefUpdate> &updates, const PushRules &rules = {})
    {
        return checkPush(*GitRepository::open(m_path), updates, rules);
    }

    test::GitSandbox m_box;
    QString m_path, m_head;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPushCheck)
#include "tst_pushcheck.moc"
