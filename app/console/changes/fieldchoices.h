// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"
#include "shared/manifest/manifestmerge.h"

#include <QTableWidget>

namespace crontopus {
/// The fields of one manifest that two edits set differently, and for each the choice whose value holds. What
/// only one of them changed needs no choice. Hidden where there are no such fields.
class FieldChoices final : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BaseColumn, OursColumn, TheirsColumn };

    explicit FieldChoices(QWidget *parent = nullptr);

    void setConflict(const GitConflict &conflict);
    /// By field; kept by the caller while another file is looked at.
    [[nodiscard]] const QHash<QString, MergeSide> &choices() const { return m_choices; }
    void setChoices(const QHash<QString, MergeSide> &choices);

Q_SIGNALS:
    /// Every field has its side; `text` is the manifest that it makes.
    void settled(const QByteArray &text);

private:
    void itemToggled(QTableWidgetItem *item);
    void showChoices();

    GitConflict m_conflict;
    QStringList m_fields;
    QHash<QString, MergeSide> m_choices;
    bool m_showing = false;
};
} // namespace crontopus
