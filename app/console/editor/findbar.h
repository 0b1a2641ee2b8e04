// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace crontopus {
/// Find and replace in a text; hidden until asked for.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &edit, QWidget *parent = nullptr);

    /// Shows it, with the selected text to look for.
    void start();
    /// Esc.
    void stop();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool find(bool backward, bool fromStart = false);
    void replaceOne();
    void replaceAll();

    QPlainTextEdit &m_edit;
    QLineEdit *m_what = nullptr;
    QLineEdit *m_with = nullptr;
    QLabel *m_note = nullptr;
};
} // namespace crontopus
