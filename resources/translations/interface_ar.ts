<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is 100, 150 or 200</extracomment>
        <translation>حجم النص %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Black background, white and yellow words.</source>
        <translation>خلفية سوداء وكلمات بيضاء وصفراء.</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>أزرار منخفضة</translation>
    </message>
    <message>
        <source>All buttons move to the lower half of the screen.</source>
        <translation>تنتقل جميع الأزرار إلى النصف الأسفل من الشاشة.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>لا شيء يتحرك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reads what is on the screen.</source>
        <translation>يقرأ ما على الشاشة.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>إعادة كل شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>السابق: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is where the visitor came from, such as a year or a thread</extracomment>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CreditLink</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choose a thread: the moments that it runs through stay bright.</source>
        <translation>اختر خيطًا: تبقى اللحظات التي يمر بها مضيئة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبق ثوان</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوان</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Otherwise the exhibit returns to the beginning.</source>
        <translation>وإلا عاد المعرض إلى البداية.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>اختر لغة</translation>
    </message>
</context>
<context>
    <name>LoanMonths</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>%1 billion</source>
        <extracomment>In Chinese and Japanese %1 counts hundreds of millions: 億, 亿</extracomment>
        <translation>%1 مليار</translation>
    </message>
</context>
<context>
    <name>MomentMark</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>لا لحظات</numerusform>
            <numerusform>لحظة واحدة</numerusform>
            <numerusform>لحظتان</numerusform>
            <numerusform>%n لحظات</numerusform>
            <numerusform>%n لحظة</numerusform>
            <numerusform>%n لحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>المفهوم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All of time</source>
        <translation>الفترة بأكملها</translation>
    </message>
</context>
<context>
    <name>PlainMoment</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>إيقاف: %1 من %2</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>تشغيل القصة</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>إيقاف القصة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Selected</source>
        <extracomment>said of the language, the size or the screen that is there</extracomment>
        <translation>محدّد</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>said of an aid</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>said of an aid</extracomment>
        <translation>غير مفعّل</translation>
    </message>
</context>
<context>
    <name>RemarkControls</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>السابق: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scroll up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>المصادر السابقة</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>مصادر أخرى</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>وجّه كاميرا الهاتف إلى أحد المربعات</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>وجّه كاميرا الهاتف إلى أحد المربعات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>المصادر السابقة</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>مصادر أخرى</translation>
    </message>
</context>
<context>
    <name>SourcesViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>… and where not: “https://” does not stay behind on a line of its own. two years of two documents</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>The source you asked for: %1</source>
        <translation>المصدر المطلوب: %1</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>إيقاف: %1 من %2</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>تشغيل القصة</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>إيقاف القصة</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>One thread, three places</source>
        <translation>خيط واحد، ثلاثة أماكن</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>One thread, three places</source>
        <translation>خيط واحد، ثلاثة أماكن</translation>
    </message>
</context>
<context>
    <name>ThreadsButton</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a thread; it runs through %2 of %3 moments</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Show all moments again</source>
        <translation>إظهار كل اللحظات من جديد</translation>
    </message>
    <message>
        <source>Filter by thread</source>
        <translation>تصفية حسب الخيط</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
</context>
</TS>
