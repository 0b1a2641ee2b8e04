// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/adoption.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/endpoint/entriesmodel.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/recordtable.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
ForeignEntry rotateLogs()
{
    ForeignEntry entry;
    entry.source = u"crontab"_s;
    entry.line = 3;
    entry.schedule = u"17 5 * * *"_s;
    entry.command = u"/home/ada/bin/rotate-logs --keep 7"_s;
    entry.suggestedName = u"rotate-logs"_s;
    entry.raw = u"17 5 * * * /home/ada/bin/rotate-logs --keep 7"_s;
    return entry;
}

ManagedEntry managed(const QString &name, SyncState state, const QStringList &wanted,
                     const QStringList &actual)
{
    ManagedEntry entry;
    entry.ns = u"production"_s;
    entry.name = name;
    entry.state = state;
    entry.wanted = wanted;
    entry.actual = actual;
    return entry;
}
} // namespace

class EndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<GuiFixture>(); }
    void init()
    {
        m_window = std::make_unique<PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        QVERIFY(m_window->isExposed());
        m_page = m_window->page<EndpointPage>();
        m_status = m_fixture->endpoints->endpoints().first();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void modelsKeepTheirPromises()
    {
        EntriesModel entries;
        QAbstractItemModelTester entriesTester(&entries,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
        entries.setEntries({managed(u"a"_s, SyncState::Synced, {u"x"_s}, {u"x"_s})});
        entries.setEntries({managed(u"a"_s, SyncState::OutOfSync, {u"x"_s}, {u"y"_s})});
        entries.setEntries({managed(u"b"_s, SyncState::Missing, {u"x"_s}, {})});
        entries.setEntries({});
        ForeignModel foreign;
        QAbstractItemModelTester foreignTester(&foreign,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
        foreign.setEntries({rotateLogs()});
        QCOMPARE(foreign.index(0, ForeignModel::WordsColumn).data().toString(), u"At 05:17"_s);
        foreign.setEntries({});
    }

    void showsDriftAsADiff()
    {
        m_status.entries = {
            managed(u"a"_s, SyncState::Synced, {u"1 * * * * run"_s}, {u"1 * * * * run"_s}),
            managed(u"b"_s, SyncState::OutOfSync, {u"2 * * * * run"_s}, {u"9 * * * * run"_s})};
        m_fixture->endpoints->setEndpoints({m_status});
        auto *table = child<QTableView>(m_page, u"managedEntries"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        auto *diff = child<QPlainTextEdit>(m_page, u"entryDiff"_s);
        table->selectRow(0);
        QVERIFY(!diff->toPlainText().contains(u"run"_s));
        table->selectRow(1);
        QVERIFY(diff->toPlainText().contains(u"9 * * * * run"_s));
        QVERIFY(diff->toPlainText().contains(u"2 * * * * run"_s));
        // Put right by a sync: the row stays selected and the diff goes.
        m_status.entries[1].actual = m_status.entries[1].wanted;
        m_status.entries[1].state = SyncState::Synced;
        m_fixture->endpoints->setEndpoints({m_status});
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(!diff->toPlainText().contains(u"run"_s));
    }

    void syncsAndTellsErrors()
    {
        child<QAction>(m_page, u"syncNow"_s)->trigger();
        QTRY_COMPARE(m_fixture->endpoints->syncs, 1);
        m_status.errors = {
            Error{Error::Code::Network, u"Cannot reach git.example.com."_s, u"Check the net."_s}};
        m_fixture->endpoints->setEndpoints({m_status});
        auto *banner = child<Banner>(m_page, u"endpointErrors"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"Check the net."_s));
        m_status.errors.clear();
        m_fixture->endpoints->setEndpoints({m_status});
        QVERIFY(!banner->isVisible());
    }

    void confirmsAPrune()
    {
        auto *banner = child<Banner>(m_page, u"pruneBanner"_s);
        QVERIFY(!banner->isVisible());
        m_status.pruneWaiting = true;
        m_status.pruneCount = 7;
        m_fixture->endpoints->setEndpoints({m_status});
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"7"_s));
        child<QAction>(m_page, u"confirmPrune"_s)->trigger();
        QTRY_COMPARE(m_fixture->endpoints->prunes, 1);
    }

    void saysWhenThereIsNoAgent()
    {
        m_fixture->endpoints->setEndpoints({});
        QVERIFY(!child<QTableView>(m_page, u"managedEntries"_s)->isVisible());
        QVERIFY(!child<QAction>(m_page, u"syncNow"_s)->isEnabled());
    }

    void listsAFleet()
    {
        auto *fleet = child<QWidget>(m_page, u"fleet"_s);
        auto *machines = child<RecordTable>(m_page, u"machines"_s);
        QVERIFY(!fleet->isVisible()); // one machine needs no list
        m_status.entries = {managed(u"a"_s, SyncState::Synced, {u"x"_s}, {u"x"_s}),
                            managed(u"b"_s, SyncState::Synced, {u"y"_s}, {u"y"_s})};
        AgentStatus other = m_status;
        other.id = other.endpointName = u"db-1"_s;
        other.pid = 0;
        other.errors = {Error{Error::Code::Network, u"Cannot reach git.example.com."_s}};
        other.entries = {managed(u"x"_s, SyncState::Missing, {u"1 * * * * run"_s}, {})};
        m_fixture->endpoints->setEndpoints({m_status, other});
        QVERIFY(fleet->isVisible());
        QCOMPARE(machines->shownCount(), 2);
        QCOMPARE(machines->currentKey(), m_status.endpointName); // whose detail is shown below
        QVERIFY(!child<Banner>(m_page, u"endpointErrors"_s)->isVisible());

        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, u"db-1"_s}));
        QCOMPARE(machines->currentKey(), u"db-1"_s);
        QVERIFY(child<Banner>(m_page, u"endpointErrors"_s)->isVisible());
        QCOMPARE(child<QTableView>(m_page, u"managedEntries"_s)->model()->rowCount(), 1);
        QVERIFY(!m_page->open({ConsoleLink::Kind::Endpoint, u"unknown"_s}));

        // News of the fleet leave the selection alone, and the one that went away gives it up.
        other.errors.clear();
        m_fixture->endpoints->setEndpoints({m_status, other});
        QCOMPARE(machines->currentKey(), u"db-1"_s);
        QCOMPARE(child<QTableView>(m_page, u"managedEntries"_s)->model()->rowCount(), 1);
        QVERIFY(!child<Banner>(m_page, u"endpointErrors"_s)->isVisible());
        m_fixture->endpoints->setEndpoints({m_status});
        QVERIFY(!fleet->isVisible());
        QCOMPARE(child<QTableView>(m_page, u"managedEntries"_s)->model()->rowCount(), 2);
    }

    void adoptsWithOneCommit_data()
    {
        QTest::addColumn<bool>("takeOver");
        QTest::newRow("only listed") << false;
        QTest::newRow("taken over") << true;
    }
    void adoptsWithOneCommit()
    {
        QFETCH(bool, takeOver);
        selectForeign();
        child<QLineEdit>(m_page, u"adoptName"_s)->setText(u"rotate"_s);
        child<QCheckBox>(m_page, u"adoptTakeOver"_s)->setChecked(takeOver);
        const qsizetype commits = m_fixture->jobs->commits.size();
        child<QAction>(m_page, u"adopt"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->commits.size(), commits + 1);
        QVERIFY(m_fixture->jobs->commits.first().summary.contains(u"discovered/rotate"_s));

        const QString path = u"discovered/rotate.yaml"_s;
        const QByteArray text = m_fixture->jobs->files().value(path);
        const Manifest manifest = Manifest::parse(text, {path, u"local"_s});
        QVERIFY(manifest.job());
        QCOMPARE(manifest.job()->command, rotateLogs().command);
        QCOMPARE(manifest.job()->scheduleTexts, QStringList{u"17 5 * * *"_s});
        QCOMPARE(manifest.job()->discovered(), !takeOver);
        QCOMPARE(manifest.job()->annotations.value(u"found-entry"_s), rotateLogs().raw);
        // Twice is once.
        QVERIFY(!child<QAction>(m_page, u"adopt"_s)->isEnabled());
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << u"Rotate"_s;
        QTest::newRow("path") << u"../x"_s;
        QTest::newRow("taken") << u"taken"_s;
    }
    void refusesNames()
    {
        QFETCH(QString, name);
        m_fixture->jobs->write({{u"discovered/taken.yaml"_s,
                                 QByteArray("apiVersion: v1\nkind: Job\nmetadata:\n  name: taken\nspec:\n"
                                            "  schedule: \"0 1 * * *\"\n  command: x\n")}});
        selectForeign();
        QVERIFY(child<QAction>(m_page, u"adopt"_s)->isEnabled());
        child<QLineEdit>(m_page, u"adoptName"_s)->setText(name);
        QVERIFY(!child<QAction>(m_page, u"adopt"_s)->isEnabled());
    }

    void refusesCalendarsOfSystemd()
    {
        ForeignEntry entry = rotateLogs();
        entry.source = u"systemd"_s;
        entry.schedule = u"Mon *-*-* 03:00:00"_s;
        const auto manifest = adoptedManifest(entry, {u"discovered"_s, u"x"_s, false});
        QVERIFY(!manifest);
        QVERIFY(manifest.error().code == Error::Code::InvalidInput);
    }

private:
    void selectForeign()
    {
        m_status.foreign = {rotateLogs()};
        m_fixture->endpoints->setEndpoints({m_status});
        child<QTableView>(m_page, u"foreignEntries"_s)->selectRow(0);
        QTRY_COMPARE(child<QLineEdit>(m_page, u"adoptName"_s)->text(), u"rotate-logs"_s);
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PageWindow> m_window;
    EndpointPage *m_page = nullptr;
    AgentStatus m_status;
};

QTEST_MAIN(EndpointTest)
#include "endpoint_test.moc"
