<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is 100, 150 or 200</extracomment>
        <translation>Размер текста %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Black background, white and yellow words.</source>
        <translation>Чёрный фон, белые и жёлтые слова.</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Кнопки ниже</translation>
    </message>
    <message>
        <source>All buttons move to the lower half of the screen.</source>
        <translation>Все кнопки переходят в нижнюю половину экрана.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Ничто не движется само.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Reads what is on the screen.</source>
        <translation>Читает то, что на экране.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать ещё раз</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Вернуть всё как было</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is where the visitor came from, such as a year or a thread</extracomment>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CreditLink</name>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choose a thread: the moments that it runs through stay bright.</source>
        <translation>Выберите нить: моменты, через которые она проходит, останутся яркими.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>остались %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Otherwise the exhibit returns to the beginning.</source>
        <translation>Иначе выставка вернётся к началу.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>Выберите язык</translation>
    </message>
</context>
<context>
    <name>LoanMonths</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>%1 billion</source>
        <extracomment>In Chinese and Japanese %1 counts hundreds of millions: 億, 亿</extracomment>
        <translation>%1 млрд</translation>
    </message>
</context>
<context>
    <name>MomentMark</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n момент</numerusform>
            <numerusform>%n момента</numerusform>
            <numerusform>%n моментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать ещё раз</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All of time</source>
        <translation>Весь период</translation>
    </message>
</context>
<context>
    <name>PlainMoment</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>Остановить: %1 из %2</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>Остановить историю</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Selected</source>
        <extracomment>said of the language, the size or the screen that is there</extracomment>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>said of an aid</extracomment>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>said of an aid</extracomment>
        <translation>Выключено</translation>
    </message>
</context>
<context>
    <name>RemarkControls</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scroll up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>Предыдущие источники</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>Наведите камеру телефона на квадрат</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>Наведите камеру телефона на квадрат</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>Предыдущие источники</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Другие источники</translation>
    </message>
</context>
<context>
    <name>SourcesViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>… and where not: “https://” does not stay behind on a line of its own. two years of two documents</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>The source you asked for: %1</source>
        <translation>Нужный источник: %1</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>Остановить: %1 из %2</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>Остановить историю</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>One thread, three places</source>
        <translation>Одна нить, три места</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>One thread, three places</source>
        <translation>Одна нить, три места</translation>
    </message>
</context>
<context>
    <name>ThreadsButton</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a thread; it runs through %2 of %3 moments</extracomment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Нити</translation>
    </message>
    <message>
        <source>Show all moments again</source>
        <translation>Снова показать все моменты</translation>
    </message>
    <message>
        <source>Filter by thread</source>
        <translation>Отобрать по нити</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
</context>
</TS>
