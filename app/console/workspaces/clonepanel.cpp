// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/clonepanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/workspaces/credentials.h"
#include "app/console/workspaces/signinform.h"
#include "shared/base/async.h"
#include "shared/base/files.h"

#include <QDir>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// `https://host/team/jobs.git` → `jobs`.
QString repositoryName(const QString &url)
{
    QString path = url.trimmed();
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression lastPart(u"([^/:\\\\]+?)(\\.git)?$"_s);
    return lastPart.match(path).captured(1);
}
} // namespace

ClonePanel::ClonePanel(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_clone(new QPushButton(tr("Clone"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_busy(new BusyBar(this))
    , m_banner(new Banner(this))
{
    auto *title = new QLabel(tr("Clone a repository"), this);
    title->setFont(Theme::font(Theme::Type::Heading));
    m_url->setObjectName(u"cloneUrl"_s);
    m_url->setPlaceholderText(u"https://git.example.com/team/jobs.git"_s);
    m_folder->setObjectName(u"cloneFolder"_s);
    m_clone->setObjectName(u"cloneStart"_s);
    m_clone->setProperty("primary", true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(Theme::grid);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Folder"), m_folder);
    m_signIn = new SignInForm(form, this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_clone);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_url, &QLineEdit::textChanged, this, &ClonePanel::suggestFolder);
    connect(m_url, &QLineEdit::textChanged, this, &ClonePanel::updateFields);
    connect(m_folder, &QLineEdit::textChanged, this, &ClonePanel::updateFields);
    connect(m_clone, &QPushButton::clicked, this, &ClonePanel::start);
    for (const QLineEdit *edit : {m_url, m_folder})
        connect(edit, &QLineEdit::returnPressed, m_clone, &QPushButton::click);
    connect(m_signIn, &SignInForm::submitted, m_clone, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &ClonePanel::cancelled);
    setFocusProxy(m_url);
    suggestFolder();
    updateFields();
}

ClonePanel::~ClonePanel()
{
    m_running.cancel();
}

void ClonePanel::updateFields()
{
    m_clone->setEnabled(!m_running.isRunning() && !m_url->text().trimmed().isEmpty() &&
                        !m_folder->text().trimmed().isEmpty());
}

void ClonePanel::suggestFolder()
{
    if (m_folder->isModified())
        return;
    const QString name = repositoryName(m_url->text());
    m_folder->setText(QDir::toNativeSeparators(u"~/crontopus/"_s + name));
}

void ClonePanel::start()
{
    m_banner->clear();
    const QString url = m_url->text().trimmed();
    const QString folder =
        QDir::cleanPath(expandHome(QDir::fromNativeSeparators(m_folder->text().trimmed())));
    m_running = runAsync(
        [url, folder, credentials = m_signIn->credentials()](TaskControl &control) -> Result<QString> {
            if (!QDir().mkpath(QFileInfo(folder).path())) {
                return Error{Error::Code::Permission, tr("The folder %1 cannot be made.").arg(folder),
                             tr("Choose another one.")};
            }
            auto repository = GitRepository::clone(url, folder, {}, credentials, control);
            if (!repository)
                return repository.error();
            return repository->workTree();
        });
    m_busy->watch(m_running, tr("Cloning %1").arg(withoutUserInfo(url)));
    updateFields();
    onResult(
        m_running, this, [this](const Result<QString> &result) { finish(result); },
        [this] { updateFields(); });
}

void ClonePanel::finish(const Result<QString> &result)
{
    m_running = {};
    updateFields();
    if (!result) {
        m_banner->show(result.error());
        if (result.error().code == Error::Code::Authentication &&
            m_signIn->way() == SignInForm::Way::Nothing) {
            m_signIn->setWay(m_url->text().startsWith("http"_L1) ? SignInForm::Way::Password
                                                                 : SignInForm::Way::SshKey);
        }
        return;
    }
    // The clone is there whether or not the secret could be kept; then the next push asks again.
    keepCredentials(QFileInfo(*result).canonicalFilePath(), m_signIn->credentials(), m_signIn->remember());
    m_signIn->clearSecret();
    Q_EMIT cloned({repositoryName(m_url->text()), *result, {}, {}});
}

void ClonePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible() && m_back->isEnabled())
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}
} // namespace crontopus
