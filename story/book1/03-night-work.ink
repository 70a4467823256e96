// Chapter 3: one sleeve wetter than the other, and whose hands do what at night. First person, present tense.
// Threads: hands (Miss Tolley’s, the baker’s, the doctor’s, hers) · lies are loud · Mrs Quintal’s green patches · the count by trade ·
// buttons (the coat has seven) · the form is said by the body before she knows it. Whose blade cut him is not told before the alley.
// Three ways in, exclusive of each other: the oven (daughter), the lather (accomplice), the roof (spy).
// The fights are fair: what an opponent does before each blow stands in the lines before the menu.

=== sleeve ===
# chapter: 3 Night Work
# title: One sleeve wetter
# node: sleeve
# hint: Four in the morning, and then twenty past
# plate: street door
# change: dissolve 2s
# weather: rain 0.4
# grade: night 0.5
# light: lamp 0.4
# ambience: street-rain 0.4
# music: night-work
That was Sunday night. The doctor called up that I was to stay in bed. I lay and heard two people breathe. Toward five there was one. # actor: alita afraid left # sound: breath-two
Before it was light he carried her out again. In the morning the clinic floor was scrubbed, and the pail was red. I asked him whose blood it was. “Nobody that you’d,” he said. # sound: water-spoon # actor: alita sad left
Each night since, I’ve counted him out at twelve, and in by four. # actor: alita neutral left # camera: push 1.1 8s
Now it’s Wednesday night. It’s four, and then it’s twenty past. I’ve come down to the door. # sound: loudspeaker
A knuckle knocks, low. # sound: latch-small # actor: alita surprised left
ALITA: Who is it?
IDO (aside): It’s only.
I take the bolt back. He comes in sideways, behind a hammer as long as he is. {marks ? m_door_watched:The first night it was the right sleeve that was wetter. They take turns.|It has rained on him evenly, except for the left sleeve, which has had more.} # sound: bolt-quarters # actor: ido tired right # camera: push 1 2s
Rain is cold. I take hold of the cuff, and it’s warm. A cold place comes under my third button. # actor: alita curious open left near # music: night-work tension
ALITA: You’re leaking.
{
- trust_ido >= 2:
    IDO: I walked into a railing. No. I beg your pardon. I didn’t. # actor: ido neutral gesture right
    It’s the first lie I have known him take back. # sound: hammer-floor # actor: ido tired stand right
- else:
    IDO: I walked into a railing. It wanted painting, and I didn’t see it. # actor: ido neutral gesture right
    That is two whole sentences. He finishes them only when they aren’t so. # sound: hammer-floor # actor: ido tired stand right
}
He goes by me, down to the clinic. # sound: steps-boards # plate: clinic night # change: wipe 0.9s # light: lamp 0.7 # grade: night 0.3 # ambience: clinic-hum # actor: ido tired right # actor: alita neutral left
On his own table, under the lamp, he rolls up the sleeve. From elbow to wrist there’s a cut as straight as a ruled line. # light: lamp 0.9 # actor: alita afraid open left # camera: push 1.15 8s # actor: ido tired right near
IDO: If you’d thread the needle. I’ve done worse, to nicer people. # actor: ido warm gesture right near
He puts in ten stitches, with one hand and his teeth. I hold the bowl I used to live in. # sound: water-spoon # actor: alita neutral closed left
Then I do the bandage, round and back, never so tight that the fingers go quiet. # sound: cloth-off # actor: alita curious open left near # camera: push 1 2s
IDO: Who showed you that? # actor: ido surprised stand right near
ALITA: Miss Tolley. On Tuesday, on our stairs. I put a plaster on her thumb, and she showed me that for it.
Miss Tolley lodges at Mrs Quintal’s and nurses at the rolling mill, nights. She takes her shoes off on our stairs, because they’re nearer. # actor: alita warm closed left
IDO: And tonight? Has she been by?
ALITA: No. Should she have been?
IDO: No. There’s no reason that she should. # actor: ido sad stand right # music: none # actor: alita neutral left
He wipes the hammer. A rag has caught under the head. He turns his back, picks it off and puts it in the stove. # sound: hammer-drag # actor: ido tired right far
It’s red silk with a green patch. Miss Tolley’s umbrella is red, and Mrs Quintal mends it in green. # light: fire 0.8 # camera: push 1.2 6s # actor: alita surprised closed left
He sleeps in the chair, with his hands in his lap. There’s nobody in this street they haven’t put a stitch in. # light: lamp 0.5 # camera: push 1 3s # sound: heart-watch # actor: ido tired centre
I sit across from him until it’s light. I watch them, in case they do anything. # actor: alita sad left # grade: dawn 0.4
-> night_lodger

=== night_lodger ===
# title: Mrs Quintal’s lodger
# node: lodger
# hint: Somebody wants somebody, and the list doesn’t read her out
# plate: street door
# change: dissolve 1.4s
# weather: haze 0.3
# grade: dawn 0.4
# light: dawn 0.5
# ambience: room-morning
# music: under-zalem
At eight Mrs Quintal is on our step, with her thimble still on. # actor: alita neutral left # sound: bell-street
QUINTAL: Is he up?
ALITA: He’s asleep. # actor: alita curious left
QUINTAL: Miss Tolley’s not home. Six years, and she has never missed her porridge. # camera: push 1.1 8s
She’d be the third this week, and the eighth in all. On Monday at dawn they found a seamstress dead behind the wash house, and on Tuesday a girl who dealt cards. # music: none # actor: alita sad left
Both had their purses on them, and their rings in their purses. They hadn’t got hands. # grade: dread 0.3 # actor: alita afraid open left
Over the pump the loudspeaker reads the day list. She listens with all of her face. # sound: loudspeaker
QUINTAL: Twelve names, and it doesn’t say hers.
ALITA: It doesn’t read who’s lost. It reads who’s wanted. # actor: alita neutral closed left
QUINTAL: I want her.
QUINTAL: People see the doctor go out, you know, with that hammer. They think, good. I’ve thought, good. # camera: push 1 2s # music: night-work
QUINTAL: Then this morning I stood by her bed. # sound: servo-small # actor: alita surprised left
QUINTAL: Was he in last night, child? All night?
* [“In. All night. I heard him snore.” # id: quintal-in]
    It’s so loud that across the road a dog gets up. # sound: dog-bark # actor: alita sad closed left
    I see her choose to believe it, as one sits down on a chair one has glued. # camera: push 1.15 5s
    QUINTAL: Then that’s all right.
    She’s back in a minute with a brown umbrella, patched green, and hangs it on my wrist. I’m to bring it back dry. # sound: cloth-off # actor: alita neutral left # camera: push 1 2s
    ~ mark(m_quintal_in)
* [“Out. He doesn’t tell me where.” # id: quintal-out]
    QUINTAL: No. I don’t suppose he’d tell a child.
    She goes across to the pump, where four women are standing with pails. I see her mouth go, and then theirs. # actor: alita afraid left # camera: pan 0.4 6s
    Before I’ve got the door shut there are three shutters down on our side. # sound: door-street # light: dawn 0.2
    ~ mark(m_quintal_out)
* [“Out. And he came home cut.” # id: quintal-cut]
    QUINTAL: Cut where?
    I draw it on my own arm, past all five swallows. She measures it with her thumb. # actor: alita neutral open left near # sound: servo-small
    QUINTAL: From outside to in. He’d his arm up, then. You don’t get that off a girl who is running away. You get it off somebody who’s coming. # actor: alita curious open left near
    She sits down on the step with me, and we look at the road. # music: under-zalem # camera: push 1 2s
    ~ mark(m_quintal_cut)
- When she’s gone I find his list on the hall table: thread, salt, bread if they have any. # sound: paper # actor: alita neutral closed left
-> night_corner

=== night_corner ===
# title: What the hours are for
# node: corner
# hint: Everybody in the market keeps their hands to themselves
# plate: market day
# change: dissolve 1.2s
# weather: haze 0.3
# grade: day 0.3
# ambience: market 0.8
# music: market-day
Every woman in the market has her hands up her sleeves.{marks ? m_coat_short: So have I, up two lengths of striped pyjama.} They buy with their chins. # actor: alita curious left # camera: pan 0.3 6s
{
- day == day_market:
    Koyomi walks on my outside, where she can see round me. # actor: koyomi scowl centre
    KOYOMI: Left. Not that left. That’s the side alley, back of the baker’s. One mouth, one drain, one door, and he keeps the door bolted.
    KOYOMI: I wouldn’t go in there for a live chicken. # actor: koyomi neutral centre # actor: alita warm left
- day == day_court:
    Tanji walks me home from the salt. He goes two yards in front, with my basket, so that it can’t be said. # actor: tanji sour centre
    {tanji == tanji_warm:TANJI: You want to keep your weight on the left, on wet stone. I’m not being nice. {marks ? m_played_hard:I’ve that tooth in my pocket still.|Forty goes I had at you, and you never moved.}|TANJI: I’m only here because he asked me. You nearly made me look good on that court. I’d sooner have lost.} # camera: push 1.1 6s
    At the side alley behind the baker’s he takes the middle of the road, and walks faster till it’s behind us. # actor: alita curious left # sound: steps-wet
- else:
    Nobody walks beside me. # camera: pan -0.3 6s
    In the side alley behind the baker’s I hear water going down a drain, and then the lid being set back on it. # sound: church-drip # actor: alita afraid open left
}
Hugo comes round the egg stall on his one wheel{day != day_court:, and Tanji behind him, looking the other way}. # exit: koyomi # sound: wheel-bike # camera: push 1 1s # actor: hugo grin right # actor: tanji sour centre
HUGO: I’ve a pump for your doctor. I came with it at two last night, and knocked till my hand hurt. # actor: hugo neutral stand right
I heard him. At night I open to nobody. # actor: alita surprised left # music: market-day tension
HUGO: So where does he go? # actor: hugo neutral right near
He says it to a spoke. He has never asked me for anything without looking. # camera: push 1.15 6s
{tanji == tanji_warm:TANJI: Leave it, Hugo. It’s her house.|TANJI: She won’t know. Nobody tells a doll what time it is.} # actor: tanji angry centre
* [“Out, from twelve to four. Nobody’s in but me.” # id: hours-tell]
    Hugo stops turning the wheel. # actor: hugo quiet right near
    HUGO: Every night?
    ALITA: Three out of three. # actor: alita warm left
    HUGO: You shouldn’t go telling people that. # music: none
    ALITA: I didn’t. I told you.
    I’ve seen him price things. This one he puts away. # actor: hugo quiet right # sound: chits # camera: push 1 2s
    ~ mark(m_hours_told)
    ~ trust_hugo_by(1)
* [“There’s a pipe burst at Mrs Quintal’s.” # id: hours-pipe]
    HUGO: At two in the morning?
    ALITA: It’s a long pipe. # actor: alita neutral closed left
    {marks ? m_lied_for_him:It’s the second I’ve told for the doctor.|{marks ? m_door_slept:A crate of hens gets to its feet.|{marks ? m_door_watched:A crate of hens gets to its feet.|It’s what the doctor told me, the first night. It was as loud then.}}} # sound: spoon-ping
    HUGO: Fine. I tell you mine and you tell me plumbing. # actor: hugo neutral right far # camera: push 1 2s
    ~ mark(m_hours_lied)
    ~ trust_hugo_by(-1)
* [“Who wants to know?” # id: hours-who]
    HUGO: There’s a man who buys hours. When a house is empty, when it isn’t. I said I’d ask. # actor: hugo quiet stand right near # music: none
    ALITA: Is he buying hands?
    HUGO: No. God. No. He has an office. # actor: hugo surprised right
    He says that I needn’t tell him, then. It has cost him money. # actor: hugo quiet right # camera: push 1 2s
    ~ mark(m_hours_asked)
- HUGO: Stay in tonight, will you? Those arms are Zalem work. I know what they’d fetch. # actor: hugo neutral right near # actor: alita curious open left
I turn my hands over, to look for the price. He reaches across and pushes them up my sleeves. # actor: hugo afraid right near # sound: servo-small # actor: alita warm closed left
-> night_coat

=== night_coat ===
# title: The coat
# node: coat-stove
# hint: It hangs over the stove with one arm out
# plate: clinic night
# change: dissolve 1.4s
# weather: dust 0.3
# grade: night 0.5
# light: fire 0.4
# ambience: clinic-hum
# music: clinic tension
The coat hangs over the stove. The sleeve has dried black. # actor: alita neutral left
He has slept all day in the chair. At twelve he means to go out again. # actor: ido tired right far
He hunts people for money. {marks ? m_door_slept:He told me so himself, through my door.|{marks ? m_door_watched:I saw a post give him the name.|{marks ? m_door_bolted:*Knocking*, he calls it.|Nobody takes that hammer to a burst pipe.}}} That, he hardly hides. # sound: saucer-down # camera: push 1.1 8s
It’s a man with a flour bag who sells the hands. The baker met him. But he must get them from somebody. # actor: alita neutral closed left
On Sunday I heard a woman breathe down here, and stop. On Monday the seamstress lay behind the wash house, and this floor was clean. # sound: heart-watch # actor: alita afraid left
Now Miss Tolley’s gone, and he burnt a piece of her umbrella with his back to me. The cold place is as wide as a saucer. # light: fire 0.6
Whoever fits hands needs hands. I’ve counted the hooks over his bench. Six are empty. # actor: alita sad open left near # music: none
* [Wake him. “Are you the one who takes the hands?” # id: sleeve-ask]
    ~ mark(m_sleeve_asked)
    -> night_oven
* [Wash it, and ask him nothing. # id: sleeve-wash]
    ~ mark(m_sleeve_washed)
    -> night_lather
* [Say good night, and follow him over the roofs. # id: sleeve-follow]
    ~ mark(m_sleeve_followed)
    -> night_roof

=== night_oven ===
# title: Other people’s ovens
# node: oven
# hint: Asked to his face, he shows you where to be warm
# camera: push 1.15 5s
IDO: No. # actor: ido surprised right near # actor: alita fierce closed left
I wait for it to be loud. It takes a long time, and isn’t. It’s the smallest thing he has ever said to me. # actor: alita warm left
ALITA: And on Sunday?
IDO: She was alive when I. # actor: ido sad right near
IDO: There’s a list. I take a name off it, and find whoever it is, and the Factory pays me. It’s called a Hunter-Warrior. # codex: hunter-warriors a Hunter-Warrior # actor: ido tired right near
IDO: It’s two people who take the hands: a man with a flour bag, and a woman who walks in front of him. Last night she was under Miss Tolley’s umbrella. # actor: ido neutral gesture right near # camera: push 1 2s # music: clinic
IDO: I thought it was Miss Tolley, and said good evening. # actor: ido sad stand right near
ALITA: And she cut you.
IDO: I’d taken my hat off. It takes a hand. # actor: ido tired right near
So Miss Tolley isn’t late. She’s dead. I look at the place on our stairs where she takes off her shoes. # actor: alita sad open left # music: none
ALITA: I’ll come with you. # actor: alita fierce left
IDO: You will not. # actor: ido angry right near
From the tall cupboard he brings a raincoat, yellow, with big buttons, and does it up to my chin. The sleeves stop at my elbows. It sits better when I bend my knees. # sound: coat-buttons # actor: ido warm right near # actor: alita neutral closed left
{daughter:It was cut for somebody sitting down. I keep my knees bent for him as far as the stairs.|Whoever it was cut for sat down a good deal. He smooths the collar flat, twice.} # camera: push 1.2 6s
Then he takes me by the hand across the street to the baker’s, looking both ways. The tin round his neck is his night pass. A post reads it, and lets it do for two. # plate: street night # change: wipe 0.9s # weather: rain 0.7 # light: neon 0.6 # grade: night 0.4 # ambience: street-rain 0.7 # sound: steps-wet # actor: ido warm right # actor: alita warm left
The baker gives me a stool by the oven. He has a boy now, Pim, who is ten, and has been taken on to be his left hand. # plate: clinic basement # change: wipe 0.9s # light: fire 0.9 # weather: dust 0.9 # ambience: room-morning 0.4 # actor: ido warm right # actor: alita curious left
IDO: You’ll be dry here. I shall be back for you by.
“Four,” says the baker. # exit: ido # sound: door-street
“I know that coat,” he says. “It used to come in for the broken biscuits.” # actor: alita curious open left near # sound: cloth-off
They give me dough to hit. {marks ? m_offered_hand:“You offered me one of those,” says the baker. “So let’s see what it can do.”|“So you’re the niece,” says the baker. “Use the heels of them.”} # actor: alita warm open left near # sound: knees-boards
Pim holds the tin and the baker the scraper, and between them they’re one man. I could be a daughter, I think, if it’s all like this. # light: fire 0.7
“What are you on?” says Pim, who saw us cross. He’s on six chits a week, and crusts. “For being the daughter?” # actor: alita curious closed left near # music: clinic
It’s a bed, and each morning an egg with the top taken off. # sound: spoon-ping
He asks if they need another. # actor: alita warm open left # camera: push 1.1 6s
“There was only ever the one place,” says the baker. He gets down the tin of broken ones, with his back to us, and holds a biscuit out behind him. # sound: cage-rattle
He holds it level with my belt. There’s nobody there. He goes on holding it. # music: none # actor: alita surprised closed left
{daughter:I know whose height that is. I’ve seen the bed.|Somebody’s hand used to come to that, and no higher.} I bend my knees, till mine does, and take it. # sound: knees-boards # camera: push 1.25 5s
“Say no first,” says the baker. “Then two. It’s always two.” He looks round, and it’s only me. # actor: alita sad open left near # light: fire 0.5
I eat it down there. When I stand up the coat has stopped fitting. # sound: coat-buttons # camera: push 1 3s
At ten to three there’s a step in the alley at the back. Before it comes to the door, somebody wipes his feet: left, right, left. # music: night-work tension # actor: alita afraid closed left # sound: steps-heavy
GREWISHKA (aside): Baker. I’ve brought the bag. # grade: dread 0.4
The baker goes white where he wasn’t. It’s the man who took his hand, and who comes round on Fridays, selling ladies’ hands out of a flour bag. # actor: alita afraid open left
He comes on Fridays at eight, when there are people, so I was put here on a Thursday. It has been Friday for three hours. # camera: push 1.15 5s
Pim’s hand is on the bolt. He looks to me to see what it should do. # actor: alita fierce left
* [Call through the door: “What’s in it?” # id: oven-ask]
    A bag is put down on a stone. # sound: body-hit
    GREWISHKA (aside): This week, one who sewed. One who dealt cards. The nurse is spoken for. Who’s that?
    ALITA: The niece. # camera: push 1.3 4s
    GREWISHKA (aside): A niece. I haven’t got one of those.
    Under Pim’s hand the bolt begins to bend into a smile. # sound: gutter-creak # shake: 0.3
    ~ mark(m_oven_asked)
* [Put both my hands over Pim’s, and hold it shut. # id: oven-hold]
    The door leans in. I lean out. Flour comes down off the lintel, on all three of us. # weather: dust 1 # shake: 0.4 # sound: gutter-creak
    GREWISHKA (aside): That’s no baker. Whose are those? # music: none # camera: push 1.3 5s
    He says it with respect. # actor: alita surprised open left near
    ~ mark(m_oven_held)
* [Go out by the coal hatch, and get behind him. # id: oven-hatch]
    I come out of the wall into the side alley, on my hands, black to the collar. # sound: fall-boards # plate: side alley rain # change: cut # weather: rain 0.9 # light: lamp 0.3 # grade: night 0.5 # ambience: street-rain # actor: alita fierce closed left
    Five yards off a man’s back fills the baker’s door. Beside him on the step stands a flour bag, folded over at the top, neatly, twice.
    Behind me there’s a scrape. Pim has come too, with a tray of rolls, for a shield. # sound: rake-tin # actor: alita afraid left # camera: push 1.2 4s
    ~ mark(m_oven_hatch)
- From the road end of the alley comes the doctor’s voice, with its hat on. # music: night-work tension
IDO (aside): Good evening.
{marks ? m_oven_hatch:The man turns round.|The man at the door turns round. I draw the bolt, and I’m out on the step with flour on me to the shoulders.} # sound: bolt-quarters # actor: alita fierce open left near
-> night_alley

=== night_lather ===
# title: Cold water and salt
# node: lather
# hint: What comes out in the wash
# camera: push 1.1 6s
Cold water, because hot sets blood. Salt. He had put it on the list for the soup. # sound: tap-water # actor: alita neutral closed left
The water goes brown, and then pink, and then it’s water. # sound: water-spoon # camera: push 1.2 8s
In a slit in the cuff, down in the lining, my finger finds a point. I work it out with his tweezers. # actor: alita curious open left near # sound: spoon-ping
It’s the tip of a blade, as long as a fingernail. So somebody cut him. # music: clinic
When I turn round he’s awake, and has seen the sleeve on the line, dripping clear. # actor: ido surprised right # camera: push 1 2s
He gets up, dries the basin, and hangs the cloth up after. # sound: cloth-off # actor: ido tired stand right near
IDO: You haven’t asked me.
ALITA: Will it be dry by twelve? # actor: alita neutral left
IDO: No. It’ll do, though. # actor: ido warm right near
He takes off the bit of tin he wears and hangs it round *my* neck, to have both hands for explaining. # sound: coins # actor: ido neutral gesture right near # actor: alita surprised left
ALITA: What does it say?
IDO: It says that I’m allowed.
ALITA: To do what? # actor: alita curious left
IDO: It doesn’t go into that. # actor: ido tired stand right near
IDO: The Factory has a list, and pays for whoever is on it. The people who go are called Hunter-Warriors. I’m rather an old one. # codex: hunter-warriors Hunter-Warriors
As I’ve the salt out I clean his tin for him. On the back there’s a row of scratches, and I get four of them off. # sound: cloth-off # actor: alita warm closed left near
IDO: Ah. Those were people. # actor: ido surprised right near # music: none
I hold out the cloth to him, in case they’re on it. # actor: alita surprised open left near
ALITA: Which people? # camera: push 1.2 6s
IDO: A carter. Two brothers, in the one week. The end one sold eels. I had lanced his thumb for him in the spring, and he paid me in eels. # actor: ido tired right near
ALITA: Was he nice?
IDO: The eels were. He asked me if I’d come about the thumb. # actor: ido sad right near
They’ve got to go back. His bad hand won’t close on the tweezers, so I cut them in with the tip of the blade, a carter, a brother, a brother. # sound: file-strokes # actor: alita sad closed left near # light: lamp 0.5
After the eels he has left room for two. # camera: push 1 3s
ALITA: Tonight?
IDO: If I’m spared. # actor: ido neutral right near # sound: coins # music: clinic
With the soap he draws the side alley on the draining board. Here is the road. Here is the baker’s back door. This round thing is the drain. # sound: pen-nib # camera: push 1.15 6s
IDO: The man who takes the hands comes up out of that, with a flour bag. He’s called Grewishka. First his woman walks in from the road, to see that it’s clear. # actor: ido neutral right near
IDO: She has Miss Tolley’s umbrella. Last night I thought she was Miss Tolley. I’d taken my hat off. # actor: ido sad right near # music: none
So Miss Tolley isn’t late. She’s dead. I straighten the sleeve on the line. # actor: alita sad open left # sound: rain-drop-tin
IDO: From the baker’s doorway to her is six yards. I used to do it in two seconds. Now it’s four. I’d want her to stand still for the. # actor: ido tired right near
ALITA: What would stop her? # actor: alita curious left
IDO: Manners. It’s a narrow alley. When two umbrellas meet, one has to tilt. # music: night-work # actor: ido warm right near
There is one in our stand: brown, {marks ? m_quintal_in:lent me this morning for a lie|left by a patient who couldn’t pay for his ear}, patched in green. We look at it. # camera: push 1.2 4s
* [“I’ll walk. You stay where it’s dark.” # id: lather-walk]
    IDO: No. # actor: ido angry right near
    ALITA: You limp, and she knows the hat. She’s never seen me. # actor: alita fierce left
    It takes until a quarter past one. In the end he says I’m to keep my elbows in. # sound: bell-far
    So at ten to three I leave him in the baker’s back doorway and walk up the alley under the brown umbrella, a nurse going home, with my shoes hurting. # plate: side alley rain # change: dissolve 1.2s # weather: rain 0.9 # light: lamp 0.4 # grade: night 0.5 # ambience: street-rain # music: night-work tension # actor: alita neutral closed left # sound: steps-wet
    A red umbrella comes in from the road, torn at a corner. Rib to rib we stop. I tilt, and she tilts, and both of us get wet. # actor: nyssiana smile right # camera: push 1.2 5s
    NYSSIANA: After you.
    She’s lovely to look at, as far as the cuffs. The hand on the handle has a plaster on the thumb. I put that there, on Tuesday. # actor: alita afraid open left # music: none # actor: nyssiana smile right near
    ~ mark(m_lather_walked)
* [“You walk. I’ll stand here with the hammer.” # id: lather-hammer]
    IDO: As whom? # actor: ido surprised right near
    I tie Mrs Quintal’s duster under his chin. He goes twice round the table on bent knees, and it’s the first time in days that either of us laughs. # actor: ido warm right near # actor: alita warm left # sound: cloth-off
    So at ten to three I’m on the baker’s back step with the hammer across my arms. # plate: side alley rain # change: dissolve 1.2s # weather: rain 0.9 # light: lamp 0.4 # grade: night 0.5 # ambience: street-rain # music: night-work tension # actor: alita neutral closed left # sound: hammer-drag
    The doctor goes up the alley under the brown umbrella, muttering. A red one comes in from the road, torn at a corner. Rib to rib they stop. # actor: ido neutral centre far # actor: nyssiana smile right # camera: push 1.15 5s
    NYSSIANA: After you, mother.
    The hand on the red handle has a plaster on its thumb. I put that there, on Tuesday. # actor: alita afraid open left # music: none
    ~ mark(m_lather_held)
- She sees where I’m looking, and turns the hand in the lamplight, as women do with a ring. # actor: nyssiana smile right near # sound: servo-small
NYSSIANA: Aren’t they nice?
Down by the baker’s step the lid of the drain is going round. # sound: gutter-creak # music: night-work tension # camera: push 1 2s
{marks ? m_lather_walked:The doctor runs his six yards, and stops between her and me.|I throw him the hammer, as we had arranged. We had arranged that I’d stay where I was, too.} # sound: steps-heavy # actor: ido angry centre
-> night_alley

=== night_roof ===
# title: Over the roofs
# node: roof
# hint: Rain knows the way down, and so you can find the way along
# plate: her window night
# change: dissolve 1.2s
# weather: rain 0.6
# grade: night 0.4
# light: neon 0.6
# ambience: street-rain 0.8
# music: night-work
I say good night, and make a person out of the blanket. # sound: cloth-off # actor: alita neutral left
Under me the bolt goes by quarters. I put the sash up and go out over the sill. # sound: bolt-quarters # actor: alita curious left # camera: push 1.1 5s
He goes down the middle of the road with the hammer on his shoulder, and I go along above him from chimney to chimney. It’s six lamps to the wash house. # plate: hammer carried # change: dissolve 1.2s # weather: rain 0.6 # grade: night 0.4 # light: neon 0.5 # sound: steps-wet
At the post on the corner he holds up a bit of tin. It gives him two names and two sums, too low for me to hear whose. # sound: loudspeaker # sweep: lamp 0.6
In green it spells what he is: Hunter-Warrior. It pays by the head, and everybody has one. # codex: hunter-warriors Hunter-Warrior # music: night-work tension
The wash house stands at the corner of the baker’s alley. Behind it they found the seamstress. The doctor waits in its doorway for two hours and a half. # plate: side alley rain # change: dissolve 1.6s # weather: rain 0.9 # light: lamp 0.4 # grade: night 0.5 # ambience: street-rain # actor: ido tired right far
At half past twelve, up the road, somebody on one wheel stops at our street door. He doesn’t knock. He counts the windows, writes on his cuff, and goes. {marks ? m_hours_told:I only told one person.|{marks ? m_hours_lied:So it wasn’t a long enough pipe.|He has come to see, all the same.}} # sound: wheel-bike # camera: pan 0.4 5s # actor: alita surprised closed left
I cross the road by a beam, and lie along the wash house ridge on my front. # camera: pan 0 3s # actor: alita afraid closed left
The doctor eats half a sandwich. The other half he wraps up, and puts in the pocket on my side of the coat. # sound: paper # actor: ido neutral right
At half past one a shutter opens across the road, and an old man in a nightcap looks down at the doorway. # sound: latch-small # camera: pan -0.3 3s
“It’s no better,” he says. The doctor, who’s hiding, shuts his eyes. # actor: ido tired right
IDO: Tongue. # actor: ido neutral right # camera: pan 0 2s
It’s put out for him, in the rain. The doctor leans out to see it, and says less salt, and would he please go in. # actor: ido warm gesture right # sound: rain-drop-tin
I don’t believe that this is how murderers hide. The cold place shrinks to a button. # actor: alita warm closed left
When the shutter’s to he goes round behind the wash house. I turn over, to see. # sound: steps-soft # light: lamp 0.2 # actor: ido neutral stand right far
He walks twelve steps in the dark, stops, and kneels down to a stone that’s like the others. # music: none # actor: alita curious closed left # camera: push 1.2 6s
So that’s where she lay. Nobody told *me* which stone it was. # actor: alita sad open left
He draws the flat of his hand down over it, as one pulls a skirt straight over somebody’s knees. He’s done it before, and she was there. # sound: heart-watch # actor: ido sad right far
He goes back to his doorway. So it was he who laid her there. I’m cold again, as far as the elbows. # actor: alita sad closed left # light: lamp 0.4 # camera: push 1 2s
At ten to three an umbrella comes along the road from the mill, at a tired nurse’s pace. It’s red, with a green patch, and one corner of it is gone. # sound: steps-wet # camera: pan 0.3 5s # actor: alita sad left # music: none
Miss Tolley. She’s only late. # actor: alita warm open left # music: night-work
I’m about to call to her. # sound: motif-alita-low
The doctor lets her pass his doorway. Then he goes after her, without a sound. The hammer comes off his shoulder. # actor: ido angry right # music: night-work tension # camera: push 1.2 4s
She turns down the side alley, under my roof. He turns down it after. # actor: alita afraid left # grade: dread 0.4 # light: lamp 0.2
* [Kick a slate down in front of her. # id: roof-slate]
    The umbrella stops and tips back. Under it a face looks up to see who’s so kind. # sound: stone-break # actor: nyssiana smile centre # camera: push 1.3 4s
    It’s lovely, and it isn’t Miss Tolley’s.
    NYSSIANA: Thank you, darling. # actor: alita surprised left
    She turns round. The doctor was six yards behind her, and now he’s six yards in front. # sound: blade-out # actor: nyssiana rage centre # music: none
    ~ mark(m_roof_slate)
* [“Ido!” # id: roof-shout]
    I’ve never shouted it. It goes down the alley and comes back. # sound: voice-first # shake: 0.2
    He looks up. There is rain on his spectacles, and he takes hold of his hat. # actor: ido surprised right near
    IDO: Alita, go in. She isn’t. # actor: ido afraid right near
    Behind him the umbrella has turned round, and under it a stranger’s face is laughing at his hat. # actor: nyssiana smile centre # sound: blade-out # actor: alita afraid open left # music: none
    ~ mark(m_roof_shouted)
* [Go down the drainpipe, without a word, and look. # id: roof-near]
    Ten feet above them I hang off the pipe, and can see in under the brim. # sound: gutter-creak # actor: alita curious closed left
    There’s a thumb on the handle with a plaster round it. I put that on, on Tuesday. The arm that it goes up into isn’t Miss Tolley’s. # actor: nyssiana smile centre # camera: push 1.3 5s
    That’s who he’s following, and who cut him. He was never after Miss Tolley. # actor: alita sad left # music: none
    And I can see what he can’t. Behind him the lid of the drain is going round. # sound: gutter-creak # actor: alita afraid open left
    ~ mark(m_roof_near)
- {marks ? m_roof_near:I open my mouth to tell him.|At the doctor’s back, the lid of the drain goes round, and up.} # sound: stone-break # camera: push 1 2s
-> night_alley

=== night_alley ===
# title: The side alley
# node: alley
# hint: One mouth, one drain, one door
# plate: side alley rain
# change: cut
# weather: rain 0.9
# light: lamp 0.5
# grade: night 0.5
# ambience: street-rain
# music: night-work tension
{marks ? m_sleeve_asked:From the road, behind the doctor, a woman walks in under Miss Tolley’s red umbrella. It isn’t Miss Tolley.|Nobody is pretending any more.} # actor: ido angry centre far # actor: nyssiana smile right # sound: steps-wet
The alley’s as wide as a bed is long. It runs in from the road to a wall. Halfway down are the drain and the baker’s back door. # camera: pan -0.2 4s
At the {marks ? m_sleeve_followed:wall|road} end is the woman. {marks ? m_sleeve_asked:On the drain, before the baker’s step, stands the man who called through the door|A man is coming up out of the drain}, with a flour bag. # actor: grewishka neutral left far
The doctor is between them, and can hit only one. {marks ? m_sleeve_followed:I’m over their heads, on the {marks ? m_roof_near:pipe|roof}.|{marks ? m_lather_walked:I’m at his back.|{marks ? m_oven_hatch:I’m by the coal hatch, beyond the man.|I’m on the baker’s step.}}}
The man with the bag is twice the doctor’s size. He wipes his feet{marks ? m_sleeve_asked:, again|}: left, right, left. # exit: nyssiana # actor: ido afraid right far # sound: steps-heavy # actor: grewishka neutral left near
GREWISHKA: A doctor. I haven’t got a doctor. # actor: grewishka grin loom left near # actor: ido angry right
IDO: Nyssiana. Grewishka. I’m licensed to take you both, and I’m obliged to say so first. # actor: ido angry centre # actor: grewishka quiet crouch left far # actor: nyssiana neutral right far # sound: coins
{marks ? m_sleeve_asked:{marks ? m_oven_hatch:“That’s the doctor,” says the baker, indoors, and takes back his bolt.|“That’s the doctor,” says Pim behind me. I tell him to go in.}|“It’s the doctor!” says a child, behind the baker’s door. I hear the bolt go.} # sound: bolt-quarters
NYSSIANA: I had you last night as far as the elbow. # actor: nyssiana smile right
She closes the umbrella and stands it in the dry. {marks ? m_sleeve_washed:Those|{marks ? m_roof_near:Those|There’s a plaster on her thumb. I put it there, on Tuesday. Those}} are Miss Tolley’s hands that she has on. # sound: cloth-off
She puts them away, so as not to have them spoilt: each folds back along its arm and is buttoned down. Out of each wrist comes a blade. One has lost its tip. # sound: blade-out # camera: push 1.2 5s
She does it before she strikes. # actor: nyssiana rage right # music: panzer-kunst
{marks ? m_sleeve_asked:{marks ? m_oven_hatch:I’ve put Pim in at the baker’s door, and he has come out again with his tray.|In the baker’s door behind me stands Pim, with a tray of rolls.}|In the baker’s door stands his new boy, Pim, who is ten, with a tray of rolls.} # light: fire 0.4 # camera: push 1 2s
She runs at the doctor. He swings the hammer up, and it gets as far as his shoulder. His stitches won’t let it go higher. # sound: hammer-swing # actor: ido afraid centre far # shake: 0.2
She’ll have him open, here, in front of me. I’m cold right down to the feet. # grade: dread 0.4 # camera: push 1.3 2s
VOICE: Ninety-nine. # sound: teeth-click # grade: memory 0.5
Nobody in the alley said that. My teeth have answered it, and my knees have a word of their own: *Fall*. Open the hand, loosen the neck, be no trouble to the air. # music: panzer-kunst tension
-> night_leap

=== night_leap ===
# title: Fall
# node: leap
# hint: A word that the knees knew
# plate: first leap
# change: flash 0.4s
# weather: rain 1
# grade: memory 0.4
There had been twenty of them on a tower, in grey. Ninety-Nine went off the edge in her turn, without a line. Somebody below called the numbers. # flash: white 0.3 # sound: roll-call
She had liked the air. It wasn’t in the report. # ambience: wind-high
{marks ? m_sleeve_followed:I’m off the gutter and over the doctor’s hat|{marks ? m_sleeve_washed:I’ve left the ground where I was told to stay and I’m over the doctor’s hat|{marks ? m_oven_hatch:I’m off the stones|I’m off the baker’s step}, past the man with the bag and over the doctor’s hat}}, and I haven’t decided it yet. All the rain has stopped where it is. # camera: push 1.2 3s # grade: memory 0.2
I come down between the doctor and the woman. The right knee, which has never agreed to anything, agrees. # sound: fall-land # shake: 0.4 # plate: side alley rain # change: cut # weather: rain 0.9 # light: lamp 0.6 # ambience: street-rain # actor: ido surprised centre far # actor: alita fierce guard left near # actor: nyssiana rage right
-> night_nyss

=== night_nyss ===
# title: The woman who walks in front
# node: nyssiana
# hint: She puts her hands away first
# music: panzer-kunst combat
NYSSIANA: Oh, look at the arms. Are those *swallows*? # actor: nyssiana smile right near
IDO: Alita. Get behind me. # actor: ido afraid centre far
She has pulled up a yard short. Ido’s at my back, with the hammer down. If she gets by me, she has him. # camera: push 1.2 3s # actor: nyssiana rage right near
She rises on her toes, and all of her leans. Nobody who leans like that can stop halfway.
My hip has a word: *Hinge*. My arm has another: *Needle*. # sound: servo-small
VOICE: One.
* [Guard of the Hinge: wait, and turn her past me. # id: nyss-hinge # timed: 8s]
    I wait as long as I can. Then I’m edge on, with a palm between her shoulders, helping. # sound: hinge-turn # sweep: lamp 0.6
    She goes by me, head first, into the wall. # sound: body-hit # shake: 0.4 # actor: nyssiana hurt right
    ~ mark(m_hinge)
* [Needle: from here, straight in between the blades. # id: nyss-needle # timed: 8s]
    It wants a run, and there’s no room. Her blades close on my arm. # sound: needle-strike # flash: red 0.2
    One goes in at the second swallow and out behind. What runs out is thin and warm, and it isn’t oil. # actor: alita afraid open left near # shake: 0.3
    But my forehead has gone on into her nose. She sits down against the wall. # sound: body-hit # actor: nyssiana hurt right
    ~ mark(m_cut)
* [Stand where I am, in front of him. # id: nyss-stand # timed: 8s # default]
    One blade goes through the second swallow. The other goes in at my shoulder and out behind, and stops at a button of his coat. # sound: blade-out # flash: red 0.3 # shake: 0.4
    She has to put her foot on me to get them back, and goes over backwards. # actor: alita afraid open left near # sound: body-hit # actor: nyssiana hurt right
    ~ mark(m_cut)
    ~ resolve_by(-1)
- {marks ? m_hinge:She comes round off the wall, laughing, with a bitten tongue.|She’s up again, laughing. What runs down her blades is mine.} # actor: nyssiana smile right # camera: push 1 1s
Along her arms the buttons come undone. This time the hands come *out*. She’s going to take hold. # sound: servo-small # actor: nyssiana smile right near
Miss Tolley’s fingers shut on my wrist, plaster and all, never so tight that mine go quiet. # actor: alita surprised open left near # music: panzer-kunst tension
From there to her shoulder her arm is out straight, and nothing is guarding the elbow. # camera: push 1.25 3s
My forearm has *Lever*. My heels have *Wheel*. There’s always *Fall*. Ido’s breath is on my neck. If I go down, he’s next. # sound: servo-small
VOICE: Two. # music: panzer-kunst combat
* [Lever: her arm is straight. Break it at the elbow. # id: nyss-lever # timed: 8s]
    I lay my other forearm across her elbow, and turn, as one does with a key. # sound: lever-snap # shake: 0.3
    She sits down in the gutter and looks at how it hangs. # actor: nyssiana hurt right far
    ~ mark(m_lever)
* [Wheel: go over, all of me, round the hand. # id: nyss-wheel # timed: 8s]
    I go over, her hand has to let go, and my heel comes down on Ido’s bad arm. # sound: wheel-turn # shake: 0.4
    He says a word that I’ll ask about later, and falls. She’s underneath us both, and our weight breaks her elbow. # sound: lever-snap # actor: ido tired centre far # actor: nyssiana hurt right far
    ~ mark(m_ido_hurt)
* [Fall: let go of everything, and drop. # id: nyss-drop # timed: 8s # default]
    She wants me down, and I’ve saved her the work. She’s on my chest, with Miss Tolley’s thumb at my eye. # sound: fall-land # actor: alita afraid closed left near # flash: red 0.2
    Ido goes down on his knees and swings the hammer along the ground, where his stitches let him. It breaks her elbow, and it pulls his shoulder out. # sound: lever-snap # actor: ido angry centre # actor: nyssiana hurt right far
    ~ mark(m_ido_hurt)
    ~ resolve_by(-1)
- {marks ? m_ido_hurt:Ido’s arm hangs from the shoulder. He holds it up with the other.|Behind me Ido lets out a breath.}
NYSSIANA: The lady said she’d never get another pair so even. # actor: nyssiana hurt right far # camera: push 1 2s # music: panzer-kunst tension
-> night_grew

=== night_grew ===
# title: The count
# node: grewishka
# hint: One who sewed, a nurse
Grewishka puts the flour bag down, in the dry. I’ve backed up as far as the baker’s step, with Pim behind me. # exit: nyssiana # actor: grewishka neutral loom right near # actor: alita fierce guard left near # sound: steps-heavy
GREWISHKA: What are you?
ALITA: {marks ? m_oven_asked:I told you. A niece.|A niece. Very nearly.} # actor: alita neutral closed left near
GREWISHKA: No. That’s Panzer Kunst. That’s soldiers. I haven’t got a soldier. # codex: panzer-kunst Panzer Kunst # actor: grewishka grin loom right near
He lets his right hand down, on a chain that comes out of the wrist, till it lies in the gutter with its palm up. # sound: chain-whip # camera: push 1.2 4s # music: panzer-kunst
To swing it he must lean back. While he leans the chain’s slack, and nothing’s between us. Ido’s coming, too slowly. If it gets by me, it gets Pim. # music: panzer-kunst combat
VOICE: Three.
* [Needle: straight in, while the chain is slack. # id: grew-needle # timed: 6s]
    I’m under his chin before the hand has left the gutter, and hit him there with all that I’m made of. It rings. # sound: needle-strike # shake: 0.4 # actor: grewishka hurt loom right near
    He goes back a yard, and no more. Now I’m in his reach. # weather: rain 1
    ~ mark(m_needle)
* [Wheel: over the chain, all of me. # id: grew-wheel # timed: 6s]
    The chain goes by under me, link by link. It’s the best thing I have ever done. # sound: wheel-turn # sweep: lamp 0.6
    So the hand gets to the baker’s door, and Pim. The tray goes up. The rolls come down for a long time. # sound: stone-break # shake: 0.4 # actor: alita afraid open left near
    Pim looks at his left arm. It’s bent in a new place. # camera: push 1.1 2s # grade: dread 0.4
    ~ mark(m_boy_hurt)
    ~ resolve_by(-1)
* [Guard of the Hinge: let it come, and turn it. # id: grew-hinge # timed: 6s # default]
    It’s forty pounds of hand, with nobody behind it to turn. It takes me down the alley and leaves me in the wall. # sound: chain-whip # shake: 0.6 # flash: red 0.2
    My left arm is open at the second swallow. On the way I’ve knocked down Ido, who was coming. # sound: stone-break # actor: ido afraid centre far # actor: alita afraid open left near
    ~ mark(m_cut)
- {marks ? m_boy_hurt:Pim hasn’t made a sound.|{marks ? m_needle:It’s still ringing.|He comes down the alley after his chain.}} Grewishka’s other hand shuts on my wrist, and lifts me to the lamp, so that he can see what he’s got. # sound: servo-scream # actor: grewishka quiet crouch right near # camera: push 1.3 3s # music: panzer-kunst tension
He turns my hand over with his thumb, carefully. # actor: alita surprised open left near
GREWISHKA: The nurse’s shook. This one doesn’t.
ALITA: What made it shake? # music: none
GREWISHKA: Afraid. The one who sewed was. The one with the cards was. It starts in the fingers. The lady wants them after it stops.
So that is *afraid*. I look along my arm for it. The fingers are quiet. # sound: heart-slow # actor: alita afraid open left near
It’s farther in, under the third button. It’s been there since I took hold of the doctor’s cuff, and the wet on it was warm. # grade: tender 0.4
To hold me up he has locked the wrist. Two bolts stand out at the side of it. # music: panzer-kunst combat # grade: night 0.5 # camera: push 1.35 2s
Where other people have a throat, he has a round of brass with holes in it. His voice comes out of that. # actor: grewishka grin crouch right near
Under my boots Ido drags up the hammer. If he swings, it’ll break him. If nobody does, I lose both hands. # sound: hammer-drag # actor: ido afraid centre far
VOICE: Four.
It stops there, to see whether I answer. # sound: breath-in
* [Lever: break the wrist. He can keep his voice. # id: grew-hand # timed: 8s]
    I get both feet up on his arm and bend the wrist the way its bolts don’t go. # sound: lever-snap # shake: 0.5
    The hand comes off with mine still in it. I have to open it a finger at a time. # sound: fall-land # actor: alita fierce guard left # actor: grewishka hurt loom right
    GREWISHKA: That’s a hand. # music: panzer-kunst
    He looks from the end of his arm to the flour bag. His lips move. The sum doesn’t come out.
    ~ mark(m_grew_hand)
* [Needle: two fingers through the brass. He keeps the hand. # id: grew-voice # timed: 8s]
    The brass gives like a biscuit. The voice all comes out at once, with no words in it. # sound: voice-plate # shake: 0.4 # actor: grewishka rage loom right near
    He drops me, to hold his neck. # sound: fall-land # actor: alita fierce guard left # music: panzer-kunst
    He counts on his fingers. One, and one, and one. He gets to where I’d come, and stops there with the finger bent. # actor: grewishka quiet loom right
    ~ mark(m_grew_voice)
* [Fall: hang limp, and leave him to Ido. # id: grew-fall # timed: 8s # default]
    I go limp. All my weight comes on his arm at once, and it sinks by a foot, to where a hammer can get at it. # sound: wheel-turn
    Ido swings. The hammer has a charge in its head, and when that goes off there’s daylight in the alley. # sound: hammer-fire # flash: warm 0.6 # shake: 0.6 # actor: ido angry centre
    Grewishka’s hand comes off, with mine still in it, and I’m down. The blow throws Ido as far as the wall, with {marks ? m_ido_hurt:the other|one} shoulder out and ten stitches fewer. # sound: body-hit # actor: ido tired centre far # actor: grewishka hurt loom right
    ~ mark(m_grew_hand)
    ~ mark(m_ido_hurt)
- Grewishka comes for me again. At the road end somebody is sweeping the gutter. # sound: broom # actor: grewishka rage loom right near # actor: alita afraid open left near # camera: pan 0.4 2s
STRANGER: That will do. # music: none
He stops, as a dog does that’s been called. Nobody but me looks round to see who said it. # actor: grewishka quiet loom right # actor: alita surprised closed left
{marks ? m_grew_voice:Grewishka picks up the flour bag, with his neck held shut|Grewishka picks up the flour bag, with the hand he has left}. It’s still folded. He goes down the drain, and pulls the lid on after him, straight. # sound: gutter-creak # exit: grewishka # camera: push 1 3s
{marks ? m_grew_voice:Through the lid comes a knock, and then another. He’s counting still, on the underside.|From under the lid it comes up hollow. “This week. One who sewed. The cards. A nurse.” There’s a wait. “One niece, owing.”} # sound: steps-heavy # music: night-work
IDO: He’ll come back for the one he’s short of. # actor: ido afraid centre
-> night_down

=== night_down ===
# title: A pair so even
# node: nyss-down
# hint: What to do about somebody sitting in a gutter
# camera: push 1.1 8s
That leaves Nyssiana. She’s sitting in the gutter beside the umbrella, and hasn’t put it up. # actor: nyssiana hurt right # actor: alita neutral closed left # actor: ido tired centre far
Ido kneels by her, and looks for a long time at the seam where the hands join on. # actor: ido surprised centre near # music: none
NYSSIANA: I had hooks. I had hooks from when I was six. # actor: nyssiana afraid right
NYSSIANA: This morning, when she’d put them on me, you know what I did? I did up a coat. I undid it, and did it up. # sound: coat-buttons
Ido’s coat has seven buttons. He carried me home inside it, and I counted. # actor: alita sad open left
ALITA: They’re Miss Tolley’s. # camera: push 1.2 5s
NYSSIANA: I didn’t know what she was called. She’s behind the mill. I put her shoes together. # actor: nyssiana hurt right
IDO: There’s a sum on her, dead. I’d have to. You needn’t look. # actor: ido sad centre near
He can’t lift the hammer. It’s lying between us, with its handle my way. # sound: hammer-drag # music: night-work tension
* [Lift the hammer and finish it. # id: down-finish]
    She holds the hands up out of the way, so they shan’t be hurt. # actor: nyssiana afraid right near # sound: hammer-swing
    It’s quick. I thought that it would feel like the forms. It feels like a saucer put down too hard. # sound: body-hit # light: lamp 0.2 # exit: nyssiana # shake: 0.3
    Her eyes are brown, and they stay open. Ido unpicks the seam, stitch by stitch, and I hold the lamp. # grade: dread 0.5 # actor: alita sad closed left
    ~ nyss_is(nyss_dead)
    ~ resolve_by(1)
* [Take the blades, and the hands with them. # id: down-disarm]
    He tells me where the catches are. Then he unpicks the seam, and I hold her by the elbows. # sound: blade-out # actor: ido tired centre near # actor: nyssiana rage right
    She says the name of each finger as it goes. # actor: nyssiana afraid right near
    NYSSIANA: I’d have let you kill me. Remember I said so. # actor: nyssiana rage right near
    She goes up the alley with one arm held out in front of her and one hanging, and nothing on the ends. # sound: steps-wet # exit: nyssiana # actor: alita sad open left
    ~ nyss_is(nyss_disarmed)
* [“Go. Use them for buttons.” # id: down-go]
    NYSSIANA: What do you want for it? # actor: nyssiana neutral right near
    ALITA: The umbrella. It’s to be back dry. # actor: alita neutral open left
    She holds it out to me, handle first, in Miss Tolley’s good hand. # actor: nyssiana afraid right near # sound: cloth-off
    IDO: She’ll work again. You know that. They’ll find her others. # actor: ido angry centre near
    I know it. I watch what I’ve done go up the alley, with one sleeve hanging. # sound: steps-wet # exit: nyssiana # actor: alita sad closed left
    ~ nyss_is(nyss_freed)
    ~ resolve_by(-1)
- At the road end the sweeper’s still at it. He is the Factory’s, with a number on his back. # sound: broom # camera: pan 0.5 4s # music: under-zalem
STRANGER: It’s turned out clear, after all. I had put her down for rain. # grade: night 0.3
It’s the voice that said it would do, the pleasantest in this city. # actor: alita curious closed left
STRANGER: Nothing on the glass for three hundred years, and then up she comes out of the west. So fresh. I could watch it all night. # sound: broom # weather: rain 0.5
He says it to the road. Then he looks at me, as one looks out of a window. # actor: alita afraid closed left
Ido has sat down in the wet. # actor: ido tired centre
* [Go and look at the sweeper, close to. # id: down-sweeper]
    He lets me come right up. He smiles at a place just behind my eyes. # sound: steps-wet # exit: ido # camera: push 1.25 5s # actor: alita curious open left near
    His hands go on sweeping. They don’t wait for the words. # sound: broom # music: none
    The mouth shuts. When it opens again there’s an old man in it, with a cough. # grade: dread 0.3 # actor: alita afraid open left near
    “Well, what?” he says. “Mind your feet.” # sound: broom
    When I get back Ido has got himself up, on his own. # camera: pan 0 2s # actor: ido tired centre
    ~ mark(m_mouth_seen)
* [Go to Ido and get him up. # id: down-doctor]
    I take him under the arms. His hands are shaking. # sound: servo-small # actor: ido sad centre near # actor: alita warm open left near # camera: pan 0 2s
    IDO: I’m perfectly all.
    ALITA: Afraid. It starts in the fingers. # actor: alita neutral open left near
    IDO: Yes. For about an hour now. You came over my head. # actor: ido warm centre near
    ~ mark(m_fetched_ido)
    ~ trust_ido_by(1)
- {marks ? m_boy_hurt:The baker carries Pim across to our steps in his one good arm.|Pim comes down off the step with his tray. He takes a roll from it, wipes it on his front and gives it to me. It’s still warm.} # sound: steps-wet
-> night_hammer

=== night_hammer ===
# title: What it was made for
# node: hammer
# hint: Sixty yards, with a hammer
# plate: street night
# change: dissolve 1.6s
# weather: rain 0.3
# grade: night 0.5
# light: neon 0.4
# ambience: street-rain 0.4
# music: clinic
It’s sixty yards to our door. It takes us half an hour. I’ve got the hammer on my {marks ? m_cut:dry shoulder|shoulder}, and he has hold of my sleeve. # actor: ido tired right # actor: alita neutral closed left # sound: steps-wet
On the corner the loudspeaker reads {nyss == nyss_dead:eleven names. Grewishka’s is first.|twelve names. Grewishka’s is first, Nyssiana’s fourth.} # sound: loudspeaker # camera: pan 0.3 6s
He stops at the pump, to get the hammer clean. I work the handle. # sound: tap-water # actor: ido tired right near # actor: alita curious left
IDO: Last night I hit at that woman, and got umbrella. So I knew whose it was. I told myself Miss Tolley had only been robbed, and burnt the. # actor: ido sad right near
He’s too tired to make anything up. He’d answer one question. # camera: push 1.15 6s
* [{daughter:“How did she die?”|“Whose name have I got?”} # id: truth-daughter]
    {daughter:
        IDO: She’d heard the stair. She rolled out on the landing to tell him I was asleep. She was for ever telling people that. # actor: ido warm right near
        ALITA: Telling who?
        IDO: A man who’d come to steal medicine. He didn’t mean her any. He was in a hurry, and he pushed past. # actor: ido sad right near # music: none
        He shows me, with the flat of his hand. It’s hardly a push. # actor: alita sad open left
        IDO: It was the whole of the stairs. You’ve counted them. # sound: wheels-squeak
        ~ trust_ido_by(1)
    - else:
        IDO: My daughter’s. # actor: ido sad right near # music: none
        It goes all the way to the end. I let the pump handle down. # actor: alita surprised left
        IDO: She couldn’t walk. I made the body so that she could. It was ready on a Sunday, and she had been dead since the. # actor: ido tired right near
        ALITA: This body?
        IDO: The swallows were her idea. She had them off a saucer. # actor: ido warm right near # actor: alita sad open left
        ~ learn_daughter()
    }
    ~ mark(m_truth_daughter)
* [“What am I?” # id: truth-what]
    IDO: I thought that you were a girl. I think so now. # actor: ido surprised right near
    ALITA: He said soldier.
    IDO: He said I was a doctor. He’s easily satisfied. # actor: ido tired gesture right near
    Panzer Kunst is in a footnote he has read. It was taught off this world, to soldiers, and none of them came home. # camera: push 1.2 6s # actor: ido neutral stand right near
    IDO: Your heart’s three hundred years old. I knew that the first night. I put down your weight, and the knee, and I didn’t put down the. # actor: ido sad right near # music: none
    ALITA: Write it in. # actor: alita fierce left
    ~ mark(m_truth_what)
* [Ask nothing. Carry it. # id: truth-silence]
    After a bit he puts his good hand under the hammer’s head, to take some of the weight. He takes none. # sound: steps-wet # actor: alita warm left # actor: ido tired right near
    At the umbrella shop he stops, and takes off his hat to Miss Tolley’s window. There’s no light in it. # music: none # camera: push 1.1 5s
    IDO: You might ask me. # actor: ido sad right near
    ALITA: You’d leave the end off.
    IDO: Yes. I expect I. # actor: ido warm right near
    He hears it too. We have to put the hammer down, to laugh. # sound: hammer-floor # actor: alita warm open left
    ~ mark(m_truth_silence)
    ~ trust_ido_by(1)
- He puts his thumb over a date that’s cut in the hammer’s neck. # sound: hammer-drag # camera: push 1.2 6s # actor: alita curious closed left
IDO: I made this to hit one man. I had made him his arms first, for motorball. That was my trade. # actor: ido neutral right near
He’s finishing them, and they aren’t loud. I hadn’t known he could. # actor: alita surprised left
IDO: He took a powder, to stay fast. When his money was gone he came to steal it from me. # music: clinic tension
IDO: {daughter:My daughter was|There was a girl} on the landing, in a chair with wheels, and in his. # actor: ido sad right near
That one he can’t. “I’ve not had the stairs mended since,” he says. # sound: rain-drop-tin
ALITA: Did you hit him? # actor: alita afraid left
IDO: Once. It took me a year to find him. He put down his arms, and asked me to be quick.
ALITA: But it was he that killed her.
IDO: With whose hands? I made them. # music: none # camera: push 1.3 6s # actor: ido tired gesture right near
I’ve seen that fold in his face since the first day, and it isn’t *worried*. # actor: alita curious open left near
ALITA: What’s that one called?
IDO: Guilty. # actor: ido sad stand right near
I lift the hammer on to my other shoulder. *Guilty* weighs the same there. # sound: servo-small # actor: alita sad closed left near # camera: push 1 4s
At our own door he says what he saw on Nyssiana’s wrists. # plate: street door # change: dissolve 1.4s # grade: night 0.4 # light: lamp 0.5 # ambience: street-rain 0.3 # actor: ido tired right # actor: alita neutral closed left # music: clinic
IDO: That seam. Seven to the inch, and a loop at the end, to lie flat. I was married to that seam. # actor: ido sad right
{daughter:ALITA: Her mother.|ALITA: What’s she called?} # actor: alita surprised left
IDO: Chiren. She’s never hurt a soul. She sews on what she’s brought, and doesn’t ask where it. Nor did I. # actor: ido tired right near
IDO: On Sunday I carried the seamstress down these steps. She was still breathing. I thought that on my own table I might. # actor: ido sad right near
IDO: I took her back before it was light. Out of the street they’ll fetch a body. Out of a house, they ask. # music: none # camera: push 1.15 6s
So it was she whom I heard breathe, and her blood, and her weight on all nine steps. # sound: steps-boards # actor: alita sad open left
-> night_cruel

=== night_cruel ===
# title: Whole sentences
# node: cruel
# hint: Said once, and not loud
# plate: clinic night
# change: dissolve 1.4s
# weather: dust 0.3
# grade: night 0.4
# light: lamp 0.7
# ambience: clinic-hum
# music: none
{marks ? m_ido_hurt:The stitches are all to do again, and first there’s his shoulder to put back. He tells me how.|Six of his ten stitches have held. I put in the other four.} # sound: lens-wipe # actor: ido tired right # actor: alita curious open left near
{marks ? m_boy_hurt:Then he can set Pim’s arm. Pim wants to know if he’ll be able to hold a tin. Ido says yes, three times.|Then it’s my turn on the table.} # sound: cloth-off
{marks ? m_cut:He closes {marks ? m_name_borrowed:the arm I have on loan|my arm}, and lays a plaster over the second swallow.|There isn’t a mark on me. He looks for one for a quarter of an hour.} # sound: water-spoon # actor: alita neutral open left
Mrs Quintal comes down in her nightgown. # sound: steps-heavy # actor: alita sad closed left # camera: push 1.1 6s
QUINTAL: Is Miss Tolley dead?
IDO: Yes. Behind the mill. The baker has gone to bring her. # actor: ido sad right # music: none
{
- nyss == nyss_freed:
    I give her the red umbrella. She puts it up, indoors, and stands under it. # sound: cloth-off
    QUINTAL: Where’s the rest? # actor: alita sad open left
    I have to tell her that I let the hands walk away. # music: clinic
    QUINTAL: I’ll mend that corner, then. # sound: paper
- else:
    Miss Tolley’s hands are on the bench, in a towel. Mrs Quintal counts the fingers through the cloth. # sound: cloth-off
    QUINTAL: They’re cold. # actor: alita sad open left # music: clinic
    She puts them up her own two sleeves, right up, and holds her elbows. # light: lamp 0.5 # camera: push 1.25 6s
    {nyss == nyss_dead:She asks if whoever did it is dead. Ido looks at the floor, so I say yes.|She asks who had them on. I tell her, and that she went off without them.}
}
{marks ? m_quintal_in:QUINTAL: He was out, wasn’t he? You’re a shocking liar. Thank you.|{marks ? m_quintal_out:QUINTAL: I’ve said things at the pump, Doctor. I’ll go round and unsay them.|QUINTAL: From outside to in. I did say, Doctor. I said it was somebody coming.}} # actor: ido sad right # camera: push 1 3s
When she has gone Ido turns the lamp down. # sound: servo-small # light: lamp 0.3 # music: none
IDO: The world is a cruel place. # actor: ido tired centre near # camera: push 1.2 8s # actor: alita surprised closed left
* [{marks ? m_sleeve_followed:“It isn’t. You save me half your sandwich.”|{marks ? m_sleeve_asked:“It isn’t. You look both ways for me.”|“It isn’t. You hung the cloth up after.”}} # id: cruel-argue]
    IDO: That isn’t an argument. # actor: ido surprised centre near
    ALITA: It’s what I’ve got. # actor: alita fierce open left near # actor: ido warm centre near # music: clinic
    {marks ? m_sleeve_followed:IDO: It was only cheese. You weren’t meant to be up there.|{marks ? m_sleeve_asked:IDO: There’s hardly any traffic. I do it because.|IDO: It would have dripped.}} # sound: heart-watch
    ~ mark(m_cruel_argued)
    ~ resolve_by(-1)
* [“Yes. I was in it.” # id: cruel-agree]
    He looks up. # actor: ido sad centre near
    IDO: I rather thought you’d argue. # sound: heart-watch
    ALITA: So did I. # actor: alita fierce closed left near
    I’m the one who goes up and sees to the bolt. # sound: bolt-quarters # actor: ido tired centre near
    ~ mark(m_cruel_agreed)
    ~ resolve_by(1)
* [“Who made it so?” # id: cruel-who]
    He looks up, through the ceiling and the house. # actor: ido angry centre near
    ALITA: No, here. Look here.
    IDO: An order comes down. It says hands, so many, steady. It gives a weight and a day. It has never once said whose. # actor: ido neutral gesture centre near # sound: motif-zalem
    {marks ? m_leaned:“And there’s no window that looks down,” I say. He’d told me that; he has forgotten.|{marks ? m_window_who:“They know there’s a floor,” I say. It was his, and he flinches.|“Does it say please?” I ask him. He has to think.}} # actor: alita fierce open left near
    IDO: Go to bed. I’ll take the chair. I shan’t go out. # actor: ido tired stand centre near
    ~ mark(m_cruel_who)
- -> night_gravel

=== night_gravel ===
# title: A place for a hand
# node: gravel
# hint: Gravel on a pane, at six
# plate: her window night
# change: dissolve 2s
# weather: none
# grade: dawn 0.6
# light: dawn 0.6
# ambience: room-morning
# music: none
I lie with my hands outside the blanket, where I can see them{marks ? m_cut: and the plaster}. # actor: alita neutral open left
{nyss == nyss_dead:At five a Centurion pays for Nyssiana, in chits, through the flap. It counts them aloud. Ido leaves them on the mat. # sound: chits|{nyss == nyss_disarmed:Nyssiana’s two blades are locked in a drawer, rolled in a cloth. They’re evidence. # sound: blade-miss|At five there’s a step in the road, and no knock. Nyssiana’s blade is on our doorstep, the whole one, handle toward us. Ido locks it up; it’s evidence. # sound: blade-miss}}
At six comes gravel, on the pane. # sound: rain-drop-tin # actor: alita surprised closed left # camera: push 1.1 8s
HUGO: Have you got your hands? # actor: hugo afraid right far # music: under-zalem
I put them out of the window. He counts up to ten. # actor: alita warm open left # camera: push 1 2s
HUGO: Good. All right. Good. # actor: hugo quiet right # sound: motif-hugo
{marks ? m_sleeve_followed:ALITA: You counted our windows, at half past twelve, and wrote on your cuff.|ALITA: Whose did you think they’d got?} # actor: alita curious closed left
{marks ? m_sleeve_followed:HUGO: I was seeing if yours was shut.|HUGO: They’re saying a girl. They’re saying *arms*.} # actor: hugo afraid right
{marks ? m_sleeve_followed:I listen, and it isn’t loud. |}{marks ? m_hours_told:He looks past me to see who’s in, and makes himself stop.|{marks ? m_hours_lied:He asks how the pipe is, and doesn’t wait to hear.|He has a split lip, and says that it’s a rash.}} # actor: hugo quiet right
HUGO: Listen. Some of ours were out past the wall, at the lake. There’s a ship in it, nose up, as long as this street. # actor: hugo grin point right near # music: under-zalem tension
HUGO: The way in’s under water. We’ve had a drill on it, and an acid, and Tanji. Nothing opens it.
ALITA: Hasn’t it got a handle? # actor: alita curious open left near
He goes quiet. Below the window he holds up his right hand, flat, with the fingers apart. # actor: hugo quiet stand right near # music: none # camera: push 1.15 6s
HUGO: It’s got a place for a hand. It isn’t my size. # sound: motif-alita-low
I look at it, and at mine. Then I go down, with my boots in my hand. # sound: steps-soft # actor: alita fierce closed left # light: dawn 0.9
-> lake
