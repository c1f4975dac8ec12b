"""A made-up German commentary and made-up coverage of the same event, with gold pairs.

All of it was written for this test. Coverage paraphrases, merges, splits, reorders, adds and leaves
out, as real outlets do.
"""

LANGUAGES = ("en", "fr", "pl", "es")

COMMENTARY = [
    "Am Donnerstag hat der Stadtrat von Lindhafen beschlossen, das alte Schwimmbad abzureißen.",
    "31 Abgeordnete stimmten dafür, 14 dagegen.",
    "Das Bad wurde 1962 eröffnet und seit fast zwanzig Jahren nicht mehr gründlich saniert.",
    "Eine Sanierung hätte nach Angaben der Verwaltung 18 Millionen Euro gekostet.",
    "Dabei lernen hier jedes Jahr achthundert Kinder schwimmen.",
    "Man kann eine Stadt auch kaputtsparen.",
    "Bürgermeisterin Anna Brandt sprach von einer schmerzhaften, aber richtigen Entscheidung.",
    "Vor dem Rathaus demonstrierten etwa 500 Menschen gegen den Abriss.",
    "Wer Geld für ein neues Parkhaus hat, der hat auch Geld für ein Becken mit Wasser.",
    "Auf dem Grundstück sollen nun Wohnungen entstehen.",
]

COVERAGE = {
    "en": [
        "Lindhafen's mayor, Anna Brandt, called the decision painful but right.",
        "The city council voted on Thursday to tear down the old public swimming pool.",
        "Thirty-one councillors were in favour and 14 against.",
        "Refurbishing it would have cost 18 million euros, according to the administration.",
        "About 500 people protested against the demolition in front of the town hall.",
        "The local football club is looking for a new coach.",
        "Flats are now to be built on the site.",
    ],
    "fr": [
        "La piscine, ouverte en 1962, n'avait plus été rénovée en profondeur depuis près de "
        "vingt ans.",
        "Jeudi, le conseil municipal de Lindhafen a décidé de démolir l'ancienne piscine.",
        "Selon l'administration, une rénovation aurait coûté 18 millions d'euros.",
        "Des logements doivent désormais être construits sur le terrain.",
        "Le maire adjoint était en déplacement à Lyon.",
        "Quelque 300 personnes ont manifesté devant l'hôtel de ville contre la démolition.",
        "Chaque année, huit cents enfants y apprennent à nager.",
    ],
    "pl": [
        "W czwartek rada miejska Lindhafen zdecydowała o wyburzeniu starego basenu.",
        "Za głosowało 31 radnych, przeciw było 14.",
        "Co roku uczy się tu pływać osiemset dzieci.",
        "W przyszłym tygodniu spodziewane są burze i silny wiatr.",
        "Burmistrz Anna Brandt mówiła o bolesnej, ale słusznej decyzji.",
        "Na działce mają teraz powstać mieszkania.",
    ],
    "es": [
        "Unas 500 personas se manifestaron ante el ayuntamiento contra el derribo.",
        "La reforma habría costado 18 millones de euros, según la administración.",
        "El pleno de Lindhafen decidió el jueves derribar la antigua piscina.",
        "La alcaldesa, Anna Brandt, habló de una decisión dolorosa pero correcta.",
        "El museo de la ciudad abrirá también los domingos.",
        "La piscina se inauguró en 1962.",
        "Desde hace casi veinte años no se había renovado a fondo.",
    ],
}

GOLD = {
    "en": {(0, 1), (1, 2), (3, 3), (6, 0), (7, 4), (9, 6)},
    "fr": {(0, 1), (2, 0), (3, 2), (4, 6), (7, 5), (9, 3)},
    "pl": {(0, 0), (1, 1), (4, 2), (6, 4), (9, 5)},
    "es": {(0, 2), (2, 5), (2, 6), (3, 1), (6, 3), (7, 0)},
}
