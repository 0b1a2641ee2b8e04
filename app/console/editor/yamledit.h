// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace crontopus {
class ManifestDocument;

/// The text side of the editor: highlighting, line numbers, squiggles with tool tips, completion, indenting.
class YamlEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlEdit(ManifestDocument &document, QWidget *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    /// Line and column from 1; also puts the focus here.
    void goTo(int line, int column);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;

    void updateMarks();
    void layOutGutter();
    void paintGutter(QPaintEvent *event);
    void indentSelection(bool more);
    void insertNewLine();
    void complete(bool asked);
    void insertCompletion(const QModelIndex &index);
    [[nodiscard]] QTextCursor cursorOf(const Diagnostic &diagnostic) const;
    [[nodiscard]] const Diagnostic *diagnosticAt(int position) const;

    ManifestDocument &m_manifest;
    Diagnostics m_diagnostics;
    QWidget *m_gutter = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_completions = nullptr;
    qsizetype m_completionStart = 0;
};
} // namespace crontopus
