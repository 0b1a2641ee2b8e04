// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtemplates.h"
#include "app/console/settings/settings.h"
#include "shared/manifest/manifest.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class JobTemplatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }

    void everyFileIsOffered()
    {
        QStringList files = QDir(u":/templates"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
        QStringList offered;
        for (const JobTemplate &one : jobTemplates()) {
            offered << one.id + u".yaml"_s;
            QVERIFY(!one.title.isEmpty() && !one.description.isEmpty());
        }
        offered.sort();
        QCOMPARE(offered, files);
    }

    void isValid_data()
    {
        QTest::addColumn<QString>("id");
        for (const JobTemplate &one : jobTemplates())
            QTest::newRow(qPrintable(one.id)) << one.id;
    }
    void isValid()
    {
        QFETCH(QString, id);
        const Manifest manifest =
            Manifest::parse(templateText(id), {u"templates/%1.yaml"_s.arg(id), u"local"_s});
        for (const Diagnostic &diagnostic : manifest.diagnostics())
            QFAIL(qPrintable(toText(diagnostic)));
        QVERIFY(manifest.job());
        QCOMPARE(manifest.job()->name, id);
        QVERIFY(!manifest.job()->annotations.value(u"description"_s).isEmpty());
        // What the shell would say, without running it.
        const Job &job = *manifest.job();
        if (job.http)
            return;
        const QString shell = job.script ? job.script->interpreter : u"sh"_s;
        QProcess check;
        check.start(shell, {u"-n"_s});
        check.write((job.script ? job.script->source : job.command).toUtf8());
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    }

    void nameScheduleZoneAndCommandAreSet()
    {
        const auto text = jobFromTemplate(u"rsync-mirror"_s, u"ops"_s, u"copy"_s,
                                          {u"5 * * * *"_s, u"@reboot"_s}, u"Asia/Tokyo"_s, u"rsync x y"_s);
        QVERIFY(text);
        const auto job = Manifest::parse(*text, {u"ops/copy.yaml"_s, {}}).job();
        QCOMPARE(job->name, u"copy"_s);
        QCOMPARE(job->scheduleTexts, QStringList({u"5 * * * *"_s, u"@reboot"_s}));
        QCOMPARE(job->timezone, u"Asia/Tokyo"_s);
        QCOMPARE(job->command, u"rsync x y"_s);
        QVERIFY(text->contains("# --delete takes away"));
        QVERIFY(!jobFromTemplate(u"rsync-mirror"_s, u"ops"_s, u"Bad"_s, {}, {}, {}));
    }

    void newJobStartsFromATemplate()
    {
        Settings().clear();
        test::PageWindow window(*m_fixture, m_fixture->makeWorkspace());
        auto *page = window.page<JobsPage>();
        test::child<QAction>(page, u"newJobAction"_s)->trigger();
        auto *choice = test::child<QComboBox>(page, u"newTemplate"_s);
        auto *name = test::child<QLineEdit>(page, u"newName"_s);
        auto *command = test::child<QLineEdit>(page, u"newCommand"_s);
        choice->setCurrentIndex(choice->findData(u"certificate-renewal"_s));
        QCOMPARE(name->text(), u"certificate-renewal"_s);
        QVERIFY(command->text().startsWith(u"certbot"_s));
        choice->setCurrentIndex(choice->findData(u"http-check"_s));
        QCOMPARE(name->text(), u"http-check"_s);
        QVERIFY(!command->isVisible());
        name->setText(u"shop-alive"_s);
        choice->setCurrentIndex(choice->findData(u"disk-space"_s)); // a name of one's own stays
        QCOMPARE(name->text(), u"shop-alive"_s);
        choice->setCurrentIndex(choice->findData(u"http-check"_s));
        test::child<QComboBox>(page, u"newNamespace"_s)->setCurrentText(u"tools"_s);
        QTRY_VERIFY(test::child<QAction>(page, u"createJob"_s)->isEnabled());
        test::child<QAction>(page, u"createJob"_s)->trigger();
        QTRY_VERIFY(m_fixture->jobs->files().contains(u"tools/shop-alive.yaml"_s));
        const QByteArray text = m_fixture->jobs->files().value(u"tools/shop-alive.yaml"_s);
        QVERIFY(text.contains("name: shop-alive"));
        QVERIFY(text.contains("https://example.com/health"));
    }

private:
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(JobTemplatesTest)
#include "templates_test.moc"
