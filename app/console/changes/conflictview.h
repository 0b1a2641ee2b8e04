// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"
#include "shared/manifest/manifestmerge.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace crontopus {
class Banner;
class FieldChoices;

/// Files on which a pull's edits and one's own disagree: the three sides beside each other, and for each file
/// a choice of mine, theirs, field by field, or a text edited from both. Nothing is changed before
/// finished().
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    using Resolutions = QList<std::pair<QString, std::optional<QByteArray>>>;

    explicit ConflictView(QWidget *parent = nullptr);

    void setConflicts(const QList<GitConflict> &conflicts);
    [[nodiscard]] bool isResolved() const { return m_resolved.size() == m_conflicts.size(); }

Q_SIGNALS:
    void finished(const crontopus::ConflictView::Resolutions &resolutions);
    void cancelled();

private:
    void makeActions();
    QWidget *makeSide(const QString &title, const QString &name, QPlainTextEdit *&edit);
    void showConflict(int row);
    void resolve(const std::optional<QByteArray> &text, const QString &how);
    void useMerged();
    void updateList();

    QList<GitConflict> m_conflicts;
    QHash<QString, std::optional<QByteArray>> m_resolved;
    QHash<QString, QString> m_how;    ///< "mine", "theirs", "edited"
    QHash<QString, QString> m_drafts; ///< merged texts being edited
    QHash<QString, QHash<QString, MergeSide>> m_chosen;
    QString m_path;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_base = nullptr, *m_ours = nullptr, *m_theirs = nullptr, *m_merged = nullptr;
    FieldChoices *m_fields = nullptr;
    Banner *m_problem = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_useOurs = nullptr, *m_useTheirs = nullptr, *m_useMerged = nullptr;
    QAction *m_finish = nullptr, *m_cancel = nullptr;
};
} // namespace crontopus
