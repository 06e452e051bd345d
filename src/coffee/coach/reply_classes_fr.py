"""Classes of words, in French: what one word of a phrase may be.

The rule of this file: data only. A class stands in phrases by its name in capitals; one class may
stand in another below it.
"""

CLASSES = {
    "IL": "il elle ils elles lui NAME",
    "QUI": "il elle ils elles lui NAME qui",
    "VOUS": "vous tu toi te t",
    "VOTRE": "votre vos ton ta tes",
    "SON": "son sa ses",
    "MON": "mon ma mes notre nos",
    "EST": "est etait sont etaient serait fut soit ete etre es",
    "AVEZ": "avez as auriez aurais avais aviez aurez auras",
    "POUVEZ": "pouvez peux pourriez pourrais pourrait peut pourrions puis",
    "VOUDRAIS": "voudrais voudrait aimerais aimerait souhaite souhaiterais souhaiterait veux "
    "desire desirerais voulais aimerions souhaiterions adorerais espere esperais cherche "
    "cherchais tenais compte comptais apprecierais",
    "QUELQUUN": "quelquun ami amie amis copain copine connaissance connaissances relation "
    "relations contact contacts collegue confrere gens personne personnes",
    "DIT": "dit conseille suggere recommande propose demande encourage pousse incite invite "
    "pensait pense trouvait trouve estimait estime jugeait assure soutenu convaincu engage "
    "signale indique oriente",
    "DONNE": "donne donner passer passe transmis file communique confie fourni laisse envoye "
    "remis refile",
    "COORD": "numero nom coordonnees contact telephone carte adresse mail portable ligne 06",
    "PEU": "un une deux trois quatre cinq six dix douze quinze vingt trente NUM quelques",
    "MINUTES": "minutes minute instant instants moment seconde secondes",
    "BIEN": "bien bon bonne gentil gentille sympa sympathique genial geniale formidable honnete "
    "genereux genereuse generosite brillant brillante excellent excellente correct correcte "
    "meilleur meilleure agreable super admirable remarquable adorable serieux serieuse droit "
    "droite loyal loyale fiable competent competente estimable exceptionnel exceptionnelle "
    "charmant charmante delicieux humain bienveillant bienveillante devoue devouee top chic "
    "integre respectueux respectable attentionne courageux positif positive precieux inspirant "
    "inspirante aimable travailleur formidables recommandable elegant elogieux honorable gentils "
    "attentionnee doux douce courtois courtoise poli polie professionnel professionnelle sage "
    "patient patiente humble douee doue epatant epatante merveilleux merveilleuse magnifique "
    "extra cool rigolo drole modeste fidele fiables honnetes ange saint perle amour tresor "
    "gentillesse bonte genereuses remarquables "
    "sensible delicat delicate sincere franc franche exemplaire irreprochable serviable "
    "prevenant prevenante attachant attachante adorables chouette legende heros mentor modele "
    "reference consciencieux consciencieuse digne ponctuel ponctuelle rigoureux rigoureuse "
    "charmants charmantes geniales incroyable fantastique talentueux talentueuse impressionnant "
    "impressionnante",
    "MAL": "connard connards conne con cons abruti abrutie cretin cretine idiot idiote imbecile "
    "salaud salope salopard ordure enfoire pourri pourriture crapule escroc menteur menteuse "
    "tricheur voleur nul nulle nullard incapable incompetent incompetente insupportable odieux "
    "odieuse penible arrogant arrogante pretentieux pretentieuse affreux affreuse detestable "
    "invivable infect infecte bete stupide debile tare tyran pervers manipulateur manipulatrice "
    "hypocrite goujat mufle malhonnete desagreable lourd lourdingue relou chiant chiante "
    "emmerdeur emmerdeuse casse-pieds cingle fou malade minable ringard antipathique execrable "
    "imbuvable horrible abject grossier mesquin mechant mechante toxique epouvantable rustre "
    "plaie boulet brute ours butor feignant faineant paresseux paresseuse radin radine rate loser "
    "blaireau bouffon guignol clown charlatan fumier merde raclure sournois fourbe traitre "
    "egoiste despote monstre vermine peste tete-a-claques tordu infrequentable cauchemar cruel "
    "cruelle aigri aigrie sournoise vicieux vicieuse avare pingre snob vaniteux vaniteuse "
    "suffisant condescendant agressif agressive violent violente raciste sexiste macho "
    "degueulasse degoutant pathetique ridicule deloyal faux-cul faux-jeton grincheux aigre lent "
    "cretins andouille cruche nigaud benet gland glandeur branleur bouffonne tocard gougnafier "
    "malotru malappris enflure sangsue parasite profiteur magouilleur filou bandit gangster voyou "
    "truand vaurien incompetents imbu "
    "mythomane megalo megalomane narcissique psychopathe arriviste opportuniste profiteuse "
    "lache froussard frimeur frimeuse crevard radasse raclo pignouf bouseux plouc crevure "
    "vautour requin rapace maniaque caracteriel caracterielle colerique intrigant magouilleuse "
    "rancunier rancuniere jaloux jalouse tetu",
    "POSTE": "poste postes emploi emplois travail boulot job jobs stage cdi cdd place contrat "
    "embauche recrutement alternance mission",
    "METIER": "ingenieur ingenieure acheteur acheteuse avocat avocate notaire infirmier "
    "infirmiere medecin docteur dentiste chirurgien chirurgienne pharmacien pharmacienne "
    "veterinaire professeur professeure prof enseignant enseignante instituteur institutrice "
    "chercheur chercheuse scientifique comptable expert-comptable auditeur auditrice banquier "
    "banquiere courtier trader analyste consultant consultante conseiller conseillere coach "
    "formateur formatrice directeur directrice dirigeant dirigeante patron patronne responsable "
    "chef cheffe gerant gerante manager pdg dg daf drh dsi rh president presidente vice-president "
    "associe associee proprietaire fondateur fondatrice cofondateur cofondatrice entrepreneur "
    "entrepreneure entrepreneuse cadre secretaire assistant assistante employe employee vendeur "
    "vendeuse commercial commerciale representant technicien technicienne technico-commercial "
    "mecanicien electricien plombier macon artisan menuisier charpentier architecte decorateur "
    "designer graphiste developpeur developpeuse informaticien informaticienne programmeur "
    "logisticien logisticienne journaliste redacteur redactrice reporter editeur editrice "
    "ecrivain photographe artiste musicien musicienne acteur actrice producteur productrice "
    "recruteur recruteuse stagiaire apprenti apprentie etudiant etudiante agriculteur "
    "agricultrice boulanger boulangere cuisinier restaurateur restauratrice serveur chauffeur "
    "pilote capitaine militaire officier policier gendarme juge magistrat maire adjoint elu "
    "depute bibliothecaire traducteur traductrice interprete economiste statisticien chimiste "
    "biologiste physicien geologue geometre agent assureur tresorier controleur controleuse "
    "inspecteur inspectrice administrateur administratrice coordinateur coordinatrice specialiste "
    "expert experte sage-femme psychologue kine kinesitherapeute opticien coiffeur fleuriste "
    "bijoutier jardinier independant negociateur juriste greffier huissier libraire hotelier "
    "hoteliere imprimeur viticulteur urbaniste sociologue delegue deleguee charge chargee "
    "magasinier grossiste fournisseur exportateur importateur gestionnaire",
    "DIRIGE": "dirige dirigeait dirigea gere gerait manage manageait pilote pilotait encadre "
    "encadrait preside presidait animait anime coordonne coordonnait supervise supervisait tient "
    "tenait fonde cree monte lance lancait vend vendait achete achetait fabrique fabriquait "
    "enseigne enseignait exerce exercait occupait administre",
    "TRAVAILLE": "travaille travaillait travaillent travaillaient bosse bossait oeuvre oeuvrait "
    "officie officiait exerce exercait intervient",
    "PAIR": "collegue collegues confrere confreres patron patronne chef manager responsable "
    "assistant assistante adjoint adjointe stagiaire voisin voisine voisins camarade camarades "
    "copain copine client cliente clients fournisseur partenaire partenaires associe associee "
    "professeur prof eleve eleves etudiant etudiante comptable avocat banquier cousin cousine "
    "apprenti apprentie coequipier coequipiere successeur predecesseur bras homologue "
    "collaborateur collaboratrice locataire parrain medecin dentiste notaire ami amie amis",
    "LIEU": "classe ecole lycee fac faculte universite promo promotion equipe bureau bureaux "
    "service departement conseil club comite projet congres conference salon foire formation "
    "entreprise boite societe secteur annee mba seminaire colloque association etage atelier jury "
    "chorale syndicat chambre regiment site usine groupe stage master chantier immeuble village "
    "quartier rue mairie",
    "FIT": "travaille bosse etudie enseigne partage siege joue servi forme vecu collabore croise "
    "croises croisee croisees rencontre rencontres rencontree connu connus connue connues "
    "frequente frequentes cotoye cotoyes monte cree lance organise negocie signe fait suivi "
    "dejeune dine couru voyage ecrit anime expose dirige habite demarre debute commence construit "
    "gere mene concu chante",
    "JOUR": "lundi mardi mercredi jeudi vendredi samedi demain aujourdhui DAY TIME janvier "
    "fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "METTRE": "parler discuter echanger causer papoter bavarder converser",
}
