// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestset.h"
#include "shared/manifest/selection.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
QByteArray job(const QByteArray &name, const QByteArray &more = {})
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + "\n" + more +
           "spec:\n  schedule: \"@daily\"\n  command: run\n";
}

QStringList codes(const Diagnostics &diagnostics)
{
    QStringList list;
    for (const Diagnostic &d : diagnostics)
        list += d.path + u' ' + d.code;
    return list;
}

QStringList names(const ManifestSet &set)
{
    QStringList list;
    for (const Job &one : set.jobs())
        list += one.qualifiedName();
    return list;
}

/// Enough for several threads; every seventh is broken.
QList<ManifestSet::File> manyFiles()
{
    QList<ManifestSet::File> files;
    for (int i = 999; i >= 0; --i) {
        const QByteArray name = "job-" + QByteArray::number(i);
        files += {u"ops/%1.yaml"_s.arg(i, 4, 10, QLatin1Char('0')), i % 7 == 0 ? "a: [" + name : job(name)};
    }
    return files;
}

void write(const QDir &root, const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(root.filePath(path)).path());
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}
} // namespace

class TestManifestSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNameTwiceUsesNeither();
    void sameNameInOtherNamespacesIsFine();
    void sameIdTwiceUsesNeither();
    void threeOfANameAreAllTold();
    void brokenFilesClashWithNone();
    void combineChecksAnew();
    void aManifestBesideTheSetClashesAsOneOfIt();
    void otherFilesAreIgnored();
    void readsADirectory();
    void linksLeadNowhere();
    void unreadableFilesKeepTheirPlace();
    void missingDirectoryIsAnError();
    void manyAreParsedOnAllCores();
    void parsesWithinABusyPool();
    void selection_data();
    void selection();
};

void TestManifestSet::sameNameTwiceUsesNeither()
{
    const ManifestSet set = ManifestSet::parse(
        {{u"ops/b.yaml"_s, job("x")}, {u"ops/a.yaml"_s, job("x")}, {u"ops/c.yaml"_s, job("y")}}, u"t"_s);
    QCOMPARE(names(set), QStringList{u"ops/y"_s});
    QCOMPARE(codes(set.diagnostics()),
             (QStringList{u"ops/a.yaml name.duplicate"_s, u"ops/b.yaml name.duplicate"_s}));
    QVERIFY(set.diagnostics()[0].message.contains(u"ops/b.yaml"));
    QCOMPARE(set.diagnostics()[0].line, 4);
    QCOMPARE(set.manifests().first().path(), u"ops/a.yaml"_s);
    QVERIFY(set.find(u"ops"_s, u"y"_s));
    QVERIFY(!set.find(u"ops"_s, u"z"_s));
    QCOMPARE(set.findPath(u"ops/c.yaml"_s)->name(), u"y"_s);
}

void TestManifestSet::sameNameInOtherNamespacesIsFine()
{
    const ManifestSet set =
        ManifestSet::parse({{u"ops/a.yaml"_s, job("x")}, {u"web/a.yaml"_s, job("x")}}, u"t"_s);
    QCOMPARE(set.jobs().size(), 2);
    QVERIFY(set.diagnostics().isEmpty());
}

void TestManifestSet::sameIdTwiceUsesNeither()
{
    const QByteArray id = "  id: 6f1c2b9e-0d3a-4f5b-8c7d-1e2f3a4b5c6d\n";
    const ManifestSet set =
        ManifestSet::parse({{u"ops/a.yaml"_s, job("x", id)}, {u"ops/b.yaml"_s, job("y", id)}}, u"t"_s);
    QVERIFY(set.jobs().isEmpty());
    QCOMPARE(codes(set.diagnostics()),
             (QStringList{u"ops/a.yaml id.duplicate"_s, u"ops/b.yaml id.duplicate"_s}));
    QCOMPARE(set.diagnostics()[0].field, u"metadata.id"_s);
}

void TestManifestSet::threeOfANameAreAllTold()
{
    const ManifestSet set = ManifestSet::parse(
        {{u"ops/a.yaml"_s, job("x")}, {u"ops/b.yaml"_s, job("x")}, {u"ops/c.yaml"_s, job("x")}}, u"t"_s);
    QVERIFY(set.jobs().isEmpty());
    QCOMPARE(set.diagnostics().size(), 3);
}

void TestManifestSet::brokenFilesClashWithNone()
{
    const ManifestSet set = ManifestSet::parse(
        {{u"ops/a.yaml"_s, job("x").replace("@daily", "@dayly")}, {u"ops/b.yaml"_s, job("x")}}, u"t"_s);
    QCOMPARE(names(set), QStringList{u"ops/x"_s});
    QCOMPARE(set.find(u"ops"_s, u"x"_s)->path(), u"ops/b.yaml"_s);
}

void TestManifestSet::combineChecksAnew()
{
    ManifestSet set = ManifestSet::parse({{u"ops/a.yaml"_s, job("x")}, {u"ops/b.yaml"_s, job("y")}}, u"t"_s);
    QList<Manifest> manifests = set.manifests();
    manifests[1] = Manifest::parse(job("x"), {u"ops/b.yaml"_s, u"t"_s});
    set = ManifestSet::combine(manifests);
    QVERIFY(set.jobs().isEmpty());
    QCOMPARE(set.setDiagnostics().size(), 2);
}

void TestManifestSet::aManifestBesideTheSetClashesAsOneOfIt()
{
    const QByteArray id = "  id: 6f1c2b9e-0d3a-4f5b-8c7d-1e2f3a4b5c6d\n";
    const QList<ManifestSet::File> files{{u"ops/a.yaml"_s, job("x", id)},
                                         {u"ops/broken.yaml"_s, "kind: Job\n"}};
    const ManifestSet others = ManifestSet::parse(files, u"t"_s);
    for (const QByteArray &text : {job("x"), job("y", id), job("y"), job("broken")}) {
        const Manifest manifest = Manifest::parse(text, {u"ops/z.yaml"_s, u"t"_s});
        const ManifestSet whole =
            ManifestSet::parse(files + QList<ManifestSet::File>{{manifest.path(), text}}, u"t"_s);
        Diagnostics expected = whole.setDiagnostics();
        expected.removeIf([&](const Diagnostic &diagnostic) { return diagnostic.path != manifest.path(); });
        QCOMPARE(others.clashesOf(manifest), expected);
    }
}

void TestManifestSet::otherFilesAreIgnored()
{
    const ManifestSet set = ManifestSet::parse(
        {{u"a.yaml"_s, "["}, {u"ops/x.txt"_s, "["}, {u".github/x.yaml"_s, "["}, {u"ops/a.yaml"_s, job("x")}},
        u"t"_s);
    QCOMPARE(set.manifests().size(), 1);
    QVERIFY(set.diagnostics().isEmpty());
}

void TestManifestSet::readsADirectory()
{
    QTemporaryDir dir;
    const QDir root(dir.path());
    write(root, u"ops/a.yaml"_s, job("a"));
    write(root, u"ops/deep/er/b.yml"_s, job("b"));
    write(root, u"ops/notes.txt"_s, "x");
    write(root, u".git/ops/c.yaml"_s, "[");
    write(root, u"vendor/.git"_s, "gitdir: ../.git/modules/vendor\n");
    write(root, u"vendor/ops/d.yaml"_s, job("d"));
    const ManifestSet set = ManifestSet::readDirectory(dir.path(), u"t"_s);
    QCOMPARE(names(set), (QStringList{u"ops/a"_s, u"ops/b"_s}));
    QVERIFY(set.diagnostics().isEmpty());
    QCOMPARE(set.jobs().first().tenant, u"t"_s);
}

void TestManifestSet::linksLeadNowhere()
{
    QTemporaryDir dir, outside;
    const QDir root(dir.path());
    write(root, u"ops/a.yaml"_s, job("a"));
    write(QDir(outside.path()), u"ops/evil.yaml"_s, job("evil"));
    const auto link = [&](const QString &target, const QString &name) {
        QVERIFY(QFile::link(target, root.filePath(name)));
    };
    link(outside.filePath(u"ops/evil.yaml"_s), u"ops/evil.yaml"_s);
    link(outside.filePath(u"ops"_s), u"web"_s);
    link(u"a.yaml"_s, u"ops/same.yaml"_s);
    link(u"../ops"_s, u"ops/loop"_s);
    link(u"nowhere"_s, u"ops/dangling.yaml"_s);
    const ManifestSet set = ManifestSet::readDirectory(dir.path(), u"t"_s);
    QCOMPARE(names(set), QStringList{u"ops/a"_s});
    QCOMPARE(codes(set.diagnostics()), (QStringList{u"ops/dangling.yaml path.outside"_s,
                                                    u"ops/evil.yaml path.outside"_s, u"web path.outside"_s}));
}

void TestManifestSet::unreadableFilesKeepTheirPlace()
{
#ifdef Q_OS_UNIX
    QTemporaryDir dir;
    const QDir root(dir.path());
    write(root, u"ops/a.yaml"_s, job("a"));
    // A pipe, which would be waited for without end; and more than is read.
    QCOMPARE(mkfifo(QFile::encodeName(root.filePath(u"ops/pipe.yaml"_s)).constData(), 0600), 0);
    write(root, u"ops/huge.yaml"_s, QByteArray(3 * 1024 * 1024, 'a'));
    const ManifestSet set = ManifestSet::readDirectory(dir.path(), u"t"_s);
    QCOMPARE(names(set), QStringList{u"ops/a"_s});
    QCOMPARE(codes(set.diagnostics()),
             (QStringList{u"ops/huge.yaml file.unreadable"_s, u"ops/pipe.yaml file.unreadable"_s}));
    QVERIFY(set.find(u"ops"_s, u"pipe"_s));
#else
    QSKIP("no pipes in the file system here");
#endif
}

void TestManifestSet::missingDirectoryIsAnError()
{
    const ManifestSet set = ManifestSet::readDirectory(u"/nonexistent/x"_s, u"t"_s);
    QVERIFY(set.manifests().isEmpty());
    QCOMPARE(codes(set.diagnostics()), QStringList{u" file.unreadable"_s});
}

void TestManifestSet::manyAreParsedOnAllCores()
{
    const QList<ManifestSet::File> files = manyFiles();
    const ManifestSet set = ManifestSet::parse(files, u"t"_s);
    QCOMPARE(set.manifests().size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ManifestSet::File &file = files[files.size() - 1 - i];
        const Manifest alone = Manifest::parse(file.text, {file.path, u"t"_s});
        const Manifest &together = set.manifests()[i];
        QCOMPARE(together.path(), file.path);
        QCOMPARE(together.text(), file.text);
        QCOMPARE(together.diagnostics(), alone.diagnostics());
        QCOMPARE(together.job().has_value(), i % 7 != 0);
        if (alone.job())
            QCOMPARE(together.job()->id, alone.job()->id);
    }
}

/// Where each thread of the pool waits for a parse, no parse may wait for a thread of the pool.
void TestManifestSet::parsesWithinABusyPool()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    std::atomic<qsizetype> parsed = 0;
    for (int i = 0; i < 4 * pool->maxThreadCount(); ++i)
        pool->start([&parsed] { parsed += ManifestSet::parse(manyFiles(), u"t"_s).jobs().size(); });
    QVERIFY(pool->waitForDone(60'000));
    QCOMPARE(parsed, 4 * pool->maxThreadCount() * (1000 - 143));
}

void TestManifestSet::selection_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<bool>("applies");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &spec, bool applies, const char *why = "") {
        QTest::newRow(name) << spec << applies << QString::fromLatin1(why);
    };
    row("everywhere", "", true);
    row("disabled", "  enabled: false\n", false, "disabled");
    row("paused jobs stay", "  paused: true\n", true);
    row("pinged", "  checkin: {ping: true}\n", false, "spec.checkin.ping");
    row("platform", "  platforms: [linux, darwin]\n", true);
    row("other platform", "  platforms: [windows]\n", false, "spec.platforms");
    row("endpoint", "  agent: {endpoints: [db2, db1]}\n", true);
    row("other endpoint", "  agent: {endpoints: [db2]}\n", false, "spec.agent.endpoints");
    row("label", "  agent: {selector: {role: db}}\n", true);
    row("label of a list", "  agent: {selector: {role: [web, db]}}\n", true);
    row("other label", "  agent: {selector: {role: web}}\n", false, "role");
    row("no such label", "  agent: {selector: {rack: 1}}\n", false, "rack");
    row("all pairs must match", "  agent: {selector: {role: db, zone: b}}\n", false, "zone");
    row("host name in another case", "  agent: {selector: {hostname: DB1.example.org}}\n", true);
    row("built-in name", "  agent: {selector: {name: db1}}\n", true);
    row("built-in platform", "  agent: {selector: {platform: linux}}\n", true);
    row("built-in names are not labels", "  agent: {selector: {platform: beos}}\n", false, "platform");
    row("empty selector", "  agent: {selector: {}}\n", true);
}

void TestManifestSet::selection()
{
    QFETCH(QByteArray, spec);
    QFETCH(bool, applies);
    QFETCH(QString, why);
    const Manifest manifest = Manifest::parse(job("a") + spec, {u"ops/a.yaml"_s, {}});
    QVERIFY(manifest.job());
    const EndpointFacts endpoint{u"db1"_s,
                                 u"db1.example.org"_s,
                                 Platform::Linux,
                                 {{u"role"_s, u"db"_s}, {u"zone"_s, u"a"_s}, {u"platform"_s, u"beos"_s}}};
    QCOMPARE(appliesTo(*manifest.job(), endpoint), applies);
    QCOMPARE(whyNot(*manifest.job(), endpoint).isEmpty(), applies);
    QVERIFY2(whyNot(*manifest.job(), endpoint).contains(why), qPrintable(whyNot(*manifest.job(), endpoint)));
    Job found = *manifest.job();
    found.labels.insert(u"source"_s, u"discovered"_s);
    QVERIFY(!appliesTo(found, endpoint));
}

QTEST_GUILESS_MAIN(TestManifestSet)
#include "tst_manifestset.moc"
