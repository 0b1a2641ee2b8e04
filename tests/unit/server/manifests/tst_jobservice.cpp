// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobservice.h"
#include "tests/support/gitsandbox.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

namespace {
const QByteArray commented = "# Nightly\napiVersion: v1\nkind: Job\nmetadata:\n  name: backup # ours\nspec:\n"
                             "  schedule: '0 2 * * *'   # at two\n  command: pg_dump\n";

JobFields fieldsOf(const QString &name, const QString &command = u"true"_s)
{
    JobFields fields;
    fields.name = name;
    fields.schedule = QStringList{u"0 2 * * *"_s};
    fields.command = command;
    return fields;
}

template<typename T>
Error::Code codeOf(const JobResult<T> &result)
{
    return result ? Error::Code::Internal : result.error().error.code;
}

#define VERIFY_DONE(result) QVERIFY2((result).ok(), (result) ? "" : qPrintable((result).error().error.text()))
} // namespace

class TestJobService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = m_box.path(u"data%1"_s.arg(++m_count));
        m_service = std::make_unique<JobService>(m_data);
        const auto made = m_service->repositories().create(u"acme"_s, m_ada);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
    }

    void makesRepositories()
    {
        const TenantRepositories &repositories = m_service->repositories();
        const QString path = *repositories.path(u"acme"_s);
        QCOMPARE(m_box.git(path, {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}),
                 "README.md\ndefault/.gitkeep\n");
        QCOMPARE(m_box.git(path, {u"symbolic-ref"_s, u"HEAD"_s}), "refs/heads/main\n");
        QCOMPARE(m_box.git(path, {u"config"_s, u"core.hooksPath"_s}), "/dev/null\n");
        QCOMPARE(m_box.git(path, {u"config"_s, u"http.receivepack"_s}), "true\n");
        QCOMPARE(m_box.git(path, {u"config"_s, u"transfer.fsckObjects"_s}), "true\n");
        QCOMPARE(repositories.create(u"acme"_s, m_ada).error().code, Error::Code::Exists);
        QVERIFY(repositories.exists(u"acme"_s));
        QVERIFY(repositories.remove(u"acme"_s).ok());
        QVERIFY(!repositories.exists(u"acme"_s));
        QCOMPARE(QDir(m_data).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
        QCOMPARE(repositories.open(u"acme"_s).error().code, Error::Code::NotFound);
    }

    void refusesHostileTenants_data()
    {
        QTest::addColumn<QString>("tenant");
        for (const char *tenant : {"", ".", "..", "../acme", "a/b", "a\\b", ".hidden", "-x", "a..b", "a b",
                                   "a\nb", "acme\n", "ä", "a:b", "a%2fb", "~"})
            QTest::newRow(tenant) << QString::fromUtf8(tenant);
        QTest::newRow("nul") << QString(u"acme"_s + QChar(0));
        QTest::newRow("long") << QString(64, u'a');
    }

    void refusesHostileTenants()
    {
        QFETCH(QString, tenant);
        QCOMPARE(m_service->repositories().create(tenant, m_ada).error().code, Error::Code::InvalidInput);
        QCOMPARE(codeOf(m_service->list(tenant)), Error::Code::InvalidInput);
    }

    void createsFromFields()
    {
        JobFields fields = fieldsOf(u"backup"_s, u"echo \"%d\" # x"_s);
        fields.args = QStringList{u"a b"_s, u"true"_s};
        fields.env = QMap<QString, QString>{{u"KEY"_s, u"12"_s}};
        fields.labels = QMap<QString, QString>{{u"team"_s, u"db"_s}};
        fields.timezone = u"Europe/Berlin"_s;
        fields.paused = true;
        const auto made = m_service->create(u"acme"_s, fields, m_ada);
        VERIFY_DONE(made);
        QCOMPARE(made->path, u"default/backup.yaml"_s);
        QVERIFY(made->changed());
        const auto view = m_service->get(u"acme"_s, u"default"_s, u"backup"_s);
        VERIFY_DONE(view);
        QVERIFY(view->valid());
        QCOMPARE(view->sha, made->sha);
        QCOMPARE(view->source.job()->command, u"echo \"%d\" # x"_s);
        QCOMPARE(view->source.job()->args, *fields.args);
        QCOMPARE(view->source.job()->env, *fields.env);
        QCOMPARE(view->source.job()->labels, *fields.labels);
        QVERIFY(view->source.job()->paused);
        QCOMPARE(view->manifest[u"spec"_s][u"paused"_s], QJsonValue(true));
        QCOMPARE(view->manifest[u"spec"_s][u"env"_s][u"KEY"_s], QJsonValue(u"12"_s));
        QCOMPARE(codeOf(m_service->create(u"acme"_s, fields, m_ada)), Error::Code::Exists);
        const auto commit = m_service->repositories().open(u"acme"_s)->commitInfo(u"HEAD"_s);
        QCOMPARE(commit->id, made->commit);
        QCOMPARE(commit->authorName, u"Ada"_s);
    }

    void refusesInvalidOnesWithDiagnostics()
    {
        JobFields fields = fieldsOf(u"Bad Name"_s);
        fields.schedule = QStringList{u"0 0 31 2 *"_s};
        const auto made = m_service->create(u"acme"_s, fields, m_ada);
        QCOMPARE(codeOf(made), Error::Code::InvalidInput);
        QStringList codes;
        for (const Diagnostic &diagnostic : made.error().diagnostics)
            codes.append(diagnostic.code);
        QVERIFY2(codes.contains(u"schedule.never-fires"_s) && codes.contains(u"name.pattern"_s),
                 qPrintable(codes.join(u' ')));
        QCOMPARE(m_service->list(u"acme"_s)->size(), 0);

        fields = fieldsOf(u"a"_s);
        for (const QString &ns : {u"system"_s, u"discovered"_s, u"../x"_s, u"A"_s, u".git"_s, u""_s}) {
            fields.ns = ns;
            QCOMPARE(codeOf(m_service->create(u"acme"_s, fields, m_ada)), Error::Code::InvalidInput);
        }
        QCOMPARE(codeOf(m_service->createFromText(u"acme"_s, "a: [", {}, m_ada)), Error::Code::InvalidInput);
    }

    void editsKeepComments()
    {
        VERIFY_DONE(m_service->createFromText(u"acme"_s, commented, u"ops"_s, m_ada));
        auto view = m_service->get(u"acme"_s, u"ops"_s, u"backup"_s);
        VERIFY_DONE(view);
        QCOMPARE(view->source.text(), commented);

        JobFields fields;
        fields.schedule = QStringList{u"30 3 * * *"_s};
        const auto edited = m_service->update(u"acme"_s, u"ops"_s, u"backup"_s, fields, view->sha, m_ada);
        VERIFY_DONE(edited);
        QByteArray expected = commented;
        QCOMPARE(m_service->get(u"acme"_s, u"ops"_s, u"backup"_s)->source.text(),
                 expected.replace("0 2 *", "30 3 *"));
        QCOMPARE(codeOf(m_service->update(u"acme"_s, u"ops"_s, u"backup"_s, fields, view->sha, m_ada)),
                 Error::Code::Conflict);
        const auto same = m_service->update(u"acme"_s, u"ops"_s, u"backup"_s, fields, {}, m_ada);
        VERIFY_DONE(same);
        QVERIFY(!same->changed());
        fields.schedule = QStringList{u"bad"_s};
        const auto bad = m_service->update(u"acme"_s, u"ops"_s, u"backup"_s, fields, {}, m_ada);
        QCOMPARE(codeOf(bad), Error::Code::InvalidInput);
        QVERIFY(hasErrors(bad.error().diagnostics));
    }

    void renamesAndMoves()
    {
        VERIFY_DONE(m_service->create(u"acme"_s, fieldsOf(u"one"_s), m_ada));
        VERIFY_DONE(m_service->create(u"acme"_s, fieldsOf(u"other"_s), m_ada));
        JobFields fields;
        fields.name = u"other"_s;
        QCOMPARE(codeOf(m_service->update(u"acme"_s, u"default"_s, u"one"_s, fields, {}, m_ada)),
                 Error::Code::Exists);
        fields.name = u"two"_s;
        fields.ns = u"ops"_s;
        const auto moved = m_service->update(u"acme"_s, u"default"_s, u"one"_s, fields, {}, m_ada);
        VERIFY_DONE(moved);
        QCOMPARE(moved->path, u"ops/two.yaml"_s);
        QCOMPARE(moved->oldPath, u"default/one.yaml"_s);
        const auto view = m_service->get(u"acme"_s, u"ops"_s, u"two"_s);
        VERIFY_DONE(view);
        QVERIFY(view->valid() && view->diagnostics.isEmpty());
        QCOMPARE(codeOf(m_service->get(u"acme"_s, u"default"_s, u"one"_s)), Error::Code::NotFound);
        const auto history = m_service->history(u"acme"_s, u"ops"_s, u"two"_s, 10);
        VERIFY_DONE(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).path, u"ops/two.yaml"_s);
        QCOMPARE(history->at(1).path, u"default/one.yaml"_s);
        QVERIFY2(history->at(0).diff.contains(u"-  name: one\n"_s), qPrintable(history->at(0).diff));
        QVERIFY(history->at(1).diff.contains(u"+  name: one\n"_s));
    }

    void showsBrokenFilesAndDeletes()
    {
        pushFile(u"default/broken.yaml"_s,
                 "apiVersion: v1\nkind: Job\nmetadata:\n  name: broken\nspec:\n  schedule: x\n");
        auto view = m_service->get(u"acme"_s, u"default"_s, u"broken"_s);
        VERIFY_DONE(view);
        QVERIFY(!view->valid());
        QVERIFY(hasErrors(view->diagnostics));
        QCOMPARE(view->manifest[u"metadata"_s][u"name"_s].toString(), u"broken"_s);
        QCOMPARE(codeOf(m_service->remove(u"acme"_s, u"default"_s, u"broken"_s, u"00"_s, m_ada)),
                 Error::Code::Conflict);
        VERIFY_DONE(m_service->remove(u"acme"_s, u"default"_s, u"broken"_s, view->sha, m_ada));
        QCOMPARE(codeOf(m_service->get(u"acme"_s, u"default"_s, u"broken"_s)), Error::Code::NotFound);
        QCOMPARE(codeOf(m_service->remove(u"acme"_s, u"default"_s, u"broken"_s, {}, m_ada)),
                 Error::Code::NotFound);
        QCOMPARE(m_service->history(u"acme"_s, u"default"_s, u"broken"_s, 10)->size(), 2);
    }

    void seesWhatOthersPush()
    {
        QCOMPARE(m_service->list(u"acme"_s)->size(), 0);
        pushFile(u"default/a.yaml"_s, QByteArray(commented).replace("backup", "a"));
        QCOMPARE(m_service->list(u"acme"_s)->size(), 1);
        // The same name in another file: neither is valid, and both say so.
        pushFile(u"default/b.yaml"_s, QByteArray(commented).replace("backup", "a"));
        const auto jobs = m_service->list(u"acme"_s, u"default"_s);
        QCOMPARE(jobs->size(), 2);
        QVERIFY(!jobs->at(0).valid() && !jobs->at(1).valid());
        QCOMPARE(m_service->list(u"acme"_s, u"ops"_s)->size(), 0);
    }

    void addsDiscoveredOnce()
    {
        const QList<DiscoveredJob> report{{u"Backup DB!"_s, u"0 2 * * *"_s, u"pg_dump"_s},
                                          {u"backup-db"_s, u"0 3 * * *"_s, u"pg_dump"_s},
                                          {u"backup-db"_s, u"0 3 * * *"_s, u"pg_dump"_s},
                                          {u"***"_s, u"@daily"_s, u"two\nlines: #"_s},
                                          {u"odd"_s, u"not a schedule"_s, u"x"_s}};
        const auto first = m_service->addDiscovered(u"acme"_s, 7, report, m_ada);
        VERIFY_DONE(first);
        QCOMPARE(first->created, (QStringList{u"backup-db"_s, u"backup-db-2"_s, u"job"_s}));
        QCOMPARE(first->refused, QStringList{u"odd"_s});
        const QString path = *m_service->repositories().path(u"acme"_s);
        QCOMPARE(m_box.git(path, {u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), "2");
        const auto view = m_service->get(u"acme"_s, u"discovered"_s, u"backup-db"_s);
        VERIFY_DONE(view);
        QVERIFY(view->valid() && view->source.job()->discovered());
        QCOMPARE(view->source.job()->labels[u"endpoint_id"_s], u"7"_s);

        const auto again = m_service->addDiscovered(u"acme"_s, 7, report, m_ada);
        VERIFY_DONE(again);
        QCOMPARE(again->created, QStringList());
        QCOMPARE(again->before, again->commit);
        const auto other = m_service->addDiscovered(u"acme"_s, 8, report.first(1), m_ada);
        QCOMPARE(other->created, QStringList{u"backup-db-3"_s});
        QCOMPARE(codeOf(m_service->remove(u"acme"_s, u"discovered"_s, u"job"_s, {}, m_ada)),
                 Error::Code::Permission);
    }

    void adoptsInOneCommit()
    {
        const QList<DiscoveredJob> report{{u"sync"_s, u"0 2 * * *"_s, u"rsync"_s}};
        VERIFY_DONE(m_service->addDiscovered(u"acme"_s, 7, report, m_ada));
        const QByteArray before = m_service->get(u"acme"_s, u"discovered"_s, u"sync"_s)->source.text();
        const auto adopted = m_service->adopt(u"acme"_s, u"sync"_s, u"ops"_s, {}, m_ada);
        VERIFY_DONE(adopted);
        QCOMPARE(adopted->oldPath, u"discovered/sync.yaml"_s);
        QCOMPARE(adopted->path, u"ops/sync.yaml"_s);
        const auto repository = m_service->repositories().open(u"acme"_s);
        QCOMPARE(repository->commitInfo(adopted->commit)->parents, QStringList{adopted->before});
        const auto view = m_service->get(u"acme"_s, u"ops"_s, u"sync"_s);
        VERIFY_DONE(view);
        QVERIFY(view->valid() && view->diagnostics.isEmpty() && !view->source.job()->discovered());
        QByteArray expected = before;
        expected.replace("    source: discovered\n", "").replace("namespace: discovered", "namespace: ops");
        QCOMPARE(view->source.text(), expected);
        QCOMPARE(codeOf(m_service->get(u"acme"_s, u"discovered"_s, u"sync"_s)), Error::Code::NotFound);
        QCOMPARE(m_service->addDiscovered(u"acme"_s, 7, report, m_ada)->created, QStringList());
        QCOMPARE(m_service->history(u"acme"_s, u"ops"_s, u"sync"_s, 10)->size(), 2);
        QCOMPARE(codeOf(m_service->adopt(u"acme"_s, u"sync"_s, u"ops"_s, {}, m_ada)), Error::Code::NotFound);
    }

    void assignsEndpoints()
    {
        VERIFY_DONE(m_service->createFromText(u"acme"_s, commented, {}, m_ada));
        const auto job = [this] {
            return *m_service->get(u"acme"_s, u"default"_s, u"backup"_s)->source.job();
        };
        const auto assign = [this](const QString &endpoint) {
            return m_service->assign(u"acme"_s, u"default"_s, u"backup"_s, endpoint, m_ada);
        };
        const auto unassign = [this](const QString &endpoint) {
            return m_service->unassign(u"acme"_s, u"default"_s, u"backup"_s, endpoint, m_ada);
        };
        VERIFY_DONE(assign(u"web-1"_s));
        VERIFY_DONE(assign(u"12"_s));
        QCOMPARE(codeOf(assign(u"12"_s)), Error::Code::Exists);
        QCOMPARE(job().endpoints, (QStringList{u"web-1"_s, u"12"_s}));
        VERIFY_DONE(unassign(u"web-1"_s));
        QCOMPARE(codeOf(unassign(u"web-1"_s)), Error::Code::NotFound);
        QVERIFY(job().enabled);
        const auto last = unassign(u"12"_s);
        VERIFY_DONE(last);
        QVERIFY(last->disabled && !job().enabled && job().endpoints.isEmpty());
    }

    void keepsNamespaces()
    {
        const auto names = [this] {
            QStringList list;
            const auto namespaces = m_service->namespaces(u"acme"_s);
            for (const NamespaceInfo &info : *namespaces)
                list.append(u"%1%2:%3"_s.arg(info.name, info.isSystem ? u"*"_s : u""_s).arg(info.jobCount));
            return list.join(u' ');
        };
        QCOMPARE(names(), u"default*:0 discovered*:0"_s);
        VERIFY_DONE(m_service->createNamespace(u"acme"_s, u"ops"_s, m_ada));
        QCOMPARE(codeOf(m_service->createNamespace(u"acme"_s, u"ops"_s, m_ada)), Error::Code::Exists);
        QCOMPARE(codeOf(m_service->createNamespace(u"acme"_s, u"default"_s, m_ada)), Error::Code::Exists);
        QCOMPARE(codeOf(m_service->createNamespace(u"acme"_s, u"system"_s, m_ada)),
                 Error::Code::InvalidInput);
        QCOMPARE(codeOf(m_service->createNamespace(u"acme"_s, u"a/b"_s, m_ada)), Error::Code::InvalidInput);
        JobFields fields = fieldsOf(u"a"_s);
        fields.ns = u"ops"_s;
        VERIFY_DONE(m_service->create(u"acme"_s, fields, m_ada));
        QCOMPARE(names(), u"default*:0 discovered*:0 ops:1"_s);
        QCOMPARE(codeOf(m_service->removeNamespace(u"acme"_s, u"ops"_s, m_ada)), Error::Code::Conflict);
        VERIFY_DONE(m_service->remove(u"acme"_s, u"ops"_s, u"a"_s, {}, m_ada));
        QCOMPARE(names(), u"default*:0 discovered*:0 ops:0"_s);
        VERIFY_DONE(m_service->removeNamespace(u"acme"_s, u"ops"_s, m_ada));
        QCOMPARE(names(), u"default*:0 discovered*:0"_s);
        QCOMPARE(codeOf(m_service->removeNamespace(u"acme"_s, u"ops"_s, m_ada)), Error::Code::NotFound);
        QCOMPARE(codeOf(m_service->removeNamespace(u"acme"_s, u"discovered"_s, m_ada)),
                 Error::Code::Permission);
    }

    void makesRoomForManyTenants()
    {
        JobService small(m_data, 1024);
        QVERIFY(small.repositories().create(u"b"_s, m_ada).ok());
        VERIFY_DONE(small.create(u"acme"_s, fieldsOf(u"a"_s), m_ada));
        QCOMPARE(small.list(u"acme"_s)->size(), 1);
        QCOMPARE(small.list(u"b"_s)->size(), 0);
        QCOMPARE(small.list(u"acme"_s)->size(), 1);
    }

private:
    /// As somebody else would, past the service.
    void pushFile(const QString &path, const QByteArray &text)
    {
        auto repository = m_service->repositories().open(u"acme"_s);
        auto made =
            repository->commitTree({{path, text}}, u"Push"_s, m_ada, m_ada, *repository->resolve(u"HEAD"_s));
        QVERIFY(made.ok());
    }

    test::GitSandbox m_box;
    QString m_data;
    std::unique_ptr<JobService> m_service;
    int m_count = 0;
    const GitPerson m_ada{u"Ada"_s, u"ada@example.org"_s};
};

QTEST_GUILESS_MAIN(TestJobService)
#include "tst_jobservice.moc"
