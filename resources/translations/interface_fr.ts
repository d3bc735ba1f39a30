<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is 100, 150 or 200</extracomment>
        <translation>Taille du texte : %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black background, white and yellow words.</source>
        <translation>Fond noir, mots blancs et jaunes.</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Boutons en bas</translation>
    </message>
    <message>
        <source>All buttons move to the lower half of the screen.</source>
        <translation>Tous les boutons passent dans la moitié basse de l’écran.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Rien ne bouge tout seul.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Reads what is on the screen.</source>
        <translation>Lit ce qui est à l’écran.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is where the visitor came from, such as a year or a thread</extracomment>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CreditLink</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choose a thread: the moments that it runs through stay bright.</source>
        <translation>Choisissez un fil&#xa0;: les moments qu’il traverse restent lumineux.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Encore là&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise the exhibit returns to the beginning.</source>
        <translation>Sinon, l’exposition revient au début.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
</context>
<context>
    <name>LoanMonths</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>LoanView</name>
    <message>
        <source>%1 billion</source>
        <extracomment>In Chinese and Japanese %1 counts hundreds of millions: 億, 亿</extracomment>
        <translation>%1 milliards</translation>
    </message>
</context>
<context>
    <name>MomentMark</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All of time</source>
        <translation>Toute la période</translation>
    </message>
</context>
<context>
    <name>PlainMoment</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>Arrêter&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Voir l’histoire</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>Arrêter l’histoire</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Selected</source>
        <extracomment>said of the language, the size or the screen that is there</extracomment>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>said of an aid</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>said of an aid</extracomment>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>RemarkControls</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scroll up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Take it with you</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>Sources précédentes</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Autres sources</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>Pointez l’appareil photo d’un téléphone sur un carré</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Take it with you</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Point a phone’s camera at a square</source>
        <translation>Pointez l’appareil photo d’un téléphone sur un carré</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous sources</source>
        <translation>Sources précédentes</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Autres sources</translation>
    </message>
</context>
<context>
    <name>SourcesViewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>… and where not: “https://” does not stay behind on a line of its own. two years of two documents</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The source you asked for: %1</source>
        <translation>La source demandée : %1</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Stop: %1 of %2</source>
        <translation>Arrêter&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Voir l’histoire</translation>
    </message>
    <message>
        <source>Stop the story</source>
        <translation>Arrêter l’histoire</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>One thread, three places</source>
        <translation>Un fil, trois lieux</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>One thread, three places</source>
        <translation>Un fil, trois lieux</translation>
    </message>
</context>
<context>
    <name>ThreadsButton</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a thread; it runs through %2 of %3 moments</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Show all moments again</source>
        <translation>Montrer de nouveau tous les moments</translation>
    </message>
    <message>
        <source>Filter by thread</source>
        <translation>Filtrer par fil</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
</context>
</TS>
