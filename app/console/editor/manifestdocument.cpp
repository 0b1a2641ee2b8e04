// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/manifestdocument.h"

#include "app/console/editor/textpatch.h"
#include "shared/base/async.h"

#include <QPlainTextDocumentLayout>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int pauseMs = 15;
/// Above this many characters parsing may take longer than a frame: then it leaves the GUI thread.
constexpr qsizetype longText = 64 * 1024;

QString quotedKey(const QString &key)
{
    static const QRegularExpression plain(u"^[\\w-]+$"_s);
    return plain.match(key).hasMatch() ? key : u'"' + key + u'"';
}
} // namespace

ManifestDocument::ManifestDocument(QObject *parent) : QObject(parent)
{
    m_text.setDocumentLayout(new QPlainTextDocumentLayout(&m_text));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ManifestDocument::parse);
    connect(&m_text, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        // Highlighting also reports changes, of formats only: then the text is what was parsed already.
        if (!m_loading && (removed != 0 || added != 0))
            m_pause.start();
    });
    connect(&m_text, &QTextDocument::modificationChanged, this, &ManifestDocument::modifiedChanged);
    load({}, {}, {});
}

ManifestDocument::~ManifestDocument() = default;

void ManifestDocument::load(const QString &path, const QByteArray &bytes, const QString &tenant)
{
    m_path = path;
    m_tenant = tenant;
    m_kept = bytes;
    m_codec = ManifestText::decode(bytes);
    m_values = {};
    m_joinField.clear();
    m_loading = true;
    m_text.setPlainText(m_codec.text());
    m_text.clearUndoRedoStacks();
    m_text.setModified(false);
    m_loading = false;
    takeParsed(Manifest::parse(bytes, {m_path, m_tenant}));
}

void ManifestDocument::setOthers(const QList<JobEntry> &entries)
{
    QList<Manifest> others;
    others.reserve(entries.size());
    for (const JobEntry &entry : entries) {
        if (entry.manifest.path() != m_path && entry.fileState != GitFileStatus::State::Deleted)
            others.append(entry.manifest);
    }
    m_others = ManifestSet::combine(std::move(others));
    m_diagnostics = m_manifest->diagnostics() + m_others.clashesOf(*m_manifest);
}

QString ManifestDocument::plainText() const
{
    // Not toPlainText(), which turns no-break spaces into plain ones.
    QString text = m_text.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QByteArray ManifestDocument::bytes() const
{
    return m_codec.encode(plainText());
}

void ManifestDocument::markKept(const QByteArray &bytes)
{
    m_kept = bytes;
    m_joinField.clear();
    m_text.setModified(this->bytes() != bytes);
}

void ManifestDocument::replaceWith(const QByteArray &bytes)
{
    const QString before = plainText();
    m_codec = ManifestText::decode(bytes);
    m_kept = bytes;
    m_joinField.clear();
    applyPatch(m_text, differenceOf(before, m_codec.text()), false);
    m_text.setModified(false);
    parse();
}

Result<void> ManifestDocument::setValue(const QString &field, const FieldValue &value)
{
    return setValues({{field, value}});
}

Result<void> ManifestDocument::setValues(const QList<std::pair<QString, FieldValue>> &fields)
{
    flush();
    QByteArray text = bytes();
    for (const auto &[field, value] : fields) {
        Result<QByteArray> edited = setField(text, field, value);
        if (!edited)
            return edited.error();
        text = std::move(*edited);
    }
    const TextPatch patch = differenceOf(plainText(), ManifestText::decode(text).text());
    if (patch.isEmpty())
        return {};
    const QString joinField = fields.isEmpty() ? QString() : fields.first().first;
    const bool join = m_text.isModified() && m_joinField == joinField && m_joinRevision == m_text.revision();
    applyPatch(m_text, patch, join);
    m_joinField = joinField;
    m_joinRevision = m_text.revision();
    parse();
    return {};
}

Result<void> ManifestDocument::setMap(const QString &field, const QMap<QString, QString> &map)
{
    flush();
    const QMap<QString, QString> before = m_values.map(field);
    QList<std::pair<QString, FieldValue>> changes;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!map.contains(it.key()))
            changes.append({field + u'.' + quotedKey(it.key()), RemoveField{}});
    }
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            changes.append({field + u'.' + quotedKey(it.key()), it.value()});
    }
    return changes.isEmpty() ? Result<void>() : setValues(changes);
}

void ManifestDocument::undo()
{
    m_joinField.clear();
    m_text.undo();
    flush();
}

void ManifestDocument::redo()
{
    m_joinField.clear();
    m_text.redo();
    flush();
}

void ManifestDocument::flush()
{
    if (m_pause.isActive())
        parse();
}

void ManifestDocument::parse()
{
    m_pause.stop();
    const QByteArray text = bytes();
    if (text == m_manifest->text() && m_manifest->path() == m_path)
        return;
    const ManifestContext context{m_path, m_tenant};
    if (text.size() <= longText) {
        takeParsed(Manifest::parse(text, context));
        return;
    }
    const auto parsing =
        runAsync([text, context](TaskControl &) { return Result<Manifest>(Manifest::parse(text, context)); });
    onResult(parsing, this, [this](Result<Manifest> manifest) {
        // A later edit has its own parse on the way.
        if (manifest && manifest->text() == bytes())
            takeParsed(std::move(*manifest));
    });
}

void ManifestDocument::takeParsed(Manifest manifest)
{
    m_manifest = std::move(manifest);
    m_diagnostics = m_manifest->diagnostics() + m_others.clashesOf(*m_manifest);
    Result<FieldValues> values = FieldValues::read(m_manifest->text());
    m_broken = !values;
    if (values)
        m_values = std::move(*values);
    Q_EMIT parsed();
}
} // namespace crontopus
