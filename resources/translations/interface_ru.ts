<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>BackButton</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is where the visitor came from, such as a year or a thread</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditLink</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choose a thread: the moments that it runs through stay bright.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the exhibit returns to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoanMonths</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentMark</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All of time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkControls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two years of two documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>One thread, three places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a thread; it runs through %2 of %3 moments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all moments again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
