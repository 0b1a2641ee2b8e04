// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator.h"

#include "shared/manifest/edit.h"
#include "shared/manifest/fieldpath.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/yamltree.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
using Map = QMap<QString, QString>;
using Model = QMap<QString, QVariant>;

QVariant toVariant(const Map &map)
{
    QVariantMap variant;
    for (auto it = map.begin(); it != map.end(); ++it)
        variant.insert(it.key(), *it);
    return variant;
}

/// All that a job says, by field.
Model modelOf(const Job &job)
{
    Model model{{u"metadata.name"_s, job.name},
                {u"metadata.labels"_s, toVariant(job.labels)},
                {u"metadata.annotations"_s, toVariant(job.annotations)},
                {u"spec.schedule"_s, job.scheduleTexts},
                {u"spec.timezone"_s, job.timezone},
                {u"spec.at"_s, job.at},
                {u"spec.command"_s, job.command},
                {u"spec.args"_s, job.args},
                {u"spec.workingDir"_s, job.workingDir},
                {u"spec.env"_s, toVariant(job.env)},
                {u"spec.agent.endpoints"_s, job.endpoints},
                {u"spec.enabled"_s, job.enabled},
                {u"spec.paused"_s, job.paused},
                {u"spec.catchUp"_s, job.catchUp},
                {u"spec.jitter"_s, job.jitterSeconds},
                {u"spec.timeout"_s, job.timeoutSeconds},
                {u"spec.killAfter"_s, job.killAfterSeconds},
                {u"spec.grace"_s, job.graceSeconds},
                {u"spec.concurrency"_s, int(job.concurrency)},
                {u"spec.retry.enabled"_s, job.retry.enabled},
                {u"spec.retry.attempts"_s, job.retry.attempts},
                {u"spec.checkin.secret"_s, job.checkin.secret},
                {u"spec.checkin.timeout"_s, job.checkin.timeoutSeconds},
                {u"spec.checkin.ping"_s, job.checkin.ping}};
    QStringList alerts;
    for (const AlertRule &rule : job.alerts)
        alerts += u"%1/%2/%3"_s.arg(int(rule.on)).arg(rule.after).arg(rule.channels.join(u','));
    model.insert(u"spec.alerts"_s, alerts);
    model.insert(u"spec.http"_s, job.http ? job.http->url + job.http->body : QString());
    model.insert(u"spec.script"_s, job.script ? job.script->source : QString());
    return model;
}

struct Edit
{
    QString path;
    FieldValue value;
    QVariant model; ///< what the model then says
};

const QStringList texts{u"x"_s,       u"a: b # c"_s, u"it's \"q\" \\n"_s, u"two\nlines\n"_s,
                        u"no\nend"_s, u"yes"_s,      u"0x10"_s,           u"🎉 Größe"_s,
                        u" lead"_s,   u"tab\tx"_s,   u"gap\n\n  in"_s,    u"*/5"_s,
                        u"#x"_s,      u"x:"_s,       u"\x01\u2028"_s};

QList<Edit> editsFor(const Job &job)
{
    QList<Edit> edits{
        {u"spec.enabled"_s, PlainScalar{u"false"_s}, false},
        {u"spec.timezone"_s, u"Asia/Tokyo"_s, u"Asia/Tokyo"_s},
        {u"spec.timeout"_s, PlainScalar{u"90s"_s}, 90},
        {u"spec.retry.attempts"_s, PlainScalar{u"7"_s}, 7},
        {u"spec.args"_s, QStringList{u"a"_s, u"- b"_s, u"c, d"_s}, QStringList{u"a"_s, u"- b"_s, u"c, d"_s}},
        {u"spec.args"_s, QStringList{}, QStringList{}},
        {u"spec.agent.endpoints"_s, QStringList{u"db1"_s}, QStringList{u"db1"_s}},
        {u"spec.checkin.secret"_s, u"${S}"_s, u"${S}"_s},
        {u"metadata.name"_s, u"other"_s, u"other"_s}};
    if (!job.scheduleTexts.isEmpty()) {
        for (const QStringList &list :
             {QStringList{u"5 5 * * *"_s}, QStringList{u"5 5 * * *"_s, u"@hourly"_s},
              QStringList{u"@weekly"_s} + job.scheduleTexts})
            edits += {u"spec.schedule"_s, list, list};
    }
    if (!job.command.isEmpty()) {
        for (const QString &text : texts)
            edits += {u"spec.command"_s, text, text};
    }
    Map env = job.env;
    env.insert(u"NEW"_s, texts[1]);
    edits += {u"spec.env"_s, env, toVariant(env)};
    edits += {u"spec.env.NEW"_s, texts[1], toVariant(env)};
    if (!job.env.isEmpty()) {
        Map less = job.env;
        less.erase(less.begin());
        less.insert(u"Z"_s, u"1"_s);
        edits += {u"spec.env"_s, less, toVariant(less)};
    }
    Map labels = job.labels;
    labels.insert(u"x.y/z"_s, u"yes"_s);
    edits += {u"metadata.labels.\"x.y/z\""_s, u"yes"_s, toVariant(labels)};
    const Model defaults = modelOf(Job{});
    for (const QString &path :
         {u"spec.timezone"_s, u"spec.env"_s, u"spec.args"_s, u"metadata.labels"_s, u"spec.retry.attempts"_s,
          u"spec.enabled"_s, u"spec.alerts"_s, u"spec.timeout"_s})
        edits += {path, RemoveField{}, defaults.value(path)};
    return edits;
}

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

/// Lines (from 0, inclusive) of the text that an edit of the field may change: the entry's own, those of the
/// brackets that it goes into, those of the parents that go when it is removed. None for a new entry.
std::pair<int, int> ownLines(const QByteArray &text, const QString &fieldPath, bool removed)
{
    const yaml::Tree tree = yaml::Tree::parse(text);
    const FieldPath path = *parseFieldPath(fieldPath);
    int node = tree.root(), entry = -1;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const int next =
            tree.at(node).kind == yaml::Node::Kind::Map ? tree.find(node, path[i].key.toUtf8(), true) : -1;
        if (next < 0) {
            entry = tree.at(node).flow || tree.at(node).kind == yaml::Node::Kind::Null ? node : -1;
            break;
        }
        const bool onlyOne = tree.at(node).children.size() == 2;
        if (!(removed && onlyOne && entry >= 0) || tree.at(entry).flow)
            entry = next;
        node = next;
        if (tree.at(node).flow)
            break;
    }
    if (entry < 0)
        return {0, -1};
    const yaml::LineIndex lines(text);
    return {lines.at(tree.at(entry).entryStart).line - 1,
            lines.at(std::max(tree.at(entry).end, tree.at(entry).afterIndicator)).line - 1};
}
} // namespace

/// Whatever the file looks like: an edit changes its own lines alone, and the file then says what was asked.
class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyEditOfAnyFile_data();
    void anyEditOfAnyFile();
    void sameValueIsSameBytes_data() { anyEditOfAnyFile_data(); }
    void sameValueIsSameBytes();
};

void TestEditProperties::anyEditOfAnyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    const QDir dir(QStringLiteral(CRONTOPUS_TEST_DATA "/manifests/valid"));
    const QStringList names = dir.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 30);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("%s", qPrintable(name)) << file.readAll();
    }
    test::ManifestGenerator generator(20261120);
    for (int i = 0; i < 220; ++i)
        QTest::addRow("generated %d", i) << generator.next();
}

void TestEditProperties::anyEditOfAnyFile()
{
    QFETCH(QByteArray, text);
    const ManifestContext context{u"ops/x.yaml"_s, {}};
    const Manifest before = Manifest::parse(text, context);
    QVERIFY2(before.job(),
             text + "\n" + (before.diagnostics().isEmpty() ? "" : toText(before.diagnostics()[0]).toUtf8()));
    const QByteArray body = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    for (const Edit &edit : editsFor(*before.job())) {
        const auto after = setField(text, edit.path, edit.value);
        const QByteArray story = "--- " + edit.path.toUtf8() + " of\n" + text + "\n--- gives\n" +
                                 (after ? *after : after.error().text().toUtf8());
        if (!after && text.contains('&') && after.error().code == Error::Code::InvalidInput)
            continue; // what an alias shares cannot be changed alone
        QVERIFY2(after, story);

        const Manifest manifest = Manifest::parse(*after, context);
        QVERIFY2(manifest.job(), story);
        Model expected = modelOf(*before.job());
        const QString field = edit.path.startsWith(u"spec.env.")         ? u"spec.env"_s
                              : edit.path.startsWith(u"metadata.labels") ? u"metadata.labels"_s
                                                                         : edit.path;
        const bool merged = text.contains("<<") && std::holds_alternative<RemoveField>(edit.value);
        if (!merged)
            expected[field] = edit.model;
        const Model found = modelOf(*manifest.job());
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(found.value(it.key()) == *it || merged,
                     qPrintable(it.key() + u"\n"_s + QString::fromUtf8(story)));

        const QList<QByteArray> old = linesOf(body);
        const QList<QByteArray> now = linesOf(after->sliced(text.size() - body.size()));
        qsizetype head = 0, tail = 0;
        while (head < std::min(old.size(), now.size()) && old[head] == now[head])
            ++head;
        while (tail < std::min(old.size(), now.size()) - head &&
               old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        const auto [first, last] = ownLines(body, edit.path, std::holds_alternative<RemoveField>(edit.value));
        const bool nothingLost = head + tail == old.size();
        QVERIFY2(nothingLost || (head >= first && old.size() - tail <= last + 1), story);
        // The generator sets its comments off with three blanks.
        if (std::holds_alternative<PlainScalar>(edit.value) || std::holds_alternative<QString>(edit.value))
            QVERIFY2(after->count("   # ") >= text.count("   # "), story);
        // Where the last entry goes, a blank line or a block before it may end the file with its own break.
        const bool ends = after->endsWith('\n');
        QVERIFY2(text.endsWith('\n') ? ends : !ends || after->size() < text.size(), story);
        QVERIFY2(text.contains('\r') || !after->contains('\r'), story);

        const auto again = setField(*after, edit.path, edit.value);
        QVERIFY2(again && *again == *after, story);
    }
}

void TestEditProperties::sameValueIsSameBytes()
{
    QFETCH(QByteArray, text);
    const Manifest manifest = Manifest::parse(text, {u"ops/x.yaml"_s, {}});
    QVERIFY(manifest.job());
    const Job &job = *manifest.job();
    QList<std::pair<QString, FieldValue>> fields{
        {u"metadata.name"_s, job.name},     {u"spec.command"_s, job.command},
        {u"spec.timezone"_s, job.timezone}, {u"spec.schedule"_s, job.scheduleTexts},
        {u"spec.args"_s, job.args},         {u"spec.env"_s, job.env},
        {u"metadata.labels"_s, job.labels}, {u"spec.agent.endpoints"_s, job.endpoints}};
    for (const auto &[path, value] : fields) {
        const auto range = manifest.rangeOf(path);
        const bool written = range && (range->line != range->endLine || range->column != range->endColumn);
        const yaml::Tree tree = yaml::Tree::parse(text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text);
        const int parent = tree.find(tree.root(), path.section(u'.', 0, 0).toUtf8());
        if (!written || tree.find(parent, path.section(u'.', 1).toUtf8(), true) < 0)
            continue;
        if (path.contains(u"env") && text.contains("NULLED"))
            continue; // nothing and an empty text are different values
        if (path == u"metadata.labels" && job.labels.isEmpty())
            continue;
        const auto same = setField(text, path, value);
        QVERIFY2(same && *same == text, path.toUtf8() + " of\n" + text);
    }
}

QTEST_APPLESS_MAIN(TestEditProperties)
#include "tst_editproperties.moc"
