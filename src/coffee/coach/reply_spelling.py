"""How people type, as data: contractions, words run together, short forms, names, small words.

The rule of this file: data only, folded (lower case, no accents), a table a language.
"""

_ENGLISH_SPELT = """
can't=can not|cannot=can not|cant=can not|won't=will not|wont=will not|shan't=shall not
ain't=is not|aint=is not|dont=do not|doesnt=does not|didnt=did not|isnt=is not|wasnt=was not
arent=are not|werent=were not|couldnt=could not|wouldnt=would not|shouldnt=should not
havent=have not|hasnt=has not|hadnt=had not|let's=let us|lets=let us|im=i am|ive=i have
i'd=i would|id=i would|youre=you are|youve=you have|youd=you would|hes=he is|shes=she is
theyre=they are|thats=that is|whats=what is|whos=who is|its=it is|theres=there is
gonna=going to|wanna=want to|gotta=have to|gimme=give me|lemme=let me|dunno=do not know
kinda=kind of|u=you|ur=your|r=are|pls=please|plz=please|thx=thanks|thks=thanks|tks=thanks
cos=because|coz=because|cuz=because|bc=because|abt=about|min=minutes|mins=minutes|mn=minutes
hr=hour|hrs=hours|tmrw=tomorrow|tmr=tomorrow|tomorow=tomorrow|appt=appointment|ph=phone
yeah=yes|yep=yes|yup=yes|yea=yes|nope=no|nah=no|naw=no|ok=okay|k=okay|hiya=hi|m=TITLE|mr=TITLE|mrs=TITLE
ms=TITLE|dr=TITLE|madam=madam|tho=though|altho=although|bout=about|ya=you|til=until|till=until
quarter-hour=quarter hour|halfhour=half hour|coffe=coffee|n't=not
"""
_FRENCH_SPELT = """
aujourd'hui=aujourdhui|quelqu'un=quelquun|quelqu'une=quelquun|qqun=quelquun|qqn=quelquun
d'accord=daccord|dac=daccord|daccord=daccord|jusqu'a=jusque|jusqu'en=jusque|jusqu'au=jusque
jai=j ai|jsuis=je suis|chuis=je suis|jsui=je suis|chui=je suis|cest=c est|c=c est|cetait=c etait
jsais=je sais|chais=je sais|jsai=je sais|jpeux=je peux|jveux=je veux|jvoudrais=je voudrais
jaimerais=j aimerais|jappelle=j appelle|jvous=je vous|jte=je te|jcrois=je crois|jpense=je pense
ya=y a|yaurait=y aurait|ca=ca|cela=ca|ceci=ca|t'as=tu as|t'es=tu es|t'aurais=tu aurais
t'avais=tu avais|t'etais=tu etais|m'sieur=TITLE|m=TITLE|mme=TITLE|mr=TITLE|mlle=TITLE|dr=TITLE
me=me|svp=svp|stp=svp|rdv=rdv|rendezvous=rdv|bjr=bonjour|bsr=bonsoir|slt=salut|coucou=salut
dsl=desole|mtn=maintenant|tjrs=toujours|tjs=toujours|tt=tout|ts=tous|bcp=beaucoup|pb=probleme
pcq=parce que|pck=parce que|pk=pourquoi|pq=pourquoi|qd=quand|ds=dans|ns=nous|vs=vous|vou=vous
c'etait=c etait|min=minutes|mn=minutes|mns=minutes|mins=minutes|minute=minutes|quinzaine=quinze
ouais=oui|ouaip=oui|ui=oui|ouep=oui|mouais=oui|nan=non|nn=non|ok=ok|okay=ok|okey=ok|oki=ok
boulot=boulot|taf=boulot|taff=boulot|tel=telephone|allo=allo|eh=eh|ptet=peutetre|ptetre=peutetre
prochainement=prochainement|pr=pour|ya=y a|koi=quoi|ki=qui|ke=que|k=que|prq=pourquoi|jms=jamais
"""
_FIRST_NAMES = """
adam adrien agnes ahmed aicha alain alan alex alexandra alexandre alexis alice alison amelie amir
amira amy ana andre andrea andrew angela anita ann anna anne anthony antoine antonio arnaud
arthur audrey aurelie axel barbara beatrice ben benjamin benoit bernard bertrand bob brian bruno
camille carl carla carlos carol caroline catherine cathy cecile cedric celine charles charlotte
chloe chris christelle christian christine christophe christopher claude clement colin corinne
cyril damien dan daniel daniela david deborah delphine denis diana didier dominique donald edith
eduardo edward elena elisabeth elise elizabeth ella elodie elsa emily emma emmanuel emmanuelle
eric estelle etienne eva eve fabien fabrice farid fatima fatou felix fernando florence florent
francis franck francois francoise frank fred frederic gabriel gael gaelle george georges gerald
gerard gilbert gilles giulia greg gregory guillaume guy hamid hannah harry hassan helen helene
henri henry herve hugo ian ibrahim ines irene isabelle ivan jack jacqueline jacques james jamila
jan jane janet jason jean jeanne jeff jennifer jenny jeremy jerome jerry jessica jim joan joanna
joe joel johan john jonathan jose joseph josephine josh juan judith jules julia julie julien
juliette justine karen karim karine kate katherine kathy kelly ken kevin khaled lara laura laure
laurence laurent lea leila leo leon leonard lewis lina linda lisa loic louis louise luc lucas
lucie lucy ludovic luis luke lydia lynn maelle magali malik manon manuel marc marcel marco
margaret maria marie marina marion marta martha martine mathias mathieu mathilde matt matthew
matthieu maurice max maxime megan mehdi melanie michael michel michele michelle miguel mike
mireille mohamed mohammed monica monique morgane mourad muriel nadia nadine nancy natacha natalie
nathalie nathan neil nicolas nicole nina noah noemie nora nour olga oliver olivia olivier omar
oscar pablo pamela pascal patricia patrick paul paula pauline pedro peggy peter phil philip
philippe pierrick priya quentin rachel rachid ralph raphael raymond rebecca regis remi remy
renaud renee richard robert roberto robin roger roland romain ron ronald rosa roxane ruth ryan
sabine sabrina salim sally sam samantha samia samir samuel sandra sandrine sara sarah scott sean
sebastien serge sharon simon simone sofia solene sonia sophia sophie stan stefan stephane
stephanie stephen steve steven stuart susan suzanne sylvain sylvie tanguy tania ted teresa theo
thibault thierry thomas tim timothy tina tom tony valentin valerie vanessa vera veronique victor
victoria vincent virginie walter wendy william xavier yann yannick yasmina yasmine yusuf yves
yvette yvonne zoe
"""
_PLACES = """
accenture accor airbus amazon apple axa berlin bnp bordeaux bosch boston bouygues bristol
brussels bruxelles cambridge capgemini carrefour centrale citroen danone dassault decathlon
deloitte dublin edf engie escp essec ey geneva gide google grenoble harvard hec ibm insa insead
kpmg lafarge leeds legrand lille linkedin london loreal lyon madrid manchester marseille mckinsey
michelin microsoft montreal nantes nestle nice oracle orange oxford paris peugeot pfizer
polytechnique pwc quebec renault rennes safran sanofi sap siemens sncf sorbonne stellantis
strasbourg thales toronto total toulouse toyota unilever valeo veolia vinci volvo
"""
_SMALL_ENGLISH = """
the and of to is are was were be been have has had with for from this that these those it my
your you he she his her they their them we our us not do does did would could should will can
may might what when where who which why how about into than then there here if because but or
so just very please thanks thank hello dear know think like want am at by an some any after
before until let get got tell being make more also too i me him yes no never only still really
well good sorry goodbye bye
"""
_SMALL_FRENCH = """
le les des du un une est sont etait et ou dans pour avec sur que qui quoi dont vous votre vos
nous notre nos je moi toi ton ta tes ne pas plus ce cette ces cet mais donc car comment pourquoi
quand quel quelle bonjour merci salut bien tres aussi ai avez avons suis etes serait seriez
auriez pourriez voudrais aimerais chez depuis sans sous entre vers apres avant aux au elle ils
elles leur lui fait faire etre avoir peu peut pouvez tu il madame monsieur jamais toujours rien
tout tous beaucoup sa son ses mon mes ca oui non voici voila alors encore deja la j l d qu y m
t on en te se sais aime veux suis desole pardon revoir
"""
_TITLES = "TITLE mister madame monsieur mademoiselle doctor docteur"
_BEFORE_A_PLACE = "at in from for near chez a au aux dans de d du"
_DENYING_ENGLISH = "not never no nobody nothing neither nor without hardly none"
_DENYING_FRENCH = "pas jamais rien aucun aucune ni sans nullement guere"
_TURNING_ENGLISH = "and but because so although though however except if whether just maybe perhaps"
_TURNING_FRENCH = "et mais parce donc car sauf cependant pourtant si juste peutetre"
_ASKING_ENGLISH = "could can would do did is are have has should might may was were does will"
_ASKING_FRENCH = """
auriez pourriez pourrait pourrions voudriez seriez accepteriez aurais pourrais voudrais serait
verriez
"""
_ENDINGS_ENGLISH = "ings ing ed es s ly"
_ENDINGS_FRENCH = """
issements erions eriez erait aient ement issez ions eait erai ais ait ant iez ees ons ent er ez es
ee e s
"""


def _spelt(table: str) -> dict[str, tuple[str, ...]]:
    rows = (row.partition("=") for row in table.replace("\n", "|").strip("|").split("|"))
    return {typed: tuple(meant.split()) for typed, _, meant in rows}


SPELT = {"en": _spelt(_ENGLISH_SPELT), "fr": _spelt(_FRENCH_SPELT)}
"""What is typed -> the words that it stands for."""

SMALL = {
    "en": frozenset(_SMALL_ENGLISH.split()),
    "fr": frozenset(_SMALL_FRENCH.split()),
}
"""Words that weigh little in a reply, and by which its language is told."""

FIRST_NAMES = frozenset(_FIRST_NAMES.split())
"""Names that are known without a capital; a name is one on its own if it is no other word."""

PLACES = frozenset(_PLACES.split())
"""Firms, schools and towns that are known without a capital."""

TITLES = frozenset(_TITLES.split())
"""What may stand before a name and is no part of it."""

BEFORE_A_PLACE = frozenset(_BEFORE_A_PLACE.split())
"""An unknown word with a capital after one of these is a place or a firm; else it is a person."""

DENYING = {"en": frozenset(_DENYING_ENGLISH.split()), "fr": frozenset(_DENYING_FRENCH.split())}
DENYING_AFTER_NE = frozenset({"plus", "personne"})
"""French words that deny only after "ne"."""

TURNING = {"en": frozenset(_TURNING_ENGLISH.split()), "fr": frozenset(_TURNING_FRENCH.split())}
"""Words at which a denial ends."""

ASKING_POLITELY = {
    "en": frozenset(_ASKING_ENGLISH.split()),
    "fr": frozenset(_ASKING_FRENCH.split()),
}
"""A "not" beside one of these only asks: "couldn't we", "vous n'auriez pas"."""

ENDINGS = {"en": tuple(_ENDINGS_ENGLISH.split()), "fr": tuple(_ENDINGS_FRENCH.split())}
"""What a word may lose without becoming another, the longest first."""
