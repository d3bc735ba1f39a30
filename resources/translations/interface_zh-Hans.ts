<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is 100, 150 or 200</extracomment>
        <translation>文字大小 %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black background, white and yellow words.</source>
        <translation>黑色背景，白色和黄色文字。</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>低位操作</translation>
    </message>
    <message>
        <source>All buttons move to the lower half of the screen.</source>
        <translation>所有按钮移到屏幕下半部分。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>画面不会自行移动。</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Reads what is on the screen.</source>
        <translation>读出屏幕上的内容。</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>全部恢复原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>上一页：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>扫码带走</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一页：%1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is where the visitor came from, such as a year or a thread</extracomment>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CreditLink</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choose a thread: the moments that it runs through stay bright.</source>
        <translation>请选择一条线索：它经过的事件会保持明亮。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Otherwise the exhibit returns to the beginning.</source>
        <translation>如无操作，展示将回到开头。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>LoanMonths</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>%1 billion</source>
        <extracomment>In Chinese and Japanese %1 counts hundreds of millions: 億, 亿</extracomment>
        <translation>%1亿</translation>
    </message>
</context>
<context>
    <name>MomentMark</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>理念</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>扫码带走</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再读一遍</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All of time</source>
        <translation>全部时间</translation>
    </message>
</context>
<context>
    <name>PlainMoment</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>停止（%1/%2）</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>播放故事</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Selected</source>
        <extracomment>said of the language, the size or the screen that is there</extracomment>
        <translation>已选中</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>said of an aid</extracomment>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>said of an aid</extracomment>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>RemarkControls</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>上一页：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>扫码带走</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一页：%1</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scroll up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Take it with you</source>
        <translation>扫码带走</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>上一页来源</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>更多来源</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>请用手机摄像头对准方形码</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Take it with you</source>
        <translation>扫码带走</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>请用手机摄像头对准方形码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>上一页来源</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>更多来源</translation>
    </message>
</context>
<context>
    <name>SourcesViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>… and where not: “https://” does not stay behind on a line of its own. two years of two documents</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>The source you asked for: %1</source>
        <translation>您要找的来源：%1</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>停止（%1/%2）</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>播放故事</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>停止播放</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>One thread, three places</source>
        <translation>一条线索，三个地方</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>One thread, three places</source>
        <translation>一条线索，三个地方</translation>
    </message>
</context>
<context>
    <name>ThreadsButton</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a thread; it runs through %2 of %3 moments</extracomment>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Show all moments again</source>
        <translation>重新显示全部事件</translation>
    </message>
    <message>
        <source>Filter by thread</source>
        <translation>按线索筛选</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
</context>
</TS>
