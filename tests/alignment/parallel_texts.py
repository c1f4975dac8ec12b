"""A text and its translations with gold beads, written for these tests."""

from benchmarks.parallel_score import parse_beads

GERMAN = [
    "Der Fährmann von Altenwerder",
    "Seit vierzig Jahren setzt Johann Petersen Menschen und Räder über den Fluss.",
    "Im Herbst soll damit Schluss sein; die Stadt baut eine Brücke.",
    "Sie kostet 38 Millionen Euro.",
    "Petersen zuckt mit den Schultern.",
    "„Die Leute wollen es schnell haben“, sagt er.",
    "Früher kamen an einem Sonntag 600 Gäste.",
    "Heute sind es kaum noch 80, und die meisten bleiben nur für ein Foto.",
    "Sein Sohn arbeitet als Zahnarzt in Kiel.",
    "Das Boot hat er einem Museum angeboten.",
    "Eine Antwort hat er noch nicht bekommen.",
]
ENGLISH = [
    "The ferryman of Altenwerder",
    "For forty years Johann Petersen has been taking people across the river.",
    "Bicycles, too.",
    "That is to end in autumn.",
    "The city is building a bridge, which costs 38 million euros.",
    "Petersen shrugs.",
    "“People want it fast,” he says.",
    "Photo: private",
    "On a Sunday 600 guests used to come.",
    "Today there are barely 80.",
    "Most of them only stay for a photo.",
    "He has offered the boat to a museum, but has not had an answer yet.",
]
ENGLISH_BEADS = parse_beads(
    """[0]:[0]
[1]:[1, 2]
[2, 3]:[3, 4]
[4]:[5]
[5]:[6]
[]:[7]
[6]:[8]
[7]:[9, 10]
[8]:[]
[9, 10]:[11]""".splitlines()
)
CHINESE = [
    "阿尔滕韦尔德的摆渡人",
    "四十年来，约翰·彼得森一直把人和自行车渡过河。",
    "到了秋天，这一切就要结束；市里正在建一座桥。",
    "这座桥耗资3800万欧元。彼得森耸了耸肩。",
    "“人们想要快，”他说。",
    "以前一个星期天会来600位客人。",
    "今天只剩下不到80人。",
    "大多数人只停下来拍张照片。",
    "他的儿子在基尔当牙医。",
    "他已经提出把船送给一家博物馆。",
    "他还没有得到答复。",
]
CHINESE_BEADS = parse_beads(
    """[0]:[0]
[1]:[1]
[2]:[2]
[3, 4]:[3]
[5]:[4]
[6]:[5]
[7]:[6, 7]
[8]:[8]
[9]:[9]
[10]:[10]""".splitlines()
)
