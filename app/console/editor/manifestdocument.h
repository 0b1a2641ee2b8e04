// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/editor/manifesttext.h"
#include "shared/manifest/edit.h"
#include "shared/manifest/fieldvalues.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/manifestset.h"
#include "shared/store/jobstore.h"

#include <QObject>
#include <QTextDocument>
#include <QTimer>

#include <memory>
#include <optional>

namespace crontopus {
/// One manifest being edited. The text is the truth: the form edits it through setField(), the text editor
/// directly, and both share the text's undo stack. Every change is parsed anew, at once after a field's edit
/// and after a short pause in typing; big files in another thread.
class ManifestDocument final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManifestDocument)

public:
    explicit ManifestDocument(QObject *parent = nullptr);
    ~ManifestDocument() override;

    /// Starts over with a file as it is on disk; the undo stack is emptied.
    void load(const QString &path, const QByteArray &bytes, const QString &tenant);
    /// The other manifests, for name and id clashes. O(entries).
    void setOthers(const QList<JobEntry> &entries);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// As it would be written now.
    [[nodiscard]] QByteArray bytes() const;
    /// As it was loaded or last kept.
    [[nodiscard]] const QByteArray &keptBytes() const { return m_kept; }
    [[nodiscard]] bool isModified() const { return m_text.isModified(); }
    [[nodiscard]] bool isLossless() const { return m_codec.isLossless(); }
    /// `bytes` are on disk now. Edits made since they were taken stay modified.
    void markKept(const QByteArray &bytes);
    /// Takes over what somebody else wrote, as one undoable step.
    void replaceWith(const QByteArray &bytes);

    [[nodiscard]] QTextDocument &textDocument() { return m_text; }
    [[nodiscard]] const QTextDocument &textDocument() const { return m_text; }

    /// Of the last parse.
    [[nodiscard]] const Manifest &manifest() const { return *m_manifest; }
    /// Of the file and of its clashes with others.
    [[nodiscard]] const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// The fields at the last time the text was YAML.
    [[nodiscard]] const FieldValues &values() const { return m_values; }
    /// The text is no YAML map now: values() are old, and setValue() fails.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    Result<void> setValue(const QString &field, const FieldValue &value);
    /// Several fields as one undoable step, all or none.
    Result<void> setValues(const QList<std::pair<QString, FieldValue>> &fields);
    /// Sets, changes and removes single entries of a map field, so that the others keep their comments.
    Result<void> setMap(const QString &field, const QMap<QString, QString> &map);

    void undo();
    void redo();
    /// Parses now what is waiting for a pause in typing.
    void flush();

Q_SIGNALS:
    /// manifest(), diagnostics() and values() are new.
    void parsed();
    void modifiedChanged(bool modified);

private:
    [[nodiscard]] QString plainText() const;
    void parse();
    void takeParsed(Manifest manifest);

    QTextDocument m_text;
    QTimer m_pause;
    ManifestText m_codec;
    QString m_path, m_tenant;
    QByteArray m_kept;
    std::optional<Manifest> m_manifest;
    Diagnostics m_diagnostics;
    FieldValues m_values;
    bool m_broken = false;
    bool m_loading = false;
    QString m_joinField; ///< keystrokes in one field of the form are one undo step
    int m_joinRevision = -1;
    ManifestSet m_others;
};
} // namespace crontopus
