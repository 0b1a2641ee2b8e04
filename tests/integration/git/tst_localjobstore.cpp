// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/localjobstore.h"
#include "tests/support/gitsandbox.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
QByteArray manifest(const QByteArray &name, const QByteArray &command = "true")
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name +
           "\nspec:\n  schedule: \"0 * * * *\"\n  command: " + command + '\n';
}

/// Waits for a future under the running event loop.
template<typename T>
Result<T> await(QFuture<Result<T>> future)
{
    const bool done = QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
    QCoreApplication::processEvents(); // what the store posted to itself before the future was finished
    return done && future.resultCount() > 0 ? future.result()
                                            : Result<T>(Error{Error::Code::Timeout, u"no result"_s});
}
} // namespace

class TestLocalJobStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString n = QString::number(++m_count);
        m_remote = m_box.makeRemote(u"remote"_s + n, {{u"prod/a.yaml"_s, manifest("a")},
                                                      {u"prod/b.yaml"_s, manifest("b")},
                                                      {u"README.md"_s, "no job\n"}});
        m_checkout = m_box.cloneOf(m_remote, u"checkout"_s + n);
        m_store = std::make_unique<LocalJobStore>(m_checkout);
        QVERIFY(await(m_store->refresh()).ok());
    }
    void cleanup() { m_store.reset(); }

    void showsTheCheckout()
    {
        QCOMPARE(m_store->jobs()->size(), 2);
        QCOMPARE(m_store->jobs()->first().qualifiedName(), u"prod/a"_s);
        QVERIFY(m_store->jobs()->first().manifest.job().has_value());
        QCOMPARE(m_store->branch().upstream, u"origin/main"_s);
        const auto can = m_store->capabilities();
        QVERIFY(can.commits && can.remote && can.history && !can.readOnly);
    }

    void writesCommitsAndPushes()
    {
        QSignalSpy changed(m_store.get(), &JobStore::changed);
        QVERIFY(await(m_store->write({{u"prod/a.yaml"_s, manifest("a", "date")},
                                      {u"prod/b.yaml"_s, std::nullopt},
                                      {u"new/c.yaml"_s, manifest("c", QByteArray(2000, 'c'))}}))
                    .ok());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->jobs()->size(), 2);
        QCOMPARE(m_store->jobs()->at(0).fileState, GitFileStatus::State::Untracked);
        QCOMPARE(m_store->jobs()->at(1).fileState, GitFileStatus::State::Modified);
        QVERIFY(m_store->branch().dirty);
        QCOMPARE(await(m_store->pendingDiff())->size(), 3);
        const auto commit =
            await(m_store->commit({u"prod/a.yaml"_s, u"prod/b.yaml"_s, u"new/c.yaml"_s}, u"Change"_s));
        QVERIFY2(commit.ok(), commit ? "" : qPrintable(commit.error().text()));
        QCOMPARE(m_store->branch().ahead, 1);
        QVERIFY(await(m_store->push()).ok());
        QCOMPARE(m_store->branch().ahead, 0);
        QCOMPARE(await(m_store->history(u"prod/a.yaml"_s, 10))->size(), 2);
    }

    void writesAllOrNone()
    {
        QFile::link(u"/etc"_s, m_checkout + u"/link"_s);
        for (const QString &bad : {u"../out.yaml"_s, u"link/x.yaml"_s, u".git/hooks/pre-commit"_s}) {
            const auto written =
                await(m_store->write({{u"prod/a.yaml"_s, QByteArray("changed")}, {bad, QByteArray("x")}}));
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::InvalidInput);
            QCOMPARE(m_box.read(m_checkout + u"/prod/a.yaml"_s), manifest("a"));
        }
        QCOMPARE(QDir(m_checkout + u"/prod"_s).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void seesEditsMadeOutside_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"in place", "replaced", "deleted", "new", "new directory", "commit"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void seesEditsMadeOutside()
    {
        QFETCH(QString, how);
        QSignalSpy changed(m_store.get(), &JobStore::changed);
        m_box.write(m_checkout + u"/empty/.keep"_s, "");
        QTRY_VERIFY(!changed.isEmpty());
        QTest::qWait(1000);
        changed.clear();
        const QString file = m_checkout + u"/prod/a.yaml"_s;
        if (how == u"in place") {
            QFile edited(file);
            QVERIFY(edited.open(QIODevice::Append));
            edited.write("# more\n");
        } else if (how == u"replaced") {
            m_box.write(file + u".new"_s, manifest("a", "other"));
            QVERIFY(std::rename(qPrintable(file + u".new"_s), qPrintable(file)) == 0);
        } else if (how == u"deleted") {
            QFile::remove(file);
        } else if (how == u"new") {
            m_box.write(m_checkout + u"/empty/n.yaml"_s, manifest("n"));
        } else if (how == u"new directory") {
            m_box.write(m_checkout + u"/more/n.yaml"_s, manifest("n"));
        } else {
            m_box.git(m_checkout, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"x"_s});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 5000);
        QTest::qWait(1000); // and it comes to rest
        const qsizetype settled = changed.size();
        QTest::qWait(600);
        QCOMPARE(changed.size(), settled);
        if (how.startsWith(u"new"))
            QCOMPARE(m_store->jobs()->size(), 3);
        else if (how == u"commit")
            QCOMPARE(m_store->branch().ahead, 1);
        else if (how == u"deleted")
            QCOMPARE(m_store->jobs()->size(), 1);
        else
            QCOMPARE(m_store->jobs()->first().fileState, GitFileStatus::State::Modified);
    }

    void pullsAndResolves()
    {
        const QString other = m_box.cloneOf(m_remote, u"other%1"_s.arg(m_count));
        m_box.commitFile(other, u"prod/a.yaml"_s, manifest("a", "theirs"), u"Theirs"_s);
        m_box.git(other, {u"push"_s, u"-q"_s});
        QVERIFY(await(m_store->write({{u"prod/a.yaml"_s, manifest("a", "ours")}})).ok());
        QVERIFY(await(m_store->commit({u"prod/a.yaml"_s}, u"Ours"_s)).ok());
        auto pulled = await(m_store->pull());
        QVERIFY(pulled.ok());
        QCOMPARE(pulled->kind, GitPullResult::Kind::Conflicts);
        // Somebody pushes once more before we answer: what we saw is what we resolve.
        m_box.commitFile(other, u"prod/b.yaml"_s, manifest("b", "later"), u"Later"_s);
        m_box.git(other, {u"push"_s, u"-q"_s});
        pulled = await(m_store->resolve({{u"prod/a.yaml"_s, manifest("a", "both")}}));
        QVERIFY2(pulled.ok(), pulled ? "" : qPrintable(pulled.error().text()));
        QCOMPARE(pulled->kind, GitPullResult::Kind::Rebased);
        QCOMPARE(m_store->jobs()->first().manifest.text(), manifest("a", "both"));
    }

    void tellsClashesOfTheSet()
    {
        QVERIFY(await(m_store->write({{u"prod/c.yaml"_s, manifest("a")}})).ok());
        QVERIFY(hasErrors(m_store->jobs()->at(0).diagnostics));
        QVERIFY(!hasErrors(m_store->jobs()->at(1).diagnostics));
        QVERIFY(hasErrors(m_store->jobs()->at(2).diagnostics));
    }

    void aBareRepositoryIsReadOnly()
    {
        LocalJobStore bare(m_remote);
        QVERIFY(await(bare.refresh()).ok());
        QCOMPARE(bare.jobs()->size(), 2);
        QVERIFY(bare.capabilities().readOnly && !bare.capabilities().commits);
        QVERIFY(!bare.readOnlyReason().isEmpty());
        QVERIFY(!await(bare.write({{u"prod/a.yaml"_s, QByteArray("x")}})).ok());
    }

    void keepsWhatItKnewWhenTheCheckoutIsGone()
    {
        QSignalSpy failed(m_store.get(), &JobStore::failed);
        QVERIFY(QDir().rename(m_checkout, m_checkout + u"-moved"_s));
        const auto again = await(m_store->refresh());
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::NotFound);
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(m_store->jobs()->size(), 2);
    }

    void readsOnlyFilesWhoseTimeOrSizeChanged()
    {
        const QString file = m_checkout + u"/prod/a.yaml"_s;
        const QDateTime anHourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const auto writeAt = [&](const QByteArray &command, const QDateTime &time) {
            QFile target(file);
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(manifest("a", command));
            target.flush();
            QVERIFY(target.setFileTime(time, QFileDevice::FileModificationTime));
        };
        const auto command = [this] { return m_store->jobs()->first().manifest.job()->command; };
        writeAt("one1", anHourAgo);
        QVERIFY(await(m_store->refresh()).ok());
        QCOMPARE(command(), u"one1"_s);
        writeAt("two2", anHourAgo); // shows that the file isn't read: nobody writes so by accident
        QVERIFY(await(m_store->refresh()).ok());
        QCOMPARE(command(), u"one1"_s);
        writeAt("two2", anHourAgo.addSecs(1));
        QVERIFY(await(m_store->refresh()).ok());
        QCOMPARE(command(), u"two2"_s);
        // A file written just now is read whatever its time says.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        writeAt("four", now);
        QVERIFY(await(m_store->refresh()).ok());
        writeAt("five", now);
        QVERIFY(await(m_store->refresh()).ok());
        QCOMPARE(command(), u"five"_s);
    }

private:
    test::GitSandbox m_box;
    QString m_remote, m_checkout;
    std::unique_ptr<LocalJobStore> m_store;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLocalJobStore)
#include "tst_localjobstore.moc"
