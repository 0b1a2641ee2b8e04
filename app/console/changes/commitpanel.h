// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace crontopus {
class Banner;

/// The message of a commit and the buttons that make it. Errors in the files hold it back until they are
/// overridden on purpose.
class CommitPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CommitPanel(QWidget *parent = nullptr);

    /// Stands in the field until the user writes something else.
    void setProposal(const QString &summary);
    void setErrors(const Diagnostics &errors);
    /// `what`: "2 files"; `canPush`: there is a remote.
    void setState(int files, bool canPush, bool busy);
    /// Summary and body as Git wants them.
    [[nodiscard]] QString message() const;
    /// After a commit.
    void clear();
    void focusSummary();
    [[nodiscard]] QList<QAction *> actions() const { return {m_commit, m_commitAndPush}; }

Q_SIGNALS:
    void commitRequested(bool push);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateState();

    QLineEdit *m_summary = nullptr;
    QLabel *m_length = nullptr;
    QPlainTextEdit *m_body = nullptr;
    Banner *m_errors = nullptr;
    QCheckBox *m_override = nullptr;
    QAction *m_commit = nullptr, *m_commitAndPush = nullptr;
    QString m_proposal;
    int m_files = 0;
    bool m_hasErrors = false, m_canPush = false, m_busy = false;
};
} // namespace crontopus
