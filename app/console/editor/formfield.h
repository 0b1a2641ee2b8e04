// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/edit.h"
#include "shared/manifest/fieldvalues.h"

#include <QWidget>

class QLabel;

namespace crontopus {
/// One labelled field of the form, with its error below. Shows a manifest's value, and tells what the user
/// makes of it; an empty editor means that the field is not written down at all.
class FormField : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QLabel *label() const { return m_label; }
    /// Does not emit edited(). Leaves alone what the user is typing where it means the same.
    virtual void show(const FieldValues &values) = 0;
    void setError(const QString &message);

Q_SIGNALS:
    void edited(const crontopus::FieldValue &value);

protected:
    FormField(const QString &path, const QString &labelText, QWidget *parent);
    /// Puts the editor above the error label. Once, from the constructor.
    void setEditor(QWidget *editor);

private:
    QString m_path;
    QLabel *m_label = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_error = nullptr;
};

/// How a field's value is edited.
enum class FormStyle {
    Text,   ///< one line; numbers, booleans and durations are written plain
    Area,   ///< several lines of code
    Choice, ///< boolean or enumeration, with the default as the first choice
    Lines,  ///< list of texts, one a line
    Pairs,  ///< map of texts
};

/// The field table gives type, default (as placeholder) and description (as tool tip).
[[nodiscard]] FormField *makeFormField(const QString &path, const QString &labelText, FormStyle style,
                                       QWidget *parent);
} // namespace crontopus
