"""The nouns by which news calls people, groups and events, by language, and what surrounds them.

Lists of our own. One noun a word; ``*`` ends one that may go on, which serves inflected endings.
Nouns are compared folded. A German noun also counts as the last part of a compound
(``Außenminister``, ``Spezialoperation``).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LabelWords:
    """What one language needs to find labels.

    Attributes:
        people: nouns for persons and groups.
        events: nouns for happenings.
        articles: words that may stand between a preposition and a name, or begin a label.
        ties: prepositions between an event and the name it is about.
        between: how many words may stand between noun and name: ``le président russe Poutine``.
        compounds: whether nouns are also found as the last part of a compound.
        endings: what a name may end in besides its own letters; a pattern.
        adjective: what an adjective before a noun without article looks like; a pattern.
        inside: words that, with the word after each, belong to the noun: ``chef de l'État``.
        belonging: what else may stand between noun and name, adjectives and genitives; a pattern.
    """

    people: str
    events: str
    articles: str
    ties: str
    between: int = 0
    compounds: bool = False
    endings: str = ""
    adjective: str = ""
    inside: str = ""
    belonging: str = ""


LABEL_WORDS: dict[str, LabelWords] = {
    "de": LabelWords(
        people="""präsident* kanzler* minister* premier* regierungschef* staatschef*
            staatsoberhaupt* chef* sprecher* führer* machthaber* herrscher* diktator* despot*
            autokrat* tyrann* oligarch* milliardär* unternehmer* politiker* abgeordnete*
            senator* bürgermeister* gouverneur* general* admiral* kommandeur* offizier* soldat*
            kämpfer* rebell* terrorist* extremist* separatist* aktivist* oppositionelle*
            kritiker* dissident* experte* expertin* analyst* historiker* professor* journalist*
            autor* kardinal* bischof* papst* könig* kaiser* anwalt* anwältin* richter* diplomat*
            botschafter* gesandte* beauftragte* vermittler* verbündete* partner* gegner* feind*
            rivale* nachfolger* vorgänger* gründer* vorsitzende* leiter* direktor*
            generalsekretär* kommissar* beraterin* berater* held* verräter* kriegsverbrecher*
            kriegstreiber* marionette* agent* spion* häftling* angeklagte* verdächtige* opfer*
            täter* miliz* armee* regime* regierung* partei* bündnis* organisation* gruppe*
            behörde* allianz* block*""",
        events="""angriff* überfall* einmarsch* invasion* krieg* operation* einsatz* offensive*
            konflikt* krise* feldzug* besatzung* annexion* beitritt* schlag* anschlag* attentat*
            attacke* massaker* völkermord* vertreibung* befreiung* intervention* putsch*
            umsturz* revolution* aufstand* unruhen* protest* demonstration* streik* reform*
            kürzung* gespräch* verhandlung* gipfel* abkommen* vertrag* frieden* waffenruhe*
            waffenstillstand* brand* feuer* unglück* einsturz* unfall* katastrophe*
            wiederaufbau* eröffnung* wahl*""",
        articles="der die das den dem des ein eine einen einem einer eines",
        ties="auf in im gegen über von um mit zwischen bei für am aus nach",
        compounds=True,
        endings="s",
    ),
    "en": LabelWords(
        people="""president* chancellor* minister* premier* leader* chief* head* spokesman
            spokeswoman spokesperson ruler* strongman strongmen dictator* despot* autocrat*
            tyrant* oligarch* billionaire* businessman businesswoman tycoon* politician*
            lawmaker* congressman congresswoman senator* mayor* governor* general* admiral*
            commander* officer* soldier* fighter* rebel* insurgent* militant* terrorist*
            extremist* separatist* activist* dissident* critic* expert* analyst* historian*
            professor* journalist* author* cardinal* bishop* archbishop* pope* king* queen*
            emperor* lawyer* judge* diplomat* ambassador* envoy* negotiator* mediator* ally
            allies partner* opponent* enemy enemies rival* successor* predecessor* founder*
            chairman chairwoman chair director* secretary secretary-general commissioner*
            adviser* advisor* hero heroes traitor* criminal* warmonger* puppet* agent* spy spies
            prisoner* defendant* suspect* victim* militia* army regime* government* party
            alliance* bloc group organisation* organization* authority""",
        events="""attack* assault* invasion* war* operation* offensive* conflict* crisis
            incursion* aggression campaign* occupation* annexation* accession strike* bombing*
            raid* massacre* genocide* expulsion* liberation* intervention* coup* revolution*
            uprising* riot* unrest protest* demonstration* reform* cut* talk* negotiation*
            summit* deal* treaty agreement* peace ceasefire* truce* fire blaze* disaster*
            collapse* accident* catastrophe* rebuilding reconstruction reopening election*""",
        articles="the a an this that its his her their",
        ties="on in of against over at with between for into to",
        adjective=r"[A-Z]\w*(?:[ai]n|ish|ese|ch|ic|eli|qi)|US|U\.S|UK|EU|[Ff]ormer|[Ee]x|[Pp]rime|[Vv]ice|"
        r"[Dd]eputy|[Ff]oreign",
    ),
    "fr": LabelWords(
        people="""président* chancelier chancelière ministre* premier première chef cheffe
            dirigeant* leader* porte-parole maître dictateur* despote* autocrate* tyran*
            oligarque* milliardaire* homme femme politicien* député* sénateur* maire*
            gouverneur* général amiral commandant* officier* soldat* combattant* rebelle*
            insurgé* terroriste* extrémiste* séparatiste* militant* opposant* dissident*
            critique expert* analyste* historien* professeur* journaliste* auteur* cardinal
            évêque* archevêque* pape roi reine avocat* juge* diplomate* ambassadeur* émissaire*
            envoyé* négociateur* médiateur* allié* partenaire* adversaire* ennemi* rival*
            successeur* prédécesseur* fondateur* directeur* directrice* secrétaire commissaire*
            conseiller* conseillère* héros traître* criminel* marionnette* agent* espion*
            prisonnier* accusé* suspect* victime* milice* armée régime* gouvernement* parti
            alliance groupe organisation""",
        events="""attaque* assaut* invasion* guerre* opération* offensive* conflit* crise*
            incursion* agression* campagne* occupation* annexion* adhésion frappe* bombardement*
            raid* massacre* génocide* expulsion* libération* intervention* putsch révolution*
            soulèvement* émeute* manifestation* grève* réforme* négociation* pourparlers sommet*
            accord* traité* paix trêve* cessez-le-feu incendie* catastrophe* effondrement*
            accident* reconstruction* réouverture* élection*""",
        articles="le la les l' un une des du au aux",
        ties="en de d' du contre sur à au dans avec entre pour",
        between=4,
        inside="de d' du des la le l' les",
        belonging=r"(?i:spéciale?s?|militaires?|russes?|turcs?|turque|grecs?|grecque|suisses?|belges?|serbes?|slovaques?|"
        r"tchèques?|britanniques?|\w{3,}(?:ais|aise|ois|oise|ienn?e?s?|cain|caine|ands?|ande|"
        r"[tsr]ique|aires?|[aeou]l(?:le)?))",
    ),
    "es": LabelWords(
        people="""presidente presidenta canciller ministro ministra primer primera jefe jefa
            líder* dirigente* portavoz mandatario* gobernante* dictador* déspota* autócrata*
            tirano* oligarca* multimillonario* magnate* empresario* político* diputado*
            diputada* senador* alcalde alcaldesa gobernador* general almirante comandante*
            oficial* soldado* combatiente* rebelde* insurgente* terrorista* extremista*
            separatista* activista* opositor* disidente* crítico experto* analista* historiador*
            profesor* periodista* autor* cardenal obispo* arzobispo* papa rey reina abogado*
            juez* diplomático* embajador* enviado* negociador* mediador* aliado* socio*
            adversario* enemigo* rival* sucesor* predecesor* fundador* director* secretario
            secretaria comisario* asesor* héroe* traidor* criminal* títere* marioneta* agente*
            espía* preso* acusado* sospechoso* víctima* milicia* ejército régimen gobierno*
            partido alianza grupo organización""",
        events="""ataque* asalto* invasión guerra* operación ofensiva* conflicto* crisis
            incursión agresión campaña* ocupación anexión adhesión bombardeo* masacre*
            genocidio* expulsión liberación intervención golpe* revolución levantamiento*
            disturbios protesta* manifestación huelga* reforma* negociación negociaciones
            cumbre* acuerdo* tratado* paz tregua* incendio* desastre* derrumbe* accidente*
            catástrofe* reconstrucción reapertura elecciones""",
        articles="el la los las un una unos unas al del",
        ties="en de del contra sobre a al con entre para",
        between=4,
        inside="de del la el los las",
        belonging=r"(?i:especial|militar|rus[oa]s?|turc[oa]|grieg[oa]|serbi[oa]|checo|checa|bielorrus[oa]|suiz[oa]|"
        r"\w{3,}(?:ano|ana|[éií]|és|esa|ense|ian[oa]|aíno|aína|eñ[oa]|[aei]l|ares?|ític[oa]|"
        r"ánic[oa]|áneo))",
    ),
    "it": LabelWords(
        people="""presidente cancelliere cancelliera ministro ministra premier capo leader*
            dirigente* portavoce dittatore* despota* autocrate* tiranno* oligarca* miliardario*
            magnate* imprenditore* politico deputato* deputata* senatore* senatrice* sindaco
            sindaca governatore* generale ammiraglio* comandante* ufficiale* soldato*
            combattente* ribelle* insorto* terrorista* estremista* separatista* attivista*
            oppositore* dissidente* critico esperto* analista* storico professore* giornalista*
            autore* cardinale vescovo* arcivescovo* papa re regina avvocato* giudice*
            diplomatico* ambasciatore* inviato* negoziatore* mediatore* alleato* socio
            avversario* nemico* rivale* successore* predecessore* fondatore* direttore*
            direttrice* segretario segretaria commissario* consigliere* eroe* traditore*
            criminale* burattino* marionetta* agente* spia* detenuto* imputato* sospettato*
            vittima* milizia* esercito regime* governo* partito alleanza gruppo organizzazione""",
        events="""attacco attacchi assalto* invasione* guerra* operazione* operazioni offensiva*
            conflitto* crisi incursione* aggressione* campagna* occupazione* annessione*
            adesione bombardamento* raid massacro* genocidio* espulsione* liberazione*
            intervento* golpe rivoluzione* rivolta* disordini protesta* manifestazione*
            sciopero* riforma* negoziato* negoziati trattativa* vertice* accordo* trattato* pace
            tregua* incendio* disastro* crollo* incidente* catastrofe* ricostruzione*
            riapertura* elezioni""",
        articles="il lo la i gli le l' un uno una un' al del della dell' nel nella",
        ties="in di del della dell' contro su sull' sulla a al con tra fra per nel nella",
        between=4,
        inside="di del della dell' dello dei delle degli",
        belonging=r"(?i:speciale|militare|russ[oa]|turc[oa]|grec[oa]|serb[oa]|ceco|ceca|svizzer[oa]|britannic[oa]|"
        r"ucrain[oa]|\w{3,}(?:ese|[it]ali?an[oa]|erican[oa]|[aei]le|are|itic[oa]|iano))",
    ),
    "pl": LabelWords(
        people="""prezydent* kanclerz* minist* premier* szef* lider* przywódc* rzeczni*
            dyktator* despot* autokrat* tyran* oligarch* miliarder* biznesmen* polity* poseł
            posł* senator* burmistrz* gubernator* generał* admirał* dowódc* oficer* żołnierz*
            bojowni* rebelian* terroryst* ekstremist* separatyst* aktywist* opozycjonist*
            dysydent* krytyk* ekspert* anality* history* profesor* dziennikar* autor* kardynał*
            biskup* arcybiskup* papież* król* adwokat* sędzi* dyplomat* ambasador* wysłanni*
            negocjator* mediator* sojuszni* partner* przeciwni* wróg wrog* rywal* następc*
            poprzedni* założyciel* przewodnicząc* dyrektor* sekretarz* komisarz* dorad* bohater*
            zdrajc* zbrodniarz* marionetk* agent* szpieg* wię* oskarżon* podejrzan* ofiar*
            milicj* armi* reżim* rząd* parti* sojusz*""",
        events="""atak* napaś* napad* inwazj* wojn* operacj* ofensyw* konflikt* kryzys* agresj*
            kampani* okupacj* aneksj* akcesj* uderze* nalot* bombardowa* masakr* ludobójstw*
            wypędze* wyzwole* interwencj* pucz* rewolucj* powsta* zamiesz* protest* demonstracj*
            strajk* reform* rozmow* negocjacj* szczyt* porozumie* traktat* pok* rozejm* pożar*
            katastrof* zawale* wypad* odbudow* otwarci* wybor*""",
        articles="",
        ties="na w we przeciwko przeciw z ze o nad wobec między dla do",
        adjective=r"\w{3,}(?:sk|ck|n|w|ł|t)(?:[iyae]|ie|iego|ego|iej|ej|iemu|emu|im|ym|ich|ych|ą)",
        between=2,
        inside="spraw zagranicznych wewnetrznych",
        belonging=r"(?i:spraw|obrony|finansów|rządu|partii)|[A-ZĆŁŚŹŻ][\w-]+|\w{3,}(?:sk|ck)(?:i|a|ie)",
        endings=r"\w{0,3}",
    ),
    "ru": LabelWords(
        people="""президент* канцлер* министр* премьер* глав* лидер* руководител* вожд*
            представител* диктатор* деспот* автократ* тиран* олигарх* миллиардер* бизнесмен*
            политик* депутат* сенатор* мэр* губернатор* генерал* адмирал* командующ* офицер*
            солдат* боев* повстан* террорист* экстремист* сепаратист* активист* оппозиционер*
            диссидент* критик* эксперт* аналитик* историк* профессор* журналист* автор*
            кардинал* епископ* архиепископ* пап* корол* адвокат* судь* дипломат* посол* посл*
            посланник* переговорщик* посредник* союзник* партнер* противник* враг* соперник*
            преемник* предшественник* основател* председател* директор* секретар* комиссар*
            советник* геро* предател* преступник* марионет* агент* шпион* заключенн* обвиняем*
            подозреваем* жертв* ополчен* арми* режим* правительств* парти* альянс*""",
        events="""атак* нападени* вторжени* войн* операци* наступлени* конфликт* кризис*
            агресси* кампани* оккупаци* аннекси* присоединени* удар* бомбардировк* налет* резн*
            геноцид* изгнани* освобождени* вмешательств* путч* переворот* революци* восстани*
            беспорядк* протест* демонстраци* забастовк* реформ* переговор* саммит* соглашени*
            договор* мир* перемири* пожар* катастроф* обрушени* авари* восстановлени* открыти*
            выбор*""",
        articles="",
        ties="на в во против с со о над между для к",
        adjective=r"\w{3,}(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ую]ю|[ыи]ми?|[ыи]х)",
        between=2,
        inside="иностранных внутренних",
        belonging=r"(?i:обороны|финансов|правительства|партии|экономики)|[А-Я][\w-]+",
        endings=r"\w{0,3}",
    ),
}
"""By primary subtag."""

APPOSITION_OPENERS: dict[str, str] = {
    "de": "ein eine",
    "en": "a an",
    "fr": "un une",
    "es": "un una",
    "it": "un uno una un'",
    "pl": "",
    "ru": "",
}
"""Indefinite articles: after a name and a comma they open a label whatever its noun is."""

RELATIVES = """dessen deren welcher welche who whose which that whom qui que dont cuyo cuya
    quien quienes cui quale quali który która które którzy którego której których которого которой
    который которая которые которых чей"""
"""Words that begin a clause after a name, and no label."""
