// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;

namespace crontopus {
class Banner;
class BusyBar;
class FindBar;
class ManifestDocument;
class ManifestForm;
class ProblemsList;
class YamlEdit;

/// Edits one manifest: the form at the left, the text at the right, what is wrong with it below.
class EditorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPanel(JobStore &store, QWidget *parent = nullptr);
    ~EditorPanel() override;

    /// The file must be one of the store's.
    void edit(const JobEntry &entry);
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] ManifestDocument &document() const { return *m_document; }
    /// Save, commit, undo, redo, find, back.
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }
    void startFind();
    /// Asks to leave: at once when nothing would be lost, else a banner asks first.
    void leave();

Q_SIGNALS:
    void closed();
    /// Kept in the working tree; `before` is what was there.
    void kept(const QString &path, const QByteArray &before, const QByteArray &after);
    void commitRequested();

private:
    void makeCommands();
    void keep(std::function<void()> then);
    void takeStoreChange();
    void follow();

    JobStore &m_store;
    ManifestDocument *m_document = nullptr;
    ManifestForm *m_form = nullptr;
    YamlEdit *m_text = nullptr;
    FindBar *m_find = nullptr;
    ProblemsList *m_problems = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_summary = nullptr;
    Banner *m_banner = nullptr;     ///< the file changed on disk, leaving, failures
    Banner *m_brokenNote = nullptr; ///< above the form
    BusyBar *m_busy = nullptr;
    QAction *m_back = nullptr, *m_save = nullptr, *m_commit = nullptr, *m_undo = nullptr, *m_redo = nullptr,
            *m_findAction = nullptr;
    QList<QAction *> m_commands;
    QByteArray m_onDisk; ///< as the store last told
};
} // namespace crontopus
