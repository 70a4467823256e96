// Chapter 2: one day in the street, from the rain (or the list) to the nine bad steps. First person; the dream is third.
// Threads: a list that ends “And for yourself a” · the ticket on her wrist, 11.40 · lies are loud, but not Hugo’s · what stands
// in the street never steps round · Hugo’s mother and the soap · who is pricing whose hands. Four women are dead when the day begins;
// the glover, whose stall stands open, is the fifth. Whom Ido carries home that night is another: the seamstress (3).
// Ido lies once (“stocktaking”) and it is the kind sort: the bed. Hugo lies about the bag, and she cannot hear it.

=== lost ===
# chapter: 2 Street
# title: Left
# node: lost
# hint: Outside, for one who was shown which way a bolt goes
# plate: street night
# change: dissolve 1.2s
# weather: rain 0.7
# grade: night 0.35
# light: neon 0.7
# ambience: street-rain 0.9
# music: under-zalem
The knee says left, so I go left. # actor: alita curious centre # sound: steps-wet
I’m following a noise over the roofs: wheels, a lot of them, going round a bend, and a crowd. Each time I have the way of it, the street hands it to my other ear. # sound: wheels-rocket # camera: pan -0.3 8s
At a pump, by a lantern, a woman is taking umbrellas off a line. They hang open, upside down, and are full. # light: lamp 0.6 # actor: alita curious left
QUINTAL: It’s gone two. Who lets you out with no shoes on?
ALITA: Are you Mrs Quintal? Ido said he’d be here. Your pipe burst. # actor: alita warm left
QUINTAL: I’ve no pipe. I’ve a bucket. # sound: rain-drop-tin
So he lied. I had heard it at the time. # actor: alita sad left
QUINTAL: You want to be indoors. They found a midwife dead here on Tuesday. Somebody had gone through her like a drawer. # grade: dread 0.3
ALITA: What had they lost?
QUINTAL: Nothing. They wanted the hands. # music: none # actor: alita neutral left
I put mine behind me. Somebody runs by at the end of the street. She takes in the lantern, and I hear her bolt. # sound: bolt-quarters # light: neon 0.3 # grade: night 0.7
The clinic is eleven steps down, and nine of them are bad. That’s all I know about where I live. # actor: alita sad closed centre # camera: push 1.2 10s
A light comes round the corner, low. Under it is one wheel, and inside the wheel sits a boy, steering with his knees. # sound: wheel-bike # sweep: lamp 0.8 # camera: push 1 2s # music: under-zalem
HUGO: You can’t stand there! I nearly went over you. # actor: hugo surprised right # shake: 0.15 # actor: alita surprised left
He looks at my feet, and then at my hands. He takes longer over the hands. # actor: hugo neutral right
HUGO: That’s never Factory work. Is it the doctor’s? Down the steps? # actor: hugo warm right
ALITA: Nine of them are bad. # actor: alita curious left
HUGO: I know, I fell down most of them. I’m Hugo. I sell him solder. Are you lost? # actor: hugo grin right
ALITA: I know where I am. I don’t know where the house is.
HUGO: That’s what it’s called. # actor: hugo warm right
From the bar hangs an oilcloth bag, tied at the neck. The rain runs off the outside. It drips from the inside as well. # sound: rain-drop-tin # camera: push 1.12 6s
* [Get up behind him. # id: lost-ride]
    “Lean when I lean,” he says. All the corners that took me an hour now happen at once. # sound: wheel-bike # camera: push 1.25 4s # actor: alita warm left near # ambience: wind-high 0.4
    At every bend a noise comes out of me, high. It’s laughing; I’ve only heard it done.
    The bag knocks on my shin. It’s hard, and then it gives. # actor: alita curious left near
    HUGO: You’re not holding on! # actor: hugo grin right near
    ALITA: I don’t know yet how hard is too hard!
    HUGO: You’ll hear me! # ambience: street-rain 0.8
    ~ mark(m_rode)
* [Walk. I want to know the way. # id: lost-walk]
    So he climbs out, and rolls the wheel along like a hoop. He sells the whole way. # sound: steps-wet # actor: alita warm left # camera: pan 0.3 8s
    HUGO: That roof I can get you cheap. That lamp’s not really fixed on, if you follow me. # actor: hugo grin point right
    By the second corner I own half a goat, on easy terms.
    He keeps the bag on the side where I’m not. When I change sides, so does he. # actor: hugo neutral stand right # actor: alita curious left
    ~ mark(m_walked)
* [“What’s in the bag?” # id: lost-bag]
    HUGO: Spares. # actor: hugo grin right
    It isn’t loud, as Ido’s lies are. But he’s the only man I have to go by. They may all be tuned differently. # actor: alita curious left # music: none
    HUGO: For a fellow who’s short of some. Get up, I’ll run you home. # actor: hugo warm right
    He talks from there to the door, about lamps. He’s very interesting about lamps. # sound: wheel-bike # music: under-zalem
    ~ mark(m_asked_bag)
- The latch of our door is on the inside. He takes a bit of wire out of his cuff, and it’s up before I’ve found a place to watch from. # plate: street door # change: wipe 0.9s # ambience: street-rain 0.5 # light: lamp 0.5 # grade: night 0.3 # sound: latch-small # actor: hugo neutral right # actor: alita surprised left
HUGO: You didn’t see that. # actor: hugo grin right
ALITA: I did. You used your left.
HUGO: Get some boots. I’m about in the daytime as well. # actor: hugo warm right # sound: motif-hugo
I bolt the door behind him. At four a knuckle knocks, low, and I let Ido in. # plate: street door shut # change: cut # exit: all # light: lamp 0.6 # sound: bolt-quarters # ambience: street-rain 0.2 # music: clinic
Under my nightshirt there’s a puddle. There’s another under his sleeve. He looks at mine, and I look at his. # actor: alita neutral left # actor: ido tired right
IDO: You’ve been.
ALITA: So have you. # actor: alita warm left
We hang them on the pipe by the stove, to drip together, and go to bed. # actor: ido warm right # sound: rain-drop-tin
-> errand

=== errand ===
# chapter: 2 Street
# title: And for yourself a
# node: errand
# hint: By day, with money
# plate: clinic basement
# change: dissolve 1.4s
# weather: dust 0.4
# light: lamp 0.8
# ambience: clinic-hum
# music: clinic
In the morning he’s writing me a list. He forms every letter, as if the shops were abroad. # sound: pen-nib # actor: ido tired right # actor: alita neutral left
{marks ? m_door_tried: My nightshirt has dried on the pipe next to his sleeve. He asks nothing.|{marks ? m_door_watched: One of his sleeves is drying on the pipe. I saw him go out with the hammer, and I don’t say so.|{marks ? m_door_slept: He’s home before the baker’s first rolls. I was told to be asleep, so I can’t be glad out loud.|There is a new blister on his palm, from the hammer.}}} # camera: push 1.1 8s
At six he was at the yard, raking for the baker’s left hand. The one he found is on the shelf, in a jar of brine, and lacks its thumb. He’ll go every morning until he has the thumb. # sound: rake-tin
IDO: It’s market day, and we’re out of everything. I would go myself. I have stocktaking. # actor: ido neutral gesture right
The last part’s a lie. He leaves the end off what’s true and hard. His lies come out whole, and loud.
ALITA: What is stocktaking? # actor: alita curious left
IDO: One counts what one has. # actor: ido neutral stand right
ALITA: You have six hooks and me.
IDO: Then I should be done by dark. # actor: ido warm right
He wants me out until dark, and won’t say why. I read out the list, to hear how it goes. # sound: paper # camera: push 1 2s
ALITA: Lamp oil. Solder, thin. Boots. Bread, last, or it gets sat on. And for yourself a. # actor: alita neutral left
ALITA: A what? # actor: alita curious left
He takes it back, and reads it again for the end. # sound: paper # actor: ido surprised right
IDO: You’ll see when you’re. There’s a good deal of choice. # actor: ido sad right
He gets down a tin and counts forty chits into a purse{marks ? m_wrist_tight:, left-handed. He keeps the right cuff done up over the wrist that I held}. # sound: chits # codex: chits chits # actor: ido neutral right
He puts the lid back, carefully, on a tin that I can hear is empty. # sound: latch-small # actor: ido tired right
IDO: Sleeves down. {marks ? m_offered_hand:And don’t go holding them out to people. |}When the street lamps go red, you come home. A bell rings after that, and then nobody may be out without a night pass. # actor: ido neutral gesture right
ALITA: What are the sleeves for? # actor: alita curious open left far
IDO: People notice good work. Four women have been killed this month, for their. # actor: ido afraid stand right # music: none
He’s looking at my hands. He has gone a bad colour. I pull the sleeves down, as far as three fingers. # actor: alita neutral closed left
I leave in his galoshes and three pairs of his socks. He calls me back from the fourth stair. # sound: steps-boards
IDO: Alita? # actor: ido sad right
ALITA: Yes?
IDO: No, that’s all. I wanted to see you turn round. # actor: ido warm right # music: clinic
-> tailor

=== tailor ===
# title: Eleven forty
# plate: market day
# change: wipe 1.2s
# weather: dust 0.4
# light: dawn 0.7
# grade: day 0.4
# ambience: market
# music: market-day
In the market things have a card tied on, with a number: eels, a bucket of knees. A baby hasn’t. I look on both sides. # actor: alita curious left # sound: bell-street # camera: pan 0.3 8s
“It’s what they cost,” the baby’s mother says. “Get off.” # actor: alita surprised left
The boot woman has a tin jaw. Nearly everybody here is partly tin. What wears out they buy again, by the piece. My boots were a postman’s, she says, and know the way. # sound: steps-scrap # actor: alita warm left
Next to her a tailor has a mirror on a pole, as tall as a door. Everybody in it is left-handed. # camera: push 1.15 8s # light: lamp 0.3 # actor: alita curious left
“What do you want?” he says, through pins. I show him the list. He reads it to the end, and turns it over. # sound: paper
“Coat,” says the tailor, at once.
He stands me in front of the glass. {marks ? m_mirror_face:The girl comes too. We have met; I say good morning to her.|{marks ? m_mirror_hands:I hold my hands up first. It’s how we were introduced.|I look past her, to see whose arms are holding it up. It’s a pole.}} # sound: cloth-off # actor: alita neutral left near
The coat has had two people in it before, and he takes it in until it’s mine. “How will you have the sleeves?” # actor: alita warm left near # camera: push 1 3s
* [“Down past the knuckles.” # id: tailor-long]
    The swallows on my arms go in, one after another, and then the thumbs. In the glass is a girl with nothing to notice. # actor: alita neutral closed left near # light: dawn 0.4
    “That’s sensible,” the tailor says. “My sister has lovely hands. She’s taken to mittens.” # sound: cloth-off
    ~ mark(m_coat_long)
* [“Up here, so that the birds can see out.” # id: tailor-short]
    He takes the shears to them then and there, at the elbow. # sound: file-strokes # actor: alita warm open left far # light: dawn 0.9
    Two women with a barrow stop. “That’s the doctor’s work,” one says. “Seven hundred the pair,” says the other. “Without the rings.”
    I haven’t any rings. I hold them up to show her, and they walk on quite fast. # actor: alita surprised open left
    ~ mark(m_coat_short)
* [“Any way you like. Can it have pockets?” # id: tailor-pockets]
    It can have seven. Ido carried me home in a coat with seven buttons, so it’s a number I trust. # actor: alita warm closed left near # sound: coat-buttons
    “You’ll fill them,” says the tailor. “People do. It starts with string.”
    ~ mark(m_coat_pockets)
- He ties a card to my left wrist: 11.40. When I’ve paid he forgets to take it off. # sound: strap-buckle # actor: alita curious open left far
On the inside of that wrist there’s a place {marks ? m_saw_file:that he filed flat, twelve strokes of it|filed flat}, as long as a word. The card just covers it. # music: none # camera: push 1.2 6s # sound: motif-alita-low
So I leave it on. Everything else out here has one. # actor: alita warm closed left # camera: push 1 2s # music: market-day
-> change

=== change ===
# title: Change
# light: dawn 0.9
The next stall is all oranges. It’s the one colour I have been told the name of. # actor: alita warm left # camera: pan 0.1 5s
The stall after that is gloves, in pairs, laid out palm up. Nobody has come to sell them, and people go round it by the road. # camera: pan 0.3 4s # actor: alita curious left
Behind the oranges a girl of thirteen sits on a crate, cutting good halves off bad ones. It’s her aunt’s stall. # actor: koyomi neutral right # camera: pan 0 2s
KOYOMI: Don’t finger them. You finger it, it’s yours. # actor: koyomi scowl right
ALITA: What does it cost?
KOYOMI: Three. # actor: koyomi neutral right
I hold out the purse, open. She looks in it, and up, and both ways along the row. # sound: chits # actor: alita warm open left
KOYOMI: Are you drunk? Nobody gives you the whole purse.
ALITA: I don’t know which ones are three.
Her fingers are in and out before the purse has felt it. # sound: coins # actor: koyomi neutral right
ALITA: That was very fast. You have good hands. # actor: alita warm closed left
Then I see to the orange. {marks ? m_orange_peel:I start with the outside, which is the best of it.|{marks ? m_orange_asked:The thumbnail goes in at the top, and round, and the peel comes off in one road.|I break it in two and put one half down by her knife. It’s how they’re eaten.}} # sound: orange-peel
She watches me, and goes red, from the tops of her ears down. {marks ? m_orange_shared:I’ve seen it once before, on Ido.|It doesn’t stop at the collar.} # camera: push 1.2 6s # actor: koyomi sad right # music: none
ALITA: What is that, on your ears? # actor: alita curious left
KOYOMI: It’s nothing. I took five. All right? I took five. # actor: koyomi scowl right
ALITA: It was three.
KOYOMI: I *know* it was three! But you stood there like a saucer. There’s no sport in it. I’m ashamed, if you want to know, and I’ve got three hours of stall to go. # actor: koyomi sad right
ALITA: Where does one have it?
KOYOMI: Ears. Then it goes down and sits in your stomach. # actor: koyomi neutral right
I go through my own ears for some *ashamed*, but there has been no call for it yet. # actor: alita neutral left # camera: push 1 3s # music: market-day
* [“Keep the two. I’ll have the word.” # id: change-keep]
    KOYOMI: You can’t buy a word. What’s the matter with you? # actor: koyomi surprised right
    She ties the two chits into the corner of her scarf, away from the other money. # sound: chits
    KOYOMI: They’re not mine. I’m minding them. I’m Koyomi, so you’ll know who’s got them. # actor: koyomi scowl right
    ~ mark(m_change_kept)
* [Hold out a palm for the two. # id: change-back]
    She slaps them into it. Then she has me count the lot, moving my lips. # sound: chits # actor: alita neutral open left
    KOYOMI: Again. Out loud. Always let them see you do it, even if you’re making it up. I’m Koyomi. Don’t tell my aunt. # actor: koyomi grin right # actor: alita warm closed left
    ~ mark(m_change_back)
* [“What would two buy?” # id: change-exits]
    KOYOMI: Off me? The ways out. # actor: koyomi surprised right
    KOYOMI: There’s under here, if you don’t mind rats. There’s over the eel man. And that mirror at the tailor’s is a door, he had it off a hotel. # actor: koyomi grin right
    KOYOMI: That’s for when you’re running. You’ve the face for it. I’m Koyomi.
    ~ mark(m_change_exits)
- On its post the loudspeaker clears its throat. The whole row stops with its hands full. # sound: loudspeaker # music: none # actor: koyomi neutral right
“Found,” it says. “Pump Lane. One, female, in part. Trade, glover. Whoever is short of her may apply to the Factory.” # grade: dread 0.3
Nobody looks at the gloves. Koyomi climbs across and turns them over, pair by pair, until there are no palms. # sound: cloth-off # actor: koyomi sad right # actor: alita sad left
KOYOMI: She gave me the odd ones, winters.
KOYOMI: That’s five. They find them dead, with no hands. Tin you get by the bucket. One that *feels*, there’s only the one place to get it. # camera: push 1.15 4s
I had been licking the orange off mine. I stop. # actor: alita sad closed left near
Then the paving jumps, in fours: Centurions. # sound: centurion-steps # shake: 0.2 # actor: koyomi scowl right # actor: alita neutral left # camera: push 1 2s
-> button

=== button ===
# title: Nobody goes over the line
# node: button
# hint: What lies in the only sun the street gets
# music: under-zalem tension
Down each side of the road runs a brass line. People fold their stalls and get behind it, with their hens. # sound: centurion-steps # actor: koyomi scowl right # actor: alita curious left
The sun comes in down the middle of the road and nowhere else. In the sun stands an old dog with one tin ear, asleep. # grade: day 0.5 # light: dawn 1 # actor: dog neutral centre # camera: push 1.15 6s
KOYOMI: That’s the dog, that’s Button. He’s stone deaf. He’s Harrow’s, that hunts people off the list for money. Oh, *move*, you stupid rug! # actor: koyomi surprised right
HARROW (aside): Button? That’s my dog. Let me by, will you?
He’s stuck on the other side, behind thirty people. I can see a hat. # camera: pan 0.4 3s
KOYOMI: Centurions don’t go round. They didn’t go round the knife-grinder, and he’d only gone back for his wheel. # actor: koyomi sad right
Four are coming, straight at the dog. I look for the place where the first will begin to step round, and there isn’t one. # sound: centurion-steps # shake: 0.35 # exit: koyomi # actor: centurion neutral right far # camera: pan 0 2s
My weight has gone forward on to the good leg. I didn’t send it there. # actor: alita fierce left near
* [Go over the line and push the dog. # id: dog-push]
    He’s heavier than he looks, and hot. I get both palms under him and shove. # sound: dog-claws # actor: alita fierce open left near # camera: push 1.35 2s # actor: dog afraid
    The foot comes down where we were, on the tail of my coat and the heel of my left boot. # sound: centurion-stop # shake: 0.7 # flash: warm 0.3
    Then it lifts and goes on. No lamp looks round. # sound: centurion-steps # actor: centurion neutral far # camera: push 1 2s
    My heel lies in the road, as thin as a chit. The dog licks my wrist, and then the ticket. # actor: dog glad centre # actor: alita surprised closed left
    ~ dog_is_safe()
    ~ mark(m_dog_push)
* [Stay on the line and shout at the Centurion. # id: dog-shout]
    ALITA: There’s a dog! # actor: alita fierce open left near # music: none
    It stops with one foot up, and so do the three behind. # sound: centurion-stop # shake: 0.3 # actor: centurion alert right near
    The lamp comes about, and stands on me. # sweep: lamp 1 # actor: alita surprised closed left # camera: push 1.2 4s
    CENTURION: Obstruction. Name.
    ALITA: Button.
    CENTURION: Name of who speaks.
    Behind me Koyomi says no, with hardly any breath. But I’ve a name, and have been wanting to use it.
    ALITA: Alita. # actor: alita neutral left
    It says it after me, with no *ah* at either end. Now the Factory has my name. # sound: servo-small
    The foot has put out the sun. So Button wakes, looks round for who did it, and moves off to complain. # sound: dog-claws # actor: dog snarl centre
    ~ dog_is_safe()
    ~ mark(m_dog_shout)
* {shards ? s_cockpit} [“Ordnance, one. Hold.” # id: dog-ordnance # because: shards]
    It comes out flat. It’s how somebody was once read off a list. # actor: alita neutral closed left near # music: none # grade: memory 0.4
    Four feet stop in the air. # sound: centurion-stop # shake: 0.3 # actor: centurion alert right near # grade: day 0.5
    CENTURION: State class.
    ALITA: First. # camera: push 1.2 4s
    So they go round. They go round the dog as a door goes round its hinge, and on up the road. # sound: centurion-steps # actor: centurion neutral far # camera: push 1 2s
    All down the street people stand with their hens and look at the place. Nobody looks at me. Button never woke. # actor: dog glad centre # actor: alita surprised closed left
    ~ dog_is_safe()
    ~ mark(m_dog_ordnance)
* [Stay behind the line, as everybody does. # id: dog-freeze]
    Nobody moves. I’m new; they must know how it goes. I stand as they stand. # actor: alita neutral closed left # camera: hold
    My jaw shuts. It’s no use to anyone. # sound: teeth-click # music: none
    A noise comes out of the road, high and short. The steps go on. # sound: dog-whine # actor: dog afraid centre # shake: 0.3 # sound: centurion-steps
    It’s a hind leg. A big man in mended gloves has got through, and puts the dog inside his coat. # actor: alita sad left # actor: centurion neutral far
    HARROW: There, you old fool. There. It’s only the one. You’ve three you never use. # exit: dog # sound: dog-whine
    HARROW: All this street. And not one of you could sing out?
    The street looks at its shoes. I look at the postman’s. It starts in the ears; then it goes down. # actor: alita sad closed left near # camera: push 1.2 6s
    ~ mark(m_dog_froze)
- The stalls unfold. The sun has moved on, and lies along a wall. # exit: centurion # exit: dog # music: none # light: dawn 0.5 # camera: push 1 3s
{dog:
    HARROW (aside): Whose girl is that? You, with the ticket. Whose are you? I pay what I owe!
    But there are thirty people between us, and a hand has me by the collar. # actor: alita surprised left
- else:
    I’d like to go after him and say that I could have. But a hand has me by the collar. # actor: alita sad left
}
-> remembered

=== remembered ===
# title: The price of an elbow
# music: market-day
It’s {marks ? m_door_tried:the boy with the wheel. By daylight he has freckles, and no bag|a boy with a wheel over his shoulder, big enough to sit in}. He pulls me in under the awning of the oranges. # actor: hugo surprised right near # sound: wheel-bike
HUGO: {marks ? m_dog_push:Nobody goes over the line! I’ve lived here all my life and I didn’t know you could.|{marks ? m_dog_shout:You *told* it. I’ve lived here all my life and I didn’t know they had a stop.|{marks ? m_dog_ordnance:What did you *say* to it? No, don’t. Don’t say it again.|Breathe. In, and then the other one. It’s not your dog and it’s not your street.}}} # actor: alita neutral left
KOYOMI (aside): That’s Hugo. Don’t buy anything. # actor: hugo grin right
HUGO: Your ticket says eleven forty. You’re going cheap.{marks ? m_walked: And you owe me for half a goat.|{marks ? m_rode: And you left five dents in my ribs, thank you.}} # actor: hugo grin right
He reads my list, and has half of it on him: solder up one sleeve, and lamp oil in a flask. # sound: paper # actor: hugo warm right
HUGO: Eight the two. I’d say six, but I’d be losing by it. # sound: chits # actor: hugo grin right
I wait for that to be loud. It’s no louder than his name was.
HUGO: And what’s this at the end? A what? # actor: hugo neutral right
ALITA: Coat. I’ve got it on.
HUGO: No. A coat goes with the boots. I know what goes there. I’ll show you at five, no charge. # actor: hugo warm point right
A porter goes past behind him. Hugo prices the man’s arm by the sound of it. # camera: pan 0.3 5s
HUGO: Factory six, eight hundred. The elbow’s off a seven. # actor: hugo grin stand right
He does it all along the row, for fun: left hand, tin, five-fifty; shoulder, don’t touch it. # sound: servo-small
Then he comes to my arm. {marks ? m_coat_short: He looks at it from the elbow down, at every bird.|He turns back my cuff with one finger, as far as the first bird.} He looks for so long that I look too. # music: none # actor: hugo quiet right near # camera: push 1.25 8s # actor: alita neutral open left
He doesn’t say a number. He had one for everybody else’s.
HUGO: Where’d he get you? I mean, what do you remember? From before? # actor: hugo warm right near # camera: push 1.1 3s
* [Tell him. “A thumb. Before the thumb, a wrist.” # id: asked-truth]
    ALITA: The rest has been swept. But I had hold of somebody. {marks ? m_held_on:I had all my fingers round it.|I think that it was I who let go.} I want to know whose it was. # actor: alita sad closed left near
    He’s stopped selling; I can hear the market, where he was. # actor: hugo quiet right near
    HUGO: Mine’s a smell. # sound: motif-hugo
    ~ mark(m_told_hugo)
    ~ trust_hugo_by(1)
* {shards ? s_line} [“A strap I hadn’t done up. She saw.” # id: asked-strap # because: shards]
    ALITA: We stood in a line, and she leaned out to look. Then she said her number wrong. # actor: alita warm closed left near
    HUGO: Who did? # actor: hugo surprised right near
    ALITA: I don’t know. I hadn’t been there until you asked. # actor: alita surprised open left near # sound: motif-alita-low
    He lays a hand flat on his shirt, over a thing that’s in there. # actor: hugo quiet right near
    HUGO: Mine’s a smell. I’ll show you. I don’t show people. # sound: motif-hugo
    ~ mark(m_told_hugo)
    ~ trust_hugo_by(1)
* [“I was a cabbage. Then I was a niece.” # id: asked-joke]
    HUGO: And before the cabbage? # actor: hugo grin right near
    ALITA: Seed. # actor: alita warm left near
    He laughs with his whole neck, and goes straight off and sells it to the eel man. By the time he’s back it has a goat in it. # sound: bell-street
    Three stalls down, people I’ve never met say good morning, Cabbage.
    ~ mark(m_joked_hugo)
* [“What do you?” # id: asked-back]
    He has his mouth open to sell me one, and it stays open. # actor: hugo surprised right near # actor: alita curious left near
    HUGO: Soap. # actor: hugo quiet right near # sound: motif-hugo
    ALITA: Which kind?
    HUGO: That’s it, isn’t it? That’s what I ask people. # actor: hugo quiet right near
    ~ mark(m_asked_hugo)
- “You said a minute,” says a boy with skates hung round his neck. He’s a year older than Hugo. # actor: tanji sour centre far # actor: hugo neutral right
HUGO: Tanji, this is Alita. Tanji’s my partner. # actor: hugo grin right
TANJI: Am I? He’s left me a whole hour with a wet bag. Is she the doctor’s? # music: market-day
HUGO: She’s the doctor’s niece.
TANJI: Look at the fingers on it. She’s nobody’s niece. # actor: tanji sour centre
TANJI: And that bag’s dripping on the lady’s oranges, Hugo. # camera: push 1.1 4s
-> noon

=== noon ===
# title: Eleven strokes
# light: lamp 0.7
# grade: dusk 0.5
# music: none
It’s noon, and Zalem covers the sun. All down the street people light their lamps. # actor: alita neutral left # actor: tanji neutral centre far # actor: hugo neutral right
Out by the city wall a cracked bell strikes the hour. I count. At eleven it leaves off. # sound: bell-cracked # camera: pan -0.5 6s
I’m ready for the twelfth. It isn’t coming. # sound: teeth-click # actor: alita curious left
HUGO: It always does that. Listen, I’ve got to see a man. Five o’clock, the ladder behind the eels. Bring the list. # actor: hugo warm point right # camera: pan 0 2s
And he’s in the wheel, and the wheel’s in the crowd. # exit: hugo # sound: wheel-bike
KOYOMI: My aunt’s back. There’s motorball on, in Fenn’s window. That’s them on wheels. I’m going. # actor: koyomi neutral right
TANJI: We’re one short at the court. I wouldn’t have picked you. It’s who there is. # actor: tanji sour centre far
I have five hours until the ladder. # actor: alita neutral left
* [With Koyomi, to see the wheels in a window. # id: day-market]
    ~ spend_day(day_market)
    -> shop_screen
* [With Tanji. They’re one short. # id: day-court]
    ~ spend_day(day_court)
    -> ball_court
* [Alone, to find out who keeps the twelfth stroke. # id: day-church]
    ~ spend_day(day_church)
    -> church_ruin

=== shop_screen ===
# title: A breath late
# node: shop-screen
# hint: Sixty people at one window
# plate: shop screen
# change: dissolve 1.2s
# light: neon 0.7
# weather: haze 0.4
# grade: dusk 0.3
# ambience: market 0.7
# music: market-day
Fenn mends sets. In his window there are a dozen that don’t go and one that does. In front of it stand sixty people. # actor: alita curious left # actor: koyomi neutral right
The one that goes has a single colour, red, and its sound comes a breath after the picture. # sound: set-static # camera: push 1.2 8s
These are the wheels one hears at night. They’re on people. Twelve come out of the bend in one lump, with a ball shrieking in the middle. # sound: wheels-rocket # actor: alita surprised left near
KOYOMI: That’s the third league. You’ve to carry the ball round and still have an arm on you at the end. # actor: koyomi grin right
ALITA: And if they win?
KOYOMI: Second league. Then first. Then if you’re champion you go up. # actor: koyomi neutral right
She points her chin up at Zalem. # sound: motif-zalem
ALITA: And when they come back?
KOYOMI: Then there’s a new champion. # actor: koyomi neutral right
That isn’t what I asked. # actor: alita curious left
The one in front has a three on his back. They’re shouting for him on both sides of me. I watch how he stands. # sound: crowd-roar # camera: push 1.35 6s
He’s saving his left hip. He has told nobody. # actor: alita fierce left near # music: none
ALITA: Three’s going to fall down.
KOYOMI: Three’s *winning*. # actor: koyomi scowl right
Three leans for the bend, and the hip is late. He opens out all over the red like a dropped tray, without a sound. # flash: cold 0.3 # sound: set-static
Then the sound comes, and sixty people groan. # sound: crowd-groan # shake: 0.1
Koyomi has not groaned. She’s looking at me. # actor: koyomi surprised right near
KOYOMI: How do you do that? # actor: koyomi surprised right # actor: alita curious left near # light: neon 1
I’d like to know. I look at a person, and the places light up where they would come apart. # actor: alita sad closed left near # camera: push 1 3s # music: under-zalem
KOYOMI: Fenn takes bets. We tell him you’re simple, and put the lot on. Oh, no. Don’t look round. # actor: koyomi scowl right
It’s Tanji, with a string of chits as long as an arm. # actor: tanji neutral centre far # sound: chits
TANJI: Court’s flooded. Fenn! The whole week’s money, on the Ox. That’s mine and Hugo’s. # actor: tanji grin centre
The Ox is wide and steady. He has carried the ball for two laps as a man carries in the washing. # camera: push 1.3 8s # sound: wheels-rocket
With his right hand he is holding his left wrist together. It hardly shows. # actor: alita afraid left near # music: under-zalem tension
At the last bend the wrist will open. He’ll drop the ball, and number forty-four will have it, a thin girl on the inside. # light: neon 0.6
In the purse I have ten chits, for the bread. There’s half a lap left to bet in, and Tanji is smiling at the window. # actor: tanji grin centre # actor: koyomi neutral right
* [Hold the purse shut and say nothing. # id: screen-safe]
    Nobody has asked me. I take the purse in both hands. # actor: alita neutral closed left
    The Ox’s wrist comes open. In the breath before the noise I look at my boots. # flash: cold 0.3 # sound: set-static
    Then it gets here. Tanji isn’t watching the window. He is watching me. # sound: crowd-groan # actor: tanji hurt centre near # music: none
    TANJI: Everyone’s got their mouth open, and you’re looking at the floor. It hadn’t *happened* yet. # actor: tanji angry centre near
    ALITA: No. # actor: alita sad left
    TANJI: That was our week. You could have said “Don’t.” It’s one word. # actor: tanji hurt centre near
    He winds up his string, with nothing on it. # exit: tanji
    KOYOMI: That’s ears and stomach, I should think. # actor: koyomi sad right
    ~ mark(m_played_safe)
* [Put the bread money on forty-four. # id: screen-hard]
    Fenn looks at my ticket and gives me five to one, out of charity. # sound: chits # actor: alita fierce left
    The wrist opens. The thin girl goes through on the inside, and I’m the only one there who breathes out. # flash: cold 0.3 # camera: push 1.4 2s
    Then we hear it. Fenn counts me out fifty, most of it on Tanji’s own string. # sound: crowd-groan # sound: coins # actor: tanji hurt centre near # music: none
    TANJI: You knew. You stood there next to me, and you knew, and you bet. # actor: tanji angry centre near
    ALITA: I’ll give it back. # actor: alita surprised left
    TANJI: I don’t want it *back*. # actor: tanji hurt centre near
    He goes. Koyomi has me by the ticket.
    KOYOMI: Fenn’s gone to get his brother. And his brother’s dog. Run. # actor: koyomi scowl right # sound: steps-scrap # shake: 0.1
    {marks ? m_change_exits:I have paid for three ways out. We use the one with the rats.|It turns out I like running. So do the boots.} # exit: tanji # camera: pan 0.5 3s # actor: alita fierce left near
    ~ mark(m_played_hard)
* [Say it in Tanji’s ear. “Forty-four.” # id: screen-let]
    He starts to tell me where to go. Then he sees my face, and goes to the grille instead. # actor: tanji sour centre near # actor: alita neutral left near
    TANJI: Fenn. Move it. All on forty-four, on the nose. # actor: tanji angry centre
    The wrist opens. A thin girl goes by on the inside. In the breath before the noise, Tanji turns his head and looks at me. # flash: cold 0.3 # music: none # actor: tanji neutral centre near
    Then it comes. All round us people have lost their wages. He’s holding two strings, and isn’t shouting. # sound: crowd-groan # sound: coins
    TANJI: Who taught you that? To look at someone for where they come off? # actor: tanji neutral centre near
    ALITA: I don’t know. # actor: alita sad left near
    TANJI: Hugo looks at people like that. Only he’s slower. # camera: push 1.2 4s
    He unstrings ten, looks away, and holds them out. I tell him I’ve got enough for the bread. # actor: tanji grin centre # sound: chits
    ~ tanji_is(tanji_warm)
    ~ mark(m_let_win)
- KOYOMI: If you ever race, tell me the day before. # sound: crowd-roar # music: market-day # camera: push 1.1 5s # actor: koyomi grin right # actor: alita warm left
-> the_view

=== ball_court ===
# title: One short
# node: ball-court
# hint: They are one short, and would not have picked you
# plate: motorball court
# change: dissolve 1.2s
# light: lamp 0.8
# weather: dust 0.5
# grade: dusk 0.3
# ambience: court-crowd
# music: market-day
The court was a cistern. It has wire all round it now, for the ball, and a brown line at the height of a man, where the water stood. # actor: alita curious left # camera: pan 0.3 8s
We’re three a side, and small children watch from the rim, with their legs through the bars. Tanji straps wheels on me, with a good deal of knee. # sound: strap-buckle # actor: tanji sour right near
TANJI: Skates. Two motors, no brakes. The ball goes in that drum. Don’t get in my way. # actor: tanji sour right # actor: alita warm left
I press with one heel. The skate leaves, and I go along as far as I’m attached to it. # sound: skate-push # sound: fall-boards # shake: 0.4 # actor: alita surprised open left
The children want it again. By the fourth fall I’ve found out how. The floor will hold me up if I keep moving. # sound: skate-push # actor: alita warm open left # camera: pan -0.3 6s
The ball has a motor too, and will not stop. It goes round the wall, screaming, until it finds somebody. # sound: ball-motor # sound: cage-rattle
It finds me, and my arm has it. It howls against my ribs. # sound: ball-hit # shake: 0.5 # actor: alita surprised closed left near # music: none
A boy called Lug is coming, mainly shoulder. On him the places light up where he would come apart. # actor: alita fierce left near # camera: push 1.3 3s # sound: skate-push
I’m so taken up with them that he arrives. # sound: body-hit # flash: warm 0.5 # shake: 0.7
I go up, past the brown line and the children’s feet. I’ve fallen before, and from higher. # music: none # ambience: none # grade: memory 0.7 # camera: push 1.5 8s
There was wind, and a burning ring, and from underneath it was all pipes. # flash: white 0.4 # light: fire 0.7
She had ninety seconds. It was the longest that Ninety-Nine had ever been left to herself, and she spent it looking at her hand, which had a sleeve in it. # shard: s_falling # sound: motif-alita-low
~ remember(s_falling)
“Open the hand,” somebody had told her, every morning, on a deck. “Loosen the neck and be no trouble to the air.” # sound: breath-in
I open it. I’m no trouble. # grade: dusk 0.3 # light: lamp 0.8 # actor: alita neutral open left near
I come down on one wheel, and I still have the ball. # ambience: court-crowd 0.3 # camera: push 1 2s # sound: skate-stop
“Where’s {marks ? m_joked_hugo:Cabbage|she} from?” Lug says, to Tanji. He has sat down. # actor: tanji neutral right
TANJI: Give me the ball. Everyone off. First to one, me and her. # actor: tanji angry right # music: under-zalem tension # sound: ball-motor
He’s white round the mouth. It’s his court. He comes straight, and all his places light up. # sound: skate-push # camera: push 1.2 3s # actor: tanji angry right near # actor: alita neutral closed left near
* [Stand in front of the drum and let nothing by. # id: court-safe]
    I stand, and he arrives, and I’m there. He tries the left, and I’m there as well. # sound: skate-stop # actor: alita neutral closed left near
    He tries it forty times, and once with his eyes shut. # sound: ball-hit # sound: cage-rattle # camera: pan 0.2 6s
    At last he lies down on his back in the middle of the court. # sound: skate-stop # actor: tanji hurt right # music: none
    TANJI: It’s like playing against a door.
    ALITA: That’s the rule for doors. You open to nobody. # actor: alita warm left
    He starts to laugh in his stomach, and tries to keep it there. # actor: tanji grin right # sound: crowd-roar
    TANJI: Nil all. Come tomorrow, door. I’ll bring a drill.
    ~ tanji_is(tanji_warm)
    ~ mark(m_played_safe)
* [Take it off him, and go through him. # id: court-hard]
    He’s good. He saves a feint for the last yard, and I see him save it. I go in where it will leave him. # sound: skate-push # actor: alita fierce open left near # camera: push 1.5 1s
    The ball’s in the drum. Behind me a tooth goes *tick* along the floor. # sound: ball-hit # shake: 0.5 # music: none
    None of the children wants it again. They’re getting their coats. # ambience: none # actor: alita surprised open left
    He sits up with his lip open. I hold the tooth out to him, since it’s his. # actor: tanji hurt right near # actor: alita sad open left near
    TANJI: You went where I wasn’t yet. # actor: tanji neutral right near
    ALITA: Yes.
    TANJI: Has Hugo seen you do it? # actor: tanji sour right near
    ALITA: No. You’re the first.
    TANJI: Good. # actor: tanji grin right near
    He’s all over blood and more pleased than I’ve yet seen him. He puts the tooth in his top pocket. # sound: coat-buttons
    ~ tanji_is(tanji_warm)
    ~ mark(m_played_hard)
* [Be a little slow with the left foot. # id: court-let]
    I leave the foot where it is for as long as it takes to say *left*. He goes by on that side and scores. # sound: skate-push # sound: ball-hit # actor: alita neutral closed left near
    The drum rings. Along the rim the children beat on the bars with their heels. # sound: crowd-roar # sound: cage-rattle # actor: tanji neutral right # camera: push 1 2s
    He comes over to undo my straps. # sound: strap-buckle # actor: tanji sour right near # music: none
    TANJI: You moved that foot after I’d gone. # camera: push 1.2 4s
    ALITA: Yes. I thought you’d like it. # actor: alita surprised left near
    TANJI: You’ll do it to him and all. He’ll think he’s getting where he wants, and it’ll be you, standing there being slow. # actor: tanji hurt right near
    I’d thought of it as a present. I look down at the foot. # actor: alita sad left near
    ~ mark(m_let_win)
- I give back the skates. My feet go on for some time after, looking for the slope. # sound: steps-scrap # music: market-day # camera: push 1 2s
TANJI: He said five, didn’t he? He’ll take you up the tank. He’s never taken anyone but me up the tank. # actor: tanji sour right
-> the_view

=== church_ruin ===
# title: The twelfth
# node: church-ruin
# hint: Where people leave what they have got better from
# plate: church ruin
# change: dissolve 1.6s
# light: dawn 0.3
# weather: haze 0.6
# grade: dusk 0.5
# ambience: church-wind
# music: none
The boots don’t know this way. No post has come here for years. # sound: steps-scrap # actor: alita curious left
It’s a church, or three sides of one, out by the city wall. It rains in where the roof was. # sound: church-drip # camera: push 1.1 10s
Over the door hangs the bell. A wheel with twelve pins strikes it. I climb up to look. The twelfth pin has been sawn off. # sound: ladder-iron # actor: alita surprised left
On the way down I see the wall. It’s hung with hands, of tin or wood, all old, and each has its nail. # camera: pan 0.5 6s # light: dawn 0.6 # actor: alita curious left near
On a card someone has written: *Left with thanks by one who has got a better.* # sound: paper
Under them runs a shelf of jaws, thirty or so, set in order, facing the door. # camera: push 1.25 8s # sound: church-drip
I walk along in front. Where the row ends there’s a space, and I turn round and stand in it. # sound: steps-scrap # actor: alita neutral closed left near
It’s the right size. My heels have come together by themselves. I’ve stood in a line before. # music: under-zalem tension
I can reach the bell rope from here. I’ve wanted the twelfth since noon. # actor: alita fierce closed left near
I pull. # sound: bell-cracked # shake: 0.4
All up the wall the hands shake on their nails. On the shelf, from the far end, the jaws begin to shut. # sound: roll-call # grade: memory 0.6 # ambience: none
Click, and click, one after another, this way. # sound: teeth-click-far # camera: push 1.4 6s # light: fire 0.4
There had been a deck, with the floor standing open. They stood along the edge in order of number, toes over, and the wind took each number as it was said. # shard: s_line # flash: white 0.3 # sound: roll-call
~ remember(s_line)
Ninety-Nine was last. She had nobody on her left but weather. From there she could see the whole line, and it was the last time it was one. # sound: motif-alita-low
Ninety-seven leaned out, past the one between, to see whether Ninety-Nine had done up her strap. # light: fire 0.7
Ninety-Nine hadn’t. She did it up. Ninety-seven went back into line, and when her number came she smiled, and said it wrong. # sound: strap-buckle
Ninety-eight said hers. After that there was a place left for one. # sound: teeth-click-far
My teeth meet. The hands have all stopped. # sound: teeth-click # flash: white 0.2 # grade: dusk 0.5 # light: dawn 0.4 # ambience: church-wind # actor: alita surprised open left near # camera: push 1 3s
I’ve had a wrist all this time. Now there’s somebody on the end of it, and she smiled. # music: none # actor: alita warm closed left near
“Oi!” # shake: 0.1
It’s Tanji, astride the broken wall, with a stone in each hand. # actor: tanji angry right far
TANJI: Who said you could ring that? Did you follow me? # actor: tanji sour right
ALITA: I was first. Who sawed off the twelve? # actor: alita curious left
TANJI: I did. It’s when my nan died. That’s her jaw on the shelf, with the gold. # actor: tanji neutral right
He climbs down and can’t decide whether to hit me. In the end he shows me what he comes for. # actor: tanji sour right # camera: pan -0.4 4s
High up one window still has a pane in it, blue, as big as a plate. On the church door he has scratched a stroke for every day he’s thrown at it and missed. # light: dawn 0.7
TANJI: Three years in March. Nobody can. Hugo’s tried. # actor: tanji neutral right
He gives me a stone, because he has two. It’s forty paces, and I could do it asleep. # sound: servo-small # actor: alita neutral open left near # music: under-zalem
TANJI: Go on, then.
* [Put the stone back in his hand. # id: church-safe]
    ALITA: I think that it’s yours. # actor: alita warm closed left near
    He bounces it on his palm, and I see him reckon out what I could have done. # actor: tanji neutral right near
    TANJI: You’d have hit it. # actor: tanji neutral right near
    ALITA: Yes. Then where would you go?
    He throws his own and it goes wide, by about a hand. He scratches up the day. # sound: stone-break # camera: pan 0 2s
    We sit under it till the blue has crossed the floor. He tells me things his nan said. Most of them were about Hugo. # actor: tanji grin right # light: dawn 0.9
    ~ tanji_is(tanji_warm)
    ~ mark(m_played_safe)
* [Hit it. # id: church-hard]
    I’ve barely looked. It’s a small sound for three years. # sound: stone-break # actor: alita fierce open left near # flash: cold 0.4
    Where the blue was is Zalem, dirty white. The blue patch on the floor goes out. # light: dawn 0.2 # music: none # camera: pan 0 2s
    ALITA: You said go on. # actor: alita surprised open left
    TANJI: I know what I said. # actor: tanji hurt right
    He goes to the door and stands there with his nail. He has no mark for a hit.
    TANJI: You’re going to be like that with everything, aren’t you? It’s there and you can, so you do. # actor: tanji angry right
    I pick up the blue that I can find. It fits together as far as half a plate. # sound: spoon-ping # actor: alita sad closed left near
    ~ mark(m_played_hard)
* [Miss it by a hand, as well as he does. # id: church-let]
    I put it exactly on his last scar, a hand to the right. # sound: stone-break # actor: alita neutral open left near
    He goes up close and looks at the scar. It hasn’t got any wider. # actor: tanji neutral right
    TANJI: That’s on purpose. You can put it where you *like*. # actor: tanji angry right near # camera: push 1.2 4s
    He’s so angry that he throws his own without looking, and the pane breaks. # sound: stone-break # flash: cold 0.4 # light: dawn 0.2 # music: none
    We both look at where it was. # actor: alita surprised left near # actor: tanji hurt right
    TANJI: I hit it. # actor: tanji neutral right
    ALITA: You did. I only missed.
    Then he’s laughing so that he has to hold on to the shelf, and it sets all the jaws clicking. His nan’s the loudest. # sound: teeth-chatter # actor: tanji grin right # actor: alita warm left
    ~ tanji_is(tanji_warm)
    ~ mark(m_let_win)
- It strikes four while we’re there, with nothing missing. He says if I tell Hugo where he goes, he’ll sell my knees. # sound: bell-cracked # music: under-zalem # camera: push 1 2s # actor: tanji sour right # actor: alita warm left
-> the_view

=== the_view ===
# title: Where I’m going
# node: the-view
# hint: Behind the eels there is a ladder
# plate: rooftop
# change: dissolve 1.4s
# light: dawn 0.7
# weather: haze 0.3
# grade: dusk 0.5
# ambience: roof-evening
# music: under-zalem
The ladder has ninety-four rungs, and two are only painted on. Hugo waits at the top. # sound: ladder-iron # actor: alita curious left # actor: hugo warm right
HUGO: {day == day_market:{tanji == tanji_warm:What did you do to Tanji? He’s bought *me* a drink.|Tanji’s not speaking to me, and Koyomi’s not stopped.}|{day == day_court:{tanji == tanji_warm:Tanji says you’re no use at all and you’re to come tomorrow.|Tanji won. He says so as if he’d buried someone. What happened?}|{tanji == tanji_warm:You’ve had Tanji *laughing*. Where does he even go?|What did you break? He says ask her what she broke.}}}
On the roof there’s a water tank, warm from the day. Three pipes as wide as streets go by, up from the Factory to Zalem. # camera: pan 0.5 8s # codex: supply-tubes Three pipes
One of them swallows. A lump runs up the inside, rattling every joint. # sound: tube-rush # shake: 0.15 # actor: alita surprised left
HUGO: Eleven tons. Flour, I think. It’s up there in a minute and a half. Now turn round. # actor: hugo warm point right
I turn round. # plate: the view # change: dissolve 1.6s # weather: haze 0.2 # grade: dusk 0.4 # light: dawn 0.9 # sound: motif-zalem # music: none
Zalem. {marks ? m_window_shut:I shut a curtain on it once. There’s no curtain here.|From my window it was a ceiling. Here it has an edge.} The sun has got in under the rim and set light to everything that hangs there. # camera: push 1.08 14s
HUGO: That’s where I’m going. # sound: motif-hugo # music: under-zalem
He doesn’t sell it. He says it as Ido says *home*.
HUGO: That’s what goes on your list. “And for yourself a *that*.”
ALITA: What do you want it for?
From inside his shirt he brings out a tobacco tin. Before he opens it he wets a finger, to see about the wind. # sound: latch-small # plate: rooftop # change: dissolve 1.2s # grade: dusk 0.5 # light: dawn 0.7 # actor: hugo quiet right near # actor: alita curious left near
In it is a rag, folded small. It’s white. Whatever I was shown as white was grey. # sound: linen-shake # camera: push 1.25 8s
HUGO: My mother combed the drain for cloth. Sheets come down, if you’re quick. She’d sell them for bandage. Only you had to smell them first, before she’d washed them. # actor: hugo quiet right near
He holds it under my nose, and I breathe in. It smells of a room with the window open, where nobody has ever been cross. # sound: breath-in # actor: alita surprised left near
HUGO: It’s a soap. You can’t get it. I can get you anything, I can get you a hip. I’ve been asking for that for eight years. # actor: hugo quiet right near # music: none
ALITA: Where’s your mother?
HUGO: She’d half a bathtub to wait under, for when the drain drops. It was a good one. # actor: hugo warm right near
He folds the rag along its folds.
HUGO: It dropped the other half. # actor: hugo quiet right near # camera: push 1.35 6s
{marks ? m_asked_hugo:So that’s the soap he had so little to say about.|{marks ? m_told_hugo:It’s the smell he told me of. He has folded it so often that it’s worn through at the creases.|There isn’t a goat in it.}} # actor: alita sad left near
ALITA: What’s it called? When you look at there, and it pulls?
HUGO: Homesick. # actor: hugo quiet right near # sound: motif-hugo
ALITA: But you’ve never been there.
He shuts the tin, and doesn’t say anything. # music: under-zalem # camera: push 1 4s
I’d like some *homesick*. All I remember that I could have it for is somebody’s wrist. # actor: alita neutral left
HUGO: I pay a man, so much a week. When it’s all paid he gets me up. {day == day_market:{tanji == tanji_warm:He’ll have double now. Tanji had a winner.|Not this week. Tanji put it on an ox.}|He had this week’s at noon.} # actor: hugo warm right # sound: chits
{(marks ? m_played_hard) && day == day_market:Most of it’s in my purse. I sit so that it shan’t ring. |}The rim lights up, one lamp after another. # light: neon 0.4 # grade: dusk 0.7
* [“How would you get there?” # id: view-how]
    HUGO: Without him? Inside the third pipe there’s rungs, for the greasers. At the collar you’re outside, and there’s a hoop. # actor: hugo grin point right # sound: tube-rush
    ALITA: What does a hoop do?
    HUGO: It’s knives, all round the pipe. It comes down, every so often. I’ve timed it from here with a watch. You get ninety seconds. # actor: hugo warm point right
    There’s a click, and it was me. I ask him to say that again. # sound: teeth-click # actor: alita afraid left near
    HUGO: Ninety. It’s loads. # actor: hugo grin stand right
    I climb it with my eyes. At the second joint the pipes touch. One could cross there and miss the first knives. I show him. He hadn’t seen it. # camera: push 1.2 6s # actor: alita neutral open left
    ~ mark(m_view_how)
* [“What does it cost?” # id: view-cost]
    HUGO: A million. # actor: hugo grin right
    A man named Vector, in the tower by the Factory, puts people in with the flour for that. # actor: hugo warm right # sound: chits
    ALITA: How many have you got?
    HUGO: Two hundred and ten thousand. # actor: hugo quiet right
    ALITA: That’s eighteen thousand, four hundred and twenty-one coats. You sell solder at four. # actor: alita surprised left
    HUGO: I work nights. # actor: hugo grin right # music: none # camera: push 1.2 5s
    ~ mark(m_view_cost)
* [“Who has come back?” # id: view-who]
    HUGO: Well, nobody. Would you? # actor: hugo warm right
    ALITA: I’d come down and tell somebody what it was like. # actor: alita curious left
    {marks ? m_leaned: Ido had a window there, as a boy. He told me while I leaned on his shoulder, so I keep it to myself.|{marks ? m_window_who: I asked Ido once whether he’d been, and he wound a thread round his finger until it went white.|I think of Ido, who never looks out of that window.}} # music: none
    ALITA: Is one allowed to go?
    HUGO: If you pay. The law’s carved up in the Factory, a whole wall of it. I never met anyone who’d read to the end. # actor: hugo neutral right
    ALITA: Then what if it’s at the end?
    He looks at the tin in his hand, and up, and at the tin. # actor: hugo quiet right # sound: motif-zalem # camera: push 1.2 6s
    ~ law_by(1)
    ~ mark(m_view_who)
- The light goes. I put my back to the warm tank. Up there, he’s telling me, they have a towel each, and another for the feet. # actor: alita warm closed left # actor: hugo warm stand right # light: neon 0.3 # grade: night 0.4 # camera: push 1.1 8s # music: under-zalem
A lump of flour goes up the pipe, joint by joint. I shut my eyes to hear it get there. # sound: tube-rush # music: none # grade: memory 0.6
-> first_dream

=== first_dream ===
# title: Again
# node: first-dream
# hint: With your back to something warm
# plate: the fall
# change: dissolve 2s
# grade: memory 0.9
# light: fire 0.3
# ambience: wind-high 0.4
# music: title
They practised on the hangar deck, after lights, because there was room.
The other soldier took Ninety-Nine by the right wrist. # actor: gelda stern centre near
GELDA: Get out of that, lamb.
She turned hers over against the thumb, where a grip is weakest, and was out. # sound: sleeve-tear
GELDA: Again. # camera: push 1.15 12s
They did it forty times. By then there were four marks on the wrist and a fifth, going blue. {marks ? m_wrist_tight:It was information.|It was a good deal of trouble to take with anybody.}
GELDA: Now the other way. You’ve got me, and I want to be out, and you’re not to have it. # actor: gelda neutral centre near
She held. The other soldier tried the thumb, then her weight, then a joke about a quartermaster. # actor: gelda warm centre near
GELDA: That’s it. Good. And when it’s me that has you, up there, and I tell you to let go. What do you do? # actor: gelda stern centre near # music: none
Ninety-Nine looked for the form. There was one for letting go; it was the first that anyone was taught. # camera: push 1.3 8s
There was none for being told to.
{marks ? m_held_on: “No,” said Ninety-Nine. It was the only order she had ever sent back.|“Let go,” said Ninety-Nine. She said it a little late.} # light: fire 0.6
The other soldier did not say again. She still had the wrist. She turned it over, thumb upward, and looked at what was written there. # sound: motif-alita-low # actor: gelda warm centre near
Somewhere forward a bell had begun. # sound: bell-curfew # flash: white 0.3
-> curfew

=== curfew ===
# title: Lamps to red
# node: curfew
# hint: A bell, and what is left of the list
# plate: rooftop
# change: dissolve 1s
# light: fire 0.4
# grade: night 0.5
# ambience: roof-evening 0.7
# music: none
Somebody has my wrist. He has it turned over, thumb upward, and he’s looking at it. # actor: alita neutral closed left near # actor: hugo quiet right near # sound: servo-small
It’s Hugo, and it’s dark. He has his jacket round me. He hasn’t seen that my eyes are open. # camera: push 1.25 8s
{marks ? m_offered_hand: The baker took it like that, the day I offered him my left one, and worked the thumb.|With one finger he is working the thumb. He listens to the hinge.} He lifts my hand a little, and lets it down. He’s weighing it. # sound: scale-pan
ALITA: What does it come to? # actor: alita curious left near
He lets go so fast that it lands. # actor: hugo surprised right near # shake: 0.1 # camera: push 1 2s
HUGO: You were talking. You said a number. It’s only that you’ve still got your ticket on. # actor: hugo afraid right near
He has known what it says since this morning. # actor: alita neutral left near
HUGO: Here. Hold still. # actor: hugo neutral right near
He has small cutters in his boot, with very clean jaws. They go in between the string and me. I don’t feel them, and it’s off. # sound: latch-small # actor: alita surprised open left near
ALITA: You’re good at that.
HUGO: I do a lot of string. # actor: hugo grin right # music: under-zalem tension
He puts 11.40 into his pocket, and I’m not marked at anything. # actor: alita sad closed left
Underneath us, all at once, the street lamps have gone red. A bell is ringing, the one from my sleep. # sound: bell-curfew # light: fire 0.7
HUGO: That’s the curfew. It rings for a quarter of an hour. I can have you back by the end. # actor: hugo warm point right # codex: curfew the curfew
There’s one line left on my list, the bread. # sound: paper # actor: alita curious left
HUGO: Or there’s the long way, round under the wall, with no one on it. You could drive. # actor: hugo grin stand right
* [“Home. Now, without the bread.” # id: curfew-home]
    He drives so that the lamps make one red line. I hold on to him, a bit less hard than I could. # sound: wheel-bike # plate: street night # change: wipe 0.9s # light: fire 0.6 # grade: night 0.4 # ambience: wind-high 0.4 # actor: hugo warm right # actor: alita warm left near
    ALITA: Thank you for the that! # camera: push 1.2 5s
    All along our street the bolts are going home. I’m on the fourth step down when the bell stops. # sound: bolt-quarters # ambience: street-rain 0.2 # exit: hugo # music: none # camera: push 1 2s
    Ido isn’t in the basement. I follow a noise up to my own room, and it’s a saw. # plate: alitas room curtained # change: dissolve 1.2s # light: lamp 0.7 # grade: night 0.3 # weather: dust 0.7 # ambience: room-morning 0.3 # sound: file-strokes # actor: ido surprised right # actor: alita curious left # music: clinic
    IDO: You’re early! You’re not to look. I haven’t done the sanding. # actor: ido warm gesture right
    There’s sawdust in his eyebrows. I look at once. # actor: alita warm left near
    ~ mark(m_home_bell)
    ~ trust_ido_by(1)
* {shards ? s_falling} [Off the edge, with the hand open. # id: curfew-fall # because: shards]
    HUGO: The ladder’s over. Alita? # actor: hugo surprised right # music: none
    Ninety-four rungs go by on my left. I loosen the neck. I’m no trouble to the air. # plate: street night # change: cut # light: fire 0.7 # grade: memory 0.4 # ambience: wind-high 0.8 # camera: push 1.3 3s # actor: alita neutral open centre near
    The eel man’s awning takes some of it, and the right knee has the rest. # sound: fall-boards # shake: 0.6 # ambience: street-rain 0.2 # grade: night 0.4
    Far up there’s Hugo’s face. I wave, and walk home on one straight leg before the bell has stopped. # actor: alita warm centre # sound: steps-wet # camera: push 1 3s
    In my room Ido is on his knees with a saw. He looks at the knee, and then up, to about the right height. # plate: alitas room curtained # change: dissolve 1.2s # light: lamp 0.7 # grade: night 0.3 # weather: dust 0.7 # ambience: room-morning 0.3 # sound: file-strokes # actor: ido afraid right # actor: alita neutral left
    IDO: Who taught you to land? # actor: ido tired right
    ALITA: I don’t know. She said it every morning. # actor: alita sad open left # music: clinic
    ~ mark(m_home_fell)
* [“The bread first. It’s on the list.” # id: curfew-bread]
    The baker has his bolt on. We knock through the whole of the bell, and after it. Hugo says I’m a lunatic, and goes on knocking. # plate: street night # change: wipe 0.9s # light: fire 0.5 # grade: night 0.5 # ambience: street-rain 0.2 # sound: fist-door # actor: hugo surprised right # actor: alita neutral left
    “Who is it?” # sound: bolt-quarters
    ALITA: It’s the niece.
    {marks ? m_told_baker: “Did you go out for bread,” says the baker through the door, “and come home with a hand?”|{marks ? m_lied_for_him: “Did he look everywhere?” says the baker through the door.|“Have you got the pair of them with you?” says the baker, through the door. “Then hold them up, where I can see.”}} # actor: alita warm left
    “I haven’t any,” he adds. {marks ? m_door_slept:Ido told me that he’d say that, and that he always has some.|I can smell it.} # music: none
    A loaf comes through the hatch, hot, and after it two fingers and a thumb, for the money. # sound: chits # actor: alita warm left near
    HUGO: You can’t be out now. Stay in doorways. If a lamp reads you, you live there. # actor: hugo afraid right # sound: centurion-steps
    I go home by doorways with the bread {marks ? m_coat_pockets:in pocket seven|inside my coat}, head up, and tell it who lives where. # exit: hugo # sweep: lamp 0.7 # sound: steps-wet # actor: alita fierce closed left
    Ido is at the top of the stairs in his hat, the hammer’s case open behind him. He sees the loaf, and shuts the case with his foot. # plate: alitas room curtained # change: dissolve 1.2s # light: lamp 0.7 # grade: night 0.3 # weather: dust 0.7 # ambience: room-morning 0.3 # sound: case-catches # actor: ido tired right # actor: alita neutral left
    IDO: It rang. It rang, and you were. I told you bread. I wrote it down for you myself. # actor: ido sad gesture right # music: clinic
    The fold is there between his eyes, a deep one. I put the warm end of the loaf against it. # actor: alita warm left near # camera: push 1.15 5s
    ~ mark(m_home_bread)
* [“The long way. I’ll drive.” # id: curfew-wheel]
    We sit in it, and the street goes round us. One lean, and we’re running along the foot of the wall with the bell behind us. # plate: street night # change: wipe 0.9s # light: neon 0.4 # grade: night 0.4 # ambience: wind-high 0.6 # sound: wheel-bike # actor: alita warm open left near # actor: hugo grin right
    I laugh from the pump to the gasworks, through the end of the bell. # camera: pan 0.6 8s
    Under a dead lamp Tanji holds up a palm. With him is an oilcloth bag{marks ? m_asked_bag:. I’ve been told it’s spares|}. # sound: skate-stop # actor: tanji sour centre far # music: under-zalem tension # actor: hugo surprised right
    TANJI: You said eight. He’s in Cable Row, he’s by himself, and he’s *asleep*, Hugo. {tanji == tanji_warm:Take her home. She doesn’t need this.|And you’ve brought the doctor’s niece to watch.} # actor: tanji angry centre
    ALITA: Who’s asleep? # actor: alita curious closed left
    HUGO: A customer. It’s spares. Can you walk from here? It’s left and then left. # actor: hugo afraid right
    He pulls his jacket off me and goes. I walk. At the corner a post puts its lamp on me and reads down as far as the third button. # exit: all # sweep: lamp 1 # sound: steps-wet # ambience: street-rain 0.2 # actor: alita neutral closed centre
    {marks ? m_dog_shout: It says my name, with no *ah* at either end, and “Late.” Then it goes out.|{marks ? m_dog_ordnance: “Ordnance, one,” it says. “Late.” Then it goes out.|It says “Late.” Then it goes out, and I’ve been counted.}} # sound: loudspeaker # music: none
    Ido comes in after me, from the street. His hat’s gone, and he is wet to the knees. # plate: alitas room curtained # change: dissolve 1.2s # light: lamp 0.7 # grade: night 0.3 # weather: dust 0.7 # ambience: room-morning 0.3 # sound: steps-boards # actor: ido angry right # actor: alita sad left
    IDO: I went as far as the pump. They’d the glover there still, under a sheet. I made them lift it, in case it. # actor: ido angry gesture right # camera: push 1.2 5s
    I know what this is called, and that it starts in the ears. # actor: alita sad closed left near
    ALITA: I went the long way round. I’m ashamed.
    IDO: Who taught you that? # actor: ido surprised stand right near
    ALITA: Koyomi. She had some over. # actor: ido tired right near # music: clinic
    ~ mark(m_home_wheel)
    ~ trust_ido_by(-1)
- -> short_bed

=== short_bed ===
# title: Stocktaking
Behind him is my bed. It’s longer. He has sawn it in two across the middle and let in a good foot and a half of a door. # sound: cloth-off # camera: pan 0.3 5s
I know that door. It’s off the tall cupboard. He’s turned it with the pencil lines inside, and one shows. # actor: alita surprised left # music: none
IDO: I said stocktaking. It was the only thing I could think of that takes all day. # actor: ido sad gesture right
So it was a lie, and there was a bed in it. # actor: alita warm left # music: clinic
I lie down. My feet used to hang over the end. Now they’re on it, and look about them. # sound: knees-boards # actor: ido warm stand right near
IDO: I ought to have done it the first night. People grow into a bed. They don’t as a rule start outside it. # actor: ido warm right near
{dog:
    IDO: And a man left those. A very large man. He wouldn’t give a name; he said it was for the girl with the ticket, from Button. # actor: ido surprised right
    It’s boot heels, a pair, and a tin of black. {marks ? m_dog_push:I’m short by just one.|I put them by for when these wear.} # sound: saucer-down # actor: alita warm left
- else:
    IDO: I had a dog in. A hind leg. His master asked me for the best there was, and then what the next best was. # actor: ido tired right
    I ask if it’ll walk. On three, he says. # actor: alita sad left # music: none
}
{marks ? m_coat_short:“I did say sleeves down,” he tells my elbows. He cuts two ends for them off his pyjamas, striped, and sews them on then and there.|He looks to see where my sleeves come to, and doesn’t say anything.} # sound: cloth-off # actor: ido neutral right near # actor: alita neutral closed left
Then he counts what’s in the purse. {(marks ? m_played_hard) && day == day_market:It’s more than he sent me with. He doesn’t ask.|{marks ? m_change_back:It comes out to the chit, with my lips moving.|{marks ? m_change_exits:It’s two short. They went on advice, I tell him.|It’s two short. “I know who’s minding them,” I say.}}} He gets out the list, and ticks it. # sound: chits # actor: ido neutral right
He comes to the end, and the pen stays up. # sound: pen-nib # camera: push 1.15 6s
IDO: “And for yourself a.” What was it? # actor: ido warm right near
* [“A coat. The tailor said so at once.” # id: blank-coat]
    He feels the seams and approves. Then he finds the string of the ticket, caught in the lining. # sound: cloth-off # actor: alita warm open left far
    He brings the lamp. It’s cut very flat, with good tools and practice. # light: lamp 1 # music: none # actor: ido neutral right near
    IDO: Who took your ticket off? # actor: ido afraid right near
    ALITA: Hugo. He does a lot of string.
    He rolls the bit of string till it’s gone to fluff. # actor: ido tired right # actor: alita curious closed left
    IDO: He’s a useful boy. # sound: motif-hugo
    ~ mark(m_blank_coat)
* [“A word. I got two.” # id: blank-word]
    I tell him *ashamed*, and where it’s kept. He knows that one. # actor: alita warm left
    ALITA: And *homesick*. Hugo has it for there. He’s never been. # actor: alita curious left near
    He sits down on the end of the bed, on the piece that’s new. # sound: knees-boards # actor: ido sad right near # music: none
    IDO: I’ve been. It’s the same. # camera: push 1.3 6s
    It gets all the way to its end. He looks at the curtain. # sound: motif-zalem # actor: ido tired right near
    ~ mark(m_blank_word)
* [“I didn’t find out. What did you mean?” # id: blank-open]
    He takes off his spectacles. # actor: ido sad right near # actor: alita curious left
    IDO: I didn’t know. I sat there with the pen. I used to know what a girl wants, but that was another. Of you I don’t know anything at all. # music: none
    ALITA: Nor do I. # actor: alita warm left near
    He looks at me and laughs, and has to wipe the spectacles. # actor: ido warm right near # sound: lens-wipe
    We leave it open. He puts the list in his book of patients, at my page, with the end sticking out. # sound: paper # music: clinic
    ~ mark(m_blank_open)
- {marks ? m_home_bread: Then there is the bread, and it has been sat on.|Then there’s supper. It’s yesterday’s, and he cuts it so that the good half comes to me.} # sound: saucer-down # light: lamp 0.5 # camera: push 1 3s # actor: ido warm right
-> nine_steps

=== nine_steps ===
# title: Nine of them
# plate: her window night
# change: dissolve 1.6s
# weather: rain 0.4
# grade: night 0.5
# light: neon 0.4
# ambience: street-rain 0.6
# music: none
He thinks I’m asleep. At twelve he takes the bolt back a quarter at a time, so that I shan’t hear it. # sound: bolt-quarters
He went out last night as well. {marks ? m_door_watched: I know what’s on his shoulder: a hammer, as long as he is.|{marks ? m_door_slept: They read a name, he told me once, through my door, and somebody goes.|He takes the hammer. It’s for knocking, he says.}} # camera: push 1.08 14s
I’m at the window, in my coat. On the corner the loudspeaker begins again. # sound: loudspeaker # sweep: lamp 0.5
“The glover,” it says. “Second reading.” Nobody has applied for her. # grade: dread 0.4 # music: clinic tension
I look at my hands. They still smell of orange. I put them up my sleeves. # light: neon 0.2
By the city wall the cracked bell strikes two, and then three. # sound: bell-far
After three there are steps in the rain. They’re his, one long and one short, as of a man with all the weight on one side. # sound: steps-wet # music: none
The door. Then he starts down to the clinic. # sound: door-street # ambience: street-rain 0.2
There are eleven steps. Nine are bad, and at night he goes down them like a cat. # camera: push 1.2 10s
The first bad one cries out. Then the second, and the third. # sound: steps-boards # grade: dread 0.8
He finds all nine. Then I hear the two good ones, and I have never heard those before. He’s carrying more than the hammer. # sound: steps-heavy # ambience: none
They have found the glover already. This is another, and I can hear her breathe. # sound: breath-two # camera: push 1.3 8s # light: neon 0.1
-> sleeve
