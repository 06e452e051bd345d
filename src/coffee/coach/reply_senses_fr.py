"""Words that say much the same, in French: a row is a sense, for comparing wordings by likeness.

The rule of this file: data only, folded. A word that ends in a hyphen is the head of many; the
first word of a row is its name. A word may stand in several rows.
"""

SENSES = """
rencontr- voir verr- rendez-vous rdv entrevue entretien- croise- entrevoir
voir vois voit voyez vu vue regard- observ- remarqu- oeil yeux apercev- apercu- coup guett-
appel- telephon- rappel- coup fil bigophone joindre
ecri- mail mails mel courriel- message- mot lignes lettre- note redig-
envo- envoie enverr- transmet- transmi- transfer- fais adress- passe
parl- discut- bavard- caus- echang- conversation- papot- convers- mot mots
dire dis dit dites disait disais disent raconte- rapport- repet- affirm- annonc-
demand- question- interrog- renseign- sollicit-
repond- repons- replique-
ecout- entend- oreille- ouie
connai- connu- connaissance- sais sait savez savoir su
souven- souvien- rappel- memoire oubli- dire remet-
compren- compri- sais vois saisi- clair
pense- pensai- croi- cru trouv- estim- avis imagin- suppos-
veu- voul- voudr- aimer- aime souhait- envie desir- tiens espere-
faut faudr- besoin dois doit devez devoir necess-
aid- service- main soutien utile secour- pouce
merci remerci- gratitude reconnaiss- gentil- sympa aimable
desol- pardon- excus- navre- regret- faute erreur- confus
derang- embet- ennu- importun- interromp- coup- gen- deran-
occup- press- deborde- agenda planning emploi charge- course rush
temps minute- moment- seconde- heure- instant- quart
vite rapid- bref breve- court- vitesse
plus-tard tard demain apres ensuite ulterieur- autre prochain- report- repouss- remet-
attend- patient- rest- jusqu- pause attente
part- pars partir laiss- quitt- file- sauve- eclips- retir- va vais sors sort- recul- esquiv-
revoir adieu salut soiree journee bonsoir continuation
vien- venir venez arriv- approch- avanc- rejoin- marche- lev- dirige-
arret- stop cess- fini- termin- fin assez suffit
commenc- debut- demarr- lance- abord premier- entam-
continu- poursui- garde- suite davantage encore
donn- accord- offr- fourni- confie- tend- remet-
prend- prenez pris- emprunt- vol- saisi- attrap-
achet- achat- client- acquer- signe- prospect-
vend- vente- vendeur- commercial- produit- demarch- argumentaire
offre- offrir affaire- remise- promo- prix tarif- devis catalogue- solution- gratuit- brochure
cout- prix argent pay- budget- cher- euro- sous finance- salaire- tarif- combien
travail- boulot- job- emploi- poste- metier carriere- embauch- recrut- bosse- profession- place
entreprise- boite- societe- firme- maison bureau- boutique usine
patron- chef- directeur- directrice- responsable- dirige- manager- superieur-
collegue- equipe- confrere- collaborat- gens salarie- monde
ami amie amis copain- copine- pote connaissance- contact- relation- reseau-
nom nomme- appelle prenom identite
numero- coordonnee- telephone adresse- carte portable mail
present- introdui- relation contact lien- recommand- entremise mettre mets parrain- touche
recommand- conseil- suggere- oriente- appui- soutenir cautionn- vant-
conseil- avis lumiere- regard eclair- tuyau- guider opinion
appren- appri- enseign- decouvr- compren- form-
bien bon bonne bons super excellent- formidable- genial- agreable- sympa- chouette parfait-
meilleur- mieux top brillant- exceptionnel- unique genie as champion- hors
mal mauvais- affreux affreuse- horrible- terrible- pire nul nulle
complim- admir- respect- estime- felicit- eloge- apprec- louang- bluff- impressionn-
ador- aime- aimer plu plait kiff- passionn-
detest- hai- horreur supporte- deteste- allergique encadrer
vrai- verite- honnet- franc- sincer- reel- exact- transparen- direct
faux fausse mensong- ment- mentir invent- pretend- bobard- n'importe baliv- sornette-
promet- promi- promesse- garanti- jur- assur- parole engage-
confian- compter compte- fiab- loyal- fidel- foi
accord raison exact- effectivement vrai tout-a-fait oui bien
desaccord tort tromp- injust- contraire erreur oppos-
refus- non declin- rejet- impossible peux- pourr- negatif
accept- oui ok entendu volontiers certain- bien sur ravi- plaisir marche
peutetre peut-etre verr- eventuel- possible- promet- sans doute
problem- difficult- dur- souci- ennui- complique- delicat- peine- galere- probleme epine
echou- echec- rate- perdu- perd- perte erreur- foir- plant-
passe- arrive- produi- deroule- advenu
pourquoi raison- cause- parce expli- motif-
comment facon maniere- moyen- methode-
quoi quel- chose- que truc-
qui quelquun quelqu- personne- gens monde
endroit- lieu- ou coin place
quand jour- date- semaine- mois lundi mardi mercredi jeudi vendredi samedi creneau-
meme- idem pareil- identique- redi- repet- encore toujours deja
chang- differ- autre- modifi- nouve- evolu- bouge-
histoire- recit- anecdote- version- raconte- recite
tout tous toute- entier- ensemble ensembl-
rien aucun- neant zero peu
tranquill- paix seul- calme- silence intimite dérange-
calm- souffl- respir- pose- doucement sereinement
fach- colere- furieux- enerv- cri- crie- hurl- ton ton voix agace- emporte-
idiot- imbecile- con conne sourd- bete- stupide- abruti- bouche-
insist- allez pression forc- encore vraiment quand-meme tann- suppli-
pri- suppli- implor- pitie svp plait
fatigu- marre assez lass- ras-le-bol insupport- penible- ennuy- barb- saoul-
peur- crain- trac timid- intimid- angoiss- stress- ose- gene- effray- paniqu-
triste- bless- peine- pleur- larme- dec- decep- decu- mal chagrin- vexe-
content- heureux- ravi- enchant- joie plaisir
rire ris rit rigol- drole- blague- marrant- haha plaisant- amusant-
manger mange- dejeun- diner dine- pain fromage gateau saumon canape- sandwich buffet faim creve-
boire bois cafe the verre vin eau biere tasse champagne jus
assi- asseo- assied- siege- chaise- table- place fauteuil canape
debout leve- lever dress-
telephone portable ecran mobile ordinateur
photo- selfie cliche- image- publi- insta- facebook post- reseaux story appareil
enfant- famille fils fille femme mari frere soeur mere pere oncle cousin- parent- neveu
secret- confiden- confie- entre discret- off bouche repet-
rumeur- ragot- bruit- oui-dire dit racont- potin- commerage-
faute- coupable- responsab- transporteur- fournisseur- accus- cause
nie- nier dement- jamais rien faux
clair- net- simple- evident- limpide
import- compte- coeur essentiel- priorit- tient- valeur-
interess- curieu- passionn- fascin- intrigu-
idee- proposition- suggestion- plan- projet-
essay- tent- teste- tenter
decid- decision- choi- choisi- tranche- selectionn-
petit- peu minuscule- modeste- leger-
gros grand- enorme- immense- geant-
long- longtemps heures interminable- eternit-
chez maison soir canape lit domicile rentre-
ecole lycee fac universit- formation- diplome- etude- stage- apprenti-
metier- domaine- secteur- branche- profession- filiere
ingenieur- technici- mecanici- construi-
repar- repare- restaur- remet- entreti- depann-
chance- hasard- coincidence- occasion- opportun- aubaine
risqu- danger- ose- audac- courag- culot cran
retard- tard delai- tarde-
partag- confi- diffus- ebruit-
certain- sur sure convaincu- doute- absolument evidemment
lire lis lu relire releve- parcour- jette-
cv candidat- postul- profil
mentor- coach- parrain- guide
liste- repertoire- carnet- contacts tous
excuse- pretexte- vacances gel- conges budget- hierarchie regle- malade
exist- la ici vivant-
vant- meilleur- genie parfait- exceptionnel- fort
dette- doi- devez redevable- revanche rendre
concurrent- rival- autres marche
ancien- vieux vieille- ex avant
presque quasi- pres environ failli-
verifi- renseign- confirm- assure- regard- check-
porte- ouvert- ferm- ouvre- close
embrouill- confus- melang- emmel- perdu-
souci- tracas- preoccup- inquiet- sommeil
tour detour- contourn- biais indirect- intermediaire-
""".strip()
"""Rows of words, the words of a row apart by spaces."""
