// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/pages.h"

#include "app/console/changes/changespage.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/page.h"
#include "app/console/runs/runspage.h"
#include "app/console/widgets/emptystate.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Stands in for a page that is still to come.
class PlaceholderPage final : public Page
{
public:
    PlaceholderPage(Workspace &workspace, QWidget *parent, QString title, QString icon)
        : Page(workspace, parent), m_title(std::move(title)), m_icon(std::move(icon))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new EmptyState(m_icon, m_title, {}, this));
    }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return m_icon; }

private:
    QString m_title, m_icon;
};
} // namespace

QList<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    return {
        new PlaceholderPage(workspace, parent, QCoreApplication::translate("crontopus::Page", "Jobs"),
                            u"jobs"_s),
        new RunsPage(workspace, parent),
        new EndpointPage(workspace, parent),
        new ChangesPage(workspace, parent),
    };
}
} // namespace crontopus
