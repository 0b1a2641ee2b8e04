<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>crontopus::AccountPage</name>
    <message>
        <source>New API token</source>
        <translation>新建 API 令牌</translation>
    </message>
    <message>
        <source>Read the account anew</source>
        <translation>重新读取账户</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>crontopus::AccountPanel</name>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Current one</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>正在读取账户</translation>
    </message>
    <message>
        <source>Admin, also of the server</source>
        <translation>管理员，也管理服务器</translation>
    </message>
    <message>
        <source>Everything else that is signed in as you will have to sign in again.</source>
        <translation>以您的身份登录的其他所有会话都需要重新登录。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The two new ones differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>正在更改密码</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>The password of this account cannot be changed from here.</source>
        <translation>无法在此处更改该账户的密码。</translation>
    </message>
</context>
<context>
    <name>crontopus::AdminPage</name>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Server admin</source>
        <translation>服务器管理</translation>
    </message>
</context>
<context>
    <name>crontopus::AdoptPanel</name>
    <message>
        <source>Let Crontopus run it from now on</source>
        <translation>从现在起由 Crontopus 运行它</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制该行</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>显示作业</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>已复制该行。</translation>
    </message>
    <message>
        <source>The job is scheduled here too. Crontopus never touches entries that are not its own, so remove this line from %1 yourself, or the command runs twice.</source>
        <translation>该作业也已在此处排入计划。Crontopus 从不改动不属于自己的条目，因此请您自行从 %1 中删除该行，否则命令会运行两次。</translation>
    </message>
    <message>
        <source>The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running the line in %1 as it does now; nothing there is changed.</source>
        <translation>该条目已作为作业列入 Git，并带有标签“source: discovered”。Cron 仍像现在一样运行 %1 中的那一行；那里没有任何改动。</translation>
    </message>
    <message>
        <source>There is a job %1/%2 already.</source>
        <translation>已存在作业 %1/%2。</translation>
    </message>
    <message>
        <source>%1 is committed. Now remove this line from %2:
%3</source>
        <translation>%1 已提交。现在请从 %2 中删除这一行：
%3</translation>
    </message>
    <message>
        <source>%1 is committed. Cron goes on running the line; to hand it over, take away the job&apos;s label “source” and remove this line from %2:
%3</source>
        <translation>%1 已提交。Cron 继续运行该行；若要移交，请去掉作业的标签“source”，并从 %2 中删除这一行：
%3</translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation>已接管 %1。</translation>
    </message>
    <message>
        <source>This is the job %1 already, and its line still stands in the machine&apos;s own scheduler: remove it there, or the command runs twice.</source>
        <translation>这已经是作业 %1，但它的那一行仍在机器自身的调度器中：请在那里删除，否则命令会运行两次。</translation>
    </message>
    <message>
        <source>The job moves to this namespace and is scheduled on %1 alone. The line in the machine&apos;s own scheduler stays: remove it there, or the command runs twice.</source>
        <translation>作业将移到此命名空间，并且仅在 %1 上排入计划。机器自身调度器中的那一行会保留：请在那里删除，否则命令会运行两次。</translation>
    </message>
    <message>
        <source>The server has no manifest of this entry yet, or its schedule is one that jobs cannot have.</source>
        <translation>服务器上还没有此条目的清单，或者其计划不能用于作业。</translation>
    </message>
    <message>
        <source>“%1” cannot be the namespace. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>“%1”不能用作命名空间。请使用小写字母、数字和连字符，并以字母或数字开头和结尾。</translation>
    </message>
    <message>
        <source>%1 is adopted. Now remove the line on %2:
%3</source>
        <translation>已接管 %1。现在请在 %2 上删除这一行：
%3</translation>
    </message>
</context>
<context>
    <name>crontopus::Adoption</name>
    <message>
        <source>Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>请使用小写字母、数字和连字符，并以字母或数字开头和结尾。</translation>
    </message>
    <message>
        <source>“%1” cannot be a job&apos;s name. %2</source>
        <translation>“%1”不能用作作业名称。%2</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace. %2</source>
        <translation>“%1”不能用作命名空间。%2</translation>
    </message>
    <message>
        <source>The schedule “%1” is no cron expression: %2</source>
        <translation>计划“%1”不是 cron 表达式：%2</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentBanner</name>
    <message>
        <source>Set up the agent</source>
        <translation>设置代理</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>启动代理</translation>
    </message>
    <message>
        <source>No agent of this machine follows this repository yet: its jobs do not run here.</source>
        <translation>本机还没有代理跟随此仓库：其作业不会在此运行。</translation>
    </message>
    <message>
        <source>This machine&apos;s agent is not running. Jobs that are scheduled go on; changes and new runs are not picked up.</source>
        <translation>本机的代理没有运行。已排入计划的作业会继续；更改和新的运行不会被读取。</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>部署代理</translation>
    </message>
    <message>
        <source>No machine is enrolled yet: jobs run nowhere.</source>
        <translation>还没有已注册的机器：作业不会在任何地方运行。</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentConfig</name>
    <message>
        <source>%1:%2: %3 %4</source>
        <translation>%1:%2：%3 %4</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>must be a map of keys.</source>
        <translation>必须是由键组成的映射。</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 不是已知的键。</translation>
    </message>
    <message>
        <source>must be a single value.</source>
        <translation>必须是单个值。</translation>
    </message>
    <message>
        <source>holds a control character, such as a line end.</source>
        <translation>含有控制字符，例如换行符。</translation>
    </message>
    <message>
        <source>asks for the environment variable %1, which is not set.</source>
        <translation>需要环境变量 %1，但它未设置。</translation>
    </message>
    <message>
        <source>%1 is %2, but this machine is %3; that is used.</source>
        <translation>%1 为 %2，但本机是 %3；将使用后者。</translation>
    </message>
    <message>
        <source>must be a map of names to values.</source>
        <translation>必须是名称到值的映射。</translation>
    </message>
    <message>
        <source>%1 sends tokens and output over plain http, where others can read them: use https.</source>
        <translation>%1 通过明文 http 发送令牌和输出，其他人可以读取：请使用 https。</translation>
    </message>
    <message>
        <source>must be between %1 seconds and a day, such as 30, 30s or 5m.</source>
        <translation>必须介于 %1 秒和一天之间，例如 30、30s 或 5m。</translation>
    </message>
    <message>
        <source>%1.type %2 is not known; the keys that are there are used.</source>
        <translation>%1.type %2 未知；将使用已有的键。</translation>
    </message>
    <message>
        <source>must be error, warning, info or debug, not %1.</source>
        <translation>必须是 error、warning、info 或 debug，而不是 %1。</translation>
    </message>
    <message>
        <source>must be text or json, not %1.</source>
        <translation>必须是 text 或 json，而不是 %1。</translation>
    </message>
    <message>
        <source>%1:%2: this is no valid YAML: %3.</source>
        <translation>%1:%2：这不是有效的 YAML：%3。</translation>
    </message>
    <message>
        <source>%1: git.url is missing.</source>
        <translation>%1：缺少 git.url。</translation>
    </message>
    <message>
        <source>Set it to the address or path of the repository with the job manifests, or backend.api_url to the server that knows it.</source>
        <translation>请将其设为作业清单所在仓库的地址或路径，或将 backend.api_url 设为知道该仓库的服务器。</translation>
    </message>
    <message>
        <source>Others can read this file and the password in it: chmod 600 it.</source>
        <translation>其他人可以读取此文件及其中的密码：请执行 chmod 600。</translation>
    </message>
    <message>
        <source>Write it, or name another with --config. docs/agent.md shows its keys.</source>
        <translation>请编写它，或用 --config 指定另一个。docs/agent.md 说明了各个键。</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentSetup</name>
    <message>
        <source>The program crontopus-agent was not found.</source>
        <translation>找不到程序 crontopus-agent。</translation>
    </message>
    <message>
        <source>Install it, or name it in the settings.</source>
        <translation>请安装它，或在设置中指定。</translation>
    </message>
    <message>
        <source>This machine has an agent already, set up in %1.</source>
        <translation>本机已有代理，配置在 %1 中。</translation>
    </message>
    <message>
        <source>This machine&apos;s agent already follows %1.</source>
        <translation>本机的代理已在跟随 %1。</translation>
    </message>
    <message>
        <source>Change git.url in %1 to move it to this repository.</source>
        <translation>要让它改用此仓库，请更改 %1 中的 git.url。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>请在终端中运行它以查看原因。</translation>
    </message>
    <message>
        <source>crontopus-agent could not be started.</source>
        <translation>无法启动 crontopus-agent。</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentStatus</name>
    <message>
        <source>No manifest asks for this job.</source>
        <translation>没有清单需要此作业。</translation>
    </message>
</context>
<context>
    <name>crontopus::Alert</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无响应</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row on %1</source>
        <translation>
            <numerusform>在 %1 上连续失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>在 %1 上失败</translation>
    </message>
    <message>
        <source>Should have started %1</source>
        <translation>本应于 %1 启动</translation>
    </message>
    <message>
        <source>No sign of life since %1</source>
        <translation>自 %1 起没有动静</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertBook</name>
    <message>
        <source>The list of alerts in %1 cannot be used: %2</source>
        <translation>无法使用 %1 中的警报列表：%2</translation>
    </message>
    <message>
        <source>Move the file away; alerts that were acknowledged will show up again.</source>
        <translation>请将文件移走；已确认的警报会再次出现。</translation>
    </message>
    <message>
        <source>The list of alerts could not be kept: %1</source>
        <translation>无法保存警报列表：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertsPage</name>
    <message>
        <source>Snoozed until fixed</source>
        <translation>已暂停提醒，直到修复</translation>
    </message>
    <message>
        <source>Snoozed, again %1</source>
        <translation>已暂停提醒，%1再提醒</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>筛选警报</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>作业或端点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>显示问题所在</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Snooze for 1 h</source>
        <translation>暂停提醒 1 小时</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>暂停提醒到明天</translation>
    </message>
    <message>
        <source>Snooze until fixed</source>
        <translation>暂停提醒直到修复</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>显示所有警报</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>显示哪些警报</translation>
    </message>
    <message>
        <source>Acknowledged and snoozed</source>
        <translation>已确认和已暂停提醒</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未处理的警报</translation>
    </message>
    <message>
        <source>Some alerts are acknowledged, snoozed or filtered out.</source>
        <translation>有些警报已确认、已暂停提醒或被筛除。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Jobs that fail or do not start, and endpoints that fall silent, appear here.</source>
        <translation>失败或未启动的作业以及无响应的端点会显示在此处。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
</context>
<context>
    <name>crontopus::ApiClient</name>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>%1 的应答大于 %2 MiB。</translation>
    </message>
    <message>
        <source>%1 sends to another address: %2.</source>
        <translation>%1 指向另一个地址：%2。</translation>
    </message>
    <message>
        <source>If that is the right one, use it as the server&apos;s address.</source>
        <translation>如果那个地址正确，请将其用作服务器地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>%1 的证书不受信任：%2</translation>
    </message>
    <message>
        <source>If its administrator confirms the fingerprint SHA-256 %1, trust it.</source>
        <translation>如果其管理员确认 SHA-256 指纹 %1，请信任它。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 did not answer as a Crontopus server does.</source>
        <translation>%1 的应答不像 Crontopus 服务器。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
</context>
<context>
    <name>crontopus::AppLink</name>
    <message>
        <source>This is no link that Crontopus can open: %1</source>
        <translation>Crontopus 无法打开此链接：%1</translation>
    </message>
    <message>
        <source>Links look like crontopus://job/production/backup-db.</source>
        <translation>链接形如 crontopus://job/production/backup-db。</translation>
    </message>
</context>
<context>
    <name>crontopus::AppliedState</name>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>无法读取保存的状态。</translation>
    </message>
</context>
<context>
    <name>crontopus::AssignmentEdit</name>
    <message>
        <source>Only on these endpoints</source>
        <translation>仅在这些端点上</translation>
    </message>
    <message>
        <source>Only on endpoints with these labels</source>
        <translation>仅在带这些标签的端点上</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All must match; several values of one label by commas. hostname, name and platform are there on every endpoint.</source>
        <translation>必须全部匹配；一个标签的多个值用逗号分隔。每个端点都有 hostname、name 和 platform。</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>没有此名称的端点。</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>在跟随此仓库的每个端点上运行。</translation>
    </message>
    <message>
        <source>Runs on %1.</source>
        <translation>在 %1 上运行。</translation>
    </message>
    <message>
        <source>Runs where all of this holds.</source>
        <translation>在满足以下全部条件的地方运行。</translation>
    </message>
    <message>
        <source>Tick at least one endpoint.</source>
        <translation>请至少勾选一个端点。</translation>
    </message>
    <message>
        <source>Name at least one label.</source>
        <translation>请至少指定一个标签。</translation>
    </message>
    <message>
        <source>Say which values the label “%1” may have.</source>
        <translation>请说明标签“%1”可以取哪些值。</translation>
    </message>
</context>
<context>
    <name>crontopus::AtQueue</name>
    <message>
        <source>%1 refused the job: %2</source>
        <translation>%1 拒绝了该作业：%2</translation>
    </message>
</context>
<context>
    <name>crontopus::AuditPanel</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>条目详情</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>选择一个条目以查看完整内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>正在读取审计日志</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>租户：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>请求：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::Autostart</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key cannot be changed.</source>
        <translation>无法更改注册表的 Run 键。</translation>
    </message>
</context>
<context>
    <name>crontopus::Backend</name>
    <message>
        <source>The server does not take a run of %1: %2</source>
        <translation>服务器不接收 %1 的运行：%2</translation>
    </message>
    <message>
        <source>This machine is not enrolled: set backend.enrollment_token and run `crontopus-agent enroll`.</source>
        <translation>本机尚未注册：请设置 backend.enrollment_token 并运行 `crontopus-agent enroll`。</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2.</source>
        <translation>已在 %1 注册为端点 %2。</translation>
    </message>
    <message>
        <source>The server no longer takes this machine&apos;s token: the machine was revoked there, or another one with the same machine id was enrolled. Jobs stay as they are and are not synced. `crontopus-agent enroll` connects it anew; on a machine cloned from another, with --new-machine-id.</source>
        <translation>服务器不再接受本机的令牌：本机已在服务器上被撤销，或有另一台机器以相同的机器 ID 注册。作业保持原样，不再同步。`crontopus-agent enroll` 可重新连接；若本机克隆自另一台机器，请加上 --new-machine-id。</translation>
    </message>
    <message>
        <source>This agent does not know that command.</source>
        <translation>此代理不认识该命令。</translation>
    </message>
    <message>
        <source>Update crontopus-agent on this machine.</source>
        <translation>请更新本机的 crontopus-agent。</translation>
    </message>
    <message>
        <source>The server&apos;s answer held no new token.</source>
        <translation>服务器的应答中没有新令牌。</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>Make a new enrollment token and set backend.enrollment_token to it.</source>
        <translation>请新建一个注册令牌，并将 backend.enrollment_token 设为它。</translation>
    </message>
    <message>
        <source>%1 did not answer an enrollment as a Crontopus server does.</source>
        <translation>%1 对注册的应答不像 Crontopus 服务器。</translation>
    </message>
    <message>
        <source>%1 holds no token of an endpoint.</source>
        <translation>%1 中没有端点的令牌。</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus-agent enroll`.</source>
        <translation>请将其移走并运行 `crontopus-agent enroll`。</translation>
    </message>
</context>
<context>
    <name>crontopus::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkEdits</name>
    <message>
        <source>“%1” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>“%1”不能用作名称：小写字母、数字和连字符，最多 63 个，首尾不能是连字符。</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>已存在作业“%1/%2”。</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>所有作业都已如此。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>设置时区</translation>
    </message>
    <message>
        <source>Set the timeout</source>
        <translation>设置超时</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Assign to endpoints</source>
        <translation>分配到端点</translation>
    </message>
    <message>
        <source>Move to a namespace</source>
        <translation>移到命名空间</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paused jobs keep their place in the scheduler but do not run.</source>
        <translation>已暂停的作业保留在调度器中，但不运行。</translation>
    </message>
    <message>
        <source>They run again at their times.</source>
        <translation>它们会再次按时运行。</translation>
    </message>
    <message>
        <source>They get their place in the scheduler again.</source>
        <translation>它们会重新进入调度器。</translation>
    </message>
    <message>
        <source>Disabled jobs are taken out of the scheduler; their files stay.</source>
        <translation>已禁用的作业会从调度器中移除；其文件保留。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>机器自身的时区</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>15m, 2h; empty: none</source>
        <translation>15m、2h；留空：无</translation>
    </message>
    <message>
        <source>Labels to set</source>
        <translation>要设置的标签</translation>
    </message>
    <message>
        <source>Labels to take away</source>
        <translation>要去掉的标签</translation>
    </message>
    <message>
        <source>Names to take away, by commas</source>
        <translation>要去掉的名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>The files move to the namespace&apos;s directory; a name of your own makes a new one. The jobs stay the same ones: their id is written down, so that their runs stay with them.</source>
        <translation>文件会移到该命名空间的目录；输入自己的名称会新建命名空间。作业仍是原来的作业：其 ID 会写入，因此运行记录随之保留。</translation>
    </message>
    <message>
        <source>Their files are deleted and they leave the scheduler. Undo, or reverting the commit, brings them back.</source>
        <translation>其文件会被删除，作业离开调度器。撤销或还原该提交可将其恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>“%1”不是时区。</translation>
    </message>
    <message>
        <source>“%1” is no duration: write 90s, 15m or 2h.</source>
        <translation>“%1”不是时长：请写 90s、15m 或 2h。</translation>
    </message>
    <message>
        <source>Name a label to set or to take away.</source>
        <translation>请指定要设置或去掉的标签。</translation>
    </message>
    <message>
        <source>Choose or name a namespace.</source>
        <translation>请选择或输入一个命名空间。</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>已启用 %1</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>已禁用 %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>已移动 %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>已更改 %1</translation>
    </message>
</context>
<context>
    <name>crontopus::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>crontopus::ChangePreview</name>
    <message>
        <source>Files that change</source>
        <translation>更改的文件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>影响</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>The first %1 of %2 jobs</source>
        <translation>%2 个作业中的前 %1 个</translation>
    </message>
    <message>
        <source>Jobs that change: %1</source>
        <translation>更改的作业：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files have edits that are not committed yet. They go into this commit too.</source>
        <translation>
            <numerusform>其中 %n 个文件有尚未提交的编辑。它们也会进入此提交。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ChangesPage</name>
    <message>
        <source>Committing</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>Committed %1: %2</source>
        <translation>已提交 %1：%2</translation>
    </message>
    <message>
        <source>These are no jobs, so discarding them cannot be undone: %1</source>
        <translation>这些不是作业，丢弃后无法撤销：%1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>正在丢弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Discarded the edits of %1.</source>
        <translation>已丢弃对 %1 的编辑。</translation>
    </message>
    <message>
        <source>Discarded the edits of %1 files.</source>
        <translation>已丢弃对 %1 个文件的编辑。</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>正在拉取</translation>
    </message>
    <message>
        <source>Pulled: now at %1.</source>
        <translation>已拉取：现在位于 %1。</translation>
    </message>
    <message>
        <source>Pulled; your commits now stand on top of what came in.</source>
        <translation>已拉取；您的提交现在位于拉取内容之上。</translation>
    </message>
    <message>
        <source>Nothing new to pull.</source>
        <translation>没有新内容可拉取。</translation>
    </message>
    <message>
        <source>Finishing the pull</source>
        <translation>正在完成拉取</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>正在推送</translation>
    </message>
    <message>
        <source>Pushed.</source>
        <translation>已推送。</translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation>没有可提交的内容</translation>
    </message>
    <message>
        <source>Edits of jobs wait here until you commit them. Everything is committed.</source>
        <translation>对作业的编辑会在此等候，直到您提交。所有内容均已提交。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The pull was cancelled; everything is as it was.</source>
        <translation>拉取已取消；一切如前。</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Discard checked edits</source>
        <translation>丢弃勾选的编辑</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message>
        <source>Refresh changes</source>
        <translation>刷新更改</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>全选或全不选</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>对本机的影响</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>游离</translation>
    </message>
    <message>
        <source>no remote</source>
        <translation>无远程仓库</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>↑%1 to push</source>
        <translation>↑%1 待推送</translation>
    </message>
    <message>
        <source>↓%1 to pull</source>
        <translation>↓%1 待拉取</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>推送 %1</translation>
    </message>
    <message>
        <source>↑%1 waiting for the server</source>
        <translation>↑%1 等待服务器</translation>
    </message>
</context>
<context>
    <name>crontopus::ClonePanel</name>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>克隆仓库</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>正在克隆 %1</translation>
    </message>
</context>
<context>
    <name>crontopus::CollisionsCard</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>未来一周的同时启动</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Starts on which endpoint</source>
        <translation>哪个端点上的启动</translation>
    </message>
    <message>
        <source>Jobs that start at once</source>
        <translation>同时启动的作业</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Each number: the most jobs that one endpoint starts in a minute of the hour. Click an hour for its jobs.</source>
        <translation>每个数字：该小时内一个端点在一分钟内启动的最多作业数。点击某小时可查看其作业。</translation>
    </message>
    <message>
        <source>Every endpoint</source>
        <translation>所有端点</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the coming week.</source>
        <translation>未来一周没有计划。</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Search jobs, endpoints, runs and commands</source>
        <translation>搜索作业、端点、运行和命令</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPoll</name>
    <message>
        <source>The agent cannot write to its directory.</source>
        <translation>代理无法写入其目录。</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitPanel</name>
    <message>
        <source>Commit in spite of the errors</source>
        <translation>忽略错误并提交</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation>提交并推送</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summary of the commit</source>
        <translation>提交摘要</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>原因（可选）</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 个</translation>
    </message>
    <message>
        <source>A summary of at most %1 characters is read well everywhere</source>
        <translation>摘要不超过 %1 个字符时，在各处都便于阅读</translation>
    </message>
    <message>
        <source>Commit %1 files</source>
        <translation>提交 %1 个文件</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitsModel</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>crontopus::Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
</context>
<context>
    <name>crontopus::ConflictView</name>
    <message>
        <source>Deleted on this side</source>
        <translation>此方已删除</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>双方之前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Merged: edit until it is right</source>
        <translation>合并结果：编辑到正确为止</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>使用我的</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>使用对方的</translation>
    </message>
    <message>
        <source>Use the merged text</source>
        <translation>使用合并后的文本</translation>
    </message>
    <message>
        <source>Finish the pull</source>
        <translation>完成拉取</translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation>取消拉取</translation>
    </message>
    <message>
        <source>Leaves everything as it was before the pull</source>
        <translation>一切恢复到拉取之前的样子</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Delete, as I did</source>
        <translation>删除，与我一致</translation>
    </message>
    <message>
        <source>Delete, as they did</source>
        <translation>删除，与对方一致</translation>
    </message>
    <message>
        <source>The merged text still has the marks &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Keep one side of each.</source>
        <translation>合并后的文本仍含有标记 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 和 &gt;&gt;&gt;&gt;&gt;&gt;&gt;。请在每处保留一方。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Chosen, but the file has errors: %1</source>
        <translation>已选定，但文件有错误：%1</translation>
    </message>
    <message>
        <source>The pull met edits that disagree with yours. %1 of %2 files settled.</source>
        <translation>拉取的内容与您的编辑有冲突。%2 个文件中已解决 %1 个。</translation>
    </message>
</context>
<context>
    <name>crontopus::ConnectPanel</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>not needed with an API token</source>
        <translation>使用 API 令牌时不需要</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>密码或令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>正在登录 %1</translation>
    </message>
    <message>
        <source>The server does not know this user with this password.</source>
        <translation>服务器上没有使用此密码的该用户。</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>正在读取账户</translation>
    </message>
    <message>
        <source>Reading the jobs</source>
        <translation>正在读取作业</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Trust this certificate: I have compared its fingerprint</source>
        <translation>信任此证书：我已核对其指纹</translation>
    </message>
    <message>
        <source>The server keeps its jobs at %1, an address that could be read on the way or is another server&apos;s. Your token is not sent there.</source>
        <translation>服务器的作业保存在 %1，该地址可能在途中被读取，或属于另一个服务器。您的令牌不会发送到那里。</translation>
    </message>
    <message>
        <source>Connect by the server&apos;s own address, or ask its administrator to set its public address.</source>
        <translation>请通过服务器自己的地址连接，或请其管理员设置公开地址。</translation>
    </message>
    <message>
        <source>The server keeps its jobs at another host: %1.</source>
        <translation>服务器的作业保存在另一台主机上：%1。</translation>
    </message>
    <message>
        <source>If its administrator confirms that, let your token be sent there.</source>
        <translation>如果其管理员确认，请允许将您的令牌发送到那里。</translation>
    </message>
    <message>
        <source>Send my token to %1 too</source>
        <translation>也将我的令牌发送到 %1</translation>
    </message>
    <message>
        <source>I have no account there yet: make one</source>
        <translation>我在那里还没有账户：新建一个</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Making an account at %1</source>
        <translation>正在 %1 上创建账户</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>在此计算机上记住我</translation>
    </message>
    <message>
        <source>In the keychain, or where there is none in a file that only I can read</source>
        <translation>保存在钥匙串中；没有钥匙串时，保存在只有我能读取的文件中</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabImport</name>
    <message>
        <source>The line is not UTF-8, as a manifest must be.</source>
        <translation>该行不是 UTF-8，而清单必须是 UTF-8。</translation>
    </message>
    <message>
        <source>Crontopus wrote this line: it is a job already.</source>
        <translation>该行由 Crontopus 写入：它已经是作业。</translation>
    </message>
    <message>
        <source>This is neither a schedule with a command nor a variable; cron does not take it either.</source>
        <translation>这既不是带命令的计划，也不是变量；cron 也不接受它。</translation>
    </message>
    <message>
        <source>There is no command behind the user.</source>
        <translation>用户之后没有命令。</translation>
    </message>
    <message>
        <source>Cron ran it as %1; an agent runs its jobs as its own user.</source>
        <translation>Cron 以 %1 的身份运行它；代理以自己的用户运行作业。</translation>
    </message>
    <message>
        <source>The variable “%1” is left out: no manifest can have that name.</source>
        <translation>变量“%1”被省略：清单中不能有此名称。</translation>
    </message>
    <message>
        <source>Cron mailed the output to %1. Now it is kept with each run; alerts tell of failures.</source>
        <translation>Cron 曾将输出邮寄到 %1。现在输出随每次运行保存；失败由警报通知。</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabScheduler</name>
    <message>
        <source>it said nothing</source>
        <translation>它没有给出任何信息</translation>
    </message>
    <message>
        <source>`crontab -l` failed with exit code %1: %2.</source>
        <translation>`crontab -l` 失败，退出码为 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing was changed. See that `crontab -l` works in a terminal.</source>
        <translation>没有任何更改。请确认 `crontab -l` 能在终端中正常运行。</translation>
    </message>
    <message>
        <source>The crontab has control characters that `crontab -l` does not show as they are.</source>
        <translation>crontab 含有控制字符，`crontab -l` 不会原样显示它们。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove carriage returns from it with `crontab -e`.</source>
        <translation>没有任何更改。请用 `crontab -e` 删除其中的回车符。</translation>
    </message>
    <message>
        <source>The crontab has %1 lines; Debian&apos;s cron takes at most %2.</source>
        <translation>crontab 有 %1 行；Debian 的 cron 最多接受 %2 行。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>`crontab -` refused the crontab: %1.</source>
        <translation>`crontab -` 拒绝了该 crontab：%1。</translation>
    </message>
    <message>
        <source>`crontab -` did not take the crontab in time.</source>
        <translation>`crontab -` 未及时接收该 crontab。</translation>
    </message>
    <message>
        <source>`crontab -` did not end in time.</source>
        <translation>`crontab -` 未及时结束。</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>crontab 保持原样。</translation>
    </message>
    <message>
        <source>The crontab would have %1 lines; cron takes at most %2.</source>
        <translation>crontab 将有 %1 行；cron 最多接受 %2 行。</translation>
    </message>
    <message>
        <source>Have fewer jobs on this machine, or give jobs schedules that need fewer lines.</source>
        <translation>请减少本机上的作业，或为作业设定所需行数更少的计划。</translation>
    </message>
    <message>
        <source>Something else keeps changing the crontab.</source>
        <translation>有其他程序不断更改 crontab。</translation>
    </message>
    <message>
        <source>It is tried again at the next sync.</source>
        <translation>下次同步时会重试。</translation>
    </message>
    <message>
        <source>`crontab -r` failed: %1.</source>
        <translation>`crontab -r` 失败：%1。</translation>
    </message>
</context>
<context>
    <name>crontopus::Cycle</name>
    <message>
        <source>%1 run files could not be written; the last: %2</source>
        <translation>有 %1 个运行文件无法写入；最后一个：%2</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPage</name>
    <message>
        <source>Nothing to watch yet</source>
        <translation>还没有可查看的内容</translation>
    </message>
    <message>
        <source>What runs, what fails and what comes next appears here as soon as there is a job.</source>
        <translation>有作业后，正在运行、失败和接下来的内容会显示在此处。</translation>
    </message>
    <message>
        <source>Make the first job</source>
        <translation>创建第一个作业</translation>
    </message>
    <message>
        <source>Refresh the dashboard</source>
        <translation>刷新仪表板</translation>
    </message>
    <message>
        <source>Reading the endpoints</source>
        <translation>正在读取端点</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>每日运行</translation>
    </message>
    <message numerus="yes">
        <source>Runs a day, last %n days</source>
        <translation>
            <numerusform>每日运行，最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>作业或端点</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What failed or is late now</source>
        <translation>当前失败或迟到的内容</translation>
    </message>
    <message>
        <source>Failed or late now</source>
        <translation>当前失败或迟到</translation>
    </message>
    <message>
        <source>Computing what will run</source>
        <translation>正在计算将要运行的内容</translation>
    </message>
    <message numerus="yes">
        <source>Nothing ran in the last %n days.</source>
        <translation>
            <numerusform>最近 %n 天没有运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>✓ Nothing failed, and nothing is late.</source>
        <translation>✓ 没有失败，也没有迟到。</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPlan</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>if that machine is in the time zone of this one</source>
        <translation>前提是那台机器与本机处于同一时区</translation>
    </message>
    <message>
        <source>Never two at once</source>
        <translation>从不同时启动两个</translation>
    </message>
    <message>
        <source>%1 at once at %2</source>
        <translation>%2 同时启动 %1 个</translation>
    </message>
    <message>
        <source>%1 at once at %2 on %3</source>
        <translation>%2 在 %3 上同时启动 %1 个</translation>
    </message>
    <message>
        <source>elsewhere, reported by pings</source>
        <translation>在别处，通过 ping 报告</translation>
    </message>
    <message>
        <source>on no endpoint yet</source>
        <translation>尚未在任何端点上</translation>
    </message>
    <message numerus="yes">
        <source>on %1 and %n more</source>
        <translation>
            <numerusform>在 %1 及另外 %n 个上</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n 个作业启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing starts any more until %1.</source>
        <translation>%1 之前不再有启动。</translation>
    </message>
    <message>
        <source>%1 starts until %2.</source>
        <translation>%2 之前启动 %1 次。</translation>
    </message>
    <message>
        <source>Next: %1 at %2.</source>
        <translation>接下来：%1，%2。</translation>
    </message>
    <message>
        <source>This hour is left out: the clock goes forward.</source>
        <translation>此小时被跳过：时钟拨快。</translation>
    </message>
    <message>
        <source>Nothing starts.</source>
        <translation>没有启动。</translation>
    </message>
    <message>
        <source>%1 starts in this hour</source>
        <translation>此小时内启动 %1 次</translation>
    </message>
    <message>
        <source>Nothing starts in the coming week.</source>
        <translation>未来一周没有启动。</translation>
    </message>
    <message>
        <source>No two jobs start in the same minute on the same endpoint.</source>
        <translation>同一端点上没有两个作业在同一分钟启动。</translation>
    </message>
    <message>
        <source>Worst minute to come: %1</source>
        <translation>未来最集中的一分钟：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardTiles</name>
    <message>
        <source>Endpoints up</source>
        <translation>在线端点</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Runs today</source>
        <translation>今日运行</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未处理的警报</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>无失败</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n 个离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n 个有错误</numerusform>
        </translation>
    </message>
    <message>
        <source>no agent yet</source>
        <translation>还没有代理</translation>
    </message>
    <message>
        <source>all up</source>
        <translation>全部在线</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged or snoozed</source>
        <translation>
            <numerusform>%n 个已确认或已暂停提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Delivery</name>
    <message>
        <source>%1 did not answer a delivery as a Crontopus server does.</source>
        <translation>%1 对投递的应答不像 Crontopus 服务器。</translation>
    </message>
</context>
<context>
    <name>crontopus::Demo</name>
    <message>
        <source>The demo was not started.</source>
        <translation>演示没有启动。</translation>
    </message>
    <message>
        <source>This machine has an agent of its own, set up in %1.</source>
        <translation>本机有自己的代理，配置在 %1 中。</translation>
    </message>
    <message>
        <source>The demo&apos;s agent and it would undo each other&apos;s work: run the demo as another user.</source>
        <translation>它与演示的代理会互相撤销对方的工作：请以另一个用户运行演示。</translation>
    </message>
    <message>
        <source>Making an account</source>
        <translation>正在创建账户</translation>
    </message>
    <message>
        <source>The demo&apos;s account could not be made: %1</source>
        <translation>无法创建演示账户：%1</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>正在启动服务器</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>无法启动服务器：%1</translation>
    </message>
    <message>
        <source>The demo&apos;s server has ended: %1</source>
        <translation>演示的服务器已结束：%1</translation>
    </message>
    <message>
        <source>Start the demo again; to make it anew, remove %1.</source>
        <translation>请再次启动演示；若要重新创建，请删除 %1。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Making six jobs</source>
        <translation>正在创建六个作业</translation>
    </message>
    <message>
        <source>Starting the agent</source>
        <translation>正在启动代理</translation>
    </message>
    <message>
        <source>The demo&apos;s agent has ended: %1</source>
        <translation>演示的代理已结束：%1</translation>
    </message>
    <message>
        <source>%1 tells more.</source>
        <translation>%1 中有更多信息。</translation>
    </message>
    <message>
        <source>Demo, this machine</source>
        <translation>演示，本机</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPage</name>
    <message>
        <source>Filter tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Read the tokens anew</source>
        <translation>重新读取令牌</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPanel</name>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>New enrollment token</source>
        <translation>新建注册令牌</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Enrollment tokens</source>
        <translation>注册令牌</translation>
    </message>
    <message>
        <source>Connect the first machine</source>
        <translation>连接第一台机器</translation>
    </message>
    <message>
        <source>A machine enrolls with a token that you make here. Its agent then keeps its scheduler as the manifests say, and reports every run.</source>
        <translation>机器使用您在此创建的令牌注册。之后其代理会让调度器与清单保持一致，并报告每次运行。</translation>
    </message>
    <message>
        <source>e.g. web servers</source>
        <translation>例如：Web 服务器</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>数量不限</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>正在读取令牌</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Set up a machine</source>
        <translation>设置机器</translation>
    </message>
    <message>
        <source>Select a token, or make one.</source>
        <translation>选择一个令牌，或创建一个。</translation>
    </message>
    <message>
        <source>%1 · used %2</source>
        <translation>%1 · 已使用 %2</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>正在创建令牌</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>令牌“%1”：</translation>
    </message>
    <message>
        <source>No machine can enroll with “%1” any more. Machines that did stay connected.</source>
        <translation>不再有机器能用“%1”注册。已注册的机器保持连接。</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Fetching the installer</source>
        <translation>正在获取安装程序</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::DesiredState</name>
    <message>
        <source>The file cannot be used.</source>
        <translation>无法使用该文件。</translation>
    </message>
    <message>
        <source>%1: its time, %2, has passed</source>
        <translation>%1：其时间 %2 已过</translation>
    </message>
    <message>
        <source>The last good version is kept: %1</source>
        <translation>保留上一个正确的版本：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>  (new)</source>
        <translation>  （新建）</translation>
    </message>
    <message>
        <source>  (deleted)</source>
        <translation>  （已删除）</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to show.</source>
        <translation>二进制文件：没有可显示的行。</translation>
    </message>
    <message>
        <source>There is more than can be shown here; use git diff.</source>
        <translation>内容太多，无法全部显示；请使用 git diff。</translation>
    </message>
</context>
<context>
    <name>crontopus::DurationChart</name>
    <message>
        <source>Duration over time</source>
        <translation>各时段的持续时间</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>mean %1 of %2 runs</source>
        <translation>平均 %1，共 %2 次运行</translation>
    </message>
    <message>
        <source>much longer than usual</source>
        <translation>比平时长得多</translation>
    </message>
</context>
<context>
    <name>crontopus::EditorPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>提交…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>This file holds bytes that are no UTF-8 text. Saving it replaces them.</source>
        <translation>此文件含有不是 UTF-8 文本的字节。保存时会替换它们。</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>The text is not valid YAML. The form shows the last values that could be read; correct the text to use it again.</source>
        <translation>文本不是有效的 YAML。表单显示最后能读取的值；请更正文本后再使用表单。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>采用文件</translation>
    </message>
    <message>
        <source>The file was deleted meanwhile. Saving writes it again.</source>
        <translation>该文件在此期间已被删除。保存会重新写入。</translation>
    </message>
    <message>
        <source>The file changed on disk; this is its new text.</source>
        <translation>磁盘上的文件已更改；这是新的文本。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>The file changed on disk while you were editing it. Taking it replaces your text; Undo brings yours back. Saving yours replaces the file.</source>
        <translation>您编辑期间磁盘上的文件已更改。采用它会替换您的文本；撤销可恢复您的文本。保存您的文本会替换该文件。</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>丢弃我的编辑</translation>
    </message>
    <message>
        <source>Your edits are not saved.</source>
        <translation>您的编辑尚未保存。</translation>
    </message>
</context>
<context>
    <name>crontopus::EffectView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>对本机的影响</translation>
    </message>
    <message>
        <source>This removes most of the jobs here. The agent will wait for a confirmation.</source>
        <translation>这会移除此处的大多数作业。代理将等待确认。</translation>
    </message>
    <message>
        <source>%1  (not in these changes)</source>
        <translation>%1  （不在这些更改中）</translation>
    </message>
    <message>
        <source>Nothing changes in the scheduler.</source>
        <translation>调度器中没有变化。</translation>
    </message>
    <message>
        <source>The file has errors: the last good version stays in the scheduler.</source>
        <translation>文件有错误：上一个正确的版本留在调度器中。</translation>
    </message>
    <message>
        <source>same lines in the scheduler</source>
        <translation>调度器中的行相同</translation>
    </message>
    <message>
        <source>next runs before:</source>
        <translation>下次运行，更改前：</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>更改后：</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointChooser</name>
    <message>
        <source>Filter endpoints</source>
        <translation>筛选端点</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Where shall %1 run?</source>
        <translation>在哪里运行 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these %n jobs run?</source>
        <translation>
            <numerusform>在哪里运行这 %n 个作业？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – offline, starts when it is back</source>
        <translation>%1 – 离线，恢复在线后启动</translation>
    </message>
    <message numerus="yes">
        <source>Run on %n machines</source>
        <translation>
            <numerusform>在 %n 台机器上运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointHeader</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>下次同步</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>when the agent runs</source>
        <translation>当代理运行时</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>随时</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointPage</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Read the scheduler anew</source>
        <translation>重新读取调度器</translation>
    </message>
    <message>
        <source>Remove these jobs</source>
        <translation>移除这些作业</translation>
    </message>
    <message>
        <source>No agent here yet</source>
        <translation>此处还没有代理</translation>
    </message>
    <message>
        <source>The agent on this machine puts the jobs into its scheduler. Once it runs, its state and every entry appear here.</source>
        <translation>本机的代理会将作业放入调度器。代理运行后，其状态和所有条目会显示在此处。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Found on this machine  %1</source>
        <translation>在本机上发现  %1</translation>
    </message>
    <message>
        <source>A sync would remove %1 jobs from the scheduler, most of those that are here. The agent waits until you say that this is meant.</source>
        <translation>同步会从调度器中移除 %1 个作业，即此处的大多数作业。代理会等待您确认这是您的意图。</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>已同步。</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Confirmed: the agent removes the jobs with its next sync.</source>
        <translation>已确认：代理将在下次同步时移除这些作业。</translation>
    </message>
    <message>
        <source>Read the machines anew</source>
        <translation>重新读取机器</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>部署代理</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>No machine yet</source>
        <translation>还没有机器</translation>
    </message>
    <message>
        <source>An agent on each machine puts the jobs into its scheduler and tells how they do. Each machine that you enroll appears here.</source>
        <translation>每台机器上的代理会将作业放入其调度器，并报告运行情况。您注册的每台机器都会显示在此处。</translation>
    </message>
    <message>
        <source>Jobs  %1</source>
        <translation>作业  %1</translation>
    </message>
    <message>
        <source>A sync would remove most of the jobs from the scheduler. The agent waits until you say that this is meant.</source>
        <translation>同步会从调度器中移除大多数作业。代理会等待，直到您确认这是有意的。</translation>
    </message>
    <message>
        <source>Have the agent bring its scheduler to the repository&apos;s state now</source>
        <translation>让代理立即将其调度器同步到仓库的状态</translation>
    </message>
    <message>
        <source>How one more machine is enrolled</source>
        <translation>如何再注册一台机器</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 is told to sync.</source>
        <translation>已通知 %1 同步。</translation>
    </message>
    <message>
        <source>%1 is offline. It syncs when it is back.</source>
        <translation>%1 已离线。恢复在线后会同步。</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointStore</name>
    <message>
        <source>This needs a server with a fleet of machines.</source>
        <translation>这需要管理多台机器的服务器。</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointSync</name>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1 个</translation>
    </message>
    <message>
        <source>The repository is one commit further.</source>
        <translation>仓库已超前一个提交。</translation>
    </message>
    <message numerus="yes">
        <source>The repository is %n commits further.</source>
        <translation>
            <numerusform>仓库已超前 %n 个提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>One job is not in the scheduler as it should be.</source>
        <translation>有一个作业在调度器中的状态不正确。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not in the scheduler as they should be.</source>
        <translation>
            <numerusform>有 %n 个作业在调度器中的状态不正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for somebody to agree to its removing most jobs.</source>
        <translation>正在等待有人同意移除大多数作业。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Nothing is known of a sync yet.</source>
        <translation>尚无任何同步信息。</translation>
    </message>
</context>
<context>
    <name>crontopus::EntriesModel</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>In the scheduler</source>
        <translation>在调度器中</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
</context>
<context>
    <name>crontopus::Explain</name>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it runs at %3 instead.</source>
        <translation>%1 时钟会跳过 %2：改为在 %3 运行。</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it does not run then.</source>
        <translation>%1 时钟会跳过 %2：届时不运行。</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs both times.</source>
        <translation>%1 时间 %2 会出现两次：两次都运行。</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs the first time only.</source>
        <translation>%1 时间 %2 会出现两次：只在第一次运行。</translation>
    </message>
    <message>
        <source>The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.</source>
        <translation>计划为空：请使用五个字段，例如 `0 2 * * *`，或 `@daily`。</translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.</source>
        <translation>计划有五个字段（分、时、日、月、星期）：`%1` %2。</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>多了一个</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot or @every.</source>
        <translation>`%1` 未知：请使用 @yearly、@annually、@monthly、@weekly、@daily、@midnight、@hourly、@reboot 或 @every。</translation>
    </message>
    <message>
        <source>`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.</source>
        <translation>`@every` 需要以整分钟计的时长，例如 `@every 30m` 或 `@every 1h30m`。</translation>
    </message>
    <message>
        <source>%1 lacks a value.</source>
        <translation>%1缺少值。</translation>
    </message>
    <message>
        <source>%1 `%2` is no month: use 1 to 12 or JAN to DEC.</source>
        <translation>%1 `%2` 不是月份：请使用 1 到 12 或 JAN 到 DEC。</translation>
    </message>
    <message>
        <source>%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.</source>
        <translation>%1 `%2` 不是星期几：请使用 0 到 7 或 SUN 到 SAT。</translation>
    </message>
    <message>
        <source>%1 `%2` is not a number: use %3 to %4, or `*`.</source>
        <translation>%1 `%2` 不是数字：请使用 %3 到 %4，或 `*`。</translation>
    </message>
    <message>
        <source>%1 %2 is out of range: use %3 to %4.</source>
        <translation>%1 %2 超出范围：请使用 %3 到 %4。</translation>
    </message>
    <message>
        <source>%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or `%3-%4/5`.</source>
        <translation>%1 `%2`：步长是 `*` 或范围之后大于等于 1 的数字，例如 `*/5` 或 `%3-%4/5`。</translation>
    </message>
    <message>
        <source>%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.</source>
        <translation>%1 `%2` 是倒序的：请写成两个范围，例如 `%3-…,…-%4`。</translation>
    </message>
    <message>
        <source>`%1` never fires: none of its months has such a day.</source>
        <translation>`%1` 永不触发：其各月份中都没有这一天。</translation>
    </message>
    <message>
        <source>It does not run every year; the next time is %1.</source>
        <translation>它并非每年都运行；下一次是 %1。</translation>
    </message>
    <message>
        <source>Day of month and day of week are both set: it runs on days that match either.</source>
        <translation>日和星期都已设置：符合其中任一项的日子都会运行。</translation>
    </message>
    <message>
        <source>Its time has passed: it will not run any more.</source>
        <translation>其时间已过：不会再运行。</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two items of a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a run of values</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>每 %1 分钟</translation>
    </message>
    <message>
        <source>At every minute from %1 through %2</source>
        <translation>第 %1 至 %2 分的每分钟</translation>
    </message>
    <message>
        <source>At every %1 minute from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>第 %2 至 %3 分，每隔 %1 分钟</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>第 %1 分</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <comment>a list</comment>
        <translation>第 %1 分</translation>
    </message>
    <message>
        <source>past every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>past every %1 hour</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>每 %1 小时</translation>
    </message>
    <message>
        <source>past every hour from %1 through %2</source>
        <translation>%1 时至 %2 时的每小时</translation>
    </message>
    <message>
        <source>past every %1 hour from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>%2 时至 %3 时，每 %1 小时</translation>
    </message>
    <message>
        <source>past hour %1</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>past hours %1</source>
        <comment>a list</comment>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1, as often as the clock shows it</source>
        <translation>%1，时钟显示几次就运行几次</translation>
    </message>
    <message>
        <source>of every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on every %1 day from %2 through %3 %4</source>
        <comment>%1 is 2nd, 3rd, …; %4 of every month</comment>
        <translation>%4 %2 日至 %3 日，每 %1 天</translation>
    </message>
    <message>
        <source>on day %1 %2</source>
        <comment>%2 is: of every month</comment>
        <translation>%2 %1 日</translation>
    </message>
    <message>
        <source>on days %1 %2</source>
        <comment>a list; %2 is: of every month</comment>
        <translation>%2 %1 日</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, if that is a %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1，且须为%2</translation>
    </message>
    <message>
        <source>%1, and on every %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1，以及每个%2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>机器启动时</translation>
    </message>
    <message>
        <source>Every %1, counted from 1970-01-01 00:00 UTC</source>
        <comment>a duration such as 1h30m</comment>
        <translation>每 %1，自 1970-01-01 00:00 UTC 起计</translation>
    </message>
    <message>
        <source>Once, at %1</source>
        <translation>一次，于 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between schedules</comment>
        <translation>； </translation>
    </message>
</context>
<context>
    <name>crontopus::FieldChoices</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>双方之前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Fields that both edits changed</source>
        <translation>双方编辑都更改的字段</translation>
    </message>
    <message>
        <source>Tick the value that holds for each field. What only one side changed is taken as it is.</source>
        <translation>请为每个字段勾选有效的值。只有一方更改的内容会直接采用。</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（没有）</translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation>替换此处并转到下一处</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FleetList</name>
    <message>
        <source>Filter by name, platform, label…</source>
        <translation>按名称、平台、标签筛选…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n machines</source>
        <translation>
            <numerusform>%n 台机器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>crontopus::ForeignModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>crontopus::FormField</name>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>Has lists: edit it in the text.</source>
        <translation>含有列表：请在文本中编辑。</translation>
    </message>
</context>
<context>
    <name>crontopus::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>在本机上发现</translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository</name>
    <message>
        <source>Cannot compare the files</source>
        <translation>无法比较文件</translation>
    </message>
    <message>
        <source>Cannot compare `%1` with `%2`</source>
        <translation>无法比较 `%1` 与 `%2`</translation>
    </message>
    <message>
        <source>Cannot find renamed files</source>
        <translation>无法查找已重命名的文件</translation>
    </message>
    <message>
        <source>It belongs to another user. If you trust it, run `git config --global --add safe.directory &lt;path&gt;`.</source>
        <translation>它属于另一个用户。如果您信任它，请运行 `git config --global --add safe.directory &lt;path&gt;`。</translation>
    </message>
    <message>
        <source>Another program is using the repository; try again in a moment, or remove its stale .lock file.</source>
        <translation>另一个程序正在使用该仓库；请稍后重试，或删除其残留的 .lock 文件。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Check the user name, the token or the key.</source>
        <translation>请检查用户名、令牌或密钥。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>Cannot read the history</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>Cannot tell who wrote %1</source>
        <translation>无法确定 %1 的作者</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>%1 密钥 %2</translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is marked as revoked in %3.</source>
        <translation>%1 的主机密钥（%2）在 %3 中被标记为已撤销。</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s administrator.</source>
        <translation>请不要连接；请询问服务器的管理员。</translation>
    </message>
    <message>
        <source>the host key of %1 has changed (%2): another machine may be posing as it.</source>
        <translation>%1 的主机密钥已更改（%2）：可能有另一台机器在冒充它。</translation>
    </message>
    <message>
        <source>If its administrator confirms the new key, remove the old one with `ssh-keygen -f %1 -R &apos;%2&apos;` and add the new one.</source>
        <translation>如果其管理员确认新密钥，请用 `ssh-keygen -f %1 -R &apos;%2&apos;` 删除旧密钥并添加新密钥。</translation>
    </message>
    <message>
        <source>the host %1 is not known (%2).</source>
        <translation>主机 %1 未知（%2）。</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint, accept it with `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</source>
        <translation>如果其管理员确认此指纹，请用 `ssh-keyscan -t %1 %2 &gt;&gt; %3` 接受它。</translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation>无法拉取</translation>
    </message>
    <message>
        <source>The pull was cancelled; nothing was changed.</source>
        <translation>拉取已取消；没有任何更改。</translation>
    </message>
    <message>
        <source>Replaying local commits</source>
        <translation>正在重放本地提交</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation>仓库 %1 不在任何分支上（游离 HEAD）。</translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation>请用 `git switch &lt;branch&gt;` 切换到一个分支。</translation>
    </message>
    <message>
        <source>The branch of the repository %1 has no upstream branch.</source>
        <translation>仓库 %1 的分支没有上游分支。</translation>
    </message>
    <message>
        <source>Push it once, or set one with `git branch --set-upstream-to=origin/&lt;branch&gt;`.</source>
        <translation>请推送一次，或用 `git branch --set-upstream-to=origin/&lt;branch&gt;` 设置一个。</translation>
    </message>
    <message>
        <source>Cannot revert %1</source>
        <translation>无法还原 %1</translation>
    </message>
    <message>
        <source>%1: later commits changed the same lines of %2.</source>
        <translation>%1：之后的提交更改了 %2 的相同行。</translation>
    </message>
    <message>
        <source>Edit these files by hand; nothing was changed.</source>
        <translation>请手动编辑这些文件；没有任何更改。</translation>
    </message>
    <message>
        <source>%1: its changes are not there any more.</source>
        <translation>%1：其更改已不存在。</translation>
    </message>
    <message>
        <source>Cannot clone %1</source>
        <translation>无法克隆 %1</translation>
    </message>
    <message>
        <source>%1: %2 exists and is not an empty directory.</source>
        <translation>%1：%2 已存在且不是空目录。</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>请选择另一个目录。</translation>
    </message>
    <message>
        <source>%1: it has no branch `%2`.</source>
        <translation>%1：它没有分支 `%2`。</translation>
    </message>
    <message>
        <source>Its branches: %1.</source>
        <translation>其分支：%1。</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1：已取消。</translation>
    </message>
    <message>
        <source>Cannot fetch from %1</source>
        <translation>无法从 %1 获取</translation>
    </message>
    <message>
        <source>There is nothing to push yet.</source>
        <translation>还没有可推送的内容。</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>请先提交。</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>无法读取配置</translation>
    </message>
    <message>
        <source>Cannot push to %1</source>
        <translation>无法推送到 %1</translation>
    </message>
    <message>
        <source>%1: it has commits that are not here.</source>
        <translation>%1：它有此处没有的提交。</translation>
    </message>
    <message>
        <source>Pull first, then push again.</source>
        <translation>请先拉取，然后再次推送。</translation>
    </message>
    <message>
        <source>%1: it refused %2.</source>
        <translation>%1：它拒绝了 %2。</translation>
    </message>
    <message>
        <source>The branch may be protected, or a rule of the server forbids this commit.</source>
        <translation>该分支可能受保护，或服务器的规则禁止此提交。</translation>
    </message>
    <message>
        <source>Pushed, but the upstream branch cannot be noted</source>
        <translation>已推送，但无法记录上游分支</translation>
    </message>
    <message>
        <source>The repository %1 has no remote.</source>
        <translation>仓库 %1 没有远程仓库。</translation>
    </message>
    <message>
        <source>Add one with `git remote add origin &lt;address&gt;`.</source>
        <translation>请用 `git remote add origin &lt;address&gt;` 添加一个。</translation>
    </message>
    <message>
        <source>Cannot read the remote</source>
        <translation>无法读取远程仓库</translation>
    </message>
    <message>
        <source>%1: nothing has come from the server for %2 s.</source>
        <translation>%1：服务器已有 %2 秒没有传来任何数据。</translation>
    </message>
    <message>
        <source>the server sends us to another host, %1, which gets no credentials.</source>
        <translation>服务器将我们转到另一台主机 %1，不会向它提供凭据。</translation>
    </message>
    <message>
        <source>Use that host&apos;s address if you trust it.</source>
        <translation>如果您信任该主机，请使用它的地址。</translation>
    </message>
    <message>
        <source>the key %1 cannot be read.</source>
        <translation>无法读取密钥 %1。</translation>
    </message>
    <message>
        <source>Choose an existing private key.</source>
        <translation>请选择一个已有的私钥。</translation>
    </message>
    <message>
        <source>the keys of the ssh-agent</source>
        <translation>ssh-agent 的密钥</translation>
    </message>
    <message>
        <source>the server did not accept %1 for the user %2.</source>
        <translation>服务器不接受用户 %2 的%1。</translation>
    </message>
    <message>
        <source>Check the key, its passphrase, and that its public half is registered on the server.</source>
        <translation>请检查密钥及其密码短语，并确认其公钥已在服务器上登记。</translation>
    </message>
    <message>
        <source>the server did not accept the user name and token.</source>
        <translation>服务器不接受该用户名和令牌。</translation>
    </message>
    <message>
        <source>Check both; the token may have expired or lack the right to this repository.</source>
        <translation>请检查两者；令牌可能已过期，或没有访问此仓库的权限。</translation>
    </message>
    <message>
        <source>the server asks for a user name and token.</source>
        <translation>服务器要求用户名和令牌。</translation>
    </message>
    <message>
        <source>Set them in the workspace&apos;s or the agent&apos;s Git settings.</source>
        <translation>请在工作区或代理的 Git 设置中设置它们。</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2.</source>
        <translation>%1 的证书不受信任：%2。</translation>
    </message>
    <message>
        <source>Install its certificate authority on this machine; checks cannot be turned off.</source>
        <translation>请在本机安装其证书颁发机构；检查无法关闭。</translation>
    </message>
    <message>
        <source>the host key of %1 cannot be read.</source>
        <translation>无法读取 %1 的主机密钥。</translation>
    </message>
    <message>
        <source>the repository is larger than %1 MiB.</source>
        <translation>仓库大于 %1 MiB。</translation>
    </message>
    <message>
        <source>Keep the job manifests in a repository of their own.</source>
        <translation>请将作业清单放在单独的仓库中。</translation>
    </message>
    <message>
        <source>Receiving objects</source>
        <translation>正在接收对象</translation>
    </message>
    <message>
        <source>Resolving deltas</source>
        <translation>正在处理增量</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>正在打包对象</translation>
    </message>
    <message>
        <source>Sending objects</source>
        <translation>正在发送对象</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 in the repository %2</source>
        <translation>仓库 %2 中的 %1</translation>
    </message>
    <message>
        <source>Cannot find the commit `%1`</source>
        <translation>找不到提交 `%1`</translation>
    </message>
    <message>
        <source>Cannot read HEAD</source>
        <translation>无法读取 HEAD</translation>
    </message>
    <message>
        <source>Cannot read the commit %1</source>
        <translation>无法读取提交 %1</translation>
    </message>
    <message>
        <source>Cannot read the object %1</source>
        <translation>无法读取对象 %1</translation>
    </message>
    <message>
        <source>Cannot make a signature</source>
        <translation>无法创建签名</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no working tree.</source>
        <translation>%1 是裸仓库：它没有工作树。</translation>
    </message>
    <message>
        <source>Clone it and work in the clone.</source>
        <translation>请克隆它并在克隆中工作。</translation>
    </message>
    <message>
        <source>A merge, rebase or similar is under way in the repository %1.</source>
        <translation>仓库 %1 中正在进行合并、变基或类似操作。</translation>
    </message>
    <message>
        <source>Finish or abort it with `git` first; `git status` says how.</source>
        <translation>请先用 `git` 完成或中止它；`git status` 会说明方法。</translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>目录 %1 不存在。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; choose where it is now.</source>
        <translation>它可能已被移动或删除；请选择它现在的位置。</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 不是 Git 仓库。</translation>
    </message>
    <message>
        <source>Run `git init` in it or choose another directory.</source>
        <translation>请在其中运行 `git init` 或选择另一个目录。</translation>
    </message>
    <message>
        <source>Cannot open the repository %1</source>
        <translation>无法打开仓库 %1</translation>
    </message>
    <message>
        <source>Cannot make a repository in %1</source>
        <translation>无法在 %1 中创建仓库</translation>
    </message>
    <message>
        <source>Cannot compare with %1</source>
        <translation>无法与 %1 比较</translation>
    </message>
    <message>
        <source>Cannot add the remote `%1`</source>
        <translation>无法添加远程仓库 `%1`</translation>
    </message>
    <message>
        <source>`%1` is no object id.</source>
        <translation>`%1` 不是对象 ID。</translation>
    </message>
    <message>
        <source>There is no file %1 in the commit %2.</source>
        <translation>提交 %2 中没有文件 %1。</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>The repository holds more than %1 files.</source>
        <translation>仓库包含的文件超过 %1 个。</translation>
    </message>
    <message>
        <source>The directory %1 is more than %2 levels deep.</source>
        <translation>目录 %1 的层级超过 %2 层。</translation>
    </message>
    <message>
        <source>The repository holds more than %1 directories.</source>
        <translation>仓库包含的目录超过 %1 个。</translation>
    </message>
    <message>
        <source>Cannot read the directory %1</source>
        <translation>无法读取目录 %1</translation>
    </message>
    <message>
        <source>The object %1 is larger than %2 bytes.</source>
        <translation>对象 %1 大于 %2 字节。</translation>
    </message>
    <message>
        <source>Cannot set `%1`</source>
        <translation>无法设置 `%1`</translation>
    </message>
    <message>
        <source>Cannot read objects</source>
        <translation>无法读取对象</translation>
    </message>
    <message>
        <source>`%1` is no path for a file.</source>
        <translation>`%1` 不是文件路径。</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Cannot write a directory</source>
        <translation>无法写入目录</translation>
    </message>
    <message>
        <source>%1 is both a file and a directory, or twice there.</source>
        <translation>%1 既是文件又是目录，或出现了两次。</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>没有可删除的文件 %1。</translation>
    </message>
    <message>
        <source>Cannot read a directory</source>
        <translation>无法读取目录</translation>
    </message>
    <message>
        <source>Cannot write `%1`</source>
        <translation>无法写入 `%1`</translation>
    </message>
    <message>
        <source>%1 is no bare repository.</source>
        <translation>%1 不是裸仓库。</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch.</source>
        <translation>仓库 %1 不在任何分支上。</translation>
    </message>
    <message>
        <source>Cannot commit</source>
        <translation>无法提交</translation>
    </message>
    <message>
        <source>Somebody else has committed to the repository %1.</source>
        <translation>其他人已向仓库 %1 提交。</translation>
    </message>
    <message>
        <source>Look at it again and retry.</source>
        <translation>请重新查看后再试。</translation>
    </message>
    <message>
        <source>Cannot move the branch</source>
        <translation>无法移动分支</translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation>没有给出文件。</translation>
    </message>
    <message>
        <source>The path %1 leads out of %2.</source>
        <translation>路径 %1 超出了 %2。</translation>
    </message>
    <message>
        <source>Cannot read the state of the files</source>
        <translation>无法读取文件状态</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>提交需要消息。</translation>
    </message>
    <message>
        <source>Cannot read the index</source>
        <translation>无法读取索引</translation>
    </message>
    <message>
        <source>%1 is a directory: give the files in it.</source>
        <translation>%1 是目录：请给出其中的文件。</translation>
    </message>
    <message>
        <source>There is no file %1 to commit.</source>
        <translation>没有可提交的文件 %1。</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>无法添加 %1</translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation>无法写入提交</translation>
    </message>
    <message>
        <source>There is nothing to commit: %1 is as in the last commit.</source>
        <translation>没有可提交的内容：%1 与上次提交相同。</translation>
    </message>
    <message>
        <source>The commit was made, but the index cannot be written</source>
        <translation>提交已创建，但无法写入索引</translation>
    </message>
    <message>
        <source>Cannot read the message</source>
        <translation>无法读取消息</translation>
    </message>
    <message>
        <source>Cannot put %1 back</source>
        <translation>无法恢复 %1</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot write the index</source>
        <translation>无法写入索引</translation>
    </message>
    <message>
        <source>%1: uncommitted edits are in the way: %2.</source>
        <translation>%1：有未提交的编辑妨碍操作：%2。</translation>
    </message>
    <message>
        <source>Commit or discard them first; nothing was changed.</source>
        <translation>请先提交或丢弃它们；没有任何更改。</translation>
    </message>
</context>
<context>
    <name>crontopus::HeatMapChart</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>未来一周的同时启动</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryDb</name>
    <message>
        <source>There is no run history at %1 yet.</source>
        <translation>%1 处还没有运行历史。</translation>
    </message>
    <message>
        <source>The agent makes it when the first job has run.</source>
        <translation>首个作业运行后，代理会创建它。</translation>
    </message>
    <message>
        <source>The run history %1 was written by a newer version.</source>
        <translation>运行历史 %1 是由更新的版本写入的。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>请更新此程序。</translation>
    </message>
    <message>
        <source>The run history %1 was written by an older agent.</source>
        <translation>运行历史 %1 是由较旧的代理写入的。</translation>
    </message>
    <message>
        <source>Restart the agent, so that it brings the history up to date.</source>
        <translation>请重启代理，使其更新历史。</translation>
    </message>
    <message>
        <source>The run history %1 is not set up yet.</source>
        <translation>运行历史 %1 尚未就绪。</translation>
    </message>
    <message>
        <source>The agent does so when it starts.</source>
        <translation>代理启动时会进行准备。</translation>
    </message>
    <message>
        <source>The run history %1 is damaged and cannot be renamed to %2.</source>
        <translation>运行历史 %1 已损坏，且无法重命名为 %2。</translation>
    </message>
    <message>
        <source>There is no such run in %1.</source>
        <translation>%1 中没有这样的运行。</translation>
    </message>
    <message>
        <source>The run history %1 is damaged: %2.</source>
        <translation>运行历史 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>Restart the agent: it keeps the damaged file under another name and begins a new one.</source>
        <translation>请重启代理：它会将损坏的文件改名保留，并新建一个。</translation>
    </message>
    <message>
        <source>Run history %1: %2.</source>
        <translation>运行历史 %1：%2。</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryView</name>
    <message>
        <source>Show all commits</source>
        <translation>显示所有提交</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>回到此版本</translation>
    </message>
    <message>
        <source>Writes this version as an edit, which you can look at, commit or discard</source>
        <translation>将此版本写为一项编辑，您可以查看、提交或丢弃</translation>
    </message>
    <message>
        <source>Copy commit id</source>
        <translation>复制提交 ID</translation>
    </message>
    <message>
        <source>All commits</source>
        <translation>所有提交</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>%1 的提交</translation>
    </message>
    <message>
        <source>The commit %1 is not in this repository, or too old.</source>
        <translation>提交 %1 不在此仓库中，或太旧。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The version of “%1” is back as an edit that is not committed yet.</source>
        <translation>“%1”的版本已恢复为一项尚未提交的编辑。</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedEndpointStore</name>
    <message>
        <source>What this changes in the schedulers is known on the machines alone.</source>
        <translation>这会对调度器造成哪些更改，只有各机器自己知道。</translation>
    </message>
    <message>
        <source>Sign in to the server first.</source>
        <translation>请先登录服务器。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do.</source>
        <translation>服务器尚未告知您有哪些权限。</translation>
    </message>
    <message>
        <source>Your account may only look at this. An admin can change its role.</source>
        <translation>您的账户只能查看此内容。管理员可以更改其角色。</translation>
    </message>
    <message>
        <source>This service cannot tell machines to sync: each does it by itself, as often as its agent is set to.</source>
        <translation>此服务无法要求机器同步：每台机器会按其代理设定的间隔自行同步。</translation>
    </message>
    <message>
        <source>This service cannot tell machines to start jobs: they run when they are due.</source>
        <translation>此服务无法要求机器启动任务：任务会在到期时运行。</translation>
    </message>
    <message>
        <source>This service keeps no labels of machines.</source>
        <translation>此服务不保存机器的标签。</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedJobStore</name>
    <message>
        <source>The server has other edits of the same jobs: %1.</source>
        <translation>服务器对相同的作业有其他编辑：%1。</translation>
    </message>
    <message>
        <source>Pull, and say which hold; nothing is lost.</source>
        <translation>请拉取并指明哪些有效；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The server does not take the change of %1: %2</source>
        <translation>服务器不接受对 %1 的更改：%2</translation>
    </message>
    <message>
        <source>Change the job and commit again, or undo its commit in the history. What was committed after it waits.</source>
        <translation>请更改作业后再次提交，或在历史中撤销其提交。之后的提交会等待。</translation>
    </message>
    <message>
        <source>You may not change this job there. Undo its commit in the history, or ask for the right to it. What was committed after it waits.</source>
        <translation>您无权在那里更改此作业。请在历史中撤销其提交，或申请权限。之后的提交会等待。</translation>
    </message>
    <message>
        <source>Sign in again; then it is sent.</source>
        <translation>请重新登录；之后会发送。</translation>
    </message>
    <message>
        <source>The server lists no jobs.</source>
        <translation>服务器没有列出作业。</translation>
    </message>
</context>
<context>
    <name>crontopus::HttpJobRequest</name>
    <message>
        <source>The request is no JSON: %1.</source>
        <translation>请求不是 JSON：%1。</translation>
    </message>
    <message>
        <source>http.url is no http or https address.</source>
        <translation>http.url 不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>http.method is no HTTP method.</source>
        <translation>http.method 不是 HTTP 方法。</translation>
    </message>
    <message>
        <source>http.headers: &quot;%1&quot; cannot be a header.</source>
        <translation>http.headers：“%1”不能用作标头。</translation>
    </message>
    <message>
        <source>http.expect is no list of statuses or ranges from 100 to 599.</source>
        <translation>http.expect 不是由 100 到 599 的状态码或范围组成的列表。</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportItem</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1/%2” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>“%1/%2”不能用作名称：小写字母、数字和连字符，最多 63 个，首尾不能是连字符。</translation>
    </message>
    <message>
        <source>There is a job of this name already.</source>
        <translation>已有同名作业。</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportModel</name>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>发现位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>导入作业</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, choose them, or paste the output of “crontab -l” here. Crontabs and manifests are told apart by themselves.</source>
        <translation>将文件拖放到窗口任意位置、选择文件，或将“crontab -l”的输出粘贴到此处。会自动区分 crontab 和清单。</translation>
    </message>
    <message>
        <source>Crontab or manifest</source>
        <translation>Crontab 或清单</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>机器自身的时区</translation>
    </message>
    <message>
        <source>With a user column</source>
        <translation>含用户列</translation>
    </message>
    <message>
        <source>As in /etc/crontab and /etc/cron.d</source>
        <translation>与 /etc/crontab 和 /etc/cron.d 相同</translation>
    </message>
    <message>
        <source>Replace jobs of the same name</source>
        <translation>替换同名作业</translation>
    </message>
    <message>
        <source>Cron goes on with its own lines: take them out of the crontab once the jobs are scheduled, or they run twice.</source>
        <translation>Cron 会继续运行自己的行：作业排入计划后请将它们从 crontab 中删除，否则会运行两次。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml)</source>
        <translation>清单 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Jobs found: %1</source>
        <translation>发现的作业：%1</translation>
    </message>
    <message>
        <source>%1, cannot be taken: %2</source>
        <translation>%1，无法采用：%2</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>“%1”不是时区。</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>已导入 %1</translation>
    </message>
</context>
<context>
    <name>crontopus::InstallPanel</name>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Save installer…</source>
        <translation>保存安装程序…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the machine, then give it the token.</source>
        <translation>已复制。请粘贴到该机器的终端中，然后输入令牌。</translation>
    </message>
    <message>
        <source>In PowerShell, as the user whose jobs it shall run. The command asks for the token, so that it is kept in no history. The agent must be installed.</source>
        <translation>在 PowerShell 中，以要运行其作业的用户身份执行。命令会询问令牌，因此令牌不会留在任何历史记录中。必须已安装代理。</translation>
    </message>
    <message>
        <source>In a terminal, as the user whose jobs it shall run. The command asks for the token: it stands in no shell history and no list of processes. The agent&apos;s package must be installed.</source>
        <translation>在终端中，以要运行其作业的用户身份执行。命令会询问令牌：它不会出现在 shell 历史或进程列表中。必须已安装代理的软件包。</translation>
    </message>
    <message>
        <source>An installer holds the token, which is known only right after it was made.</source>
        <translation>安装程序中含有令牌，而令牌只在刚创建后可知。</translation>
    </message>
    <message>
        <source>The file holds the token and is readable by you alone. Delete it when it has run.</source>
        <translation>该文件含有令牌，只有您可以读取。运行后请将其删除。</translation>
    </message>
    <message>
        <source>Save installer</source>
        <translation>保存安装程序</translation>
    </message>
    <message>
        <source>This service hands out its installers only for a token that stands in an address, where logs keep it. Install the agent&apos;s package instead, write into ~/.crontopus/agent.yaml, readable by you alone:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

and start crontopus-agent run.</source>
        <translation>此服务仅对写在地址中的令牌提供安装程序，而日志会保留该令牌。请改为安装代理的软件包，在仅您可读的 ~/.crontopus/agent.yaml 中写入：

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

然后启动 crontopus-agent run。</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesPanel</name>
    <message>
        <source>Run job now</source>
        <translation>立即运行作业</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>显示作业</translation>
    </message>
    <message>
        <source>Jobs of this machine</source>
        <translation>此机器的作业</translation>
    </message>
    <message>
        <source>Start %1 on %2 now</source>
        <translation>立即在 %2 上启动 %1</translation>
    </message>
    <message>
        <source>The job is not on this machine yet.</source>
        <translation>该作业尚未在此机器上。</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>请先选择一个作业。</translation>
    </message>
    <message>
        <source>The scheduler holds exactly what is wanted.</source>
        <translation>调度器的内容与所需内容完全一致。</translation>
    </message>
    <message>
        <source>The scheduler holds something else. The next sync puts it right:</source>
        <translation>调度器的内容不同。下次同步会更正：</translation>
    </message>
    <message>
        <source>The agent says that the scheduler does not hold what is wanted.</source>
        <translation>代理报告调度器的内容与所需内容不符。</translation>
    </message>
    <message>
        <source>The scheduler does not hold this job. The next sync adds it:</source>
        <translation>调度器中没有此作业。下次同步会添加：</translation>
    </message>
    <message>
        <source>By the repository this job belongs here, but the agent has not told of it: it has not synced this commit yet, or not reported since.</source>
        <translation>根据仓库，此作业属于此处，但代理尚未报告它：代理还没有同步此提交，或此后没有报告过。</translation>
    </message>
    <message>
        <source>Select a job to see what the scheduler should hold, and what it holds.</source>
        <translation>选择一个作业，查看调度器应有的内容和实际内容。</translation>
    </message>
    <message>
        <source>Select a job to see how it stands on this machine.</source>
        <translation>选择一个作业，查看它在此机器上的状态。</translation>
    </message>
    <message>
        <source>The entry fires more often than wanted; the runner lets only the right times through.</source>
        <translation>该条目触发得比所需更频繁；运行器只放行正确的时间。</translation>
    </message>
    <message>
        <source>In the manifest: %1</source>
        <translation>清单中：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesView</name>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The job on each endpoint</source>
        <translation>各端点上的作业</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>在跟随此仓库的每个端点上运行。</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>%1 为 %2 的端点</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Runs only %1.</source>
        <translation>仅在%1上运行。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>在此运行</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>没有此名称的端点。</translation>
    </message>
</context>
<context>
    <name>crontopus::JobActions</name>
    <message>
        <source>New job</source>
        <translation>新建作业</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>导入作业</translation>
    </message>
    <message>
        <source>Paste jobs</source>
        <translation>粘贴作业</translation>
    </message>
    <message>
        <source>New namespace</source>
        <translation>新建命名空间</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>一起更改</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>已启用 %1</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>已禁用 %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>已移动 %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>已重命名为 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>“%1”不能用作命名空间：小写字母、数字和连字符，最多 63 个，首尾不能是连字符。</translation>
    </message>
    <message>
        <source>Deleted the empty namespace %1</source>
        <translation>已删除空命名空间 %1</translation>
    </message>
</context>
<context>
    <name>crontopus::JobDetail</name>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>%1, lines: %2</source>
        <translation>%1，行数：%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1: runs here</source>
        <translation>%1：在此运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No endpoint has told about this job yet.</source>
        <translation>还没有端点报告过此作业。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>守卫</translation>
    </message>
    <message>
        <source>The entry fires more often than the job runs; the runner lets only the wanted starts through.</source>
        <translation>该条目触发得比作业运行更频繁；运行器只放行所需的启动。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
</context>
<context>
    <name>crontopus::JobEdits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>%1 was changed again since then; nothing was undone.</source>
        <translation>%1 在那之后又有更改；没有撤销任何内容。</translation>
    </message>
    <message>
        <source>Edit the job, or discard its changes on the Changes page.</source>
        <translation>请编辑该作业，或在“更改”页面丢弃其更改。</translation>
    </message>
</context>
<context>
    <name>crontopus::JobFilterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>crontopus::JobMirror</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>与服务器上相同</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTemplate</name>
    <message>
        <source>PostgreSQL dump</source>
        <translation>PostgreSQL 转储</translation>
    </message>
    <message>
        <source>Dumps one database every night and keeps two weeks of them.</source>
        <translation>每晚转储一个数据库，保留两周。</translation>
    </message>
    <message>
        <source>MySQL or MariaDB dump</source>
        <translation>MySQL 或 MariaDB 转储</translation>
    </message>
    <message>
        <source>Backup with restic</source>
        <translation>用 restic 备份</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old snapshots.</source>
        <translation>每晚备份目录，并精简旧快照。</translation>
    </message>
    <message>
        <source>Backup with Borg</source>
        <translation>用 Borg 备份</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old archives.</source>
        <translation>每晚备份目录，并精简旧归档。</translation>
    </message>
    <message>
        <source>Copy with rsync</source>
        <translation>用 rsync 复制</translation>
    </message>
    <message>
        <source>Keeps a copy of a directory on another machine, brought up to date every hour.</source>
        <translation>在另一台机器上保留目录的副本，每小时更新。</translation>
    </message>
    <message>
        <source>Clean up logs</source>
        <translation>清理日志</translation>
    </message>
    <message>
        <source>Compresses logs after a week and deletes them after three months.</source>
        <translation>一周后压缩日志，三个月后删除。</translation>
    </message>
    <message>
        <source>Renew certificates</source>
        <translation>更新证书</translation>
    </message>
    <message>
        <source>Lets certbot renew TLS certificates that are near their end, and reloads the web server.</source>
        <translation>让 certbot 更新即将到期的 TLS 证书，并重新加载 Web 服务器。</translation>
    </message>
    <message>
        <source>Check a web page</source>
        <translation>检查网页</translation>
    </message>
    <message>
        <source>Asks an address every five minutes and tells when it does not answer well, and when it does again.</source>
        <translation>每五分钟访问一个地址，在应答异常和恢复正常时通知。</translation>
    </message>
    <message>
        <source>Check disk space</source>
        <translation>检查磁盘空间</translation>
    </message>
    <message>
        <source>Fails, and so alerts, when a file system is nearly full.</source>
        <translation>文件系统快满时失败，从而发出警报。</translation>
    </message>
    <message>
        <source>Report by mail</source>
        <translation>邮件报告</translation>
    </message>
    <message>
        <source>Makes a report on working days and mails it.</source>
        <translation>在工作日生成报告并邮寄。</translation>
    </message>
    <message>
        <source>Clean up Docker</source>
        <translation>清理 Docker</translation>
    </message>
    <message>
        <source>Frees the space of images and containers that nobody has used for a week.</source>
        <translation>释放一周未使用的镜像和容器所占的空间。</translation>
    </message>
    <message>
        <source>Mirror a Git repository</source>
        <translation>Git 仓库镜像</translation>
    </message>
    <message>
        <source>Keeps a full copy of a repository, brought up to date every hour.</source>
        <translation>保留仓库的完整副本，每小时更新。</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeModel</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>at start-up</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>不再运行</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>Not committed: %1</source>
        <translation>未提交：%1</translation>
    </message>
    <message>
        <source>Namespace / name</source>
        <translation>命名空间/名称</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
</context>
<context>
    <name>crontopus::JobWriter</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Written, but not committed: %1</source>
        <translation>已写入，但未提交：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::JobsPage</name>
    <message>
        <source>Created %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Filter by name, command, label…</source>
        <translation>按名称、命令、标签筛选…</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>还没有作业</translation>
    </message>
    <message>
        <source>A job is one YAML file: what to run, when, and where.</source>
        <translation>一个作业就是一个 YAML 文件：运行什么、何时运行、在哪里运行。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalEndpointStore</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>Install crontopus-agent.</source>
        <translation>请安装 crontopus-agent。</translation>
    </message>
    <message>
        <source>crontopus-agent failed with exit code %1.</source>
        <translation>crontopus-agent 失败，退出码为 %1。</translation>
    </message>
    <message>
        <source>crontopus-agent gave no status.</source>
        <translation>crontopus-agent 没有给出状态。</translation>
    </message>
    <message>
        <source>crontopus-agent gave no plan.</source>
        <translation>crontopus-agent 没有给出计划。</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalJobStore</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions; no file was changed.</source>
        <translation>请检查磁盘和权限；没有更改任何文件。</translation>
    </message>
    <message>
        <source>This is a bare repository. Clone it to edit its jobs.</source>
        <translation>这是裸仓库。要编辑其作业，请克隆它。</translation>
    </message>
    <message>
        <source>You may not write to %1. Ask its owner, or clone it.</source>
        <translation>您没有写入 %1 的权限。请联系其所有者，或克隆它。</translation>
    </message>
    <message>
        <source>A bare repository cannot be edited.</source>
        <translation>裸仓库无法编辑。</translation>
    </message>
    <message>
        <source>Clone it.</source>
        <translation>请克隆它。</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>Replace it with a file first.</source>
        <translation>请先用文件替换它。</translation>
    </message>
    <message>
        <source>the directory cannot be made</source>
        <translation>无法创建该目录</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>没有可删除的文件 %1。</translation>
    </message>
    <message>
        <source>There is no conflict to resolve.</source>
        <translation>没有需要解决的冲突。</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>请先拉取。</translation>
    </message>
</context>
<context>
    <name>crontopus::MachinePanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Revoke this machine</source>
        <translation>撤销此机器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Its own labels</source>
        <translation>机器自身的标签</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>机器 ID</translation>
    </message>
    <message>
        <source>Its token stops working at once; its jobs stay in its scheduler</source>
        <translation>其令牌立即失效；其作业留在其调度器中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Revoke %1? The server takes nothing from it any more, and it gets no more changes. The jobs in its scheduler go on as they are, until its agent is removed there or enrolled anew. Its runs stay.</source>
        <translation>要撤销 %1 吗？服务器不再接受来自它的任何内容，它也不再收到更改。其调度器中的作业会照常继续，直到在那里移除其代理或重新注册。其运行记录会保留。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>已撤销 %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::MainWindow</name>
    <message>
        <source>No agent</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>上次应答 %1</translation>
    </message>
    <message>
        <source>Connect to this server again to sign in.</source>
        <translation>请再次连接到此服务器以登录。</translation>
    </message>
    <message>
        <source>No agent of this machine is known to follow this repository.</source>
        <translation>未发现本机有代理跟随此仓库。</translation>
    </message>
    <message>
        <source>The agent on %1 is running.</source>
        <translation>%1 上的代理正在运行。</translation>
    </message>
    <message>
        <source>The agent on %1 is not running.</source>
        <translation>%1 上的代理没有运行。</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>添加工作区</translation>
    </message>
    <message>
        <source>Sign in to the remote</source>
        <translation>登录到远程仓库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Crontopus</source>
        <translation>关于 Crontopus</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The jobs of “%1” are gone from this machine&apos;s scheduler.</source>
        <translation>“%1”的作业已从本机的调度器中移除。</translation>
    </message>
    <message>
        <source>%1 — Crontopus</source>
        <translation>%1 — Crontopus</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&lt;b&gt;Crontopus %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Crontopus %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scheduled jobs on many machines, from manifests in Git.&lt;br&gt;Free software under the GNU General Public License, version 3 or later.&lt;br&gt;With Qt %1.</source>
        <translation>根据 Git 中的清单，管理多台机器上的计划作业。&lt;br&gt;基于 GNU 通用公共许可证第 3 版或更新版本的自由软件。&lt;br&gt;使用 Qt %1。</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log are in the clipboard, without secrets.</source>
        <translation>版本、设置和日志末尾已复制到剪贴板，不含机密。</translation>
    </message>
    <message>
        <source>Open a workspace first, then follow the link again.</source>
        <translation>请先打开工作区，然后再次点击链接。</translation>
    </message>
    <message>
        <source>There is no job %1 in %2.</source>
        <translation>%2 中没有作业 %1。</translation>
    </message>
    <message>
        <source>There is no endpoint %1 in %2.</source>
        <translation>%2 中没有端点 %1。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint on %1</source>
        <translation>%1 上的端点</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation>立即运行 %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Manifest</name>
    <message>
        <source>The text is no YAML map.</source>
        <translation>文本不是 YAML 映射。</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestForm</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Kill after</source>
        <translation>强制终止时限</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>补跑</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Report runs</source>
        <translation>报告运行</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>单次时间</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>运行内容</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSource</name>
    <message>
        <source>This machine is not enrolled yet, so its repository is not known.</source>
        <translation>本机尚未注册，因此不知道其仓库。</translation>
    </message>
    <message>
        <source>Run `crontopus-agent enroll`, or set git.url.</source>
        <translation>请运行 `crontopus-agent enroll`，或设置 git.url。</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, not of %3.</source>
        <translation>%1 是 %2 的克隆，而不是 %3 的。</translation>
    </message>
    <message>
        <source>Move it away, or set another git.local_path.</source>
        <translation>请将其移走，或设置另一个 git.local_path。</translation>
    </message>
    <message>
        <source>The repository has not been fetched yet.</source>
        <translation>仓库尚未获取。</translation>
    </message>
    <message>
        <source>Run `crontopus-agent sync --once`.</source>
        <translation>请运行 `crontopus-agent sync --once`。</translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation>仓库没有分支 %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>crontopus::NewJobPanel</name>
    <message>
        <source>Create and edit</source>
        <translation>创建并编辑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新建作业</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most 63, no hyphen at either end</source>
        <translation>小写字母、数字和连字符，最多 63 个，首尾不能是连字符</translation>
    </message>
    <message>
        <source>Give the job a name: %1.</source>
        <translation>请为作业命名：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: %2.</source>
        <translation>“%1”不能用作名称：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: %2.</source>
        <translation>“%1”不能用作命名空间：%2。</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>已存在作业“%1/%2”。</translation>
    </message>
    <message>
        <source>Say which command it runs. A script or an HTTP request can be chosen afterwards.</source>
        <translation>请说明它运行什么命令。之后可以改选脚本或 HTTP 请求。</translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation>请说明它何时运行。</translation>
    </message>
    <message>
        <source>Will be written to %1.</source>
        <translation>将写入 %1。</translation>
    </message>
    <message>
        <source>An empty job</source>
        <translation>空作业</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What is to be adapted comes next, in the editor.</source>
        <translation>接下来在编辑器中进行调整。</translation>
    </message>
</context>
<context>
    <name>crontopus::Notification</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n 个警报</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::OutputView</name>
    <message>
        <source>Search the output</source>
        <translation>搜索输出</translation>
    </message>
    <message>
        <source>The run wrote nothing.</source>
        <translation>此次运行没有写出任何内容。</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Save output as…</source>
        <translation>输出另存为…</translation>
    </message>
    <message>
        <source>The run has not ended yet; its output follows.</source>
        <translation>运行尚未结束；输出随后显示。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>保存输出</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Stay at the end of what the run writes</source>
        <translation>始终停留在运行输出的末尾</translation>
    </message>
</context>
<context>
    <name>crontopus::PagerBar</name>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2，共 %3</translation>
    </message>
</context>
<context>
    <name>crontopus::PairsEdit</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>crontopus::PendingModel</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>crontopus::Plan</name>
    <message>
        <source>The job&apos;s zone %1 and the machine&apos;s %2 change their distance.</source>
        <translation>作业时区 %1 与机器时区 %2 之间的时差会变化。</translation>
    </message>
    <message>
        <source>A daylight saving change touches its times.</source>
        <translation>夏令时变更会影响其时间。</translation>
    </message>
    <message>
        <source>Some of its schedules fall into the same minute, so one entry stands for them all.</source>
        <translation>它的部分计划落在同一分钟，因此用一个条目代表它们全部。</translation>
    </message>
    <message>
        <source>The entry comes again every year; the guard knows which year is meant.</source>
        <translation>该条目每年都会触发；守卫知道指的是哪一年。</translation>
    </message>
    <message>
        <source>`%1` does not divide a day evenly.</source>
        <translation>`%1` 不能整除一天。</translation>
    </message>
    <message>
        <source>Its times and days cannot be said in the scheduler&apos;s own terms.</source>
        <translation>其时间和日期无法用调度器自身的方式表达。</translation>
    </message>
</context>
<context>
    <name>crontopus::PreviewPlan</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1  on %2</source>
        <translation>%1  （%2）</translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>crontopus::Reporter</name>
    <message>
        <source>The scheduler does not hold this job.</source>
        <translation>调度器中没有此作业。</translation>
    </message>
    <message>
        <source>The scheduler holds something else for this job.</source>
        <translation>调度器中此作业的内容不同。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunComparison</name>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发方式</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>长 %1</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>短 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the newer run wrote instead:</source>
        <translation>较新的运行改为输出：</translation>
    </message>
    <message>
        <source>Both wrote the same.</source>
        <translation>两次运行的输出相同。</translation>
    </message>
    <message>
        <source>Neither wrote anything.</source>
        <translation>两次运行都没有输出。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunDetail</name>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Since the last success</source>
        <translation>自上次成功以来</translation>
    </message>
    <message>
        <source>Start this job once more, now, on the same endpoint</source>
        <translation>立即在同一端点上再次启动此作业</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发方式</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, exit %2</source>
        <translation>%1，退出码 %2</translation>
    </message>
    <message>
        <source>not by the schedule</source>
        <translation>不由计划触发</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>The run does not tell which version it ran from.</source>
        <translation>此次运行没有说明它基于哪个版本。</translation>
    </message>
    <message>
        <source>The job never succeeded before this run.</source>
        <translation>此次运行之前，该作业从未成功。</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>%1 的运行</translation>
    </message>
    <message>
        <source>The manifest is the same as at the last success,</source>
        <translation>清单与上次成功时相同，</translation>
    </message>
    <message>
        <source>The manifest has changed since the last success,</source>
        <translation>清单自上次成功以来已更改，</translation>
    </message>
</context>
<context>
    <name>crontopus::RunFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunGroupsView</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>crontopus::RunNowPanel</name>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <translation>清除已结束的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Jobs started by hand</source>
        <translation>手动启动的作业</translation>
    </message>
    <message>
        <source>No machine has %1 in its scheduler.</source>
        <translation>没有机器的调度器中有 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Run now – %n are waited for</source>
        <translation>
            <numerusform>立即运行 – 正在等待 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::RunRecord</name>
    <message>
        <source>[… %1 bytes not kept …]</source>
        <translation>[… 未保留 %1 字节 …]</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatch</name>
    <message>
        <source>Waiting for the agent on %1 to take it.</source>
        <translation>正在等待 %1 上的代理接收。</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back.</source>
        <translation>%1 已离线。恢复在线后将启动该作业。</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back, if that is before %2 (%3).</source>
        <translation>%1 已离线。如果它在 %2（%3）之前恢复在线，将启动该作业。</translation>
    </message>
    <message>
        <source>The scheduler on %1 has it. It starts within a minute.</source>
        <translation>已进入 %1 上的调度器。将在一分钟内启动。</translation>
    </message>
    <message>
        <source>It should have begun by now. Does the scheduler on %1 run, and can its agent reach the server?</source>
        <translation>现在应该已经启动。%1 上的调度器是否在运行，其代理能否连接服务器？</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>Asking %1 to start it.</source>
        <translation>正在请求 %1 启动它。</translation>
    </message>
    <message>
        <source>Running for %1. What it writes comes when it ends.</source>
        <translation>已运行 %1。其输出会在结束时送达。</translation>
    </message>
    <message>
        <source>%1 was not back in time. The job will not be started.</source>
        <translation>%1 未能及时恢复在线。该作业将不会启动。</translation>
    </message>
    <message>
        <source>The job will not be started.</source>
        <translation>该作业将不会启动。</translation>
    </message>
    <message>
        <source>Nobody waits for it here any more. The job still starts; its run appears under Runs.</source>
        <translation>此处不再等待它。该作业仍会启动；其运行会显示在“运行”中。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatchView</name>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsChart</name>
    <message>
        <source>Runs over time</source>
        <translation>各时段的运行</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 runs, %2 of them failed</source>
        <translation>%1 次运行，其中 %2 次失败</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>没有运行</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsFilterBar</name>
    <message>
        <source>Filter by job</source>
        <translation>按作业筛选</translation>
    </message>
    <message>
        <source>Show runs with this outcome: %1</source>
        <translation>显示结果为此项的运行：%1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Show runs on all endpoints again</source>
        <translation>重新显示所有端点上的运行</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsModel</name>
    <message>
        <source>Ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发方式</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsPage</name>
    <message>
        <source>Refresh runs</source>
        <translation>刷新运行</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>显示所有运行</translation>
    </message>
    <message>
        <source>Show failed runs</source>
        <translation>显示失败的运行</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>搜索输出</translation>
    </message>
    <message>
        <source>Sort runs: newest first</source>
        <translation>运行排序：最新的在前</translation>
    </message>
    <message>
        <source>Sort runs: oldest first</source>
        <translation>运行排序：最早的在前</translation>
    </message>
    <message>
        <source>Sort runs: by job</source>
        <translation>运行排序：按作业</translation>
    </message>
    <message>
        <source>Sort runs: failures first</source>
        <translation>运行排序：失败的在前</translation>
    </message>
    <message>
        <source>Sort runs: longest first</source>
        <translation>运行排序：最长的在前</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>没有匹配的运行</translation>
    </message>
    <message>
        <source>Choose a longer time, other outcomes or another job.</source>
        <translation>请选择更长的时间、其他结果或另一个作业。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Every run of a job appears here with its outcome, its duration and its output.</source>
        <translation>作业的每次运行都会显示在此处，包括结果、时长和输出。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>与前一次运行比较</translation>
    </message>
    <message>
        <source>Side by side with the run of the same job before it</source>
        <translation>与同一作业的前一次运行并排显示</translation>
    </message>
    <message>
        <source>Runs: list</source>
        <translation>运行：列表</translation>
    </message>
    <message>
        <source>Runs: by job</source>
        <translation>运行：按作业</translation>
    </message>
    <message>
        <source>Runs: by endpoint</source>
        <translation>运行：按端点</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>按作业</translation>
    </message>
    <message>
        <source>Runs counted by job</source>
        <translation>按作业统计的运行</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>按端点</translation>
    </message>
    <message>
        <source>Runs counted by endpoint</source>
        <translation>按端点统计的运行</translation>
    </message>
    <message>
        <source>This is the first run of the job on its endpoint.</source>
        <translation>这是该作业在其端点上的首次运行。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsTable</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show endpoint %1</source>
        <translation>显示端点 %1</translation>
    </message>
    <message>
        <source>Show commit %1</source>
        <translation>显示提交 %1</translation>
    </message>
    <message>
        <source>Only runs of this job</source>
        <translation>仅此作业的运行</translation>
    </message>
    <message>
        <source>Only runs on %1</source>
        <translation>仅 %1 上的运行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>crontopus::ScheduleField</name>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>机器自身的时区</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>每 15 分钟</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily at 02:00</source>
        <translation>每天 02:00</translation>
    </message>
    <message>
        <source>Weekdays at 08:00</source>
        <translation>工作日 08:00</translation>
    </message>
    <message>
        <source>Weekly, Sunday at 03:00</source>
        <translation>每周日 03:00</translation>
    </message>
    <message>
        <source>Monthly, on the 1st</source>
        <translation>每月 1 日</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>移除此项</translation>
    </message>
    <message>
        <source>Next runs, %1</source>
        <translation>下次运行，%1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>您的时区，%1</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>It is shown this once: nobody can show it again.</source>
        <translation>它只显示这一次：之后无人能再次显示。</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPrompt</name>
    <message>
        <source>No password was given on standard input.</source>
        <translation>标准输入中没有密码。</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再输入一次： </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>两次输入不一致；没有任何更改。</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>没有输入密码。</translation>
    </message>
</context>
<context>
    <name>crontopus::SelectionBar</name>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::Service</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>The jobs last fetched stay in place.</source>
        <translation>上次获取的作业保持不变。</translation>
    </message>
    <message>
        <source>Version %1 begins; %2 every %3 s, scheduler %4.</source>
        <translation>版本 %1 启动；每 %3 秒%2，调度器 %4。</translation>
    </message>
    <message>
        <source>This endpoint was revoked at the server.</source>
        <translation>此端点已在服务器上被撤销。</translation>
    </message>
    <message>
        <source>Its jobs stay as they are. Connect it anew with `crontopus-agent enroll`.</source>
        <translation>其作业保持原样。请用 `crontopus-agent enroll` 重新连接。</translation>
    </message>
    <message>
        <source>agent.state_dir takes a new start of the service.</source>
        <translation>agent.state_dir 需要重新启动服务才能生效。</translation>
    </message>
    <message>
        <source>The configuration was read anew.</source>
        <translation>已重新读取配置。</translation>
    </message>
    <message>
        <source>%1 was missed while away and starts now.</source>
        <translation>%1 在离开期间被错过，现在启动。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Commit %1: %2 changes, %3 writes.</source>
        <translation>提交 %1：%2 项更改，%3 次写入。</translation>
    </message>
    <message>
        <source>%1 removals wait for `crontopus-agent prune --confirm`.</source>
        <translation>%1 项移除正在等待 `crontopus-agent prune --confirm`。</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>一切恢复正常。</translation>
    </message>
</context>
<context>
    <name>crontopus::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>字体大小(&amp;F)</translation>
    </message>
    <message>
        <source>Show relative times in lists (“in 4 h”)</source>
        <translation>在列表中显示相对时间（“4 小时后”）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notifications and tray</source>
        <translation>通知和托盘</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell about new alerts</source>
        <translation>通知新警报</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>在系统托盘中显示图标</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在托盘中</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>登录时在托盘中启动</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>代理(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the program crontopus-agent</source>
        <translation>选择程序 crontopus-agent</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>There is no such program: jobs can be edited, but not run here.</source>
        <translation>没有这样的程序：可以编辑作业，但不能在此运行。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Takes effect the next time Crontopus starts.</source>
        <translation>下次启动 Crontopus 时生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>crontopus::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInDialog</name>
    <message>
        <source>Sign in to the remote</source>
        <translation>登录到远程仓库</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInForm</name>
    <message>
        <source>Nothing, or the SSH agent</source>
        <translation>无，或 SSH 代理</translation>
    </message>
    <message>
        <source>User name and token</source>
        <translation>用户名和令牌</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH 密钥文件</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Remember, in the keychain or in a file that only I can read</source>
        <translation>记住，保存在钥匙串或只有我能读取的文件中</translation>
    </message>
</context>
<context>
    <name>crontopus::StartPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>A workspace is a Git repository of job manifests and the machine that runs them, or an account at a server that many machines report to.</source>
        <translation>工作区可以是存放作业清单的 Git 仓库及运行这些作业的机器，也可以是多台机器所报告的服务器上的一个账户。</translation>
    </message>
    <message>
        <source>Open a checkout</source>
        <translation>打开检出</translation>
    </message>
    <message>
        <source>A repository of manifests that is on this machine</source>
        <translation>本机上的清单仓库</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>克隆仓库</translation>
    </message>
    <message>
        <source>From an address, with HTTPS or SSH</source>
        <translation>从地址，通过 HTTPS 或 SSH</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Jobs, machines and runs of an account</source>
        <translation>一个账户的作业、机器和运行</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>正在准备演示</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>A server, this machine and six example jobs</source>
        <translation>一个服务器、本机和六个示例作业</translation>
    </message>
</context>
<context>
    <name>crontopus::StateDir</name>
    <message>
        <source>Cannot write the lock file %1.</source>
        <translation>无法写入锁文件 %1。</translation>
    </message>
    <message>
        <source>See that the directory is yours and its disk is not full.</source>
        <translation>请确认该目录属于您，且其磁盘未满。</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) runs in %2 already.</source>
        <translation>另一个 crontopus-agent（进程 %1）已在 %2 中运行。</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) is syncing; try again when it is done.</source>
        <translation>另一个 crontopus-agent（进程 %1）正在同步；请在其完成后重试。</translation>
    </message>
</context>
<context>
    <name>crontopus::StateWriter</name>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not kept, since %2 could not be.</source>
        <translation>未保存 %1，因为 %2 无法保存。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::StatusLook</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>欠佳</translation>
    </message>
</context>
<context>
    <name>crontopus::StorePanel</name>
    <message>
        <source>after a day</source>
        <translation>一天后</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>7 天后</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>after 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>crontopus::SyncBanner</name>
    <message>
        <source>Settle</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Others changed the same as you in %1. Both versions are kept; nothing is sent or taken in until you say which holds.</source>
        <translation>其他人在 %1 中更改了与您相同的内容。两个版本都已保留；在您指明哪个有效之前，不会发送或接收任何内容。</translation>
    </message>
</context>
<context>
    <name>crontopus::SystemdScheduler</name>
    <message>
        <source>Cannot read the directory %1.</source>
        <translation>无法读取目录 %1。</translation>
    </message>
    <message>
        <source>`systemctl --user %1` failed: %2.</source>
        <translation>`systemctl --user %1` 失败：%2。</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantPanel</name>
    <message>
        <source>Save the settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更换</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Refuse pushes with invalid manifests</source>
        <translation>拒绝含有无效清单的推送</translation>
    </message>
    <message>
        <source>Otherwise they are accepted with a warning, and the last good version stays.</source>
        <translation>否则会在警告后接受，并保留上一个正确的版本。</translation>
    </message>
    <message>
        <source>Settings of the tenant</source>
        <translation>租户设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep runs for</source>
        <translation>运行保留</translation>
    </message>
    <message>
        <source>but of each job at least</source>
        <translation>但每个作业至少</translation>
    </message>
    <message>
        <source>Ping key</source>
        <translation>Ping 密钥</translation>
    </message>
    <message>
        <source>Address to ping, with the key</source>
        <translation>用于 ping 的地址（含密钥）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>正在读取设置</translation>
    </message>
    <message>
        <source>Reading the ping key</source>
        <translation>正在读取 ping 密钥</translation>
    </message>
    <message>
        <source>Whoever has this address can report runs of every job that is pinged by name: add “/” and the job&apos;s name. Made %1.</source>
        <translation>知道此地址的任何人都可以报告按名称 ping 的每个作业的运行：请加上“/”和作业名称。创建于 %1。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Everything that pings with the old key is refused at once, until it has the new one.</source>
        <translation>使用旧密钥 ping 的一切会立即被拒绝，直到换上新密钥。</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>正在更换</translation>
    </message>
    <message>
        <source>The ping key is a new one.</source>
        <translation>ping 密钥已更换。</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantsPanel</name>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>筛选租户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Reading the tenants</source>
        <translation>正在读取租户</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>恢复准入</translation>
    </message>
    <message>
        <source>Select a tenant to suspend or delete it.</source>
        <translation>选择要停用或删除的租户。</translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in, and its agents are refused. Jobs on its machines go on as they are.</source>
        <translation>此租户的所有人都无法登录，其代理会被拒绝。其机器上的作业照常继续。</translation>
    </message>
    <message>
        <source>%1, made %2.</source>
        <translation>%1，创建于 %2。</translation>
    </message>
    <message>
        <source>Changing the tenant</source>
        <translation>正在更改租户</translation>
    </message>
    <message>
        <source>Everyone of “%1” is signed out, and its agents are refused, until you let them in again.</source>
        <translation>“%1”的所有人都会被退出登录，其代理会被拒绝，直到您恢复准入。</translation>
    </message>
    <message>
        <source>Suspend the tenant</source>
        <translation>停用租户</translation>
    </message>
    <message>
        <source>“%1” goes for good, with its users, endpoints, runs and repository. Type its name:</source>
        <translation>“%1”及其用户、端点、运行和仓库将永久消失。请输入其名称：</translation>
    </message>
    <message>
        <source>Delete the tenant</source>
        <translation>删除租户</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
</context>
<context>
    <name>crontopus::Timeline</name>
    <message>
        <source>No endpoint</source>
        <translation>无端点</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineCard</name>
    <message>
        <source>Next 24 hours</source>
        <translation>未来 24 小时</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>时间线的行</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>按作业</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>按端点</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the next 24 hours.</source>
        <translation>未来 24 小时没有计划。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineChart</name>
    <message>
        <source>What will run in the next 24 hours</source>
        <translation>未来 24 小时将运行的内容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>crontopus::TokensPanel</name>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Read runs</source>
        <translation>读取运行</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>读取作业</translation>
    </message>
    <message>
        <source>Read endpoints</source>
        <translation>读取端点</translation>
    </message>
    <message>
        <source>List tokens</source>
        <translation>列出令牌</translation>
    </message>
    <message>
        <source>Change and run jobs</source>
        <translation>更改和运行作业</translation>
    </message>
    <message>
        <source>Change endpoints</source>
        <translation>更改端点</translation>
    </message>
    <message>
        <source>Make and revoke tokens</source>
        <translation>创建和撤销令牌</translation>
    </message>
    <message>
        <source>Everything, users and settings too</source>
        <translation>全部，包括用户和设置</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>还没有令牌</translation>
    </message>
    <message>
        <source>A program or the command line signs in with a token of its own, which can do no more than its scopes say and can be revoked alone.</source>
        <translation>程序或命令行使用自己的令牌登录；令牌只能做其权限范围允许的事，并可单独撤销。</translation>
    </message>
    <message>
        <source>what it is for, e.g. nightly report</source>
        <translation>用途，例如：夜间报告</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>正在读取令牌</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Select a token to rename or revoke it.</source>
        <translation>选择要重命名或撤销的令牌。</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>正在创建令牌</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>令牌“%1”：</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>正在重命名</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>已重命名。</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is signed out at once.</source>
        <translation>使用“%1”的一切会立即退出登录。</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>crontopus::TopBar</name>
    <message>
        <source>Switch, add or remove a workspace</source>
        <translation>切换、添加或移除工作区</translation>
    </message>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>搜索或命令   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>无工作区</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>Branch %1, which has no upstream</source>
        <translation>分支 %1，没有上游</translation>
    </message>
    <message>
        <source>Branch %1, %2 commits ahead of %3 and %4 behind</source>
        <translation>分支 %1，比 %3 超前 %2 个提交，落后 %4 个</translation>
    </message>
    <message>
        <source>There are edits that are not committed yet.</source>
        <translation>有尚未提交的编辑。</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>代理：%1</translation>
    </message>
</context>
<context>
    <name>crontopus::Tray</name>
    <message>
        <source>Crontopus is still here</source>
        <translation>Crontopus 仍在这里</translation>
    </message>
    <message>
        <source>It stays in the tray and tells when something goes wrong. The settings can change that.</source>
        <translation>它会留在托盘中，出现问题时通知您。可在设置中更改。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 个警报</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n 个警报</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>暂停通知</translation>
    </message>
    <message>
        <source>Open Crontopus</source>
        <translation>打开 Crontopus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Notifications paused until %1</source>
        <translation>通知已暂停，直到 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>crontopus::UsersPanel</name>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>筛选用户</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Viewers only read; users write too; admins also manage users and settings.</source>
        <translation>查看者只能读取；用户还可以写入；管理员还可以管理用户和设置。</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Reading the users</source>
        <translation>正在读取用户</translation>
    </message>
    <message>
        <source>Select a user to change or delete it.</source>
        <translation>选择要更改或删除的用户。</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>恢复准入</translation>
    </message>
    <message>
        <source>Adding the user</source>
        <translation>正在添加用户</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>Changing the user</source>
        <translation>正在更改用户</translation>
    </message>
    <message>
        <source>%1 can sign in no more, and the tokens that they made stop working.</source>
        <translation>%1 无法再登录，其创建的令牌也会失效。</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>删除用户</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>crontopus::WeekStrip</name>
    <message>
        <source>Runs in the coming week</source>
        <translation>未来一周的运行</translation>
    </message>
    <message>
        <source>Runs in seven days: %1</source>
        <translation>七天内的运行：%1</translation>
    </message>
    <message>
        <source>%1, %2:00–%2:59: %3×</source>
        <translation>%1，%2:00–%2:59：%3×</translation>
    </message>
</context>
<context>
    <name>crontopus::Workspace</name>
    <message>
        <source>No agent of this machine follows this repository.</source>
        <translation>本机没有代理跟随此仓库。</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>请先设置一个。</translation>
    </message>
    <message>
        <source>%1 is a bare repository; it has no files to edit.</source>
        <translation>%1 是裸仓库；没有可编辑的文件。</translation>
    </message>
    <message>
        <source>Clone it, and open the clone.</source>
        <translation>请克隆它，然后打开克隆。</translation>
    </message>
</context>
<context>
    <name>crontopus::WorkspaceMenu</name>
    <message>
        <source>Add a workspace…</source>
        <translation>添加工作区…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Remove “%1” from the list…</source>
        <translation>从列表中移除“%1”…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>重命名工作区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>移除工作区</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>从列表中移除“%1”？</translation>
    </message>
    <message>
        <source>The files in %1 stay as they are.</source>
        <translation>%1 中的文件保持原样。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Also end its agent and take its jobs out of this machine&apos;s scheduler</source>
        <translation>同时停止其代理，并将其作业从本机的调度器中移除</translation>
    </message>
</context>
<context>
    <name>crontopus::YamlEdit</name>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>crontopus::ZoneData</name>
    <message>
        <source>There is no time zone `%1`.</source>
        <translation>没有时区 `%1`。</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>请使用 IANA 名称，例如 Europe/Berlin。</translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository (the service)</source>
        <translation>让本机的调度器与仓库保持一致（服务）</translation>
    </message>
    <message>
        <source>Connect this machine with its server</source>
        <translation>将本机连接到其服务器</translation>
    </message>
    <message>
        <source>Do so once, now</source>
        <translation>立即执行一次</translation>
    </message>
    <message>
        <source>Show what is scheduled, and what is wrong</source>
        <translation>显示已排入计划的内容以及问题</translation>
    </message>
    <message>
        <source>Show what a sync would change, without changing it</source>
        <translation>显示同步会做的更改，但不实际更改</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting</source>
        <translation>同意等待中的移除</translation>
    </message>
    <message>
        <source>List scheduled jobs of this machine that are not managed</source>
        <translation>列出本机上不受管的计划作业</translation>
    </message>
    <message>
        <source>Have the scheduler start a job once, now</source>
        <translation>让调度器立即启动作业一次</translation>
    </message>
    <message>
        <source>Take everything of ours out of the scheduler</source>
        <translation>从调度器中移除我们的一切内容</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2 (%3).</source>
        <translation>已在 %1 注册为端点 %2（%3）。</translation>
    </message>
    <message>
        <source>Connect this machine with the server of backend.api_url</source>
        <translation>将本机连接到 backend.api_url 的服务器</translation>
    </message>
    <message>
        <source>Be another machine than the one this was cloned from.</source>
        <translation>成为与克隆来源不同的另一台机器。</translation>
    </message>
    <message>
        <source>%1 names no server.</source>
        <translation>%1 没有指定服务器。</translation>
    </message>
    <message>
        <source>Set backend.api_url and backend.enrollment_token.</source>
        <translation>请设置 backend.api_url 和 backend.enrollment_token。</translation>
    </message>
    <message>
        <source>%1 holds no enrollment token.</source>
        <translation>%1 中没有注册令牌。</translation>
    </message>
    <message>
        <source>Make one in the console or with `crontopus enroll-token create`, and set backend.enrollment_token to it.</source>
        <translation>请在控制台中或用 `crontopus enroll-token create` 创建一个，并将 backend.enrollment_token 设为它。</translation>
    </message>
    <message>
        <source>This machine has no id of its own; enrolling it again makes another endpoint. --new-machine-id gives it one.
</source>
        <translation>本机没有自己的 ID；再次注册会产生另一个端点。--new-machine-id 会为其分配一个。
</translation>
    </message>
    <message>
        <source>Show what a sync would change in the scheduler, without changing it</source>
        <translation>显示同步会对调度器做的更改，但不实际更改</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>Take the manifests from this directory instead of the commit last fetched.</source>
        <translation>使用此目录中的清单，而不是上次获取的提交。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>没有目录 %1。</translation>
    </message>
    <message>
        <source>The removals would wait for `crontopus-agent prune --confirm`.</source>
        <translation>这些移除会等待 `crontopus-agent prune --confirm`。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting because they concern most jobs</source>
        <translation>同意因涉及大多数作业而等待中的移除</translation>
    </message>
    <message>
        <source>Really remove them.</source>
        <translation>确实移除。</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>没有等待中的项目。</translation>
    </message>
    <message>
        <source>These wait for `crontopus-agent prune --confirm`.</source>
        <translation>以下各项正在等待 `crontopus-agent prune --confirm`。</translation>
    </message>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository, until told to end</source>
        <translation>让本机的调度器与仓库保持一致，直到收到结束指令</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>该作业。</translation>
    </message>
    <message>
        <source>There is no job %1 on this machine.</source>
        <translation>本机上没有作业 %1。</translation>
    </message>
    <message>
        <source>`crontopus-agent status` lists those there are.</source>
        <translation>`crontopus-agent status` 会列出现有的作业。</translation>
    </message>
    <message>
        <source>%1 will start within the next minute.</source>
        <translation>%1 将在一分钟内启动。</translation>
    </message>
    <message>
        <source>%1 is missing beside %2.</source>
        <translation>%2 旁边缺少 %1。</translation>
    </message>
    <message>
        <source>Install crontopus-agent again.</source>
        <translation>请重新安装 crontopus-agent。</translation>
    </message>
    <message>
        <source>The configuration file.</source>
        <translation>配置文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>%1: wrong number of arguments; see `%1 --help`.
</source>
        <translation>%1：参数数量错误；请参阅 `%1 --help`。
</translation>
    </message>
    <message>
        <source>This machine has neither crontab nor systemd.</source>
        <translation>本机既没有 crontab 也没有 systemd。</translation>
    </message>
    <message>
        <source>Install a cron, such as the package cron or cronie.</source>
        <translation>请安装 cron，例如软件包 cron 或 cronie。</translation>
    </message>
    <message>
        <source>%n job(s) would be removed, which is most of them: nothing was. If that is right, run `crontopus-agent prune --confirm`.</source>
        <translation>将移除 %n 个作业，即大多数作业：没有移除任何一个。如果这正确，请运行 `crontopus-agent prune --confirm`。</translation>
    </message>
    <message>
        <source>In step with commit %1: jobs %2, changes %3.</source>
        <translation>与提交 %1 一致：作业 %2，更改 %3。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>尚未注册</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>revoked there</source>
        <translation>已在服务器上撤销</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1, endpoint %2, %3</source>
        <translation>%1，端点 %2，%3</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次应答</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>未投递</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>正在运行，进程 %1</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>不受管</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 removals, for `crontopus-agent prune --confirm`</source>
        <translation>%1 项移除，等待 `crontopus-agent prune --confirm`</translation>
    </message>
    <message>
        <source>error: </source>
        <translation>错误： </translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation>全部以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>Fetch the repository and bring the scheduler in step with it, once</source>
        <translation>获取仓库并让调度器与之一致，执行一次</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>默认。</translation>
    </message>
    <message>
        <source>Give the scheduler back as it would be without us; the run history is kept</source>
        <translation>将调度器恢复为没有我们时的样子；运行历史会保留</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>Everything of ours is gone from the scheduler. Run history and settings are still in %1.</source>
        <translation>我们的一切内容已从调度器中移除。运行历史和设置仍在 %1 中。</translation>
    </message>
    <message>
        <source>Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]

Commands:
</source>
        <translation>用法：crontopus-agent 命令 [--config 文件] [选项]

命令：
</translation>
    </message>
    <message>
        <source>
`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).
</source>
        <translation>
`crontopus-agent 命令 --help` 提供更多说明；crontopus-agent(1) 也有。
</translation>
    </message>
    <message>
        <source>crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.
</source>
        <translation>crontopus-agent：没有命令 `%1`。请试试 `crontopus-agent --help`。
</translation>
    </message>
    <message>
        <source>There is no such job on this machine.</source>
        <translation>本机上没有这样的作业。</translation>
    </message>
</context>
<context>
    <name>crontopus::api</name>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>“%1”不是服务器的地址。</translation>
    </message>
    <message>
        <source>Write it like https://crontopus.example.com or localhost:8400.</source>
        <translation>请写成 https://crontopus.example.com 或 localhost:8400 的形式。</translation>
    </message>
    <message>
        <source>The address of a server has no user or password in it.</source>
        <translation>服务器地址中不能有用户或密码。</translation>
    </message>
    <message>
        <source>Leave them out and sign in.</source>
        <translation>请去掉它们，然后登录。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a token with more scopes.</source>
        <translation>请联系管理员，或使用权限范围更大的令牌。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: read it again.</source>
        <translation>其他人在此期间更改了它：请重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s log says more.</source>
        <translation>服务器的日志中有更多信息。</translation>
    </message>
    <message>
        <source>%1 answered with the status %2.</source>
        <translation>%1 以状态码 %2 应答。</translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message>
        <source>The server (default: that of the last `crontopus login`).</source>
        <translation>服务器（默认：上次 `crontopus login` 的服务器）。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>CRONTOPUS_API_TOKEN is revoked, expired or for another server.</source>
        <translation>CRONTOPUS_API_TOKEN 已被撤销、已过期或属于另一个服务器。</translation>
    </message>
    <message>
        <source>Run `crontopus login %1`.</source>
        <translation>请运行 `crontopus login %1`。</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint: crontopus login %1 --trust-certificate %2</source>
        <translation>如果其管理员确认此指纹：crontopus login %1 --trust-certificate %2</translation>
    </message>
    <message>
        <source>there is no endpoint `%1`. See `crontopus endpoints list`.</source>
        <translation>没有端点 `%1`。请参阅 `crontopus endpoints list`。</translation>
    </message>
    <message>
        <source>`%1` is more than one endpoint: say which of the numbers %2.</source>
        <translation>`%1` 对应多个端点：请指明编号 %2 中的哪一个。</translation>
    </message>
    <message>
        <source>`%1` is no job: write namespace/name.</source>
        <translation>`%1` 不是作业：请写成 命名空间/名称。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus login`.</source>
        <translation>请将其移走并运行 `crontopus login`。</translation>
    </message>
    <message>
        <source>You are not signed in at a server.</source>
        <translation>您没有登录任何服务器。</translation>
    </message>
    <message>
        <source>Run `crontopus login ADDRESS`, or set CRONTOPUS_API_URL and CRONTOPUS_API_TOKEN.</source>
        <translation>请运行 `crontopus login 地址`，或设置 CRONTOPUS_API_URL 和 CRONTOPUS_API_TOKEN。</translation>
    </message>
    <message>
        <source>You are not signed in at %1.</source>
        <translation>您没有登录 %1。</translation>
    </message>
    <message>
        <source>where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default</source>
        <translation>演示的位置；默认为 $CRONTOPUS_DEMO_DIR 或数据目录中的某处</translation>
    </message>
    <message>
        <source>Makes a Git repository of six example jobs, a checkout of it and the configuration of an agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that.</source>
        <translation>创建含六个示例作业的 Git 仓库、其检出和代理的配置。不会排入任何计划：为此请启动 `crontopus-agent run --config 文件`。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程仓库</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>作业：</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>最近的运行：</translation>
    </message>
    <message>
        <source>Its number, or a name that only one has.</source>
        <translation>其编号，或唯一的名称。</translation>
    </message>
    <message>
        <source>Lists the machines that run an agent.</source>
        <translation>列出运行代理的机器。</translation>
    </message>
    <message>
        <source>There are no endpoints. `crontopus enroll-token create` is the first step to one.</source>
        <translation>没有端点。`crontopus enroll-token create` 是添加端点的第一步。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>LAST HEARTBEAT</source>
        <translation>上次心跳</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shows one machine, with the jobs that are scheduled there.</source>
        <translation>显示一台机器及其上排入计划的作业。</translation>
    </message>
    <message>
        <source>name one endpoint.</source>
        <translation>请指定一个端点。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>上次心跳</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>Gives a machine another name. Jobs that choose it by name follow the new one.</source>
        <translation>为机器改名。按名称选择它的作业会跟随新名称。</translation>
    </message>
    <message>
        <source>name an endpoint and its new name.</source>
        <translation>请指定一个端点及其新名称。</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>它现在名为 %1。</translation>
    </message>
    <message>
        <source>Takes away a machine&apos;s token at once. Its jobs stay in its scheduler as they are.</source>
        <translation>立即收回机器的令牌。其作业原样留在其调度器中。</translation>
    </message>
    <message>
        <source>Revoked. Its jobs stay in its scheduler until `crontopus-agent uninstall` there.</source>
        <translation>已撤销。其作业留在其调度器中，直到在那里执行 `crontopus-agent uninstall`。</translation>
    </message>
    <message>
        <source>Tells what changes at the server: runs, endpoints, jobs; one line each, in order. Goes on after the network was away, without a gap. Ctrl+C ends it.</source>
        <translation>说明服务器上的变化：运行、端点、作业；按顺序每项一行。网络中断后会无缺漏地继续。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Wait for more. Without it: what is new since --since, then end.</source>
        <translation>等待更多。不加此项：显示自 --since 以来的新内容后结束。</translation>
    </message>
    <message>
        <source>Begin after this cursor (default: now).</source>
        <translation>从此游标之后开始（默认：现在）。</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>the server no longer knows that place: what came between is not shown.</source>
        <translation>服务器已不知道该位置：其间的内容不会显示。</translation>
    </message>
    <message>
        <source>go on later with --since %1</source>
        <translation>之后可用 --since %1 继续</translation>
    </message>
    <message>
        <source>The Git repository (default: the one this directory is in).</source>
        <translation>Git 仓库（默认：此目录所在的仓库）。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Ask this server instead (default: the one signed in at, if any).</source>
        <translation>改为查询此服务器（默认：已登录的服务器，如有）。</translation>
    </message>
    <message>
        <source>namespace/name, a name that only one job has, or a file.</source>
        <translation>命名空间/名称、唯一的作业名称，或文件。</translation>
    </message>
    <message>
        <source>there is no job `%1`. See `crontopus jobs list`.</source>
        <translation>没有作业 `%1`。请参阅 `crontopus jobs list`。</translation>
    </message>
    <message>
        <source>`%1` is more than one job: say which of %2.</source>
        <translation>`%1` 对应多个作业：请指明是 %2 中的哪一个。</translation>
    </message>
    <message>
        <source>Shows how the working tree differs from the last commit, as `git diff` writes it, new files included.
Leaves with 1 when there are differences.</source>
        <translation>按 `git diff` 的写法显示工作树与上次提交的差异，包括新文件。
有差异时以 1 退出。</translation>
    </message>
    <message>
        <source>Only this one (default: all files).</source>
        <translation>仅此一个（默认：所有文件）。</translation>
    </message>
    <message>
        <source>The older commit (default: HEAD).</source>
        <translation>较旧的提交（默认：HEAD）。</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The newer commit (default: the working tree).</source>
        <translation>较新的提交（默认：工作树）。</translation>
    </message>
    <message>
        <source>namespace/name.</source>
        <translation>命名空间/名称。</translation>
    </message>
    <message>
        <source>Makes a job of a manifest, in one commit at the server.</source>
        <translation>在服务器上用一次提交由清单创建作业。</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>清单；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Where the job goes (default: default).</source>
        <translation>作业所属位置（默认：default）。</translation>
    </message>
    <message>
        <source>give one file with a manifest.</source>
        <translation>请给出一个含清单的文件。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>Gives a job another manifest, in one commit at the server.</source>
        <translation>在服务器上用一次提交为作业换一份清单。</translation>
    </message>
    <message>
        <source>name one job and a file with its manifest.</source>
        <translation>请指定一个作业和一个含其清单的文件。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Deletes a job, in one commit at the server. Its runs stay, and Git keeps the manifest.</source>
        <translation>在服务器上用一次提交删除作业。其运行会保留，Git 也保留清单。</translation>
    </message>
    <message>
        <source>name one job.</source>
        <translation>请指定一个作业。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Makes a discovered job one of yours.</source>
        <translation>把发现的作业变成您的作业。</translation>
    </message>
    <message>
        <source>Where it goes (default: default).</source>
        <translation>所属位置（默认：default）。</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>它现在是 %1。</translation>
    </message>
    <message>
        <source>Has a job started now, on every endpoint where it is scheduled.</source>
        <translation>立即在作业排入计划的每个端点上启动它。</translation>
    </message>
    <message numerus="yes">
        <source>It starts within the next minute on %n endpoint(s).</source>
        <translation>
            <numerusform>它将在一分钟内于 %n 个端点上启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the commits that changed a job&apos;s file, newest first, renames followed.</source>
        <translation>列出更改过作业文件的提交，最新的在前，并跟踪重命名。</translation>
    </message>
    <message>
        <source>How many to show (default: 20).</source>
        <translation>要显示的数量（默认：20）。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--count must be a whole number of at least 1.</source>
        <translation>--count 必须是大于等于 1 的整数。</translation>
    </message>
    <message>
        <source>It has not been committed yet.</source>
        <translation>它还没有提交过。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lists the jobs of the server you are signed in at or, with --repo, of a repository as its working tree has them.
Leaves with 1 when one of them is invalid.</source>
        <translation>列出您所登录服务器的作业；使用 --repo 时，列出仓库工作树中的作业。
其中有无效作业时以 1 退出。</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>没有作业。</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Prints the manifest of a job as it stands in its file.</source>
        <translation>按文件原样输出作业的清单。</translation>
    </message>
    <message>
        <source>User: </source>
        <translation>用户： </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>令牌： </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码： </translation>
    </message>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 上没有使用此密码的该用户。</translation>
    </message>
    <message>
        <source>Signs in at a server and remembers it. The password is asked for, or read from standard input; it is never an argument, where others could see it.</source>
        <translation>登录服务器并记住它。密码会被询问，或从标准输入读取；它绝不作为参数，以免他人看到。</translation>
    </message>
    <message>
        <source>The server, e.g. https://crontopus.example.com.</source>
        <translation>服务器，例如 https://crontopus.example.com。</translation>
    </message>
    <message>
        <source>User name or e-mail address.</source>
        <translation>用户名或电子邮件地址。</translation>
    </message>
    <message>
        <source>Use an API token, read from standard input.</source>
        <translation>使用从标准输入读取的 API 令牌。</translation>
    </message>
    <message>
        <source>Trust the server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>信任具有此 SHA-256 指纹的服务器证书。</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>name one server, such as https://crontopus.example.com or localhost:8400.</source>
        <translation>请指定一个服务器，例如 https://crontopus.example.com 或 localhost:8400。</translation>
    </message>
    <message>
        <source>`%1` is no SHA-256 fingerprint.</source>
        <translation>`%1` 不是 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>warning: %1 is not encrypted; others can read your password on the way.</source>
        <translation>警告：%1 未加密；其他人可以在途中读取您的密码。</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>已以 %2 的身份登录 %1。</translation>
    </message>
    <message>
        <source>Ends the session at the server and forgets its token.</source>
        <translation>结束服务器上的会话并忘记其令牌。</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>已退出 %1。</translation>
    </message>
    <message>
        <source>Tells who you are at the server.</source>
        <translation>说明您在服务器上的身份。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.

Values are YAML: 5, true, &quot;5&quot; (a text), [a, b], {a: b}; nothing behind the `=` is the empty text. A valid manifest is not made invalid.</source>
        <translation>设置清单的字段，其他每个字节保持不变。要么全部设置，要么都不设置。

值为 YAML：5、true、&quot;5&quot;（文本）、[a, b]、{a: b}；`=` 之后为空表示空文本。有效的清单不会被改成无效。</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>清单。</translation>
    </message>
    <message>
        <source>Such as spec.retry.attempts=5.</source>
        <translation>例如 spec.retry.attempts=5。</translation>
    </message>
    <message>
        <source>Take the field away; may be given several times.</source>
        <translation>去掉该字段；可多次给出。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Name a file, and fields as PATH=VALUE or --unset PATH.</source>
        <translation>请指定一个文件，并以 路径=值 或 --unset 路径 的形式指定字段。</translation>
    </message>
    <message>
        <source>`%1` is not of the form PATH=VALUE.</source>
        <translation>`%1` 不是 路径=值 的形式。</translation>
    </message>
    <message>
        <source>Nothing was written: the manifest would not be valid any more.</source>
        <translation>没有写入任何内容：否则清单将不再有效。</translation>
    </message>
    <message>
        <source>The namespace.</source>
        <translation>命名空间。</translation>
    </message>
    <message>
        <source>name one namespace.</source>
        <translation>请指定一个命名空间。</translation>
    </message>
    <message>
        <source>Lists the namespaces of the server, with how many jobs each has.</source>
        <translation>列出服务器的命名空间及各自的作业数。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Makes a namespace.</source>
        <translation>创建命名空间。</translation>
    </message>
    <message>
        <source>The namespace %1 is there now.</source>
        <translation>命名空间 %1 现已存在。</translation>
    </message>
    <message>
        <source>Deletes a namespace that holds no jobs.</source>
        <translation>删除不含作业的命名空间。</translation>
    </message>
    <message>
        <source>The namespace %1 is gone.</source>
        <translation>命名空间 %1 已删除。</translation>
    </message>
    <message>
        <source>Read this run history.</source>
        <translation>读取此运行历史。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>以 JSON 格式应答。</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Lists runs, newest first: those of the server you are signed in at or, with --db, of this machine.</source>
        <translation>列出运行，最新的在前：您所登录服务器的运行；使用 --db 时为本机的运行。</translation>
    </message>
    <message>
        <source>Only jobs whose namespace/name contains this.</source>
        <translation>仅命名空间/名称包含此内容的作业。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Only runs that ended so: running, success, failure, timeout, cancelled, skipped. May be given more than once.</source>
        <translation>仅以此方式结束的运行：running、success、failure、timeout、cancelled、skipped。可多次给出。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00.</source>
        <translation>仅在此后开始的运行：2h、2026-03-01、2026-03-01T12:00。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多。</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>`%1` is no status. There are running, success, failure, timeout, cancelled and skipped.</source>
        <translation>`%1` 不是状态。可用的有 running、success、failure、timeout、cancelled 和 skipped。</translation>
    </message>
    <message>
        <source>`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.</source>
        <translation>`%1` 不是时间。请给出 2h、2026-03-01 或 2026-03-01T12:00。</translation>
    </message>
    <message>
        <source>`--limit` must be a whole number from 1 to %1.</source>
        <translation>`--limit` 必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发方式</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Shows one run of a job, with what it wrote.</source>
        <translation>显示作业的一次运行及其输出。</translation>
    </message>
    <message>
        <source>The run&apos;s number, as `runs list` tells it, or its UUID.</source>
        <translation>`runs list` 给出的运行编号，或其 UUID。</translation>
    </message>
    <message>
        <source>`runs show` wants the number of one run. `crontopus runs list` tells it.</source>
        <translation>`runs show` 需要一次运行的编号。`crontopus runs list` 会给出。</translation>
    </message>
    <message>
        <source>`%1` is neither a number nor a UUID.</source>
        <translation>`%1` 既不是编号也不是 UUID。</translation>
    </message>
    <message>
        <source>a server&apos;s runs have numbers; `crontopus runs list` tells them.</source>
        <translation>服务器的运行有编号；`crontopus runs list` 会给出。</translation>
    </message>
    <message>
        <source>Says a schedule in words, with what to look out for: times that daylight saving skips or repeats, years without a run.</source>
        <translation>用文字说明计划及其注意事项：夏令时跳过或重复的时间、没有运行的年份。</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>`expr` is missing or not a text.</source>
        <translation>`expr` 缺失或不是文本。</translation>
    </message>
    <message>
        <source>`count` must be a whole number from 1 to %1.</source>
        <translation>`count` 必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>`%1` cannot be read.</source>
        <translation>无法读取 `%1`。</translation>
    </message>
    <message>
        <source>Shows when a schedule fires next, daylight saving included.

With --batch, reads one JSON object a line, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, all but expr optional, and answers each with a line {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [times in UTC]} or {&quot;error&quot;}.</source>
        <translation>显示计划下次何时触发，已考虑夏令时。

使用 --batch 时，每行读取一个 JSON 对象 {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}，除 expr 外均可选，并对每个对象用一行应答 {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [UTC 时间]} 或 {&quot;error&quot;}。</translation>
    </message>
    <message>
        <source>How many times to show (default: 5).</source>
        <translation>要显示的次数（默认：5）。</translation>
    </message>
    <message>
        <source>Answer the lines of FILE (`-`: standard input).</source>
        <translation>应答文件中的各行（`-`：标准输入）。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 to %1.</source>
        <translation>--count 必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>It fires at no time that the clock could tell.</source>
        <translation>它不会在时钟能显示的任何时间触发。</translation>
    </message>
    <message>
        <source>A schedule: five cron fields, @daily and the like, or @every 30m. Quote it, or the shell makes file names of its stars.</source>
        <translation>计划：五个 cron 字段、@daily 之类，或 @every 30m。请加引号，否则 shell 会把星号变成文件名。</translation>
    </message>
    <message>
        <source>The IANA time zone that it is meant in (default: this machine&apos;s).</source>
        <translation>计划所用的 IANA 时区（默认：本机时区）。</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Count from this time, such as 2027-03-28T01:30:00Z (default: now).</source>
        <translation>从此时间起计，例如 2027-03-28T01:30:00Z（默认：现在）。</translation>
    </message>
    <message>
        <source>EXPR is missing. Try --help.</source>
        <translation>缺少 EXPR。请试试 --help。</translation>
    </message>
    <message>
        <source>`%1` is not a time.</source>
        <translation>`%1` 不是时间。</translation>
    </message>
    <message>
        <source>Use a form like 2027-03-28T01:30:00Z.</source>
        <translation>请使用 2027-03-28T01:30:00Z 这样的形式。</translation>
    </message>
    <message>
        <source>Shows the native entries that a schedule is compiled into. They fire at least at every wanted minute; where they fire at others too, the job runner&apos;s guard stops those.</source>
        <translation>显示由计划编译成的原生条目。它们至少在每个所需的分钟触发；如果在其他时间也触发，作业运行器的守卫会阻止。</translation>
    </message>
    <message>
        <source>The zone that the native scheduler runs in (default: this machine&apos;s).</source>
        <translation>原生调度器运行所在的时区（默认：本机时区）。</translation>
    </message>
    <message>
        <source>crontab, systemd or taskscheduler.</source>
        <translation>crontab、systemd 或 taskscheduler。</translation>
    </message>
    <message>
        <source>SCHEDULER</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Task Scheduler: the task&apos;s name.</source>
        <translation>任务计划程序：任务的名称。</translation>
    </message>
    <message>
        <source>Task Scheduler: the program to start.</source>
        <translation>任务计划程序：要启动的程序。</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Task Scheduler: the program&apos;s arguments.</source>
        <translation>任务计划程序：程序的参数。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>--target must be crontab, systemd or taskscheduler.</source>
        <translation>--target 必须是 crontab、systemd 或 taskscheduler。</translation>
    </message>
    <message>
        <source>The runner&apos;s guard is needed: %1</source>
        <translation>需要运行器的守卫：%1</translation>
    </message>
    <message>
        <source>Of so many days (default: 7).</source>
        <translation>统计的天数（默认：7）。</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Counts runs and failures of each job.</source>
        <translation>统计每个作业的运行和失败次数。</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Counts runs and failures on each endpoint.</source>
        <translation>统计每个端点上的运行和失败次数。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>this is shown only once:</source>
        <translation>此内容仅显示一次：</translation>
    </message>
    <message>
        <source>Takes a token away, at once.</source>
        <translation>立即收回令牌。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>其编号。</translation>
    </message>
    <message>
        <source>give the number of one token, as the list tells it.</source>
        <translation>请按列表所示给出一个令牌的编号。</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least 1.</source>
        <translation>--%1 必须是大于等于 1 的整数。</translation>
    </message>
    <message>
        <source>Lists your API tokens.</source>
        <translation>列出您的 API 令牌。</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Makes an API token for a program and prints it, this once.</source>
        <translation>为程序创建 API 令牌并输出，仅此一次。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>用途。</translation>
    </message>
    <message>
        <source>What it may do: read:runs, write:jobs, read:* … May be given more than once.</source>
        <translation>它的权限：read:runs、write:jobs、read:* … 可多次给出。</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>It ends after so many days (default: never).</source>
        <translation>它在这么多天后失效（默认：永不）。</translation>
    </message>
    <message>
        <source>give the token one name.</source>
        <translation>请为令牌指定一个名称。</translation>
    </message>
    <message>
        <source>say with --scope what it may do, e.g. --scope &apos;read:*&apos;.</source>
        <translation>请用 --scope 说明其权限，例如 --scope &apos;read:*&apos;。</translation>
    </message>
    <message>
        <source>Lists the tokens that machines are enrolled with.</source>
        <translation>列出机器注册所用的令牌。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Makes a token to enroll machines with and prints it, this once.</source>
        <translation>创建机器注册所用的令牌并输出，仅此一次。</translation>
    </message>
    <message>
        <source>For at most so many machines (default: any number).</source>
        <translation>最多用于这么多台机器（默认：数量不限）。</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>There are no manifests in %1: they lie in directories, one for each namespace.</source>
        <translation>%1 中没有清单：清单位于各目录中，每个命名空间一个目录。</translation>
    </message>
    <message>
        <source>Checks job manifests. Says what is wrong, where, and what would be right.

Exit status: 0 no errors, 1 errors, 2 something could not be read.</source>
        <translation>检查作业清单。说明哪里有什么错误，以及正确的写法。

退出状态：0 没有错误，1 有错误，2 有内容无法读取。</translation>
    </message>
    <message>
        <source>Files, or directories of manifests.</source>
        <translation>文件，或清单目录。</translation>
    </message>
    <message>
        <source>text (default), json, github (workflow commands) or sarif.</source>
        <translation>text（默认）、json、github（工作流命令）或 sarif。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Name at least one file or directory.</source>
        <translation>请至少指定一个文件或目录。</translation>
    </message>
    <message>
        <source>--format must be text, json, github or sarif.</source>
        <translation>--format 必须是 text、json、github 或 sarif。</translation>
    </message>
    <message>
        <source>There is no file or directory %1.</source>
        <translation>没有文件或目录 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n 个清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>the jobs of the server or a repository</source>
        <translation>服务器或仓库的作业</translation>
    </message>
    <message>
        <source>a job&apos;s manifest</source>
        <translation>作业的清单</translation>
    </message>
    <message>
        <source>make a job at the server</source>
        <translation>在服务器上创建作业</translation>
    </message>
    <message>
        <source>give a job at the server another manifest</source>
        <translation>为服务器上的作业换一份清单</translation>
    </message>
    <message>
        <source>delete a job at the server</source>
        <translation>删除服务器上的作业</translation>
    </message>
    <message>
        <source>make a discovered job one of yours</source>
        <translation>把发现的作业变成您的作业</translation>
    </message>
    <message>
        <source>what was edited since the last commit, or between two</source>
        <translation>上次提交以来或两次提交之间的编辑</translation>
    </message>
    <message>
        <source>the commits that changed a job</source>
        <translation>更改过某个作业的提交</translation>
    </message>
    <message>
        <source>the same as trigger</source>
        <translation>与 trigger 相同</translation>
    </message>
    <message>
        <source>have a job started now, wherever it is scheduled</source>
        <translation>立即在其排入计划的各处启动作业</translation>
    </message>
    <message>
        <source>the server&apos;s namespaces</source>
        <translation>服务器的命名空间</translation>
    </message>
    <message>
        <source>make a namespace</source>
        <translation>创建命名空间</translation>
    </message>
    <message>
        <source>delete an empty namespace</source>
        <translation>删除空的命名空间</translation>
    </message>
    <message>
        <source>check manifests, files or whole repositories</source>
        <translation>检查清单、文件或整个仓库</translation>
    </message>
    <message>
        <source>set fields of a manifest, leaving the rest as it is</source>
        <translation>设置清单的字段，其余保持不变</translation>
    </message>
    <message>
        <source>runs of the server or this machine, newest first</source>
        <translation>服务器或本机的运行，最新的在前</translation>
    </message>
    <message>
        <source>one run, with what it wrote</source>
        <translation>一次运行及其输出</translation>
    </message>
    <message>
        <source>how each job fared lately</source>
        <translation>各作业近来的情况</translation>
    </message>
    <message>
        <source>how each endpoint fared lately</source>
        <translation>各端点近来的情况</translation>
    </message>
    <message>
        <source>the machines that run an agent (also: agents list)</source>
        <translation>运行代理的机器（也可用：agents list）</translation>
    </message>
    <message>
        <source>one machine, with what is scheduled there</source>
        <translation>一台机器及其上排入计划的内容</translation>
    </message>
    <message>
        <source>give a machine another name</source>
        <translation>为机器改名</translation>
    </message>
    <message>
        <source>take a machine&apos;s token away</source>
        <translation>收回机器的令牌</translation>
    </message>
    <message>
        <source>what changes at the server, as it happens</source>
        <translation>服务器上实时发生的变化</translation>
    </message>
    <message>
        <source>when a schedule fires next</source>
        <translation>计划下次何时触发</translation>
    </message>
    <message>
        <source>a schedule in words, with what to look out for</source>
        <translation>用文字说明计划及其注意事项</translation>
    </message>
    <message>
        <source>what a native scheduler gets for a schedule</source>
        <translation>原生调度器为某个计划得到的内容</translation>
    </message>
    <message>
        <source>sign in at a server</source>
        <translation>登录服务器</translation>
    </message>
    <message>
        <source>end the session there</source>
        <translation>结束那里的会话</translation>
    </message>
    <message>
        <source>who you are at the server</source>
        <translation>您在服务器上的身份</translation>
    </message>
    <message>
        <source>your API tokens</source>
        <translation>您的 API 令牌</translation>
    </message>
    <message>
        <source>make an API token for a program</source>
        <translation>为程序创建 API 令牌</translation>
    </message>
    <message>
        <source>take an API token away</source>
        <translation>收回 API 令牌</translation>
    </message>
    <message>
        <source>tokens that machines are enrolled with</source>
        <translation>机器注册所用的令牌</translation>
    </message>
    <message>
        <source>make one</source>
        <translation>创建一个</translation>
    </message>
    <message>
        <source>take one away</source>
        <translation>收回一个</translation>
    </message>
    <message>
        <source>make a repository of example jobs to try things with</source>
        <translation>创建示例作业仓库以供试用</translation>
    </message>
    <message>
        <source>the demo&apos;s jobs and last runs</source>
        <translation>演示的作业和最近的运行</translation>
    </message>
    <message>
        <source>Usage: crontopus COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>用法：crontopus 命令 [参数]

命令：
</translation>
    </message>
    <message>
        <source>
`crontopus COMMAND --help` tells more; so does crontopus(1).
</source>
        <translation>
`crontopus 命令 --help` 提供更多说明；crontopus(1) 也有。
</translation>
    </message>
    <message>
        <source>crontopus: there is no command `%1`. Try `crontopus --help`.
</source>
        <translation>crontopus：没有命令 `%1`。请试试 `crontopus --help`。
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Runs there</source>
        <translation>在那里的运行</translation>
    </message>
    <message>
        <source>Tells the demo&apos;s jobs, its last runs and what its server knows. Fails as long as no run that the scheduler started has finished and come to the server, if it has one.</source>
        <translation>说明演示的作业、最近的运行以及服务器所知的内容。只要还没有由调度器启动的运行完成并送达服务器（如有），就会失败。</translation>
    </message>
</context>
<context>
    <name>crontopus::demo</name>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>无法创建 %1 所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is there, but it is no demo of ours.</source>
        <translation>%1 已存在，但不是我们的演示。</translation>
    </message>
    <message>
        <source>Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.</source>
        <translation>请在 CRONTOPUS_DEMO_DIR 中指定另一个目录，或清空此目录。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Remove the directory that it is in; the demo makes it anew.</source>
        <translation>请删除它所在的目录；演示会重新创建。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法删除 %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::files</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 大于 %2 字节。</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>无法创建目录 %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::http</name>
    <message>
        <source>The request is read from standard input.</source>
        <translation>请求从标准输入读取。</translation>
    </message>
    <message>
        <source>No answer in time from %1.</source>
        <translation>%1 未及时应答。</translation>
    </message>
</context>
<context>
    <name>crontopus::main</name>
    <message>
        <source>The desktop console of Crontopus.</source>
        <translation>Crontopus 的桌面控制台。</translation>
    </message>
    <message>
        <source>Open this workspace, or the checkout at this path.</source>
        <translation>打开此工作区，或此路径上的检出。</translation>
    </message>
    <message>
        <source>name or path</source>
        <translation>名称或路径</translation>
    </message>
    <message>
        <source>Open the demo, making it if need be.</source>
        <translation>打开演示，必要时创建。</translation>
    </message>
    <message>
        <source>Start in the system tray, without a window.</source>
        <translation>在系统托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Keep settings and the log in this directory.</source>
        <translation>将设置和日志保存在此目录中。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Show what this crontopus: link leads to.</source>
        <translation>显示此 crontopus: 链接指向的内容。</translation>
    </message>
    <message>
        <source>Crontopus runs already, but does not answer.</source>
        <translation>Crontopus 已在运行，但没有应答。</translation>
    </message>
</context>
<context>
    <name>crontopus::manifest</name>
    <message>
        <source>The file lies in the namespace `%1`, which holds; write that, or move the file to `%2/`.</source>
        <translation>该文件位于命名空间 `%1` 中，以此为准；请写成它，或将文件移到 `%2/`。</translation>
    </message>
    <message>
        <source>The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>目录 `%1` 不能用作命名空间：请使用最多 63 个小写字母、数字和连字符，并以字母或数字开头和结尾。</translation>
    </message>
    <message>
        <source>The job belongs to the tenant `%1`, whatever is written here: remove the field.</source>
        <translation>无论此处写什么，该作业都属于租户 `%1`：请删除该字段。</translation>
    </message>
    <message>
        <source>Nothing here runs `%1` of a job with `spec.checkin.ping`: remove one of the two.</source>
        <translation>对于带 `spec.checkin.ping` 的作业，此处不会运行其 `%1`：请删除其中之一。</translation>
    </message>
    <message>
        <source>`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`).</source>
        <translation>缺少 `spec.command`：请说明运行什么（或写 `spec.http` 或 `spec.script`）。</translation>
    </message>
    <message>
        <source>`%1` and `%2` exclude each other: keep one of them.</source>
        <translation>`%1` 与 `%2` 互斥：请保留其中一个。</translation>
    </message>
    <message>
        <source>`spec.command` is empty: say what runs.</source>
        <translation>`spec.command` 为空：请说明运行什么。</translation>
    </message>
    <message>
        <source>`spec.args` has no meaning with `spec.http`: remove it.</source>
        <translation>`spec.args` 与 `spec.http` 同用没有意义：请删除它。</translation>
    </message>
    <message>
        <source>This is no web address: write one such as https://example.com/path.</source>
        <translation>这不是网址：请写成 https://example.com/path 之类。</translation>
    </message>
    <message>
        <source>The address holds a user name: move it to `spec.http.auth`, out of logs.</source>
        <translation>该地址含有用户名：请将其移到 `spec.http.auth`，以免出现在日志中。</translation>
    </message>
    <message>
        <source>`%1` is no header: a name has letters, digits and hyphens, a value is one line.</source>
        <translation>`%1` 不是标头：名称由字母、数字和连字符组成，值为一行。</translation>
    </message>
    <message>
        <source>`%1` is no status: write one such as 204, or a range such as 200-299.</source>
        <translation>`%1` 不是状态码：请写成 204 之类，或 200-299 之类的范围。</translation>
    </message>
    <message>
        <source>This is no program: write one such as bash, python3 or /usr/bin/perl.</source>
        <translation>这不是程序：请写成 bash、python3 或 /usr/bin/perl 之类。</translation>
    </message>
    <message>
        <source>`spec.script.source` is empty: say what runs.</source>
        <translation>`spec.script.source` 为空：请说明运行什么。</translation>
    </message>
    <message>
        <source>`%1` cannot be the name of an environment variable: use letters, digits and underscores, not beginning with a digit.</source>
        <translation>`%1` 不能用作环境变量名：请使用字母、数字和下划线，且不以数字开头。</translation>
    </message>
    <message>
        <source>`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it.</source>
        <translation>`spec.retry.maxInterval` 短于 `spec.retry.initialInterval`：请增大它。</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read this secret: write `${VAR}` and set the variable in the agent&apos;s environment.</source>
        <translation>能读取仓库的任何人都能读取此密钥：请写成 `${VAR}`，并在代理的环境中设置该变量。</translation>
    </message>
    <message>
        <source>`%1` takes a single line without control characters.</source>
        <translation>`%1` 只接受不含控制字符的单行。</translation>
    </message>
    <message>
        <source>There is no time zone `%1`: write an IANA name such as Europe/Berlin.</source>
        <translation>没有时区 `%1`：请写 IANA 名称，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>There is no time zone `%1`. Did you mean `%2`?</source>
        <translation>没有时区 `%1`。您是指 `%2` 吗？</translation>
    </message>
    <message>
        <source>`spec.schedule` and `spec.at` exclude each other: keep one of them.</source>
        <translation>`spec.schedule` 与 `spec.at` 互斥：请保留其中一个。</translation>
    </message>
    <message>
        <source>`spec.schedule` is missing: say when it runs, such as &quot;0 2 * * *&quot; (or write `spec.at`).</source>
        <translation>缺少 `spec.schedule`：请说明何时运行，例如 &quot;0 2 * * *&quot;（或写 `spec.at`）。</translation>
    </message>
    <message>
        <source>`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes into `spec.timezone`.</source>
        <translation>`%1` 不是日期和时间：请写成整分钟，例如 2026-03-01 04:00；时区写入 `spec.timezone`。</translation>
    </message>
    <message>
        <source>Daylight saving skips %1 in %2: the job runs right after the gap.</source>
        <translation>夏令时会跳过 %2 的 %1：作业在跳过之后立即运行。</translation>
    </message>
    <message>
        <source>`spec.schedule` is an empty list: write an expression, such as &quot;0 2 * * *&quot;.</source>
        <translation>`spec.schedule` 是空列表：请写一个表达式，例如 &quot;0 2 * * *&quot;。</translation>
    </message>
    <message>
        <source>a map of fields below it</source>
        <translation>由下级字段组成的映射</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>不带引号的 true 或 false</translation>
    </message>
    <message>
        <source>a duration such as 90s, 15m or 1h30m</source>
        <translation>时长，例如 90s、15m 或 1h30m</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>文本或文本列表</translation>
    </message>
    <message>
        <source>a map of names to texts</source>
        <translation>名称到文本的映射</translation>
    </message>
    <message>
        <source>a map of names to texts or lists of texts</source>
        <translation>名称到文本或文本列表的映射</translation>
    </message>
    <message>
        <source>a list of maps</source>
        <translation>映射列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A manifest is a map that begins with `apiVersion: v1`.</source>
        <translation>清单是以 `apiVersion: v1` 开头的映射。</translation>
    </message>
    <message>
        <source>`%1` is missing: write %2.</source>
        <translation>缺少 `%1`：请写 %2。</translation>
    </message>
    <message>
        <source>`%1` is missing. It says: %2</source>
        <translation>缺少 `%1`。它的含义：%2</translation>
    </message>
    <message>
        <source>`%1` takes a map of fields below it.</source>
        <translation>`%1` 接受由下级字段组成的映射。</translation>
    </message>
    <message>
        <source>`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.</source>
        <translation>`%1` 不是时长：请写 90、90s、15m、2h、1d 或 1h30m。</translation>
    </message>
    <message>
        <source>`%1` is no UUID: write one such as %2, or leave `%3` out.</source>
        <translation>`%1` 不是 UUID：请写成 %2 之类，或省略 `%3`。</translation>
    </message>
    <message>
        <source>`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>`%1` 不能用作名称：请使用最多 63 个小写字母、数字和连字符，并以字母或数字开头和结尾。</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3.</source>
        <translation>`%1` 不能是 `%2`：请使用 %3。</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3. Did you mean `%4`?</source>
        <translation>`%1` 不能是 `%2`：请使用 %3。您是指 `%4` 吗？</translation>
    </message>
    <message>
        <source>`%1` is out of range: use %2 to %3.</source>
        <translation>`%1` 超出范围：请使用 %2 到 %3。</translation>
    </message>
    <message>
        <source>`%1` takes true or false, without quotes.</source>
        <translation>`%1` 接受不带引号的 true 或 false。</translation>
    </message>
    <message>
        <source>YAML 1.2 takes `%1` for a text: write %2.</source>
        <translation>YAML 1.2 会将 `%1` 视为文本：请写 %2。</translation>
    </message>
    <message>
        <source>`%1` contains a NUL character: remove it.</source>
        <translation>`%1` 含有 NUL 字符：请删除它。</translation>
    </message>
    <message>
        <source>`%1` takes a text; put it in quotes.</source>
        <translation>`%1` 接受文本；请加上引号。</translation>
    </message>
    <message>
        <source>`%1` takes a text or a list of texts.</source>
        <translation>`%1` 接受文本或文本列表。</translation>
    </message>
    <message>
        <source>`%1` takes a text.</source>
        <translation>`%1` 接受文本。</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing.</source>
        <translation>字段 `%1` 未知；它会保留，但不起作用。</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?</source>
        <translation>字段 `%1` 未知；它会保留，但不起作用。您是指 `%2` 吗？</translation>
    </message>
    <message>
        <source>`%1` takes %2.</source>
        <translation>`%1` 接受%2。</translation>
    </message>
    <message>
        <source>The directory cannot be read: check its permissions.</source>
        <translation>无法读取该目录：请检查其权限。</translation>
    </message>
    <message>
        <source>The link leads out of the repository, or nowhere; it is not followed.</source>
        <translation>该链接指向仓库之外或不存在的位置；不会跟随它。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>没有目录 %1。</translation>
    </message>
    <message>
        <source>The job %1 is defined in %2 too, so neither is used: rename one of them.</source>
        <translation>作业 %1 在 %2 中也有定义，因此两者都不使用：请重命名其中一个。</translation>
    </message>
    <message>
        <source>The id %1 is used in %2 too, so neither is used: give one of them another, or none.</source>
        <translation>ID %1 在 %2 中也有使用，因此两者都不使用：请为其中一个换一个 ID 或去掉。</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeManifests</name>
    <message>
        <source>The text is no map of fields.</source>
        <translation>文本不是由字段组成的映射。</translation>
    </message>
    <message>
        <source>Settle the texts as a whole.</source>
        <translation>请整体解决这些文本。</translation>
    </message>
    <message>
        <source>Both sides changed comments too.</source>
        <translation>双方也都更改了注释。</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeTexts</name>
    <message>
        <source>The texts cannot be merged.</source>
        <translation>无法合并这些文本。</translation>
    </message>
</context>
<context>
    <name>crontopus::outputtext</name>
    <message>
        <source>… %1 bytes left out …</source>
        <translation>… 省略了 %1 字节 …</translation>
    </message>
</context>
<context>
    <name>crontopus::process</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds.</source>
        <translation>%1 未在 %2 秒内结束。</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 崩溃了。</translation>
    </message>
</context>
<context>
    <name>crontopus::runtext</name>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>补跑</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>晚了 %1</translation>
    </message>
</context>
<context>
    <name>crontopus::selection</name>
    <message>
        <source>The job was found on a machine and stays there as it is (label `source: discovered`).</source>
        <translation>该作业是在某台机器上发现的，并原样留在那里（标签 `source: discovered`）。</translation>
    </message>
    <message>
        <source>The job is disabled (`spec.enabled: false`).</source>
        <translation>该作业已禁用（`spec.enabled: false`）。</translation>
    </message>
    <message>
        <source>The job runs elsewhere and reports itself (`spec.checkin.ping`).</source>
        <translation>该作业在别处运行并自行报告（`spec.checkin.ping`）。</translation>
    </message>
    <message>
        <source>The job is for %1 only (`spec.platforms`), and %2 runs %3.</source>
        <translation>该作业仅用于 %1（`spec.platforms`），而 %2 运行 %3。</translation>
    </message>
    <message>
        <source>%1 is not among the job&apos;s endpoints (`spec.agent.endpoints`).</source>
        <translation>%1 不在该作业的端点之列（`spec.agent.endpoints`）。</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.</source>
        <translation>该作业要求标签 %1: %2（`spec.agent.selector`），而 %3 没有。</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.</source>
        <translation>该作业要求标签 %1: %2（`spec.agent.selector`），而 %3 的是 %4。</translation>
    </message>
</context>
<context>
    <name>crontopus::setField</name>
    <message>
        <source>`%1` cannot be set: %2</source>
        <translation>无法设置 `%1`：%2</translation>
    </message>
    <message>
        <source>`%1` cannot be changed alone: other fields may refer to it by an alias.</source>
        <translation>`%1` 不能单独更改：其他字段可能通过别名引用它。</translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation>请直接更改文本。</translation>
    </message>
    <message>
        <source>`%1` cannot be set to this without changing other fields.</source>
        <translation>不更改其他字段就无法将 `%1` 设为此值。</translation>
    </message>
    <message>
        <source>`%1` is no field path: write one such as spec.retry.attempts.</source>
        <translation>`%1` 不是字段路径：请写成 spec.retry.attempts 之类。</translation>
    </message>
    <message>
        <source>The text is not valid YAML, so no field can be set: %1</source>
        <translation>文本不是有效的 YAML，因此无法设置字段：%1</translation>
    </message>
    <message>
        <source>The text is no map of fields, so no field can be set.</source>
        <translation>文本不是由字段组成的映射，因此无法设置字段。</translation>
    </message>
    <message>
        <source>`%1` is an alias: change what it refers to, or write its fields out.</source>
        <translation>`%1` 是别名：请更改它引用的内容，或将其字段完整写出。</translation>
    </message>
    <message>
        <source>`%1` holds a single value, so nothing can stand below it: change that first.</source>
        <translation>`%1` 含有单个值，其下不能有内容：请先更改它。</translation>
    </message>
    <message>
        <source>`%1` is a list, not a map.</source>
        <translation>`%1` 是列表，不是映射。</translation>
    </message>
    <message>
        <source>`%1` is a map, not a list.</source>
        <translation>`%1` 是映射，不是列表。</translation>
    </message>
    <message>
        <source>The list `%1` has fewer items: add at its end.</source>
        <translation>列表 `%1` 的项目较少：请在其末尾添加。</translation>
    </message>
    <message>
        <source>A list or map within the value cannot be set at once.</source>
        <translation>值中的列表或映射不能一次设置。</translation>
    </message>
    <message>
        <source>Set its fields one by one.</source>
        <translation>请逐个设置其字段。</translation>
    </message>
    <message>
        <source>`%1` is no list or map: write [a, b] or {a: b}.</source>
        <translation>`%1` 不是列表或映射：请写 [a, b] 或 {a: b}。</translation>
    </message>
</context>
<context>
    <name>crontopus::spool</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>its run id is no UUID</source>
        <translation>其运行 ID 不是 UUID</translation>
    </message>
    <message>
        <source>The runner was killed, or the machine went down, before the job ended.</source>
        <translation>作业结束前，运行器被终止或机器停机。</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2); it is kept as %3.</source>
        <translation>%1 不是完整的运行记录（%2）；已保留为 %3。</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2) and cannot be moved to %3.</source>
        <translation>%1 不是完整的运行记录（%2），且无法移到 %3。</translation>
    </message>
</context>
<context>
    <name>crontopus::timetext</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>crontopus::yaml</name>
    <message>
        <source>A quote is opened but never closed: add the closing quote.</source>
        <translation>引号已打开但未关闭：请添加右引号。</translation>
    </message>
    <message>
        <source>A tab stands where indentation is expected: indent with spaces.</source>
        <translation>应为缩进的地方有制表符：请用空格缩进。</translation>
    </message>
    <message>
        <source>A `:` cannot stand here: put the text in quotes, or check the indentation.</source>
        <translation>`:` 不能出现在此处：请将文本放入引号，或检查缩进。</translation>
    </message>
    <message>
        <source>A text cannot begin with this character: put it in quotes.</source>
        <translation>文本不能以此字符开头：请将其放入引号。</translation>
    </message>
    <message>
        <source>This alias names an anchor that is not defined above it: define it with `&amp;name`.</source>
        <translation>此别名引用的锚点在其上方没有定义：请用 `&amp;name` 定义它。</translation>
    </message>
    <message>
        <source>The indentation does not match the lines above: align it with its neighbours.</source>
        <translation>缩进与上方各行不符：请与相邻行对齐。</translation>
    </message>
    <message>
        <source>A `{` is opened but never closed: add the closing `}`.</source>
        <translation>`{` 已打开但未关闭：请添加 `}`。</translation>
    </message>
    <message>
        <source>A `[` is opened but never closed: add the closing `]`.</source>
        <translation>`[` 已打开但未关闭：请添加 `]`。</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one: remove it, or put the text in quotes.</source>
        <translation>右括号没有对应的左括号：请删除它，或将文本放入引号。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check the indentation and quotes.</source>
        <translation>这不是有效的 YAML：%1。请检查缩进和引号。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: a manifest holds one job.</source>
        <translation>文件大于 1 MiB：一份清单只含一个作业。</translation>
    </message>
    <message>
        <source>A carriage return stands alone: end lines with LF or CR LF.</source>
        <translation>有单独的回车符：请用 LF 或 CR LF 结束各行。</translation>
    </message>
    <message>
        <source>The control character 0x%1 cannot stand in YAML: write it as an escape in double quotes, or remove it. Is this a text file?</source>
        <translation>控制字符 0x%1 不能出现在 YAML 中：请在双引号中写成转义序列，或删除它。这是文本文件吗？</translation>
    </message>
    <message>
        <source>This line is not UTF-8: save the file as UTF-8.</source>
        <translation>此行不是 UTF-8：请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file has a second document: put every job into a file of its own.</source>
        <translation>文件有第二个文档：请将每个作业放入各自的文件。</translation>
    </message>
    <message>
        <source>Nothing can stand here after the end of the job: check the indentation and brackets.</source>
        <translation>作业结束后此处不能再有内容：请检查缩进和括号。</translation>
    </message>
    <message>
        <source>This alias stands inside what it refers to.</source>
        <translation>此别名位于它所引用的内容之中。</translation>
    </message>
    <message>
        <source>The file has more than 10,000 values, counting what its aliases repeat.</source>
        <translation>文件的值超过 10,000 个（含别名重复的值）。</translation>
    </message>
    <message>
        <source>The file is nested more than 64 levels deep.</source>
        <translation>文件的嵌套超过 64 层。</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>键必须是文本。</translation>
    </message>
    <message>
        <source>The key `%1` stands here twice: remove one of them.</source>
        <translation>键 `%1` 在此出现两次：请删除其中一个。</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes an alias of a map, such as `*defaults`.</source>
        <translation>`&lt;&lt;` 接受映射的别名，例如 `*defaults`。</translation>
    </message>
    <message>
        <source>The file is empty: a manifest needs `apiVersion`, `kind`, `metadata` and `spec`.</source>
        <translation>文件为空：清单需要 `apiVersion`、`kind`、`metadata` 和 `spec`。</translation>
    </message>
</context>
</TS>
