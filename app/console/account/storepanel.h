// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "shared/base/async.h"
#include "shared/store/accountstore.h"

#include <QWidget>

#include <algorithm>
#include <type_traits>

class QAction;
class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace crontopus {
/// What panels over the account store share: they read anew each time they are shown, and tell at the top
/// what goes on and what went wrong.
class StorePanel : public QWidget
{
    Q_OBJECT

public:
    StorePanel(AccountStore &store, QWidget *parent);

    virtual void load() = 0;
    /// Where Ctrl+F goes; null: nothing to filter.
    [[nodiscard]] virtual QWidget *filter() const { return nullptr; }

Q_SIGNALS:
    void message(const QString &text);

protected:
    [[nodiscard]] AccountStore &store() const { return m_store; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void showEvent(QShowEvent *event) override;

    /// `use` gets the value; an error goes to the banner, and `failed` is called.
    template<typename T, typename Use, typename Failed = void (*)()>
    void ask(
        const QFuture<Result<T>> &future, const QString &what, Use use, Failed failed = [] {})
    {
        m_failure->clear();
        m_busy->watch(future, what);
        onResult(
            future, this,
            [this, use, failed](const Result<T> &result) mutable {
                if (!result) {
                    m_failure->show(result.error());
                    failed();
                } else if constexpr (std::is_void_v<T>) {
                    use();
                } else {
                    use(*result);
                }
            },
            failed);
    }

private:
    AccountStore &m_store;
    QVBoxLayout *m_column = nullptr;
    BusyBar *m_busy = nullptr;
    Banner *m_failure = nullptr;
};

/// What is higher than there is room for, without a frame, at the top left.
[[nodiscard]] QWidget *scrolled(QWidget *content, QWidget *parent);
/// The form for a new thing in `content`: a title, rows that the caller adds, and addFormButtons() at the
/// end. Escape triggers `cancel` while the focus is in it.
[[nodiscard]] QFormLayout *startForm(QWidget *content, const QString &title, QAction *cancel);
void addFormButtons(QFormLayout *form, QAction *create, QAction *cancel);
/// The one with this `id`; null when there is none.
template<typename T>
[[nodiscard]] const T *withId(const QList<T> &items, qint64 id)
{
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [id](const T &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}
/// Fills a box with terms until a token expires; chosenTerm() gives days, none for ever.
void fillTerms(QComboBox *box, int days);
[[nodiscard]] std::optional<int> chosenTerm(const QComboBox *box);
} // namespace crontopus
