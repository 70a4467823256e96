// Chapter 1: from the tenth row to the bolt. Second person from the touch of a thumb; first person from the name.
// Until she is named nobody speaks under the name ALITA: her words stand in quotation marks. The first `ALITA:` is the name itself.
// Threads: the click · the hand · lies are loud · the swallows · the noun he leaves out · eleven steps, nine of them bad.
// Ido’s lies are whole sentences. Of what is true, only his daughter and the window in Zalem get as far as the noun.

=== scrap ===
# chapter: 1 Scrap
# title: Tenth row
# node: scrap
# hint: Where Zalem empties its pockets
# plate: scrapyard dawn
# change: flash 2s
# weather: ash 0.5
# grade: dawn 0.5
# ambience: scrapyard
# music: under-zalem
At six the drain opens and Zalem does its sweeping. # sound: drain-fall # codex: zalem Zalem
Cutlery comes first, and bearings. Then most of a piano, in no order.
A man waits it out under half a bathtub. All over the heap others are waiting, under doors, under a boat. # actor: ido tired centre
When the last key is down he crawls out backwards and gives his hat a knock.
IDO: Left hand. It needn’t match. He’s only a baker.
He rakes in squares, eight rows, nine. In the tenth there is an ear. # camera: push 1.15 8s # sound: rake-tin
He has found ears before. He kneels, and clears the rest with a spoon.
A jaw, shut. A neck. A hand’s breadth of chest, and below that, where people go on, wire. It is a girl, or the first third of one. # plate: core lifted # change: dissolve 1.2s # weather: dust 0.6 # grade: dawn 0.6 # camera: push 1.12 20s
He takes his hat off to it. There is a form of words, and he gets through about half.
Before he covers it again he lays a thumb on the temple, for manners. # music: none
The thumb is warm. It is the first thing you know. The second is that it has begun to shake. # plate: scrapyard dawn # change: dissolve 1.6s # weather: ash 0.3 # grade: tender 0.5 # sound: motif-alita # actor: ido surprised near
IDO: I beg your pardon. I thought you were. # actor: ido surprised gesture near
* [Open your eyes. # id: scrap-open]
    One lid works. It sticks, then gives: spectacles, a lamp, and above his hat a black disc, the size of the hat, with the morning going on all round it. # light: dawn 0.5
    IDO: No, here. Look here. Everybody looks up. # actor: ido warm stand near
    You look there. There is a drop on the end of his nose. It falls on you, and he begs pardon for that too.
    ~ mark(m_saw_ring)
* [Stay where it is dark. # id: scrap-stay]
    You keep the lids down. So he takes you for asleep, and tries a name on you, in a whisper, to see. # light: lamp 0.3 # grade: night 0.6 # actor: ido sad stand near
    It has had somebody in it. He hears that as well, and takes it off again.
    IDO (aside): There you are. You’re late, that’s all. You were always. # actor: ido sad near
    ~ mark(m_heard_name)
* {shards ? s_falling} [Reach for the hand. # id: scrap-reach # because: shards]
    There is no arm to do it with. The reaching goes on all the same, past where the shoulder stops, as far as a sleeve. # flash: white 0.2 # grade: memory 0.9
    Ninety-Nine had a wrist in that hand. Then she had the sleeve. # sound: sleeve-tear
    IDO: You moved. You have nothing to move, and you. # actor: ido surprised gesture near # grade: tender 0.5
    ~ mark(m_reached)
    ~ resolve_by(1)
- He puts you inside his coat, head up, and does the buttons. There are seven. You come to an end at the third. # actor: ido warm stand near # sound: coat-buttons
In row eleven lies a left hand, a baker’s size, hardly dented. He steps over it. # sound: steps-scrap # actor: ido tired far # grade: dawn 0.5
-> coat

=== coat ===
# title: Cabbages
# plate: street night
# change: dissolve 1.2s
# weather: rain 0.6
# grade: night 0.35
# light: neon 0.5
# ambience: street-rain 0.5
# music: under-zalem
The sun gets in under Zalem twice a day, sideways. It has never yet found its way into these streets. # codex: iron-city these streets
You go by coat. It is dark in there and made of wet wool, and through the wool comes brine, and hot tin. There is a heart on your left and a watch on your right. They do not agree. # sound: heart-watch
At the gate of the yard, whatever leaves is weighed by a man named Osk, who charges by the pound and rounds up. # actor: ido neutral centre
“Live cores to the Factory,” Osk reads off his board, as another man might remark on the rain. “Forty thousand, and nobody asks.” # codex: the-factory the Factory
“Morning, Doctor. And what have we under there?”
IDO: Cabbages.
“Since when does it drop cabbages?”
IDO: Since today. I was as surprised as. # actor: ido surprised gesture
Osk walks once round the coat. # sound: steps-wet # music: under-zalem tension # actor: ido neutral stand # sweep: lamp 0.5
* [Put your eye to the fourth buttonhole. # id: coat-look]
    You look for the board. The marks on it turn into words without being asked, and somebody has underlined the forty thousand. # camera: push 1.25 6s
    “One of your cabbages,” says Osk, “has a very nice eye.”
    IDO: That’s how you can tell they’re fresh. # actor: ido surprised
    Osk holds out his palm. Into it, a coin at a time, goes everything the baker had paid in advance. # sound: coins # camera: push 1 2s
    ~ mark(m_buttonhole)
* [Click your teeth. # id: coat-click]
    In there it is loud. # sound: teeth-click
    “What was that?”
    IDO: My knee. # actor: ido surprised
    It went so well that you do it again. # sound: teeth-click
    IDO: And that’s the other.
    Osk has knees too. They stand in the rain and go into knees for a quarter of an hour. It costs the doctor a jar of liniment and his place in the bread queue. # actor: ido tired
    ~ mark(m_clicked)
* [Be a cabbage. # id: coat-cabbage]
    You are round and wet, and have no views. # music: none
    Osk puts his palm to the coat, over what is your forehead, and leans. You let him lean. # sound: scale-pan
    “Four pounds,” he says. “Say six.”
    The heart on your left has been running upstairs. Out in the road it comes down again, a step at a time.
    IDO: Thank you. That was extremely. # actor: ido warm
    ~ mark(m_cabbage)
    ~ trust_ido_by(1)
- He takes the back ways and tells the coat about them, low: who lives here, what he fitted, what they owe him for it. # sound: steps-wet # music: under-zalem # ambience: street-rain 0.9 # weather: rain 0.9 # camera: pan 0.3 8s
Then the paving starts to jump, in fours, and he stands you both in a doorway. A Centurion comes down the middle of the road: oil, hot brass, feet the size of bathtubs. # sound: centurion-steps # music: under-zalem tension # shake: 0.2 # actor: ido afraid # codex: centurions A Centurion
A lamp goes along the doorways as a finger does along a shelf. At this one it stops, and reads him from the hat down. It gets as far as the third button. # sweep: lamp 1 # camera: push 1.2 4s
Then it reads the doorway after. # camera: push 1 2s
On a corner a loudspeaker is reading out names, and after every name a sum. You wonder what the names have done, to be so dear. # sound: loudspeaker # music: none
About that he tells the coat nothing. He hears the list to the end, and at the sums his lips move. # actor: ido tired # weather: rain 0.5
IDO: There’s the pump. There’s Mrs Quintal, who mends umbrellas, in this. And that’s the baker’s, so we’ll. # actor: ido warm
He goes by under the lit window bent double, with you in both arms, a man of fifty hiding from bread.
-> basement

=== basement ===
# title: Eleven steps
# node: basement
# hint: Under the street, where the light is kept on
# plate: clinic basement
# change: dissolve 1.2s
# weather: dust 0.5
# light: lamp 0.7
# ambience: clinic-hum
# music: clinic
The clinic is eleven steps down. He tells you which ones are bad. It is nine of them. # sound: steps-boards
On the table you roll. On the chair you roll. In the end you have a mixing bowl, with a towel in it. # actor: ido tired centre
IDO: It’s only for tonight. I’m sorry about the bowl. # actor: ido warm gesture
Your face is washed by the spoonful. Grey comes off it, then brown. Then there is a cheek, and he stops and looks at that. # sound: water-spoon # actor: ido sad stand
IDO: If you can hear me, do something. Anything you’ve still got. # actor: ido neutral near
Your teeth meet. {marks ? m_clicked: This time it is not the knee; it|It} was done before you decided on it, by somebody further back than the yard. # sound: teeth-click
IDO: Oh, well *done*. One is yes, then. And two is. # actor: ido warm near
Does it hurt? Two. Are you comfortable in the bowl? You give this some thought. Two. # sound: teeth-click
IDO: And can you tell me who you are? # actor: ido neutral gesture near
You go and look. There is a place for it, about the size of a name, and it has been swept. # music: none # light: lamp 0.5 # grade: night 0.6
Two. # sound: teeth-click
IDO: Well. I don’t always know myself, before breakfast. # actor: ido warm stand near # grade: none
He bends to the wires with a lens in his eye, humming. After a while he is not humming. # camera: push 1.2 8s
IDO: There’s a heart in here with you. It’s running. It’s been running all this time. # actor: ido surprised near
He lays his watch against it and holds his breath to count. It is the watch that is out. # sound: heart-watch
Overhead, a fist on the street door. # sound: fist-door # music: none # shake: 0.15 # actor: ido afraid near # camera: push 1 2s
“Doctor! First thing, you said! I’ve dough rising and one hand!”
IDO: There wasn’t one! I looked everywhere! # actor: ido sad
You were in the coat at row eleven; you felt the long step. Cabbages he had said in his own voice. This is louder than he is.
When the feet have gone he looks at the tall cupboard in the corner. He takes his spectacles off, to see it less. # sound: steps-heavy # music: clinic
IDO: I have a body. It isn’t new. It isn’t used, either. It was for. # actor: ido sad gesture near
The key to the cupboard is inside the clock, which has had to stop for it. # sound: clock-key # actor: ido sad stand
IDO: I can put you under and wake you when it’s done. Or I leave the lamp on, and you watch. People don’t care to, as a rule. # actor: ido neutral near
* [One click: go under. # id: table-under]
    The mask smells of pears. # light: lamp 0.2 # grade: memory 0.5 # sound: teeth-click
    IDO: Count down with me, from ten. Ten. Nine. # actor: ido warm near
    He has it backwards. Numbers go up, and at yours you answer. You have your teeth ready, so as to be in time for
    ~ mark(m_slept)
    ~ trust_ido_by(1)
* [Two clicks: leave the lamp on. # id: table-lamp]
    Under the sheet is a girl from the collarbones down, with swallows on her arms. Her hands are folded. There is dust in them. # light: lamp 1 # weather: dust 0.9 # sound: teeth-click
    Before anything else he turns up her left wrist, finds a place on the inside of it and takes a file to it. Twelve strokes. # sound: file-strokes
    He blows on the place, looks round, and there you are in your bowl with your eyes open. # actor: ido surprised
    IDO: A burr. It was only a burr.
    Loud again. After that it is screws. Toward morning he shades the lamp with his hat and tells you that you may. # actor: ido tired # light: lamp 0.3 # grade: night 0.5
    ~ mark(m_saw_file)
* [Click and click and click, to see what he does. # id: table-chatter]
    IDO: Three. Is that a yes? Five. No. Seven. # sound: teeth-chatter # actor: ido surprised near
    At thirty he gives up his tally, sits on the edge of the table, and clicks back. # sound: teeth-click # actor: ido warm near
    You talk like this for some time. Neither of you has any idea what about.
    When one of you is tired he holds up a mask that smells of pears, and his eyebrows. You give it one. # light: lamp 0.2 # sound: teeth-click
    ~ mark(m_chattered)
- -> waking

=== waking ===
# title: More of you
# node: waking
# hint: A short bed, and a note
# plate: alitas room curtained
# change: dissolve 2s
# weather: dust 0.6
# grade: tender 0.6
# light: dawn 0.6
# ambience: room-morning
# music: none
You open your eyes. The light has fingerprints on it.
There is more of you. You begin at the top, as usual, and go on for a surprising distance. # camera: pan 0.2 6s
At the far end are toes. You ask one to move, and the one beside it does. # sound: bell-street
You lay one hand in the other. It is felt from both sides. # sound: servo-small
The bed is short. On the wall above it are paler squares, where pictures were, and they were hung for somebody low. # camera: push 1 2s
In the chair is the man, asleep sitting up, in his hat, with a screwdriver in his fist. # actor: ido tired right
A note is pinned to the blanket. *Please don’t get up before I’m.* # sound: paper
* [Get up. # id: wake-get-up]
    The left leg is sensible. The right one has been told about some other room. The floor comes up the last part of the way by itself. # sound: fall-boards # shake: 0.4
    He is out of the chair with the screwdriver in both hands, level, at the height of a man’s throat. # actor: ido angry right near
    Then he sees who it is, and it is a screwdriver. # actor: ido warm right
    IDO: It’s the right knee. I knew it was the right one. Nothing broken? Nothing of yours?
    ~ mark(m_got_up)
* [Try the voice. # id: wake-voice]
    You take some air in, to see what it is for. It comes out with a noise on it: a drawer, opening. # sound: voice-first
    The second time there is a word in the drawer. “Please,” you read, off the blanket. “Please don’t.”
    He is awake all at once, with the screwdriver pointing at the door. It stays on the door while he looks round at you. # actor: ido surprised right
    IDO: Was that you? Would you say that again, or any other? # actor: ido warm gesture right
    ~ mark(m_spoke_first)
* [Lie still, as the note asks. # id: wake-still]
    You lie so still that a moth walks from your chin to your knee and finds nothing to remark on. # light: dawn 0.8
    He wakes, and looks, and has you by the shoulder. # actor: ido sad right near
    IDO: No. No, no. I was sure of the pump. I was so sure of the.
    “You asked me not to,” you say. That is what the voice is for, evidently. # sound: voice-first
    He has to sit down. He is sitting down already; he does it again, lower. # actor: ido warm right
    ~ mark(m_lay_still)
- He comes at your eyes with a handkerchief. The light squeaks, and then it is only morning. # sound: lens-wipe # actor: ido warm stand centre near
IDO: They were mine, the fingerprints. I had to hold you up to the lamp.
You unpin the note and give it to him. “Before you’re what?”
He reads what he wrote. He reads it again, for the end of it. # sound: paper # actor: ido surprised centre near
IDO: Ready. I think it must have been ready.
-> towel

=== towel ===
# title: The towel
# music: clinic
He has a mirror on his knees, face down, with a towel round it. # actor: ido neutral right far
IDO: You needn’t. Some people like to have it over with, and some would sooner never. # actor: ido neutral gesture right
Between his eyes is a fold that he did not have when he was asleep. You lean over and put a finger on it. “What part is that?” # sound: servo-small # actor: ido neutral stand right
IDO: That? That isn’t a part. I’m worried. # actor: ido tired right
So that is *worried*. You feel for it between your own eyes. He has not fitted one. # camera: push 1.2 10s
He unwinds the towel. # sound: cloth-off
* [Look for the face. # id: mirror-face]
    It is pale, with black hair that has been cut by somebody in a hurry, and it is chiefly eyes. Whoever ordered those was not told when to stop. # actor: alita curious left near
    You raise the brows. The girl is quick; she does it with you. You try to catch her out with the mouth.
    You had supposed you would know her when you saw her. “Hello,” you say, since one of you ought to. # actor: alita neutral left near
    ~ mark(m_mirror_face)
* [Look for the hands. # id: mirror-hands]
    You hold them up to it, backs first. Ten, counting both. As far as the elbows somebody has cut swallows, and rubbed them blue. # actor: alita curious open left far
    Inside the left wrist a place has been filed flat. {marks ? m_saw_file: Twelve strokes, and it is the length of a word.|It is still bright, and it is the length of a word.}
    “What did it say?”
    IDO: It didn’t say. It was a burr. # actor: ido sad right
    ~ mark(m_mirror_hands)
* [Look past it, at the man holding it up. # id: mirror-away]
    He holds it too low. It has a button in it, and a collarbone.
    His arms have a height in mind, and it is not yours. When he sees you seeing that he lifts it, by about a hand. # actor: ido sad right
    “You’ve done this before.”
    IDO: Once or twice. You’re not looking.
    ~ mark(m_mirror_away)
- -> egg

=== egg ===
# title: The egg
He lays things out along the blanket, in order of what they would cost to replace: a bolt, an egg, a teaspoon, his spectacles. # actor: ido neutral right # actor: alita curious closed left far # camera: push 1 3s
The sleeves have to go up, so that he can watch the joints. {marks ? m_mirror_hands: The swallows come out.|{marks ? m_saw_file: The swallows come out.|There are swallows under them, cut into the arms and rubbed with blue.}} # sound: servo-small # actor: alita neutral open left
IDO: Just pick them up. There’s no hurry. Mind the egg. # actor: ido warm gesture right
You mind the egg. It is the teaspoon that comes up with a bend in it. Neither of you saw that happen. # sound: spoon-ping # actor: alita surprised left
IDO: It was always bent.
It was not. He slides it into his top pocket and buttons the pocket. Where the spectacles lay he lays his own wrist. # actor: ido warm stand right near
IDO: Now this. Not too. # music: none
Your hand knows a wrist when it meets one. {marks ? m_held_on: All five fingers lean toward it.|{marks ? m_let_go: All five fingers draw back.}} It has had one before, for a moment, and it was taken away. # camera: push 1.25 6s
It wasn’t his. You would give the egg to know whose. # sound: motif-alita-low
* [Hold on tight. # id: wrist-tight]
    Your thumb goes to a place above the bone that nobody has shown it. He is on his knees on the rug before the egg has stopped rolling. # sound: knees-boards # shake: 0.3
    IDO: Good. That’s very good. You can let go. # actor: ido surprised right near
    You can, once you’ve found how. There are four marks and a fifth, going blue. He draws the cuff down over them and does it up. # actor: alita sad closed left
    IDO: No, don’t. It’s information. # actor: ido tired right
    ~ mark(m_wrist_tight)
* [Hold it the way you held the egg. # id: wrist-egg]
    You close until it is warm, and stop. Under the skin is a knock. You wait for the next one. # sound: heart-slow # actor: alita curious left
    “Someone wants to come out.”
    IDO: That’s only my. # actor: ido warm right near
    He looks at the ceiling. You stay for sixty-one, and he does not ask for it back.
    ~ mark(m_wrist_egg)
* [Put both hands behind your back. # id: wrist-no]
    “Not too what?” you say. # actor: alita fierce closed left
    IDO: Hard. Not too hard.
    “I don’t know where that starts.”
    He considers this and finds nothing wrong with it. He leaves the wrist where it is, by the egg, and with his other hand opens the paper. # sound: paper # actor: ido neutral right
    He has got as far as the motorball results when you put one finger on it. He turns the page. # codex: motorball the motorball results # actor: ido warm right
    ~ mark(m_wrist_no)
* {shards ? s_hand} [Not the wrist. The hand. # id: wrist-shake # because: shards]
    You go past the wrist and put your palm to his. Down, once, and up, and let go. # sound: servo-small # actor: alita neutral open left
    It was done like that ninety-eight times before it came to you, by somebody who had a ship to fly. # flash: white 0.15 # grade: memory 0.5
    IDO: Who taught you to shake hands? # actor: ido surprised right near # grade: none
    “It had no glove on,” you say. It’s all there is of it. # actor: alita sad closed left
    He looks at his own, back and front, for what it has on. He doesn’t wash it until supper. # actor: ido warm right near
    ~ trust_ido_by(1)
- -> niece

=== niece ===
# title: Niece
# music: clinic
# plate: clinic basement
# change: dissolve 1.2s
# weather: dust 0.4
# light: lamp 0.8
# ambience: clinic-hum
At nine the fist is back, a day angrier, and brings the baker. He finds every one of the bad steps. # sound: steps-heavy # actor: ido surprised right
He is wide, and white to the elbow on one side. On the other the sleeve is folded up, and has a clothes peg on it.
“Is there a hand or isn’t there?”
IDO: There isn’t. I can let you have a hook. # actor: ido sad right
“I could have had three on Friday,” says the baker. “Fellow comes round the back with a flour bag. Hands. Ladies’, good ones, cut clean. I put mine in to feel the make.”
He rubs that hand down his apron. “They were warm.” # music: none # grade: dread 0.4 # light: lamp 0.5
IDO: What did he look like? # actor: ido afraid right
“Like my door. He asks me what I am. Baker, I tell him. ‘That’s two bakers,’ he says, and goes off pleased.” The baker looks at his one hand. “I bake with the bolt on now.” # camera: push 1.2 8s
You have come down after them, holding on to the wall because of the right knee, to see what the fist was fixed to. # actor: alita curious left # sound: steps-boards # camera: push 1 2s # grade: none # light: lamp 0.8
“Who’s that?”
IDO: That’s my. # actor: ido surprised right
You wait for it. The baker waits for it. Upstairs a tap can be heard. # camera: push 1.15 6s
“Niece,” says the baker, who has been finishing the doctor’s sentences for twelve years. “On your sister’s side?”
IDO: Very nearly. # camera: push 1 2s # music: clinic
“And not a hand in the whole heap,” the baker says, to the doctor, to the bowl and lastly to you. “Not one.”
* [“There was one. In row eleven.” # id: niece-truth]
    IDO: My arms were full. # actor: ido sad right
    “What of?” Nobody tells him. He works it out alone, from your feet upward. # actor: alita surprised left
    “You went out for a hand,” he says, “and came home with a niece.” He is still laughing in the street. # sound: steps-heavy
    IDO: Well. It’ll go out with the rolls. # actor: ido tired right
    He goes up and puts the bolt across, by daylight, with a shop full of people next door. # sound: bolt-quarters
    ~ mark(m_told_baker)
* [“He looked everywhere.” # id: niece-lie]
    It comes out loud. You look round to see who noticed. # actor: alita surprised left
    The baker did not. He says in that case it’s nobody’s fault, takes the hook, and goes up to his dough. # sound: steps-heavy
    IDO: You needn’t have. I generally do my own. # actor: ido surprised right
    “I’ve heard you.” # actor: alita warm left
    ~ mark(m_lied_for_him)
    ~ trust_ido_by(1)
* [Hold out your left one. “I have two.” # id: niece-give]
    The baker takes it in the one he has, turns it over, and works the thumb. Flour gets into the hinges. # sound: servo-small # actor: alita warm open left far
    IDO: She isn’t. They don’t come. # actor: ido surprised right
    “And do what with it? Ice buns?” He gives it back. “Bring the pair of them round one morning, at four. I’ll show them dough. And don’t go holding them out to people.” # actor: alita surprised closed left
    ~ mark(m_offered_hand)
- When it is quiet you ask. “What is a niece?” # actor: alita curious left
IDO: It’s when your sister has a child. # actor: ido neutral gesture right
“Have you got a sister?”
IDO: No. # actor: ido tired stand right
You try the word in the swept place all the same. It rolls. # light: lamp 0.6
When you look up, he has a long case out from under the bench, and his hand lies flat on the lid. # sound: case-catches # music: none # actor: ido angry right # camera: push 1.15 6s
He slides it back with his foot. # actor: ido tired right # camera: push 1 2s
IDO: You haven’t had anything to eat.
-> saucer

=== saucer ===
# title: The saucer
# node: saucer
# hint: At noon, when it is darkest
# plate: alitas room curtained
# change: dissolve 1.2s
# weather: dust 0.3
# grade: dusk 0.35
# light: lamp 0.5
# ambience: room-morning
Noon is the dark part of the day. He lights the lamp for you and runs out into it without his coat. # actor: alita neutral left # sound: steps-boards
He is back before the lamp has warmed. On a saucer{marks ? m_wrist_tight:, carried left-handed,} he has an orange, and has polished it. # actor: ido warm right # actor: alita surprised left # sound: saucer-down
IDO: It’s to say I’m. About the knee, and so on. # actor: ido warm gesture right
“What is it called?” # actor: alita curious left # actor: ido warm stand right
IDO: An orange.
“And the colour, what is that called?”
IDO: That’s also. Yes. I see what you mean. Somebody didn’t try. # actor: ido surprised right
* [Bite it, peel and all. # id: orange-bite]
    It bites back: oil, up the nose. Then the skin gives, and it runs cold down both wrists in among the swallows. # sound: orange-bite # actor: alita fierce open left far
    He laughs. It has not been used, and catches twice before it starts. # actor: ido warm right near
    IDO: No, not the outside. Nobody eats the outside.
    “I like the outside,” you say, through it. # actor: alita warm left near
    ~ mark(m_orange_peel)
* [“How does it open?” # id: orange-ask]
    He shows you: the thumbnail in at the top, then round, and never lift it. The peel comes away in one road. # sound: orange-peel # actor: ido warm right near
    You get the inside. He winds the peel up on nothing, sets it on the saucer, and it is an orange again. # actor: alita warm left near
    IDO: I used to be asked for that. They’re very convincing, if you don’t.
    You eat the true one room by room and keep an eye on the other.
    ~ mark(m_orange_asked)
* [Give it back. “There was a lot of room in your coat.” # id: orange-give]
    He starts to tell you he has eaten, hears how loud it is, and stops. His ears go red, from the top down. # actor: ido sad right near
    He halves it with a scalpel. He has his half on his feet, facing the wall, fast.
    You make yours last, so that when he turns round there is somebody still eating. # actor: alita warm left near
    ~ mark(m_orange_shared)
- You had thought that teeth were for answering. # music: clinic
When there is no more orange there are birds on the saucer. Five of them, blue, going round. # camera: push 1.25 8s
You put your arm down next to it: swallows, blue, wrist to elbow, five. # actor: alita curious open left far
The third on the saucer has lost the tip of a wing, where the china is chipped. So has the third on your arm. # music: none
Whoever cut it had this saucer in front of him, and left nothing out. # sound: motif-alita-low
IDO: It’s a very common pattern. They made thousands. # actor: ido sad right
“That was loud,” you say. # actor: alita sad closed left
-> curtain

=== curtain ===
# title: The curtain
He has gone past the curtain seven times today, and straightened it three. # light: lamp 0.4 # music: none # actor: ido neutral right # actor: alita neutral left
“What’s it for?”
IDO: There’s a draught. # actor: ido neutral gesture right
Nothing in it moves. You cross the room, which the knee permits, and find out how it goes. # sound: curtain-rings # actor: alita curious left # actor: ido afraid stand right
There is a street, wet. The evening has got in sideways and lies along it, as far as the baker’s. You do not look at the street for long. # plate: alitas room # change: wipe 1.6s # weather: dust 0.7 # grade: dusk 0.5 # light: dawn 0.8 # music: under-zalem
Over the roofs, over all of them, where there ought to be a top to it, hangs an underside. # camera: pan 0.6 8s # codex: the-halo an underside
You look for the edge of it, and the wall comes first, on the left and on the right. Far in, it is raining out of the middle. # camera: push 1.15 10s
{marks ? m_saw_ring: It is the ring from the yard. In the yard you had taken it for a thing about the size of his hat.|So that has been on top of you the whole time, and nobody said.} # sound: motif-zalem
Below, a man has set down his sack to look at it. Along the rim the lamps are lit, one after another. He takes up his sack.
IDO: Zalem. # actor: ido tired right
* [“Why doesn’t it fall?” # id: window-fall]
    IDO: It’s held.
    “By what?”
    IDO: From above, we were told. People don’t ask that. They ask how you get there. # actor: ido neutral gesture right
    “How do you get there?”
    IDO: You don’t. It’s the law. # actor: ido angry stand right
    He does up a cuff that was done up already. # sound: coat-buttons
    ~ mark(m_window_fall)
* [“Who lives there?” # id: window-who]
    IDO: People with very clean. It’s hard to put.
    “Do they know about us?”
    IDO: They know there’s a floor. # actor: ido tired right
    “Have you been?”
    He has found a thread in the curtain and winds it round his finger until the tip goes white. # actor: ido sad right
    ~ mark(m_window_who)
* [Draw the curtain again. # id: window-shut]
    It is done before you have finished looking. The room gets its size back. # sound: curtain-rings # plate: alitas room curtained # change: wipe 0.6s # weather: dust 0.3 # grade: dusk 0.35 # light: lamp 0.5 # actor: alita afraid left
    IDO: You’re the first I ever saw do that. They generally can’t. # actor: ido surprised right
    “It was looking,” you say. # actor: alita fierce left
    He does not tell you that it wasn’t. # music: none
    ~ mark(m_window_shut)
* {trust_ido < 2} [Lean on his shoulder and let him say it. # id: window-lean-shut # locked: He knows this view from the other side. He would have to trust you to say so.]
* {trust_ido >= 2} [Lean on his shoulder and let him say it. # id: window-lean # because: trust_ido]
    It is bony, and warmer on the side by the glass. He stands as if you might spill. # actor: alita warm left near
    IDO: I had a window there. When I was a boy, and then when I was a. # actor: ido sad right near
    IDO: They all look outward. You get stars, and weather, and the edge of your own roof. There isn’t one that looks down.
    Three in a row that get to their ends. He notices it himself, and sees to the curtain cord. # actor: ido tired right
    ~ mark(m_leaned)
- -> blank

=== blank ===
# title: A line left empty
# node: naming
# hint: Where he opens his book
He keeps a book of patients. He has put down your weight, the knee, the orange. # light: lamp 0.6 # grade: night 0.35 # camera: pan 0 2s # actor: ido neutral stand right near # actor: alita neutral left
On the top line there is nothing. All day he has written round it. # sound: pen-nib
IDO: It isn’t that you need one. It’s only that I can’t go on calling you *you*. # actor: ido warm gesture right near
You go and see whether there is anything in the swept place. Nobody has been. # music: none # actor: ido neutral stand right near # actor: alita sad left
IDO: I have one. It’s in very good. It’s been put away for some time, and it ought to be. # actor: ido sad right near
He does not look at you. He tells it to the ink.
IDO: Alita. # sound: motif-alita
Your teeth have met before you know. One.{marks ? m_chattered:  His have answered.} # sound: teeth-click # actor: alita surprised left
IDO: Is that a yes, or is it only. # actor: ido surprised gesture right near
{marks ? m_heard_name: It is the one from the yard, that he put on you and took off.|{marks ? m_reached: It is not a number. You had been ready for a number.|He has looked up, at whatever is over the ceiling. “No, here,” you say. “Look here.”}} # camera: push 1.2 10s
* [“Alita. Yes. I’ll take it.” # id: name-take]
    He writes it in, slowly, and the nib catches on the *t*. # sound: pen-nib # actor: ido warm stand right near
    IDO: There. I think it’s your.
    He blows on it. You blow on it as well, from the other side, in case that is the custom. # actor: alita warm left near
    ~ mark(m_name_taken)
* [“May I borrow it, until I find mine?” # id: name-borrow]
    IDO: Until when would that be? # actor: ido surprised right near
    “Until,” you say, and stop there, where he would.
    He thinks the terms over, and they are fair. He puts the pen down, and looks for a pencil. # sound: pen-nib # actor: ido warm stand right near
    ~ mark(m_name_borrowed)
* [{marks ? m_heard_name:“You said it in the yard. Whose was it?”|“Whose was it?”} # id: name-whose]
    The pen stays up. A drop collects on the nib, lets go, and takes up the whole of the line. # sound: ink-drop # actor: ido sad stand right near
    IDO: My daughter’s. # actor: ido sad right near
    It goes all the way to the end.
    “Doesn’t she need it?”
    IDO: No.
    ~ learn_daughter()
    ~ mark(m_name_asked)
    * * [“Then I’ll be careful with it.” # id: name-careful]
        He nods for longer than it takes, and writes it in small, along the shore of the blot. # sound: pen-nib # actor: ido warm right near
        ~ mark(m_name_careful)
    * * [“I’m not her.” # id: name-not-her]
        IDO: No. She’d have {marks ? m_orange_shared: eaten both halves|{marks ? m_orange_peel: peeled it|wanted two}}. # actor: ido warm right near
        He writes it in over the blot, with a good deal of pressure, so that nobody could take it for the one before. # sound: pen-nib
        ~ mark(m_name_not_her)
- It is five letters long. {marks ? m_saw_file: You turn up your left wrist. It would just have gone in.|{marks ? m_mirror_hands: You turn up your left wrist. It would just have gone in.|He had left room for more.}} # actor: alita curious open left far
You say it, to find where it keeps its weight. The last part is done with the teeth. # camera: push 1 2s # grade: tender 0.8 # weather: dust 0.8
You say it to the lamp. I say it to the teaspoon in his top pocket, where a small bent girl says it back. # actor: alita warm closed left near # sound: motif-alita
ALITA: Alita. # music: title
IDO: How does it.
ALITA: It has an *ah* at both ends. You can get in either way.
IDO: Yes. I suppose that’s why we. # actor: ido warm right near
He leaves the book open on the blanket, so that it can be looked at. # camera: push 1 4s
-> dust

=== dust ===
# title: No dust
# node: dust
# hint: What else the cupboard holds
# plate: clinic basement
# change: dissolve 1.2s
# weather: dust 0.3
# grade: night 0.4
# light: lamp 0.3
# ambience: clinic-hum
He goes to find blankets. He is sure that I’m. # actor: alita neutral centre
I take the saucer down to where saucers live: eleven steps, and me on them. I say the nine out loud as we meet. # sound: steps-boards
I have been somebody for ten minutes. So far it is mostly stairs.
My bowl is on its shelf, with the towel folded in it. We nod. # music: clinic # camera: pan -0.3 5s # actor: alita warm centre
The tall cupboard stands open by a hand. Inside the door are pencil lines, with dates. They climb as far as my ribs. # camera: push 1.2 8s # actor: alita curious open centre
Then they start again, lower down, and climb more slowly.
At the back, behind the hook I hung on, a cloth has wheels under it. It is a chair, and small. # sound: cloth-off # actor: alita surprised closed centre
There is dust on the cloth and dust on the seat. On the two handles there is none.
IDO (aside): Alita? Where have you. # sound: steps-boards
* [Sit in it. # id: chair-sit]
    It fits. My feet find the rests and my hands find the rims, and I go backwards a whole yard, for the sake of going. # sound: wheels-squeak # actor: alita warm centre near
    He comes round the turn of the stair. The blankets go everywhere. # sound: cloth-off # shake: 0.15 # actor: ido angry gesture right
    IDO: Get up.
    ALITA: It rolls.
    IDO: Get up. Please get up. # actor: ido sad stand right # actor: alita afraid centre
    I get up. He stands with his back to me and a handle in each hand until he is breathing at the rate of the watch. # music: none # actor: alita sad left
    ~ mark(m_chair_sat)
    ~ trust_ido_by(-1)
* [Put the cloth back as it was. # id: chair-cover]
    I do the corners from memory. When he comes I am admiring the wall. # sound: cloth-off # actor: alita neutral left # actor: ido surprised right
    IDO: Ah. You’ve found the.
    ALITA: Pipe.
    IDO: Yes. It’s a good pipe. # actor: ido warm right
    He has seen the cloth. One fold in it is new. He puts a blanket round me and tucks it in at places where a blanket can’t get out. # actor: ido sad right near
    ~ mark(m_chair_covered)
    ~ trust_ido_by(1)
* [{daughter:“Is this hers as well?”|“Who is this for?”} # id: chair-ask]
    He stops on the third step from the bottom, one of the two good ones. # actor: ido sad right # actor: alita neutral left
    {daughter:
        IDO: She wouldn’t have the wheels oiled. She said that people ought to be told she was coming. # actor: ido warm right
        I push it with one finger. It tells us. # sound: wheels-squeak
        IDO: Yes. That’s her.
        ~ trust_ido_by(1)
    - else:
        IDO: My daughter. # music: none
        It goes all the way to the end.
        IDO: So are those. The arms, and the. I made them so that she could. # actor: ido tired right
        I look at the arms. They go on holding the cloth. # actor: alita sad open left
        ~ learn_daughter()
    }
    ~ mark(m_chair_asked)
- -> quarters

=== quarters ===
# title: By quarters
# plate: alitas room curtained
# change: dissolve 2s
# weather: rain 0.7
# grade: night 0.7
# light: neon 0.2
# ambience: street-rain 0.4
# music: none
In bed I practise. *Alita*, going in; *Alita*, going out. {marks ? m_name_borrowed: I try not to wear it down.|{marks ? m_name_asked: I leave some room in it.|It is a little warm on the inside, the way a chair is.}} # actor: alita neutral centre
Late, he comes up and stands outside the door. I do asleep, the way he does it, with one fist. # sound: steps-boards
IDO (aside): Good night.
He leaves the end off. I put it on for him, under the blanket, without the voice. # actor: alita warm centre
{marks ? m_orange_asked: On the sill the orange with nobody in it is keeping its shape.|My hands still smell of orange, the left one more than the right.} # light: neon 0.3
Out in the rain the loudspeaker has come to the night list: a name, a sum; a name, a sum. It waits a little after each. Nobody answers. # sound: loudspeaker # sweep: lamp 0.7
In the basement two catches go up. A thing is lifted out that is long, with all its weight at one end. I hear the floor take that end.{marks ? m_got_up:  It is no screwdriver.|{marks ? m_spoke_first:  It is no screwdriver.}} # sound: case-catches # music: clinic tension # actor: alita afraid centre
Then the stairs, and this time not one of the bad ones makes a sound. # sound: steps-soft # camera: push 1.15 12s
Under me the bolt of the street door goes back by quarters, so as not to be heard: click, and a wait, and click. # sound: bolt-quarters # light: neon 0.1 # grade: dread 0.5
My teeth have answered before I can stop them. # sound: teeth-click # actor: alita afraid open centre
Downstairs, the bolt stops. # music: none # ambience: none # grade: dread 0.9
-> bolt

=== bolt ===
# title: Are you
# node: bolt
# hint: The first night, between three clicks and four
There are fourteen stairs between us. I listen at the top of them, and he listens at the bottom. # sound: breath-two
IDO (aside): Alita? Are you. # grade: night 0.7
I wait for the rest of it. There isn’t any.
One would be yes.
* [One click, and down the stairs to him. # id: bolt-one]
    One. I am on the stairs before it’s over. # sound: teeth-click
    He has the door open by a hand, and stands as wide as he can in front of what he carries. It is a hammer. It is taller than he is. # sound: steps-boards # plate: street door # change: wipe 0.9s # weather: dust 0.2 # grade: night 0.3 # light: lamp 0.6 # ambience: street-rain 0.6 # actor: ido surprised right # actor: alita curious left
    IDO: A pipe has burst at Mrs Quintal’s. I promised her I would look in. It may take me all night. # actor: ido neutral gesture right
    Three whole sentences. He finishes them only when they aren’t so. Across the road a dog starts up.
    ALITA: That was the loudest yet. # actor: alita sad left
    IDO: Yes. I did hear. # actor: ido tired stand right
    ALITA: What’s it for?
    He looks up at the top of it himself. # camera: push 1.15 5s
    IDO: Knocking. # music: clinic tension
    That was whole as well, and it wasn’t loud. I would sooner it had been. # actor: alita afraid left
    He puts my hand to the bolt, and his over it. He keeps it there until it is the same warmth as mine. # actor: ido sad right near # camera: push 1 3s # sound: servo-small
    IDO: Four quarters, when I’m out. Then you open to nobody. Not if they say they’re. # actor: ido afraid right near
    ALITA: What if it’s you?
    He opens his mouth for that one, and there’s nothing in it at all. Then there is a door, and I am on the inside. # plate: street door shut # change: cut # grade: night 0.4 # light: lamp 0.5 # sound: door-street # ambience: street-rain 0.3 # music: none # actor: alita sad left
    Click. Click. Click. There my hand stops. # sound: bolt-quarters # actor: alita neutral open left near
    * * [Do the fourth. # id: bolt-fourth]
        It goes home. I sit down against it, to be heavy. # sound: knees-boards # grade: night 0.7 # light: lamp 0.3 # actor: alita neutral closed centre far # camera: push 1.1 10s
        The names go by, and the sums. I hear people run, all one way. Later there is one who runs by himself, and then isn’t running. # sound: loudspeaker # ambience: street-rain 0.3
        By four the rain has worn down to single drops. Somebody knocks with a knuckle, low on the door, so as to wake nobody. # ambience: none # sound: rain-drop-tin # actor: alita afraid centre
        ALITA: Who is it?
        IDO (aside): It’s only.
        I let him in. Anybody else would have finished. # sound: bolt-quarters # light: lamp 0.8 # grade: tender 0.4 # actor: alita warm centre near # music: clinic
        ~ mark(m_door_bolted)
        -> errand
    * * [Take them back, three, two, one, and go out. # id: bolt-back]
        A bolt goes two ways. He showed me both of them, by showing me one. # sound: bolt-quarters # actor: alita curious closed left
        All day I’ve had rain through things, a coat, a curtain, a pane. It turns out to be separate. Each one has come the whole way down to land on me. # plate: street night # change: wipe 0.9s # sound: rain-drop-tin # ambience: street-rain # weather: rain 0.8 # grade: night 0.3 # light: neon 0.8 # actor: alita surprised open centre near
        He’s past the corner already. I could go in. The door is at my back with all I own behind it: a bowl, a peel, a line in a book. # actor: alita sad closed centre
        I pull it to, the way he does, so as not to be heard. The latch is on the inside. I had noticed that. # sound: door-street # camera: push 1.15 8s # actor: alita fierce centre
        A nightshirt, a bad knee and five letters. I say the letters, to see whether they work outside. # sound: motif-alita
        Far off, over the roofs, wheels go into a bend, a great many of them, and a crowd breathes in. # sound: wheels-rocket # music: under-zalem # actor: alita curious centre # codex: motorball wheels
        There’s a left and a right. I ask the knee. # camera: pan 0.4 8s # actor: alita warm centre
        ~ mark(m_door_tried)
        -> lost
* [Two clicks. No. # id: bolt-two]
    Two. They go down all fourteen in the dark, and I hear them get there. # sound: teeth-click
    IDO (aside): Ah. Then I needn’t.
    A thing is set on its head, with care, and the lowest stair takes the weight of a man. # sound: hammer-floor # actor: alita neutral closed centre near
    IDO (aside): As you’re asleep. They read a name, and somebody goes. It pays for the hooks. It was the orange, too. # music: clinic
    IDO (aside): Tonight it’s the baker’s visitor. I want to meet him before you do.
    IDO (aside): I used to tell her that it was patients. She wanted to know who was so ill, at that hour. She kept a list. # actor: alita sad centre near
    It is a good deal to be told while asleep. I keep my eyes shut, so that none of it gets out.
    IDO (aside): If I’m not here by the rolls you’re to go across to the baker. He’ll say he hasn’t any. He has, though.
    The stair gives the man back. The last quarter goes; there is a lot of rain, and then less. # sound: door-street # ambience: street-rain 0.4 # music: none
    I told him no, and it wasn’t loud. I go back for what he asked. *Are you*, he asked, and I had told him no to that. # camera: push 1.25 12s # actor: alita afraid centre near
    I try yes, once, into the pillow. It isn’t loud either. # sound: teeth-click
    So I count. {marks ? m_slept:He does it backwards; I|Some people start at ten; I} go up, from one, as it’s done. At ninety-eight I leave a space, and fall asleep waiting for somebody to use it. # sound: motif-alita-low # grade: memory 0.5 # actor: alita neutral centre near
    ~ mark(m_door_slept)
    -> errand
* [Not one, not two. Go to the curtain. # id: bolt-none]
    I put a finger between my teeth. Nobody has answered, so nobody was asked. By and by the last quarter goes, and there is a lot of rain, and then less. # sound: door-street # ambience: street-rain 0.4
    By then I am at the curtain. I don’t draw it. I make a place in it as wide as an eye, and lift the sash by a hand. # sound: sash-up # plate: her window night # change: wipe 1.2s # weather: rain 0.5 # grade: night 0.3 # light: neon 0.7 # ambience: street-rain 0.8 # camera: push 1.08 12s
    He stands in the road with his back to us. He stands straight; there is a hand’s breadth more of him than there was at supper. # plate: hammer carried # change: dissolve 1.4s # weather: rain 0.5 # grade: night 0.25 # light: neon 0.7
    On his shoulder lies a hammer, for a nail as long as I am. # camera: push 1.05 12s # sweep: lamp 0.4
    At the baker’s they are lighting the oven. All day he went by there bent double. Now he takes the middle of the road, and lets the window shine on him. # sound: steps-wet # music: under-zalem tension
    On the corner, under the loudspeaker, he holds up a bit of tin on a chain. The post looks at it, first red, then green. It doesn’t ask whose it is. # sweep: lamp 0.9 # sound: servo-small
    It leaves the street’s list where it was. It says one name, to him only, and one sum. # sound: loudspeaker
    Then he looks round: not at me, at the curtain, whether it hangs straight. # music: none # camera: push 1.12 8s
    I hold it straight. I do it from inside, with both hands, until he has gone. # sound: steps-wet # plate: her window night # change: dissolve 2s # weather: rain 0.5 # grade: night 0.4 # light: neon 0.6
    There’s a draught, he’d said. So there is, then. It stands in its bare feet until four, when he comes round the corner with one sleeve wetter than the other, and bends double to pass the bread. # ambience: street-rain 0.3 # grade: dawn 0.6 # weather: rain 0.2 # light: dawn 0.6
    ~ mark(m_door_watched)
    -> errand
