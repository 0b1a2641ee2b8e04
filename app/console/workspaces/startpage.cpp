// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/startpage.h"

#include "app/console/demo/demo.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/workspaces/clonepanel.h"
#include "app/console/workspaces/connectpanel.h"
#include "shared/base/async.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int columnWidth = 480;

/// A large button: icon, title and what it does.
class Choice final : public QAbstractButton
{
public:
    Choice(QString iconName, const QString &title, QString text, QWidget *parent)
        : QAbstractButton(parent), m_iconName(std::move(iconName)), m_text(std::move(text))
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(m_text);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {columnWidth, 2 * fontMetrics().height() + 3 * Theme::grid};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = underMouse() || hasFocus();
        painter.setPen(Theme::color(lit ? Theme::Role::Accent : Theme::Role::Border));
        painter.setBrush(Theme::color(isDown() ? Theme::Role::Selection : Theme::Role::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        Theme::icon(m_iconName, Theme::Role::Accent)
            .paint(&painter, QRect(2 * Theme::grid, (height() - 24) / 2, 24, 24));
        const QRect place = rect().adjusted(56, Theme::grid, -2 * Theme::grid, -Theme::grid);
        painter.setFont(Theme::font(Theme::Type::Strong));
        painter.setPen(Theme::color(Theme::Role::Text));
        painter.drawText(place.adjusted(0, 2, 0, 0), Qt::AlignTop | Qt::AlignLeft, text());
        painter.setFont(font());
        painter.setPen(Theme::color(Theme::Role::MutedText));
        painter.drawText(place.adjusted(0, 0, 0, -2), Qt::AlignBottom | Qt::AlignLeft,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
    }

private:
    QString m_iconName, m_text;
};
} // namespace

StartPage::StartPage(WorkspaceRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_stack(new QStackedWidget(this))
    , m_clone(new ClonePanel(this))
    , m_connect(new ConnectPanel(this))
    , m_demo(new Demo(this))
{
    setObjectName(u"startPage"_s);
    m_stack->setFixedWidth(columnWidth);
    m_stack->addWidget(makeWelcome());
    m_stack->addWidget(m_clone);
    m_stack->addWidget(m_connect);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 9 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->addStretch();
    layout->addWidget(m_stack);
    layout->addStretch();

    connect(m_clone, &ClonePanel::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_clone, &ClonePanel::cloned, this, [this](const WorkspaceInfo &info) {
        m_stack->setCurrentIndex(0);
        Q_EMIT chosen(info);
    });
    connect(m_connect, &ConnectPanel::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_connect, &ConnectPanel::connected, this, [this](const WorkspaceInfo &info) {
        m_stack->setCurrentIndex(0);
        Q_EMIT chosen(info);
    });
    connect(m_demo, &Demo::failed, this, &StartPage::demoFailed);
    connect(&m_registry, &WorkspaceRegistry::changed, this, &StartPage::fillRecent);
    fillRecent();
}

QWidget *StartPage::makeWelcome()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);

    auto *logo = new QLabel(page);
    logo->setPixmap(QPixmap(u":/app/crontopus-64.png"_s));
    auto *title = new QLabel(tr("Open a workspace"), page);
    title->setFont(Theme::font(Theme::Type::Heading));
    auto *text = new QLabel(tr("A workspace is a Git repository of job manifests and the machine that runs "
                               "them, or an account at a server that many machines report to."),
                            page);
    text->setProperty("muted", true);
    text->setWordWrap(true);
    m_banner = new Banner(page);
    m_busy = new BusyBar(page);

    layout->addWidget(logo);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(Theme::grid);
    layout->addWidget(m_banner);
    addChoice(layout, u"openCheckout"_s, u"folder"_s, tr("Open a checkout"),
              tr("A repository of manifests that is on this machine"), &StartPage::openCheckout);
    addChoice(layout, u"cloneRepository"_s, u"download"_s, tr("Clone a repository"),
              tr("From an address, with HTTPS or SSH"), &StartPage::showClone);
    addChoice(layout, u"connectServer"_s, u"globe"_s, tr("Connect to a server"),
              tr("Jobs, machines and runs of an account"), &StartPage::showConnect);
    addChoice(layout, u"startDemo"_s, u"play"_s, tr("Try the demo"),
              tr("A server, this machine and six example jobs"), &StartPage::startDemo);
    layout->addWidget(m_busy);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    layout->addSpacing(Theme::grid);
    layout->addLayout(m_recent);
    layout->addStretch();
    return page;
}

void StartPage::addChoice(QVBoxLayout *layout, const QString &name, const QString &icon, const QString &title,
                          const QString &text, void (StartPage::*run)())
{
    auto *choice = new Choice(icon, title, text, layout->parentWidget());
    choice->setObjectName(name);
    connect(choice, &QAbstractButton::clicked, this, run);
    layout->addWidget(choice);
    if (!focusProxy())
        setFocusProxy(choice);
}

void StartPage::showError(const Error &error)
{
    m_stack->setCurrentIndex(0);
    m_banner->show(error);
}

void StartPage::openCheckout()
{
    m_banner->clear();
    auto *dialog = new QFileDialog(this, tr("Open a checkout"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT chosen({QFileInfo(path).fileName(), path, {}, {}});
    });
    dialog->open();
}

void StartPage::showClone()
{
    m_banner->clear();
    m_stack->setCurrentWidget(m_clone);
    m_clone->setFocus();
}

void StartPage::showConnect()
{
    m_banner->clear();
    m_stack->setCurrentWidget(m_connect);
    m_connect->setFocus();
}

void StartPage::startDemo()
{
    if (m_demo->isStarting())
        return;
    m_banner->clear();
    const auto starting = m_demo->start();
    m_busy->watch(starting, tr("Preparing the demo"));
    onResult(starting, this, [this](const Result<Demo::Workspaces> &result) {
        const WorkspaceInfo wanted = std::exchange(m_wanted, {});
        if (!result) {
            showError(result.error());
            return;
        }
        const WorkspaceInfo local = m_registry.add(result->local);
        if (result->hosted.name.isEmpty() || wanted.checkout == local.checkout)
            Q_EMIT chosen(local);
        else
            Q_EMIT chosen(m_registry.add(result->hosted));
    });
}

bool StartPage::startDemoFor(const WorkspaceInfo &workspace)
{
    if (!Demo::owns(workspace) || m_demo->isRunning())
        return false;
    m_wanted = workspace;
    startDemo();
    return true;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_registry.workspaces().isEmpty())
        return;
    auto *title = new QLabel(tr("Recent"), this);
    title->setProperty("muted", true);
    m_recent->addWidget(title);
    for (const WorkspaceInfo &info : m_registry.workspaces().mid(0, 6)) {
        auto *link = new LinkLabel(u"%1 — %2"_s.arg(info.name, info.apiUrl.isEmpty()
                                                                   ? QDir::toNativeSeparators(info.checkout)
                                                                   : info.apiUrl),
                                   this);
        connect(link, &LinkLabel::activated, this, [this, info] { Q_EMIT chosen(info); });
        m_recent->addWidget(link);
    }
}
} // namespace crontopus
