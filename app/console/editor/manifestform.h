// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QScrollArea>

class QComboBox;
class QStackedWidget;

namespace crontopus {
class FormField;
class ManifestDocument;
class ScheduleField;

/// The form side of the editor. Follows the document, and edits it field by field.
class ManifestForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ManifestForm(ManifestDocument &document, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// An edit that the text could not take.
    void failed(const crontopus::Error &error);

private:
    struct Row;
    QWidget *makeSection(const QString &title, const QList<Row> &rows, const QString &key);
    QWidget *makeRows(const QList<Row> &rows, QWidget *parent);
    QWidget *makeScheduleSection();
    QWidget *makeActionSection();
    void follow();
    void writeSchedule(const QStringList &expressions);
    void report(const Result<void> &result);
    [[nodiscard]] QString kindInText() const;

    ManifestDocument &m_document;
    QWidget *m_content = nullptr;
    QList<FormField *> m_fields;
    ScheduleField *m_schedule = nullptr;
    QComboBox *m_kind = nullptr;
    QStackedWidget *m_kindPages = nullptr;
    QString m_shownKind;
    bool m_readOnly = false;
};
} // namespace crontopus
