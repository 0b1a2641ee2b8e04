// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/changepreview.h"
#include "app/console/jobs/importpanel.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/settings/settings.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const QByteArray crontab = "# Rotate the logs\n"
                           "MAILTO=ops@example.com\n"
                           "PATH=/opt/bin:/usr/bin\n"
                           "\n"
                           "# Nightly backup\n"
                           "0 2 * * * /opt/backup.sh --day=$(date +\\%F)\n"
                           "@reboot /opt/warm-up\n"
                           "0 3 * * * /opt/backup.sh\n"
                           "61 3 * * * /opt/never\n";

ImportSource pasted(const QByteArray &text)
{
    return {QString(), text};
}
} // namespace

class JobsImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }

    void init()
    {
        Settings().clear();
        m_window = std::make_unique<test::PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        m_page = m_window->page<JobsPage>();
        auto *tree = test::child<JobTreeView>(m_page, u"jobTree"_s);
        QTRY_COMPARE(static_cast<JobFilterModel *>(tree->model())->shownJobs(), 6);
    }
    void cleanup() { m_window.reset(); }

    void crontabIsPastedAndCommitted()
    {
        const auto commits = m_fixture->jobs->commits.size();
        test::child<QAction>(m_page, u"importJobs"_s)->trigger();
        QVERIFY(panel()->isVisible());
        auto *paste = test::child<QPlainTextEdit>(panel(), u"importPaste"_s);
        QVERIFY(paste->hasFocus());
        paste->setPlainText(QString::fromUtf8(crontab));
        test::child<QAction>(panel(), u"importRead"_s)->trigger();
        // All but the blank line and the comment that belongs to no entry.
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QTRY_COMPARE(preview()->jobCount(), 3);
        const auto &edits = preview()->edits();
        QCOMPARE(edits.at(0).path, u"production/nightly-backup.yaml"_s);
        const Manifest backup = Manifest::parse(*edits.at(0).after, {edits.at(0).path, u"local"_s});
        QVERIFY(backup.job());
        QCOMPARE(backup.job()->command, u"/opt/backup.sh --day=$(date +%F)"_s);
        QCOMPARE(backup.job()->env.value(u"PATH"_s), u"/opt/bin:/usr/bin"_s);
        QCOMPARE(backup.job()->env.value(u"MAILTO"_s), u"ops@example.com"_s);
        // The line that cannot be taken says why and has no box.
        QVERIFY(!cells(ImportModel::NoteColumn).last().isEmpty());
        QVERIFY(!table()->model()->index(6, 0).data(Qt::CheckStateRole).isValid());

        // Choose, name, and give a namespace.
        QVERIFY(table()->model()->setData(rowOf(u"warm-up"_s), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(table()->model()->setData(rowOf(u"nightly-backup"_s), u"save-all"_s, Qt::EditRole));
        test::child<QComboBox>(panel(), u"importNamespace"_s)->setCurrentText(u"legacy"_s);
        QTRY_COMPARE(paths(), QStringList({u"legacy/save-all.yaml"_s, u"legacy/backup.yaml"_s}));
        commit();
        QTRY_VERIFY(!panel()->isVisible());
        QVERIFY(m_fixture->jobs->files().contains(u"legacy/save-all.yaml"_s));
        QCOMPARE(m_fixture->jobs->commits.size(), commits + 1);
        QCOMPARE(m_fixture->jobs->commits.first().summary, u"Import 2 jobs from a crontab"_s);
        QTRY_VERIFY(test::child<QAction>(m_page, u"undoJobs"_s)->isEnabled());
        test::child<QAction>(m_page, u"undoJobs"_s)->trigger();
        QTRY_VERIFY(!m_fixture->jobs->files().contains(u"legacy/save-all.yaml"_s));
    }

    void timeZoneForAll()
    {
        paste(crontab);
        QTRY_COMPARE(preview()->jobCount(), 3);
        auto *zone = test::child<QComboBox>(panel(), u"importTimezone"_s);
        zone->setCurrentText(u"Europe/Oslo"_s);
        QTRY_VERIFY(preview()->edits().value(0).after.value_or("").contains("Europe/Oslo"));
        zone->setCurrentText(u"Nowhere"_s);
        QTRY_VERIFY(preview()->edits().isEmpty());
        QVERIFY(test::child<QLabel>(panel(), u"importProblem"_s)->text().contains(u"Nowhere"_s));
    }

    void userColumnIsGuessedAndCorrected()
    {
        paste("0 1 * * * root /opt/x\n");
        QTRY_COMPARE(preview()->jobCount(), 1);
        auto *column = test::child<QCheckBox>(panel(), u"importUserColumn"_s);
        QVERIFY(column->isChecked());
        QCOMPARE(cells(ImportModel::CommandColumn), QStringList{u"/opt/x"_s});
        column->click();
        QTRY_COMPARE(cells(ImportModel::CommandColumn), QStringList{u"root /opt/x"_s});
    }

    void droppedFilesAreImported()
    {
        QTemporaryDir directory;
        write(directory.filePath(u"hello.yaml"_s),
              "apiVersion: v1\nkind: Job\nmetadata:\n  name: hello\n"
              "  namespace: greetings\nspec:\n  schedule: '@daily'\n"
              "  command: echo hello # keep me\n---\n"
              "apiVersion: v1\nkind: Job\nmetadata:\n  name: ping\nspec:\n"
              "  schedule: '@hourly'\n  command: ping\n");
        write(directory.filePath(u"bad.yml"_s), "apiVersion: v1\nkind: Job\nmetadata:\n  name: bad\nspec:\n"
                                                "  schedule: never ever\n  command: x\n");
        drop({directory.filePath(u"hello.yaml"_s), directory.filePath(u"bad.yml"_s)});
        QTRY_VERIFY(panel() && panel()->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QTRY_COMPARE(preview()->jobCount(), 2);
        QVERIFY(cells(ImportModel::NoteColumn).first().contains(u"Line 6"_s)); // bad.yml comes first
        test::child<QComboBox>(panel(), u"importNamespace"_s)->setCurrentText(u"tools"_s);
        // tools/ping is there already: another name, or in its place.
        QTRY_COMPARE(paths(), QStringList({u"greetings/hello.yaml"_s, u"tools/ping-2.yaml"_s}));
        test::child<QCheckBox>(panel(), u"importReplace"_s)->setChecked(true);
        QTRY_COMPARE(paths(), QStringList({u"greetings/hello.yaml"_s, u"tools/ping.yaml"_s}));
        commit();
        QTRY_VERIFY(m_fixture->jobs->files().value(u"greetings/hello.yaml"_s).contains("# keep me"));
        QVERIFY(m_fixture->jobs->files().value(u"tools/ping.yaml"_s).contains("command: ping"));
        QTRY_VERIFY(test::child<QAction>(m_page, u"undoJobs"_s)->isEnabled());
        test::child<QAction>(m_page, u"undoJobs"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files(), test::sampleManifests());
    }

    void directoriesAndCrontabFiles()
    {
        QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkpath(u"deep/er"_s));
        write(directory.filePath(u"deep/er/one.yaml"_s), test::sampleManifests().value(u"tools/ping.yaml"_s));
        m_page->importFiles(
            {directory.path(), QStringLiteral(CRONTOPUS_TEST_DATA "/crontabs/etc-crontab.crontab")});
        QTRY_COMPARE(preview()->jobCount(), 3);
        QVERIFY(test::child<QCheckBox>(panel(), u"importUserColumn"_s)->isChecked());
        m_page->importFiles({directory.filePath(u"missing"_s)});
        QTRY_VERIFY(test::child<QLabel>(panel(), u"importProblem"_s)->isVisible());
    }

    void clipboardIsPastedFromTheList()
    {
        QGuiApplication::clipboard()->setText(u"*/5 * * * * /opt/often\n"_s);
        test::child<QAction>(m_page, u"pasteJobs"_s)->trigger();
        QTRY_COMPARE(preview()->jobCount(), 1);
        QCOMPARE(paths(), QStringList{u"production/often.yaml"_s});
    }

    void namesOfOneImportDiffer()
    {
        const auto items =
            importItems({pasted("0 1 * * * /a/x\n0 2 * * * /b/x\n")}, CrontabImport::UserColumn::Guess);
        ImportModel model;
        const QAbstractItemModelTester tester(&model);
        model.setItems(items);
        model.setNames({}, u"n"_s, false);
        QCOMPARE(model.choices().at(0).name, u"x"_s);
        QCOMPARE(model.choices().at(1).name, u"x-2"_s);
        QVERIFY(model.setData(model.index(1, 0), u"x"_s));
        QCOMPARE(importEdits(model.choices(), {}, {}, false).error().code, Error::Code::Conflict);
        QVERIFY(model.setData(model.index(1, 0), u"m/x"_s));
        QVERIFY(importEdits(model.choices(), {}, {}, false));
        QVERIFY(model.setData(model.index(1, 0), u"Not a name"_s));
        QCOMPARE(importEdits(model.choices(), {}, {}, false).error().code, Error::Code::InvalidInput);
    }

    void dashesInAScriptPartNothing()
    {
        const auto items = importItems({pasted("apiVersion: v1\nkind: Job\nmetadata:\n  name: x\nspec:\n"
                                               "  schedule: '@daily'\n  script:\n    interpreter: bash\n"
                                               "    source: |\n      cat <<E\n      ---\n      E\n")},
                                       CrontabImport::UserColumn::Guess);
        QCOMPARE(items.size(), 1);
        QVERIFY2(items.first().canBeTaken(), qPrintable(items.first().problem));
    }

private:
    // Made with the first use.
    [[nodiscard]] ImportPanel *panel() const { return m_page->findChild<ImportPanel *>(); }
    [[nodiscard]] ChangePreview *preview() const { return panel()->findChild<ChangePreview *>(); }
    [[nodiscard]] QTreeView *table() const { return test::child<QTreeView>(panel(), u"importTable"_s); }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void paste(const QByteArray &text)
    {
        test::child<QAction>(m_page, u"importJobs"_s)->trigger();
        panel()->addText(QString::fromUtf8(text));
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window->window(), &event);
        QVERIFY(event.isAccepted());
    }
    void commit()
    {
        auto *commit = test::child<QAction>(preview(), u"commit"_s);
        QTRY_VERIFY(commit->isEnabled());
        commit->trigger();
    }
    [[nodiscard]] QStringList cells(int column) const
    {
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result << table()->model()->index(row, column).data().toString();
        return result;
    }
    [[nodiscard]] QModelIndex rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(Qt::EditRole) == name)
                return table()->model()->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList result;
        for (const FileEdit &edit : preview()->edits())
            result << edit.path;
        return result;
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    JobsPage *m_page = nullptr;
};

QTEST_MAIN(JobsImportTest)
#include "import_test.moc"
