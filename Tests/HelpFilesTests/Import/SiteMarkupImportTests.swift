import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Admonitions, shortcodes, components, attributes and emphasis as generators and converters of sites write them.
@Suite("Import of site markup") struct SiteMarkupImportTests {
  @Test func `admonitions become notes and warnings`() throws {
    let text = """
      # A

      :::tip[Good to know]
      One.

      ::::danger
      Two.
      ::::
      :::

      !!! warning "주의"
          Three.

          Four.

      {% hint style="info" %}
      Five.
      {% endhint %}

      Six.
      """
    #expect(
      try ImportedService.of(text, .md).questions == [
        "faq-1: A → > [!NOTE]⏎> **Good to know**⏎>⏎> One.⏎>⏎> > [!WARNING]⏎> > Two.⏎⏎> [!WARNING]⏎> **주의**⏎>⏎> Three.⏎>⏎> Four."
          + "⏎⏎> [!NOTE]⏎> Five.⏎⏎Six."
      ])
  }

  @Test func `shortcodes and components are left out and told, code with them is kept`() throws {
    let text = """
      # A

      {{< youtube abc >}}

      See [it]({{< ref "b.md" >}}) and `{{ x }}`. Press <Enter>.

      ```
      {% raw %}
      ```
      """
    let service = try ImportedService.of(text, .md)
    #expect(service.questions == ["faq-1: A → See it and `{{ x }}`. Press \\<Enter\\>.⏎⏎```⏎{% raw %}⏎```"])
    #expect(
      service.notices == [
        "3: shortcode(\"youtube abc\")", "5: markup(HelpContent.MarkupProblem.addressNotOpened(\"b.md\"))",
      ])
  }

  @Test func `components of MDX are left out with their text kept`() throws {
    let text = """
      import Tabs from '@theme/Tabs';

      # 安装

      <Tabs
        defaultValue="a">
        <TabItem value="a" label="苹果">

      打开它。

      </TabItem>
      </Tabs>

      <Chart data={[1, 2]} />
      """
    let pages: KeyValuePairs = ["a.mdx": text]
    let service = try #require(ImportedService.site(pages).values.first)
    #expect(service.questions == ["faq-1: 安装 → **苹果**⏎⏎打开它。"])
    #expect(service.notices.map { $0.prefix(2) } == ["1:", "14"])
  }

  @Test(arguments: [
    ("Select the **Active **tab.", "Select the **Active** tab."), ("**가격:**** **무료", "**가격:** 무료"),
    ("****환불****", "**환불**"), ("**九、******虚拟****", "**九、虚拟**"), ("새 블록!** **", "새 블록!"),
    ("고르기** 구성원 **탭", "고르기 **구성원** 탭"),
    ("****가********b**** ****c****\n\n다****", "**가b** **c**⏎⏎다"),
    ("- a\n\n    **b **c", "- a⏎⏎  **b** c"),
    ("| a | b |\n|---|---|\n| **x **y | 1 |", "| a | b |⏎| --- | --- |⏎| **x** y | 1 |"),
    ("2 ** 3 ** 4", "2 \\*\\* 3 \\*\\* 4"), ("카드 1234-****-****", "카드 1234-\\*\\*\\*\\*-\\*\\*\\*\\*"),
    ("**a **b\n\n```\nf(**c, **d)\n```", "**a** b⏎⏎```⏎f(**c, **d)⏎```"),
  ]) func `strong emphasis as converters write it is strong`(text: String, answer: String) throws {
    #expect(try ImportedService.of("# T\n\n\(text)\n", .md).questions == ["faq-1: T → \(answer)"])
  }

  @Test func `attributes of links and names of inner headings are not shown`() throws {
    let text = #"[가](https://a.example){:target="_blank"}와 [나](https://b.example){ .md-button }, `{x}`{=y}"#
    #expect(
      try ImportedService.of("# T\n\n\(text) {z}\n\n- 다\n\n  ### 라 {#la}\n\n  마\n", .md).questions == [
        "faq-1: T → [가](https://a.example)와 [나](https://b.example), `{x}` {z}⏎⏎- 다⏎⏎  ### 라⏎⏎  마"
      ])
  }

  @Test func `a component in a block of HTML is shown by its title`() throws {
    #expect(
      try ImportedService.of("# T\n\n<div>\n  <Course title=\"무료 & 쉬움\"/>\n</div>\n", .md).questions == [
        "faq-1: T → **무료 \\& 쉬움**"
      ])
  }

  @Test func `a break of HTML alone on its line takes nothing from the text below`() throws {
    #expect(try ImportedService.of("# T\n\na\n\n<br>\n**b:** c\n", .md).questions == ["faq-1: T → a⏎⏎**b:** c"])
  }
}
