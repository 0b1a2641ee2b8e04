// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"

#include <QtGlobal>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

const ManifestContext context{u"ops/job.yaml"_s, u"local"_s};

/// Never crashes; a job comes without errors; places lie in the text.
Manifest checkedParse(const QByteArray &text)
{
    Manifest manifest = Manifest::parse(text, context);
    require(manifest.job().has_value() != hasErrors(manifest.diagnostics()), "a job or errors");
    const qsizetype lines = text.count('\n') + 1;
    for (const Diagnostic &d : manifest.diagnostics()) {
        require(!d.code.isEmpty() && !d.message.isEmpty(), "code and message");
        require(d.line >= 1 && d.endLine >= d.line && d.endLine <= lines, "lines in the text");
        require(d.endLine > d.line || d.endColumn >= d.column, "columns in order");
    }
    return manifest;
}

void checkEdit(const QByteArray &text, const QString &path, const FieldValue &value)
{
    const auto edited = setField(text, path, value);
    if (!edited)
        return;
    for (const Diagnostic &d : checkedParse(*edited).diagnostics())
        require(!d.code.startsWith(u"yaml."), "an edited text is YAML");
    if (path.contains(u'[') && std::holds_alternative<RemoveField>(value))
        return; // the next item has taken the place
    const auto again = setField(*edited, path, value);
    require(again && *again == *edited, "the same edit again changes nothing");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The last byte chooses the edit, what stands behind the last NUL is the new text.
    QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const int choice = text.isEmpty() ? 0 : uchar(text.back());
    QString value = u"*/5 * * * *"_s;
    if (const qsizetype nul = text.lastIndexOf('\0'); nul >= 0) {
        value = QString::fromUtf8(text.mid(nul + 1));
        text.truncate(nul);
    }
    checkedParse(text);
    static const QStringList paths{
        u"spec.command"_s,        u"spec.schedule"_s,     u"metadata.labels.a"_s,    u"spec.env"_s,
        u"spec.retry.attempts"_s, u"spec.alerts[0].on"_s, u"spec.agent.endpoints"_s, u"metadata"_s};
    const QString path = paths[choice % paths.size()];
    switch (choice / 8 % 4) {
    case 0:
        checkEdit(text, path, value);
        break;
    case 1:
        // Few words: hundreds of them find no more, and each makes a diagnostic.
        checkEdit(text, path, value.split(u' ').mid(0, 8));
        break;
    case 2:
        checkEdit(text, path, QMap<QString, QString>{{u"A"_s, value}, {value, u"B"_s}});
        break;
    default:
        checkEdit(text, path, RemoveField{});
        break;
    }
    return 0;
}
