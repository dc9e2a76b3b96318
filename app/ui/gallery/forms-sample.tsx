import { Form } from '@remix-run/react'
import { Checkbox, CheckboxGroup, RadioGroup } from '../form/choices'
import { DateField } from '../form/date-field'
import { ErrorSummary } from '../form/error-summary'
import { FieldPair, FieldSet, FormActions } from '../form/field-set'
import { FileField } from '../form/file-field'
import { PasswordField } from '../form/password-field'
import { MoneyRangeField } from '../form/range-field'
import { SelectField } from '../form/select-field'
import { SubmitButton } from '../form/submit-button'
import { TextArea } from '../form/text-area'
import { TextField } from '../form/text-field'
import { Button } from '../page/button'
import { Banner } from '../page/notice'
import { Page, PageHeader } from '../page/page'

const errors = { email: '请填写有效的邮箱地址，例如 name@example.com', consent: '请先阅读并同意' }

/** Every field, with hints and errors. */
export function FormsSample() {
  return (
    <>
      <Banner tone="warning" icon="offline" title="当前离线。">
        已存草稿，联网后自动提交
      </Banner>
      <Page width="text">
        <PageHeader
          title="登记这次联系"
          lead="带“选填”的可以不填。"
          back={{ to: '/cadre', label: '结对联系' }}
        />
        <Form method="post" noValidate className="form">
          <ErrorSummary errors={errors} />
          <Contact />
          <Wishes />
          <FormActions hint="联网后自动送出，同一记录不会重复提交">
            <SubmitButton>联网后提交，含 1 条诉求</SubmitButton>
            <Button look="quiet">存草稿</Button>
          </FormActions>
        </Form>
      </Page>
    </>
  )
}

function Contact() {
  return (
    <FieldSet legend="联系情况">
      <SelectField
        label="人才"
        name="talent"
        options={[{ value: '1', label: '张**，蓬芯微电子，芯片封装方向' }]}
      />
      <FieldPair>
        <DateField label="日期" name="date" defaultValue="2026-11-23" />
        <RadioGroup
          label="方式"
          name="way"
          look="segments"
          defaultValue="visit"
          options={[
            { value: 'visit', label: '走访' },
            { value: 'talk', label: '座谈' },
            { value: 'call', label: '电话' },
            { value: 'online', label: '线上' },
          ]}
        />
      </FieldPair>
      <TextField
        label="邮箱"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue="name@"
        error={errors.email}
      />
      <TextArea
        label="了解情况"
        name="notes"
        hint="对方说了什么、需要什么，用他的话写。"
        limit={30}
        defaultValue="封装中试线 10 月投产，团队增至 9 人，明年计划招 4 名硕士。家属 12 月随迁。"
      />
    </FieldSet>
  )
}

function Wishes() {
  return (
    <FieldSet legend="诉求" hint="没有可不填">
      <CheckboxGroup
        label="在场人员"
        name="present"
        inline
        optional
        defaultValue={['me']}
        options={[
          { value: 'me', label: '我' },
          { value: 'liaison', label: '联络员 李老师' },
          { value: 'enterprise', label: '企业 王经理' },
        ]}
      />
      <RadioGroup
        label="可见范围"
        name="visibility"
        defaultValue="part"
        options={[
          { value: 'part', label: '只给承办部门', hint: '办理所需内容，不含联系记录' },
          { value: 'all', label: '承办部门与人才办' },
        ]}
      />
      <MoneyRangeField label="期望月薪" names={['min', 'max']} optional unit="元/月" />
      <TextField label="招聘人数" name="headcount" narrow unit="人" inputMode="numeric" />
      <FileField label="证明材料" name="proof" accept={['.pdf', '.jpg']} maxBytes={5_000_000} optional />
      <PasswordField label="密码" name="password" autoComplete="current-password" />
      <Checkbox
        label="我已阅读并同意个人信息处理规则"
        name="consent"
        optional={false}
        error={errors.consent}
      />
    </FieldSet>
  )
}
