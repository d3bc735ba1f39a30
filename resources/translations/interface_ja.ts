<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Accessibility</source>
        <translation>使いやすく</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is 100, 150 or 200</extracomment>
        <translation>文字の大きさ %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Black background, white and yellow words.</source>
        <translation>黒地に、白と黄色の文字になります。</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>低い位置で操作</translation>
    </message>
    <message>
        <source>All buttons move to the lower half of the screen.</source>
        <translation>すべてのボタンが下半分に移ります。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>ひとりでに動くものがなくなります。</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Reads what is on the screen.</source>
        <translation>画面の内容を読み上げます。</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音を小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音を大きく</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み上げを止める</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読み上げる</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>前へ：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ：%1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is where the visitor came from, such as a year or a thread</extracomment>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CreditLink</name>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choose a thread: the moments that it runs through stay bright.</source>
        <translation>糸を一つ選んでください。その糸が通る出来事が、明るいまま残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>まだご覧になっていますか？</translation>
    </message>
    <message>
        <source>Otherwise the exhibit returns to the beginning.</source>
        <translation>操作がなければ、最初の画面に戻ります。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>はい、見ています</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>言語を選ぶ</translation>
    </message>
</context>
<context>
    <name>LoanMonths</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>%1 billion</source>
        <extracomment>In Chinese and Japanese %1 counts hundreds of millions: 億, 亿</extracomment>
        <translation>%1億</translation>
    </message>
</context>
<context>
    <name>MomentMark</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>出来事%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>考え方</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>演説</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>使いやすく</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み上げを止める</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読み上げる</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All of time</source>
        <translation>全期間</translation>
    </message>
</context>
<context>
    <name>PlainMoment</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>停止（%1／%2）</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>物語を再生</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>物語を停止</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前の出来事</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次の出来事</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Selected</source>
        <extracomment>said of the language, the size or the screen that is there</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>said of an aid</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>said of an aid</extracomment>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>RemarkControls</name>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>前へ：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ：%1</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scroll up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Take it with you</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>前の出典</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>ほかの出典</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>スマートフォンのカメラを四角いコードに向けてください</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Take it with you</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>スマートフォンのカメラを四角いコードに向けてください</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>前の出典</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>ほかの出典</translation>
    </message>
</context>
<context>
    <name>SourcesViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>… and where not: “https://” does not stay behind on a line of its own. two years of two documents</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The source you asked for: %1</source>
        <translation>お探しの出典：%1</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>停止（%1／%2）</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>物語を再生</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>物語を停止</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>One thread, three places</source>
        <translation>一本の糸、三つの場所</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>One thread, three places</source>
        <translation>一本の糸、三つの場所</translation>
    </message>
</context>
<context>
    <name>ThreadsButton</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a thread; it runs through %2 of %3 moments</extracomment>
        <translation>%1：%3件中%2件</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>糸をたどる</translation>
    </message>
    <message>
        <source>Show all moments again</source>
        <translation>すべての出来事を表示する</translation>
    </message>
    <message>
        <source>Filter by thread</source>
        <translation>糸で絞り込む</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation>前の出来事</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次の出来事</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
</context>
</TS>
