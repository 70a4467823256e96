// Chapter 4: from a lid that nobody can read to the steps of the Factory. First person; the two memories are in the third.
// Threads: the click opens · coats (a body held open like one) · Cabbages · lies are loud · the hook · who finishes his sentences.
// `way` is how she went: 1 with Hugo’s people, 2 with Ido, 3 alone. `turn` is which of her two matters at the Factory this is,
// and what came before it: 1 nothing, 2 form, 3 wall, 4 lift.

=== lake ===
# chapter: 4 Licence
# title: Open by hand
# node: lake
# hint: A lid with writing on it, given away free
# plate: street door
# weather: rain 0.2
# grade: dawn 0.5
# light: dawn 0.5
# ambience: street-rain 0.3
# music: under-zalem
I sit on our doorstep to do my boots up. # actor: alita curious left # sound: door-street
Ido is asleep down in the clinic, in the chair, {marks ? m_ido_hurt:with his shoulder strapped|with ten stitches in his arm}. Hugo stands over me with a sack. # actor: hugo neutral right
I haven’t slept. Grewishka got away down a drain, and he’s coming back for the niece. That’s me. # actor: alita sad closed left
In the alley all that Pim had in front of him was this: a good body for sitting in, with a knee that folds when it likes. Pim’s ten{marks ? m_boy_hurt:, and has his arm in splints}. # sound: servo-small # camera: push 1.1 6s
HUGO: I brought you this. It was in the lake, by the ship’s hatch. # actor: hugo grin right # sound: rake-tin # camera: push 1 2s
Out of the sack comes a grey lid the size of a dinner plate. # sound: saucer-down # camera: push 1.2 6s
ALITA: What does it do? # actor: alita curious open left
HUGO: It’ll do to show buyers. Whoever gets that ship open can ask what he likes. # actor: hugo warm point right
HUGO: I could be up there in a year. # actor: hugo quiet stand right # music: none
He looks up at Zalem. When he’s quiet it’s true.
Round the edge of the lid there are marks. # camera: push 1.35 5s
HUGO: Decoration. # actor: hugo neutral right
They turn into words without being asked. # sound: motif-alita-low # actor: alita surprised closed left
ALITA: “Hatch four. Put hand here. Wait, and answer.”
He tilts the lid to the light himself. # actor: hugo surprised right # light: dawn 0.9
HUGO: Nobody can read that. There’s a man who’s written a book on how nobody can read that. # actor: hugo surprised point right
ALITA: They did it quite large. Did you wait?
HUGO: We used acid. # actor: hugo quiet stand right
I want to see the door. # camera: push 1 3s # actor: alita curious open left near
KOYOMI (aside): Hugo! It’s hours out! Is she coming, or is she knitting? # sound: bikes-far # camera: pan 0.3 3s
* [“Take me there. Bring whoever you like.” # id: lake-crew]
    HUGO: Koyomi and Tanji, then. They’re at the pump, with the wheels. # actor: hugo grin right # sound: coins
    ~ mark(m_wreck_crew)
    ~ trust_hugo_by(1)
    -> lake_crew
* [Wake Ido, and show him the lid before I go. # id: lake-ido]
    HUGO: You’d ask him? Before? # actor: hugo surprised right
    ALITA: It’s his knee as well. # actor: alita warm left near
    ~ mark(m_wreck_ido)
    ~ trust_ido_by(1)
    -> lake_father
* [“I made that up. It’s a lid.” Go alone, tonight. # id: lake-alone]
    It’s the loudest I have ever been. The letter flap rings. # sound: latch-small # actor: alita afraid closed left near
    HUGO: Right. # actor: hugo quiet right
    He sells things, and knows when he’s being sold one. He goes, and leaves me the lid. # sound: rake-tin
    ~ mark(m_wreck_alone)
    ~ trust_hugo_by(-1)
    -> lake_alone

=== lake_crew ===
# title: Before two o’clock
# node: lake-crew
# hint: A ride out, with three people who want their share
# plate: badlands lake
# change: wipe 1.2s
# weather: dust 0.8
# grade: day 0.4
# ambience: lake-shore 0.5
# music: under-zalem
Inside Hugo’s wheel there’s room for one and a half. I’m the half. Koyomi and Tanji quarrel in the other. # sound: wheel-bike # camera: pan 0.4 6s
After the last wall the road goes on without any houses to do it for. # codex: the-badlands the last wall
Then Zalem’s shadow stops, with an edge like a table’s. Hugo halts where half of us is in the sun. # sound: skate-stop # light: dawn 0.9 # actor: hugo warm point right # actor: alita surprised left
HUGO: Look up, at the side of it. You can only see that from here, before two o’clock. # camera: push 1.2 8s
On Zalem’s rim there’s a white crumb, and it moves.
HUGO: That’s washing. My mother used to stand me here. Count them, she’d say. Somebody up there’s got to bring those in. # actor: hugo quiet stand right # music: none
TANJI: It’s steam. They’ve a valve there. # actor: tanji sour centre
Hugo counts it anyway. He gets to fourteen, and starts the wheel. # sound: wheel-bike # exit: tanji # camera: push 1 2s # music: under-zalem
We’re at the lake by ten. The ship’s nose sticks out of it. # actor: koyomi scowl centre # ambience: lake-shore # exit: hugo
KOYOMI: One door, and it’s under water. I count that as none. # weather: dust 0.3
{day == day_market:
    KOYOMI: And she’s carrying nothing. You never go in anywhere carrying nothing, I *told* you that. Here. # actor: koyomi grin centre
    She gives me her good screwdriver, handle first. # sound: servo-small # actor: alita warm open left
- else:
    KOYOMI: Who goes in with bare hands? Here. It’s a good screwdriver. I want it back. # actor: koyomi scowl centre
    I say that the lid says by hand. She says the lid isn’t going in. I take the screwdriver. # sound: servo-small # actor: alita curious open left
}
HUGO: So. Quarters. I know a man who buys. # exit: koyomi # actor: hugo grin point right
TANJI: Quarters of what? She reads it, so it’s hers. If it’s hers, what have we come for? # actor: tanji angry centre # music: under-zalem tension
HUGO: Ten per cent, then. # actor: hugo warm stand right
TANJI: Of *her*? # camera: push 1.15 5s
Nobody answers. Tanji skips a stone. # sound: water-enter # actor: tanji sour centre
HUGO: Nobody tells anyone the ship’s open till Alita says. Hands. # actor: hugo quiet right
We put them in a heap. Mine is the cold one, and Tanji’s comes last. # sound: body-hit # actor: alita neutral closed left
TANJI: {tanji == tanji_warm:You’ll have told your man by Thursday, Hugo. You can’t help it. I’d sooner say so while she’s here.|You’ll have told your man by Thursday, Hugo.} # actor: tanji sour centre
KOYOMI (aside): How long can she hold her breath? # camera: push 1 2s
ALITA: I don’t know. I’ve never run out. # actor: alita curious left
Hugo holds my coat, by the collar. He has done it up, on nobody. # exit: tanji # actor: hugo afraid right near # music: none
-> lake_floor(1)

=== lake_father ===
# title: For washing only
# node: lake-father
# hint: He is asked first, which isn’t the same as asking him whether
# plate: clinic basement
# change: dissolve 1.2s
# weather: dust 0.3
# light: lamp 0.4
# ambience: clinic-hum
# music: clinic
Ido’s in the patients’ chair, in his boots, with his arm on a cushion. I put the lid in his good hand and wake the rest of him. # actor: alita neutral left # actor: ido tired right
He feels the rim with his thumb before he has his spectacles. The thumb stops. # camera: push 1.2 6s # actor: ido surprised right # music: none
IDO: It’s off a boiler. They made thousands.
ALITA: Your thumb stopped. # actor: alita sad left
IDO: Yes. My grandfather kept his pens in one. The gardens were full of them, where I grew up. # actor: ido tired right
ALITA: Who made them?
IDO: The other side. # actor: ido sad right
I tell him about the ship, and that I’m going. He says that I’ve come to ask, then. # camera: push 1 2s
ALITA: I’ve come to tell you before. It isn’t the same. # actor: alita fierce open left
IDO: No. Then I had better find my hat. # actor: ido warm right # music: clinic
He borrows the baker’s tricycle, and steers it {marks ? m_ido_hurt:with his arm in a sling|stitches and all}. I ride in the box in front, which has HOT on it. # plate: badlands lake # change: wipe 1.2s # weather: dust 0.7 # grade: day 0.4 # ambience: lake-shore 0.5 # sound: wheels-squeak # actor: alita curious left # actor: ido tired right
{marks ? m_told_baker:“Is that the niece?” the baker calls after us. “Bring home a hand this time!”|{marks ? m_offered_hand:“Four o’clock, Miss!” the baker calls after us. “The dough’s been asking!”|The baker wants to know what’s wrong with us. Ido rings the bell over it.}} # sound: bell-street
Beyond the last wall he tells me to keep down. # codex: the-badlands the last wall
Then Zalem’s shadow stops, with an edge like a table’s. He pulls his hat over his eyes and lets us roll. # light: dawn 0.9 # actor: alita surprised left # actor: ido sad right # music: under-zalem
ALITA: You can see the side of it from here. # camera: push 1.2 8s
IDO: I know. Tell me when we’re past.
After an hour there’s a hill in front of it, and I tell him. # camera: push 1 2s # actor: ido tired right
At the lake he takes out Mrs Quintal’s clothes line, puts it twice round my middle and ties it, and ties the knot. # ambience: lake-shore # weather: dust 0.3 # actor: ido warm gesture right near # actor: alita neutral closed left near
There are seven knots. The paper band on the line says *For washing only. Forty pounds.* # sound: paper
My right hand has shut on it. I haven’t asked it to. # sound: line-sing # camera: push 1.25 6s # actor: alita afraid left near
IDO: One pull, if you’re well. # actor: ido neutral stand right near
ALITA: And two?
IDO: Two, I come in. # music: none
ALITA: You can’t swim.
IDO: No. # actor: ido warm right near
-> lake_floor(2)

=== lake_alone ===
# title: A road with nobody to do it for
# node: lake-alone
# hint: By night, past a man who weighs things
# plate: scrapyard dawn
# change: dissolve 1.6s
# weather: haze 0.5
# grade: night 0.8
# light: lamp 0.4
# ambience: scrapyard
# music: under-zalem
At three the next morning I’m at the yard gate, where Osk weighs whatever leaves. I’ve no night pass, and he has his board and a blanket. # actor: alita neutral left # sound: steps-scrap
OSK: And what have we here?
ALITA: Cabbages. # actor: alita curious left
He holds the lamp up to me. # light: lamp 0.9 # sweep: lamp 0.6 # camera: push 1.2 5s
OSK: {marks ? m_buttonhole:I know that eye. It had a buttonhole round it. It cost him a baker’s hand, did that eye.|{marks ? m_clicked:Hark at that. And he told me it was his knee.|Four pounds, you were. I said six. You’ve come on.}}
He doesn’t weigh me. He works the gate by hand, so that the chain won’t talk. # sound: cage-rattle # camera: push 1 2s
OSK: Past the last wall nobody comes if you shout. I’m obliged to tell people that. And what comes back *in* I write down. # codex: the-badlands the last wall
Then it’s me, and the knee. # plate: badlands lake # change: dissolve 2s # weather: none # grade: night 0.9 # ambience: lake-shore 0.3 # sound: steps-soft # music: none
An hour out I notice that I’ve been bending my neck all my life. # actor: alita neutral left # camera: push 1.15 12s
Zalem has come to an end overhead. Behind it, a long way back, is another dark, full of holes with light in them. # actor: alita surprised open left # sound: motif-alita # grade: night 0.6
{marks ? m_leaned:“You get stars,” Ido told me, “and weather.” I’d thought that was a manner of speaking.|I don’t know what they’re called. I ask, out loud. Osk was right: nobody comes.}
So I count them. At ninety-eight I stop, and leave the next for whoever’s it is. # camera: push 1 3s # actor: alita warm closed left
I turn round once. From here Zalem is only a place where there are none. # sound: motif-zalem # music: under-zalem # actor: alita neutral left
Then it’s morning, from underneath. # light: dawn 1 # grade: dawn 0.7 # music: under-zalem # actor: alita surprised open left # camera: pan -0.4 6s
By noon a small black Alita lies down under my feet, and won’t be stepped off. # grade: day 0.4 # actor: alita curious closed left # sound: steps-scrap
When the road gives up there’s the lake. I fold my coat, and tell it that I shan’t be long. # ambience: lake-shore # camera: push 1.15 6s # actor: alita warm left near # music: none
-> lake_floor(3)

=== lake_floor(way) ===
# title: Forty summers of saws
# node: lake-floor
# hint: What walks in and does not come up to breathe
The lake is the hole the ship made, coming down. The hatch is at the deep end. # exit: all # camera: push 1.1 8s
I walk in until the water’s at my chin. I let out the air, as I shan’t be using it, and walk on. {marks ? m_cut:The plaster comes off my arm. Ido’s stitches hold.} # sound: water-enter # plate: badlands lake # change: dissolve 1.6s # grade: night 0.9 # weather: haze 0.7 # ambience: wreck-hull 0.5 # music: the-wreck
What’s alive in me would fill a loaf tin, and the heart sees to it. It ran three hundred years under a heap. It can do a lake. # sound: water-under
I don’t float. {way == 2:Ido pays out the line, and through it I can feel his hands.}{way == 1:Behind me Hugo’s boots have come in as far as the knee.} # light: dawn 0.2
Down here it’s brown, then it’s black. A diver’s helmet has an eel in it, who looks out and doesn’t think much of me. # camera: push 1.2 10s
After that come the saws, forty summers of them. None has a tooth left. # sound: rake-tin # music: the-wreck
The hull hasn’t a scratch. # camera: push 1.3 6s
{way == 2:
    Here the line goes tight. It’s forty feet, and the hatch is at forty-three. # sound: line-sing
    I give it one pull: I’m well. Then I undo seven knots, and tie the end of it to the heaviest saw there is, so that he’ll have a weight to hold. # camera: push 1 3s
}
In the hatch is the place for a hand, a right one, as deep as a finger. I clean the mud out and lay mine in it. # sound: wall-chisel # light: lamp 0.3
It isn’t my size either; there’s room all round. But the lid said to wait, so I wait. # music: none
Then, a long way inside, metal touches metal. Click. # sound: teeth-click-far
My teeth answer before I’m consulted. # sound: teeth-click # camera: push 1.4 3s
The hatch opens. The ship breathes in, and I go in with the water. # sound: hatch-open # shake: 0.5 # flash: warm 0.3
-> wreck_hull(way)

=== wreck_hull(way) ===
# title: Late by a hundred and nine thousand days
# plate: wreck inside
# change: flash 0.8s
# weather: dust 0.3
# light: lamp 0.2
# ambience: wreck-hull
# music: the-wreck
I arrive on my knees in a corridor, with some of the lake. Lamps come on one ahead of the other. # actor: alita surprised left # light: lamp 0.7 # sound: log-beep
LOG: Good morning. You are late by a hundred and nine thousand days. No reason need be given.
ALITA: Who’s there? # actor: alita afraid closed left
LOG: Nobody. This is the log.
It has a kind voice, with no throat in it. I ask it whose ship this is. # camera: push 1.1 6s
LOG: The United Republics of Mars. I call them on the hour. They are not answering at present. # codex: urm United Republics of Mars
By the hatch is a drum of cable, burnt blue. On the rim is stamped the load it was made for. It was made for one. # actor: alita curious left # sound: line-sing # camera: push 1.3 6s
{marks ? m_held_on:My right hand goes to it, all five fingers, and would like to stay.|My right hand opens, as if it had been told to.}
From the cable hangs an empty harness. The buckles were undone in order, from the top, by someone who had time. # sound: strap-buckle
ALITA: Who was in that? # camera: push 1 2s
LOG: A soldier, like yourself. She waited here twelve days for you. Then she walked. # music: the-wreck
The water follows me down the corridor, up to my shins. # sound: water-under # ambience: wreck-hull 1
LOG: The hatch will not close. I apologise for the hatch.
At the end of it the pilot is still strapped in the seat, three hundred years dead. The left hand has a glove on. The right has none. # actor: alita sad open left # light: lamp 0.5
Behind the seat is a case in the shape of a seed, as tall as Ido’s cupboard. Behind its window stands a person. # sound: hull-groan # shake: 0.2
I beg its pardon. Then I see that it stops at the collar. # actor: alita surprised closed left near
-> wreck_body(way)

=== wreck_body(way) ===
# title: The other two thirds
# node: wreck-body
# hint: It is warm, and it has kept your place
# plate: body opens
# change: dissolve 1.4s
# weather: dust 0.4
# light: lamp 0.5
# camera: push 1.08 20s
It’s a girl, with a clean round socket where the head would go. # sound: body-hum
In the yard I was the first third of somebody. Here are the other two. # sound: motif-alita
I lay my palm on the glass to find out how cold it is, and the case comes open in two halves. # sound: seal-hiss # weather: haze 0.6
Now my palm is on its breastbone. It’s warm. My heart does one beat out of turn, and under my hand there is one that answers. # sound: heart-slow # music: none # camera: push 1.2 10s
The chest opens, plate behind plate, and stays like that, as a coat is held open for a guest. # sound: motif-alita-low # light: lamp 1
The place inside is a hand’s breadth deep. I was dug up with just that much chest. # camera: push 1.3 8s
Its right hand takes hold of mine. {marks ? m_wrist_tight:It holds as hard as I held Ido’s, and nothing in me goes blue.|{marks ? m_wrist_egg:It holds me as I held an egg, once. I hadn’t told it about the egg.|It knows where too hard begins. I’d been meaning to ask someone.}} # sound: servo-small
I lean on it and it holds me, till my bad knee comes straight. I think of it on the baker’s step, in front of Pim. I want it. # grade: tender 0.4
LOG: Unit body, Berserker pattern. It is your spare. The other you were wearing when you left. # codex: berserker-body Berserker # sound: log-beep
ALITA: What’s it for? # camera: push 1.15 5s
LOG: It is a weapon of the second class. You are the first. # music: the-wreck tension # grade: none
Eight clamps hold it upright, and one of them has started to turn. # sound: bolt-quarters
LOG: That will take two hundred seconds. By then the water will be over my lamps. I run on the lamps, and they do not run on water. # sound: water-under # light: lamp 0.7
I need no air. It’s the log that will drown, and the pilot, who has been dry for three hundred years and holds together from habit. # sound: hull-groan
ALITA: What can I do in two hundred seconds? # camera: push 1 2s
LOG: One thing. # music: none
On one side of me is a voice that knows what I was. On the other is a hand. # camera: pan 0.3 3s # music: the-wreck tension
* [Stay by the log. “What was I sent for?” # id: wreck-log]
    LOG: With pleasure. You used to ask that every morning. # sound: log-beep
    ~ mark(m_log_heard)
    -> wreck_log(way)
* [Go to the pilot, and hold the hand while there is one. # id: wreck-hand]
    It’s bone, shut round a lever. The lever says RETURN, and it’s down as far as it goes. # plate: wreck inside # change: cut # light: lamp 0.4 # weather: haze 0.5 # sound: hull-groan # camera: push 1.3 6s
    I try the wrist first. It isn’t the one I {marks ? m_let_go:let go of|held}, falling. But my palm goes into this palm, and it has been there before. # sound: glove-snap
    ~ mark(m_hand_held)
    -> wreck_glove(way)

=== wreck_log(way) ===
# title: Two lists
# node: wreck-log
# hint: A ship that remembers all it carried, in two lists
# plate: wreck inside
# change: flash 1s
# weather: sparks 0.2
# grade: memory 0.9
# light: dawn 0.3
# music: title
# ambience: wind-high 0.5
On the morning of the drop, three hundred years ago, the ship read out two lists. # sound: log-beep
LOG: Crew. One.
The pilot clicked.
LOG: Ordnance. Flares, forty. Cable, four drums. Units, ninety-nine. # sound: roll-call
The ninety-nine stood in frames down both sides of the hold and clicked to their numbers. # sound: teeth-click-far # camera: push 1.15 12s
Ninety-Nine had listened for herself on the first list.
The other soldier stood two frames along, facing front. She moved one eye. # actor: gelda stern right # sound: teeth-click-far
GELDA: After the cable. I had thought that we would come before the cable. Chin in, dear heart. You’re being listed. # actor: gelda warm right
The floor of the hold was glass, for aiming. Far below hung Zalem, in its ring of lamps. On one of the roofs a man was beating a carpet. # light: dawn 0.7 # camera: push 1.35 10s # sound: motif-zalem
Ninety-Nine had not seen a carpet before. She took its bearing.
LOG: Target below. Unit Ninety-Nine is to go through it.
She asked what lay under the city. Questions were allowed until the lamp changed. # actor: gelda neutral right
LOG: Ground. There are cities on the ground also. They are not in the order.
LOG: When the unit has gone through, this city will come down on those. That is in the arithmetic. # music: none # grade: memory 0.6
Past the edge of Zalem, a long way down, smoke was going up from ovens. It was the hour for bread. # camera: pan -0.3 6s
She worked it through. It was correct. # camera: push 1.1 4s
She asked what she was to do after.
LOG: No after is recorded for Unit Ninety-Nine. # shard: s_cockpit # flash: warm 0.3 # sound: charge-dull
~ remember(s_cockpit)
GELDA: Then we have the afternoon off. # actor: gelda warm right
Her jaw was not quite still when she said it. # actor: gelda afraid right
The lamp went from red to green. Down on the roof the man had stopped with his arm in the air. He had seen the ship, and took it for a star. # light: fire 0.6 # sound: breath-in # grade: memory 0.9
-> wreck_free(way)

=== wreck_glove(way) ===
# title: Painted square
# node: wreck-glove
# hint: A ship whose pilot had one glove
# plate: wreck inside
# change: flash 1s
# weather: sparks 0.2
# grade: memory 0.9
# light: dawn 0.3
# music: title
# ambience: wind-high 0.5
On the morning of the drop, three hundred years ago, the pilot took off the right glove with the teeth. The left hand had the ship to fly. # sound: glove-snap
Beside the pilot a square was painted on the floor. On her way to the hatch each unit stood on it for one second, to have her seals looked at. # camera: push 1.15 12s
The pilot looked, and nodded, and held out the bare hand. # sound: roll-call
There was no form for that. The first three looked at it. The fourth took hold. # sound: strap-buckle
They shook hands, and jumped. Below hung Zalem. They were to bring it down. # light: fire 0.4 # sound: motif-zalem
Ninety-Nine was last. By then the hand had been in ninety-eight grips that were built for breaking doors. The palm was raw. It was held out all the same. # camera: push 1.35 8s
She closed on it until it was warm, and stopped. # sound: servo-small # music: none
“That’s the way,” the pilot said. “What do they call you?”
She gave the number. # sound: teeth-click-far
“That’s what *we* call you. What do the others?”
She looked round for somebody who might know. The other soldier, who should have jumped, stood in the hatch with her back to the city. # actor: gelda warm right # light: fire 0.6
GELDA: We call her Last. Come along, Last. It’s only down.
“I’ll come round again,” said the pilot. “I’m not supposed to. There’s a drum of cable by the hatch. It’s stamped for one, so I’ll fetch you one at a time.” # actor: gelda stern right # sound: line-sing
The one second had been over for some time, and the pilot did not let go. Only Ninety-Nine had been taught how. # shard: s_hand # flash: warm 0.3
~ remember(s_hand)
“As often as it takes,” said the pilot. # grade: memory 0.6
She worked it through as she fell: ninety-nine of them, one at a time. It would have been a long morning. # exit: all # sound: breath-in # light: fire 0.9 # grade: memory 0.9
-> wreck_free(way)

=== wreck_free(way) ===
# title: Is it over
# plate: body opens
# change: flash 0.8s
# weather: haze 0.7
# light: lamp 0.5
# ambience: wreck-hull
# music: the-wreck tension
The last clamp lets go. I’m back in the wreck, in water to the ribs, and the body is falling on me with its arms out. # sound: bolt-quarters # shake: 0.4
{marks ? m_log_heard:I know what it’s for. I catch it all the same.|I catch it.} Its chest shuts, all the plates, and it leans on me. # sound: body-hum # camera: push 1.2 6s
LOG: Thank you for coming. May I ask whether it is over?
ALITA: Is what over? # sound: log-beep
LOG: The war.
I have to think. There’s one city left up, and people under it with no hands. I’ve been here a week. # light: lamp 0.3 # sound: hull-groan
ALITA: I’d have to ask.
LOG: Please do. I shall leave the lamps on for you. # music: none # camera: push 1 2s
Then the water’s over it, and the lamps go out one behind another. # sound: water-under # light: lamp 0 # grade: night 0.9
The body weighs just what I weigh. We walk up the bottom of the lake with its arm over my shoulder, like two people leaving a party. # sound: steps-soft # plate: badlands lake # change: dissolve 2s # weather: haze 0.7 # grade: night 0.7 # ambience: lake-shore 0.4
-> lake_shore(way)

=== lake_shore(way) ===
# title: What came out
{way == 1:
    When my head’s out I hear Koyomi counting. She’s at eight hundred and six. # sound: water-enter # grade: day 0.4 # weather: dust 0.3 # ambience: lake-shore # actor: koyomi surprised centre # actor: alita warm open left
    KOYOMI: It hasn’t got a head. Alita, it hasn’t got a *head*.
    ALITA: I’ve got one. Here’s your screwdriver. # actor: alita curious left
    TANJI: That’s not salvage. Salvage doesn’t hold your hand. # camera: push 1.2 5s # exit: koyomi # actor: tanji hurt centre # music: under-zalem tension
    Hugo wades in to see it. He takes off his jacket and puts it round the body’s shoulders. # sound: cloth-off # actor: hugo warm right near # music: under-zalem
    HUGO: It’s not for sale. # camera: push 1 2s
    I look to see whether he’s gone quiet. He has, very nearly. # actor: alita neutral closed left # exit: tanji
}
{way == 2:
    Ido is in the lake up to the breast pocket, holding on to a clothes line. # sound: water-enter # grade: day 0.4 # weather: dust 0.3 # ambience: lake-shore # actor: ido afraid right
    He’s had it tight for a quarter of an hour. I take the end from him and pull it in. There’s a saw on it. # sound: rake-tin # actor: alita sad open left # camera: push 1.2 5s
    IDO: I thought you were being very. # actor: ido surprised right
    ALITA: It was three feet too short.
    IDO: Steady. I thought how steady you were. # actor: ido sad right
    Then he sees who has an arm across my shoulder. He takes off his hat to it, there in the water. # music: none # camera: push 1.1 4s
    All the way home it rides in the box, under flour sacks, with one hand out, in mine. Ido reads me every sign we pass. # sound: wheels-squeak # music: under-zalem # actor: ido tired right
}
{way == 3:
    My coat is where I told it to wait. I button the body into it and take that on my back, by the hands. It’s half a day’s walk. # sound: coat-buttons # grade: dusk 0.5 # weather: dust 0.3 # ambience: lake-shore # actor: alita warm open left
}
{way == 3:After dark Zalem comes over the stars, edge first.|Toward evening Zalem comes over us again, edge first.} # sound: motif-zalem # music: none # grade: night 0.5 # light: dawn 0.3 # camera: push 1.2 10s # actor: alita neutral closed left
{marks ? m_log_heard:I look for the place where one would go through. I find it at once, left of the drain. It lights up, as people do where they’d come apart.|Ninety-nine of us shook that hand and jumped, to bring this down. It’s still up. We can’t have been good enough.} # camera: push 1.35 6s # actor: alita surprised closed left
Then I count what lies under it. There’s the baker, and Pim. There’s Mrs Quintal with her bucket. There are eleven steps, and a lamp at the bottom. # actor: alita afraid open left near # grade: dread 0.4
{marks ? m_log_heard:It would come down on all of them. I’ve worked that through once before, and found it correct.|It would have come down on all of them. We’d shaken hands on it.} # sound: heart-slow # camera: push 1 3s
I let go of the body’s hand. It lets me, at once. A bit farther on I take it again. It’s still warm. # sound: servo-small # grade: tender 0.4 # actor: alita sad closed left near # music: under-zalem
{way == 1:
    Ido has been at our door since breakfast, with my porridge. He looks at what leans on my shoulder, takes the jacket off it, and hands that back to Hugo. # plate: street door # change: dissolve 1.4s # weather: none # grade: dusk 0.5 # light: lamp 0.5 # ambience: street-rain 0.2 # actor: ido tired right # actor: hugo quiet centre # actor: alita sad left # music: none
}
{way == 3:
    At the yard gate it’s Osk again. # sound: steps-scrap # plate: scrapyard dawn # change: dissolve 1.6s # grade: night 0.8 # weather: haze 0.5 # light: lamp 0.6 # ambience: scrapyard # music: under-zalem tension # actor: alita neutral left
    OSK: And what have we here?
    ALITA: Cabbages. # actor: alita warm left
    He puts his palm against the coat and leans. Under the buttons it hums. # sound: body-hum # camera: push 1.25 6s
    OSK: That’s warm. # light: lamp 0.9
    ALITA: Say six pounds. # actor: alita fierce left
    He’s writing it down: the hour, one girl, one coat with somebody in it. The Factory reads his book on Fridays. # sound: pen-nib # camera: push 1 2s
    Then he rubs his nose, adds *Cabbages*, and turns the board so that I can see. # actor: alita surprised left # music: under-zalem
    I left at three in the morning, and it’s nearly three again. I told nobody but a coat. Ido is on our doorstep in his hat. Behind him every lamp in the house is lit. # plate: street door # change: dissolve 1.4s # weather: none # grade: night 0.5 # light: lamp 0.9 # ambience: street-rain 0.2 # actor: ido tired right # actor: alita sad left # music: none
    IDO: I asked at the yard. Osk said cabbages. So I asked the sweepers what they’d swept, and they let me look in the. # actor: ido sad right # camera: push 1.15 6s
    ALITA: I went to fetch this. I ought to have said.
    He takes the body’s feet, and we carry it down to the clinic. He doesn’t say anything more that night. # sound: steps-heavy # actor: ido afraid right near
}
-> hook_refused

=== hook_refused ===
# title: No
# node: hook
# hint: He has the only keys that fit
# plate: clinic basement
# change: dissolve 1.4s
# weather: dust 0.5
# grade: night 0.3
# light: lamp 0.9
# ambience: clinic-hum
# music: clinic
It’s four the next afternoon. The body lies on the clinic table, where I have lain. # actor: alita curious left # sound: body-hum
I’ve asked Ido to put me in it. He has washed his hands and laid out the small keys. Now he’s putting them back. # actor: ido tired right # sound: rake-tin
IDO: No.
ALITA: It’s mine. It’s my spare. {marks ? m_log_heard:They read me off a list there, after the cable. I was for.|Somebody there shook my hand. And then we jumped. We were for.} # actor: alita surprised open left # music: none
I can’t get to the end of it. He waits, as I do for his. # actor: alita sad closed left # sound: heart-slow
IDO: I know what for. We had it at school. When I found you, you weren’t for anything. You were cold. # actor: ido warm stand right near # camera: push 1.2 6s
IDO: I’ll do the knee tonight. I can do both knees. # actor: ido neutral gesture right # camera: push 1 2s
ALITA: Grewishka’s coming back for the niece. If he hadn’t stopped to look at my hand he’d have had Pim. You were there. # actor: alita fierce left
IDO: I was there. # actor: ido sad stand right
ALITA: In that one he’d have to go round me. Who else could fit it? # actor: alita fierce open left near
IDO: Chiren. She has better hands than I have. She brings crates to the goods lift, at the Factory, any evening, and I’d much rather you didn’t. # actor: ido angry right # camera: push 1.15 8s
ALITA: What would she want for it? # music: clinic tension # actor: alita curious left
IDO: It was forty thousand, for that, when I still asked. # actor: ido tired right
ALITA: Who has forty thousand?
IDO: Nobody. A hunter, in a good year. # actor: ido neutral right
He hears himself. # actor: ido surprised right # camera: push 1 2s
IDO: And wearing it’s against the law. It’s all carved on the wall there, if you care to read for an afternoon. # actor: ido angry gesture right # actor: alita curious closed left
He pulls the sheet up over it and does the corners, as for a patient who’s asleep. # sound: cloth-off # actor: ido sad stand right # music: none
I’m on the wrong side of that sheet. # camera: push 1.2 6s # actor: alita sad left near
* [Break the jar with the baker’s hand in it. # id: hook-break]
    It stands by my elbow. He raked for that hand, and then every morning for its thumb. Tomorrow they’re to go on. # actor: alita fierce open left near
    It doesn’t fall. I throw it. # sound: jar-break # shake: 0.5 # flash: cold 0.2
    The hand goes one way. The thumb rolls in under the tall cupboard. # sound: rake-tin # actor: ido afraid right
    He doesn’t shout. He goes down on his knees in the brine and feels about under there for it. # sound: knees-boards # actor: ido tired right # camera: push 1 2s
    IDO: They dropped ninety-nine girls in those on a city, before breakfast. At my school we learnt the names. We began at six, and I was fourteen when we got to the end.
    ALITA: Whose names? # actor: alita afraid closed left
    IDO: The people’s. I don’t think the ninety-nine had any. # actor: ido sad right
    ALITA: {marks ? m_hand_held:One was called Last.|One of them made jokes.} # actor: alita sad open left
    He has the thumb. The hinge is cracked right across, and he tries it anyway, twice. # sound: servo-small # music: clinic
    IDO: It was made to break cities. I won’t put you in it. I’ve only just got you out of the. # actor: ido sad right near
    Over the road the baker is slapping dough, with a rest after each, where the other hand would come. {marks ? m_told_baker:That’s two I’ve cost him, with the one in row eleven.} # sound: body-hit # actor: alita sad left
    ~ mark(m_jar_broken)
    ~ trust_ido_by(-1)
* [“Why?” And sit down until there’s an answer. # id: hook-ask]
    I sit down on the third step from the bottom. He does the corners again. # sound: steps-boards # actor: alita neutral closed left # camera: push 1 2s
    IDO: They had an arm, where I studied. Only the arm, out of a field, with no power in it. We were to draw it. # actor: ido tired right # music: clinic
    IDO: Each morning it lay with the palm to the door. They screwed it down. Next morning it was palm to the door, and there were the screws, in a row, by size. # actor: ido neutral gesture right # camera: push 1.2 10s
    ALITA: What did it want? # actor: alita curious left
    IDO: Its person. That body grows into whoever’s inside. It turns into what she thinks she is. So they took girls, and saw to it what they thought. # actor: ido angry stand right
    ALITA: And if she thought something else?
    IDO: I don’t know. They never let one. # actor: ido sad right
    ALITA: What do you think I am? # actor: alita neutral open left near
    He looks at me, on the third step. # actor: ido surprised right near # music: none
    IDO: I think you’re somebody who takes the saucer back to where saucers live. # actor: ido warm right near
    He gets all the way to the end of that. He still says no. # sound: motif-alita-low # actor: alita warm left near
    ~ mark(m_asked_why)
    ~ trust_ido_by(1)
* [Walk out. I’ve heard the word already. # id: hook-leave]
    I go up the steps as loud as they like. # sound: steps-boards # actor: alita fierce closed left far # camera: push 1 2s
    IDO: It doesn’t come off. # actor: ido afraid right
    I’m on the seventh. # music: none
    IDO: I change bodies all day. That one grows in. In a month there’s no join, and then nobody could get you out again, I couldn’t, and she. # actor: ido sad right
    IDO: They were made for people who weren’t expected back. # camera: push 1.2 8s
    ALITA: I came out of mine. # actor: alita sad left far
    IDO: You came out of it in a heap. # actor: ido angry right
    I watch him want it back. # actor: ido surprised right # actor: alita afraid left far
    ~ mark(m_walked_out)
- I’m in the street when the clinic’s clock stops. The tall cupboard has a new door, of iron, and he keeps the key in the clock. He’s locking the body in. # sound: clock-key # music: none # exit: all # light: lamp 0.4
It hangs there now, on the hook that mine came off. {marks ? m_chair_sat:The small chair’s in there too, for company.|{marks ? m_chair_covered:He’ll be tucking the cloth in round the small chair.|The small chair’s in there too.}} # sound: body-hum # camera: push 1.25 8s
-> fac_hall

=== fac_hall ===
# title: Fifty-five minutes
# node: factory
# hint: One door for people, and a bell at six
# plate: factory hall
# change: wipe 1.2s
# weather: haze 0.4
# grade: dusk 0.3
# ambience: factory-hum
# music: factory
The Factory has thirty doors for goods, and one for people. # actor: alita curious left # sound: door-street
Inside sits a Deckman. A Deckman is a clerk as far down as the waist, and below that it’s desk. The smile has been painted on. # actor: deckman polite right # sound: deckman-whirr # codex: deckmen A Deckman # camera: pan 0.4 8s
Across the hall stands a wall of writing. A machine the size of a dog goes over it on a rope, with a chisel. # sound: wall-chisel # camera: pan -0.3 5s
DECKMAN: Good afternoon. How may you be helped? # camera: pan 0 2s
ALITA: I want to earn forty thousand, as a hunter. It’s to have a thing fitted. # actor: alita neutral open left
ALITA: I want to read on your wall whether I may wear it. And there’s a lady at the goods lift, who might fit it for nothing. # actor: alita curious open left
DECKMAN: It is five past five. The Factory closes at six. A matter takes twenty-five minutes. # sound: clerk-bell
ALITA: That’s two of the three, and five over. # actor: alita curious left
DECKMAN: The five are for sighing. # actor: deckman neutral right
It folds its hands. # music: factory tension # actor: alita surprised closed left # sound: deckman-whirr
* [Counter nine: be a hunter, and earn the forty thousand. # id: fac-form-first]
    -> fac_form(1)
* [The wall: read whether I may wear the body. # id: fac-wall-first]
    -> fac_wall(1)
* [The goods lift: ask Chiren, with no money. # id: fac-lift-first]
    -> fac_lift(1)

=== fac_form(turn) ===
# title: Counter nine
# node: register
# hint: Where the tin tags are kept
# plate: factory hall
# change: dissolve 1s
# weather: haze 0.3
# light: lamp 0.7
# camera: push 1.12 8s
# ambience: factory-hum
# music: factory
The Deckman at counter nine has a chip in the smile. # actor: alita neutral left # actor: deckman polite right # sound: paper
DECKMAN: Hunter-Warrior, first application. Is it for income, for justice, or other? # sound: deckman-whirr
ALITA: What do people say? # actor: alita curious left
DECKMAN: Justice. Then they ask about the income.
ALITA: Other. # sound: pen-nib
DECKMAN: Limbs you were born with? # actor: deckman neutral right
ALITA: None.
DECKMAN: Thank you. That saves a page. Who is to be informed in the event? # actor: deckman polite right
ALITA: In what event? # actor: alita surprised closed left
DECKMAN: The form does not say. There is only the one. # music: factory tension
I say Dyson Ido, at the clinic, eleven steps down, and which ones are bad. It writes down all nine. # sound: pen-nib # actor: alita neutral left # camera: push 1 2s
{turn == 3:
    DECKMAN: The name I have from the wall. # sound: paper
- else:
    -> fac_name(1) ->
}
DECKMAN: The hunter brings a head that is on the list, and is paid. For a head that is not on the list the hunter is a murderer. # actor: deckman stern right # actor: alita afraid closed left # grade: dusk 0.5
ALITA: Who writes the list?
DECKMAN: It is received. On her death the core of a hunter is the Factory’s. # sound: deckman-whirr # camera: push 1.2 6s
ALITA: For a core, Osk’s board says forty thousand. # actor: alita curious left
DECKMAN: That is for selling one. The Factory inherits. # actor: deckman polite right
And I’ve told it where mine lives, and which steps would have warned us. # actor: alita sad closed left
Out of a drawer it takes a tin tag. Ido keeps his inside his shirt. # sound: stamp
DECKMAN: Thumb, please. # camera: push 1.3 5s
There’s no print on it. Ido made the fingers smooth as spoons. # sound: servo-small # actor: alita surprised open left
DECKMAN: A part of the applicant’s own, then. # actor: deckman neutral right # music: none
ALITA: I’ve got teeth. # actor: alita sad left
DECKMAN: Teeth are accepted. # sound: clerk-bell
* [Bite the tag. # id: form-bite]
    Tin tastes of storm. I bite it once. Once is yes. # sound: teeth-click # actor: alita fierce closed left near # flash: white 0.15
    It has fourteen dents, seven and seven. It’s the first thing I ever signed. # sound: motif-alita # camera: push 1 2s
    ~ become_hunter()
    DECKMAN: Welcome. You are at present alive. Please report any change. # actor: deckman polite right # sound: stamp
    The post in the corner turns an eye on me, red, then green. It has looked for me on the list, and I’m not on it. # sweep: lamp 0.8 # actor: alita warm left # music: factory
    ~ mark(m_tag_bitten)
* [Push it back, and eat the line with Ido’s address. # id: form-eat]
    ALITA: May I see what you’ve written? # actor: alita curious left near
    It turns the form round. I tear off the strip with the address, and put it in my mouth. # sound: paper # actor: alita fierce closed left near
    {marks ? m_orange_peel:I’ve had worse. I’ve had the outside of an orange, and liked it.|It wants salt.} # sound: orange-bite # camera: push 1 2s
    DECKMAN: That was the Factory’s. # actor: deckman stern right # music: factory tension
    ALITA: I’ve inherited it.
    The tag goes back in the drawer. I hear it land on a great many more. # sound: coins # actor: deckman neutral right
    DECKMAN: {marks ? m_clerk_alita:The address is on the other file as well. The attempt has been noted, with respect.|The form stays open. People come back when they are hungry. You will not be, at once.} # actor: deckman polite right # actor: alita neutral left # music: factory
    ~ mark(m_tag_refused)
- {
    - turn == 1:
        * * [Then the wall: may I wear it? # id: fac-form-wall]
            -> fac_wall(2)
        * * [Then the goods lift, and Chiren. # id: fac-form-lift]
            -> fac_lift(2)
    - turn == 3:
        -> fac_bell(3)
    - else:
        -> fac_bell(2)
}

=== fac_name(where) ===
# title: As long as my hand
DECKMAN: Name. # actor: deckman polite right # sound: deckman-whirr
The line for it{where == 2: in the book} is as long as my hand. I measure. # camera: push 1.25 6s
ALITA: Is that all the room there is? # actor: alita sad closed left
DECKMAN: That is all. You are disappointed.
ALITA: What part is that? # actor: alita curious left
DECKMAN: The mouth. One has come to a line, and had thought that it would be longer. Applicants often are disappointed. # sound: clerk-bell
I feel for it, and there it is, one at each corner. Ido did fit that. # actor: alita surprised left # sound: servo-small
DECKMAN: Name. # sound: deckman-whirr
* [“Alita.” # id: clerk-alita]
    It opens a cabinet a long way off, with an arm I hadn’t noticed. # sound: hoist # actor: alita neutral left
    DECKMAN: There is an Alita. The Factory issued her a chair, with wheels. The file is closed. # actor: deckman neutral right # music: none
    {daughter:
        ALITA: {marks ? m_name_not_her:I’m another one.|I know. I’m being careful with it.} # actor: alita sad left
    - else:
        ALITA: Who closed it? # actor: alita curious left
        DECKMAN: That is a different counter.
    }
    DECKMAN: To reopen one saves a folder. The address has not changed. # actor: deckman polite right # sound: stamp
    {daughter:It’s the chair I know. Nobody has sat in it since.|So the name had somebody in it. It was warm when I put it on, and I thought that was his hand.} # actor: alita sad closed left near
    {marks ? m_name_borrowed:I ask whether it could be in pencil. It has no pencil.|It blows on the ink. I don’t help it. I only do that with Ido.} # music: factory
    ~ mark(m_clerk_alita)
* [“None.” # id: clerk-none]
    DECKMAN: Is that given, or family? # actor: deckman neutral right
    ALITA: Both. # actor: alita neutral left
    DECKMAN: None None. Thank you. # sound: pen-nib
    It looks well in ink, like twins. I keep back my five letters. {marks ? m_name_borrowed:I said that I’d bring them back unworn.|He wrote them for me on a better line than this.} # actor: alita warm left # sound: stamp
    ~ mark(m_clerk_none)
* {shards ? s_cockpit || shards ? s_line || shards ? s_falling} [“Ninety-Nine.” # id: clerk-number # because: shards]
    The whirring stops. The smile goes on, since it’s painted. # sound: teeth-click-far # actor: deckman neutral right # music: none # ambience: none
    Behind the eyes somebody goes a long way upstairs with a piece of paper, and comes down again. # camera: push 1.4 8s # grade: dread 0.7 # actor: alita afraid left
    DECKMAN: Thank you. It has been passed on. # actor: deckman polite right # sound: stamp # ambience: factory-hum
    ALITA: Who to?
    DECKMAN: It was only passed on. Somebody will be so pleased. # actor: deckman stern right # music: factory tension
    It says *pleased* in a different voice from the rest. # sweep: lamp 0.5 # grade: dusk 0.3
    ~ mark(m_clerk_number)
* {not (shards ? s_cockpit || shards ? s_line || shards ? s_falling)} [“Ninety-Nine.” # id: clerk-number-shut # locked: You have a number, and haven’t been told it. The ship’s log knew.]
- ->->

=== fac_wall(turn) ===
# title: Complete as carved
# node: law-wall
# hint: A word that is rubbed out every morning
# plate: law wall
# change: dissolve 1.2s
# weather: dust 0.5
# grade: dusk 0.4
# light: lamp 0.5
# ambience: factory-hum 0.6
# music: factory
The law of Zalem is a wall, forty feet high. # sound: wall-chisel # actor: alita curious left # codex: zalems-law The law of Zalem
It begins with what may go up. *Fruit, without leaf. Cloth, not worn.* # camera: pan 0.5 10s
After that it says what may not. The first is *No thing that flies and is armed.* # sound: wall-chisel
Below that comes *No person born below, at any price.* # music: none # camera: pan 0 3s
And the last is *No person entire.* # camera: push 1.2 6s # actor: alita surprised closed left
About wearing a body from the war, which Ido said was here, I find nothing. Nobody can have thought that anyone would fit. # actor: alita curious open left # sound: paper
In a niche sits a Deckman, with a book. This one they never painted. # actor: deckman neutral right # sound: deckman-whirr
DECKMAN: You have read a long way. People stop at the fruit.
ALITA: What’s entire? # actor: alita curious left
DECKMAN: Whole. # actor: deckman polite right
ALITA: Then what about a person who isn’t? # actor: alita afraid open left # music: factory tension
DECKMAN: The wall says entire.
ALITA: I was found in pieces.
DECKMAN: The wall is complete as carved. # actor: deckman neutral right # sound: clerk-bell
In *No person born below* the *No* is nearly gone. It’s at the height of a man’s reach, and all round it the stone is bright with hands. # camera: push 1.4 8s # actor: alita neutral closed left
A woman going home from a shift stops and rubs it with two fingers, a dozen times. # sound: steps-soft # light: lamp 0.8
ALITA: What’s she doing?
DECKMAN: They rub it out, mornings and evenings. At six it is cut again. # sound: wall-chisel # actor: deckman polite right # camera: push 1 2s # music: factory tension
{turn == 2:
    DECKMAN: A reader may ask one question. # actor: deckman neutral right # sound: paper
- else:
    DECKMAN: Readers are entered, and may then ask one question. # actor: deckman neutral right # sound: paper
    -> fac_name(2) ->
}
* [“A friend pays a man to go up. What’s the price?” # id: wall-price]
    ALITA: He’d like to know how near he is. # actor: alita curious open left
    DECKMAN: There is no price carved.
    ALITA: But the man takes it every week. # actor: alita surprised left # music: none
    DECKMAN: Then somebody has it. # actor: deckman polite right
    ALITA: And when he’s paid it all?
    DECKMAN: He will have paid it. # sound: pen-nib # actor: alita sad closed left # music: factory
    {marks ? m_window_fall:One doesn’t get there, Ido told me. But Hugo|Hugo} said “in a year”, on our doorstep, and he was quiet. He’s only quiet about what’s true. # camera: push 1.15 6s
    ~ mark(m_wall_price)
* [“If a body’s found, from the war, whose is it?” # id: wall-body]
    DECKMAN: Zalem. # actor: deckman stern right # sound: deckman-whirr
    ALITA: And if it has somebody it would sooner be with? # actor: alita fierce open left
    DECKMAN: Then see the small letters, at the foot. They were added.
    They’re at the height of my knee. *Whoever wears such a thing goes with it, and is returned by part.* # music: none # camera: push 1.3 6s # actor: alita afraid closed left
    DECKMAN: Has somebody found one? # actor: deckman polite right
    ALITA: No. I just wondered in general. # sound: servo-small # actor: alita neutral left
    I’ve never lied worse. *In general*, it writes, and the hour, and rules two lines under it. # sound: pen-nib # music: factory tension # camera: push 1 2s
    ~ mark(m_wall_body)
- ~ law_by(1)
On my toes I can just reach the *No*. I rub. It’s cold, and my two fingers fit. # sound: wall-chisel # actor: alita sad open left near # exit: deckman
{
    - turn == 1:
        * * [Then counter nine, and the licence. # id: fac-wall-form]
            -> fac_form(3)
        * * [Then the goods lift, and Chiren. # id: fac-wall-lift]
            -> fac_lift(3)
    - turn == 2:
        -> fac_bell(3)
    - else:
        -> fac_bell(1)
}

=== fac_lift(turn) ===
# title: Keep warm
# node: goods-lift
# hint: A woman who waits to see it come down
# plate: goods lift
# change: dissolve 1.2s
# weather: haze 0.6
# grade: dusk 0.4
# light: lamp 0.6
# ambience: factory-hum
# music: factory
The three pipes go up from the Factory till they’re threads, and then they’re Zalem’s. In the foot of this one there’s a platform, as big as a bakery. # sound: tube-rush # actor: alita surprised left # codex: supply-tubes three pipes # camera: push 1.2 10s
Men are loading. They bring oranges, each in its own tissue. # sound: hoist # actor: alita curious left
They bring white sheets. I put my nose in, for the soap in Hugo’s rag. It isn’t there. It must be kept upstairs. # sound: linen-shake # camera: push 1 2s
Then it’s chickens, in quarters.
“Nothing goes up whole, Miss,” says the man with the barrow. “Not a hen.” # actor: alita neutral open left
“And what comes down?” # sound: hoist
“You’ve seen what comes down, at six in the morning. The platform’s swept.” # music: factory tension
Behind him comes a woman in grey, with gloves. In the middle of her forehead is a small round mark, like a button. Ido has the scar of one. He keeps the hat on it. # sound: steps-soft # actor: chiren neutral right # camera: push 1.15 6s # light: lamp 0.8
CHIREN: You are standing on the line. Whoever stands on the line is entered as goods.
I step off it. Behind her there’s a crate of jars, in straw. # sound: saucer-down # actor: alita curious closed left
ALITA: Are you Chiren? Ido says that you’ve better hands than he has.
CHIREN: He says. Does he get to the end of it, these days? # actor: chiren cold right
Then she sees my {marks ? m_coat_short:striped cuff|cuff}, and the tip of a blue wing below it. # actor: chiren surprised right # music: none # sound: motif-alita-low
CHIREN: Show me the arm. # camera: push 1.3 5s
* [Push up the sleeve. # id: lift-show]
    She takes it by the wrist and elbow. Her thumb goes down the swallows{marks ? m_cut:, over a new plaster on the second|}, and stops at the third. # sound: servo-small # actor: chiren sad right near # actor: alita neutral open left near
    CHIREN: This one has a chip. I dropped the saucer. He cut the bird to match it. # camera: push 1.4 6s
    She turns the wrist over and finds the filed place. She lays her thumb where the word was. It just covers it. {marks ? m_saw_file:“It was only a burr,” I tell her.|{marks ? m_mirror_hands:“It didn’t say anything,” I tell her.|She doesn’t ask what it said.}} # actor: alita sad left near
    CHIREN: It was a name. I chose it. # music: factory
    {daughter:
        ALITA: Your daughter’s. # sound: heart-slow
        CHIREN: I had a daughter. The verb has a tense for it. # actor: chiren cold right near
    - else:
        ALITA: Whose was it? # sound: heart-slow
        CHIREN: It was an order. The order was cancelled. # actor: chiren cold right near
    }
    She draws my sleeve down and does up the button. She has done it before with someone shorter. # sound: coat-buttons # camera: push 1 3s
    ~ mark(m_lift_showed)
* [Put both hands behind my back. # id: lift-hide]
    They go there by themselves. {marks ? m_wrist_no:They did it for Ido, too.|I hadn’t known they were so fast.} # sound: servo-small # actor: alita fierce closed left
    Her face comes open like a door with the wind behind it. # actor: chiren sad right # camera: push 1.4 3s
    CHIREN: She did that. She did it with scissors, and with jam. # music: factory
    {daughter:
        I know who did. So I bring them round and show her, both sides, that there’s no jam. # actor: alita sad open left # sound: heart-slow
    - else:
        ALITA: Who did? # actor: alita curious left
        She has shut again. I ought to have held them out. # sound: heart-slow
    }
    CHIREN: It is of no consequence. He used what he had in the cupboard. I would have used it also. # actor: chiren cold right # camera: push 1 3s
    ~ mark(m_lift_hid)
* {shards ? s_hand} [Hold out my hand, to be shaken. # id: lift-shake # because: shards]
    I hold it palm up, with no glove on. I was the last of ninety-nine to be shown how. # sound: servo-small # actor: alita neutral open left near
    Two crates go by. Then she draws off her right glove, a finger at a time. # sound: glove-snap # actor: chiren surprised right near # camera: push 1.4 6s
    The palm is raw. She must wash it a great deal oftener than it’s dirty. # actor: alita sad open left near
    CHIREN: Who taught you this? # music: factory # actor: chiren sad right near
    ALITA: Somebody who wasn’t supposed to.
    {daughter:
        CHIREN: I taught a child. She shook hands with the baker, and the cat. She shook hands with the stove. # sound: heart-slow
    - else:
        CHIREN: One has it from one’s mother, as a rule. # sound: heart-slow
    }
    Her hand closes until it’s warm, and stops. Then the glove goes back on. # sound: cloth-off # actor: chiren cold right # camera: push 1 3s
    ~ mark(m_lift_shook)
- ALITA: Could you fit a body that he won’t? # actor: alita neutral closed left
CHIREN: I could. # actor: chiren neutral right
ALITA: Would you? For nothing, or for forty thousand?
CHIREN: I am not paid in money. A man pays me, and it is he who says what I would do. Do not ask it where he can hear. # music: factory tension
The crate goes by us onto the platform. Each jar is labelled UP, and KEEP WARM. I wipe the steam off one, to see in. # sound: hoist # camera: push 1.35 8s # actor: alita curious open left
It’s a woman’s hand. There’s the dent of a thimble on the middle finger. I tap on the glass, and the finger taps back. # actor: alita afraid left # music: none # sound: heart-watch
ALITA: What is that?
CHIREN: Contents. # actor: chiren cold right
ALITA: They found a seamstress behind the wash house. Is it hers?
CHIREN: It is addressed. # camera: push 1 2s
I put my palm flat on the glass. On the other side it opens, and lies against mine. The jar’s as warm as I am. # light: lamp 0.4 # actor: alita sad closed left
ALITA: Do you go up with them? # music: factory
CHIREN: I was born there. I shall return. That is what I am paid. # actor: chiren sad right
ALITA: Nothing goes up whole. The man with the barrow says so.
She doesn’t answer. She pulls each finger of her gloves straight. # sound: cloth-off # actor: chiren neutral right
The platform goes, and is a dot. “It’s back at seven,” the man with the barrow says in my ear. “She stays every night to see it. It’s empty, and she looks under it.” # sound: tube-rush # camera: push 1.25 6s # actor: alita surprised left
~ law_by(1)
{
    - turn == 1:
        * * [Then counter nine, and the licence. # id: fac-lift-form]
            -> fac_form(4)
        * * [Then the wall: may I wear it? # id: fac-lift-wall]
            -> fac_wall(4)
    - turn == 2:
        -> fac_bell(2)
    - else:
        -> fac_bell(1)
}

=== fac_bell(missed) ===
# title: The bell
# node: factory-bell
# hint: Six o’clock, and one matter left over
# plate: factory hall
# change: dissolve 1s
# weather: haze 0.5
# grade: night 0.4
# light: lamp 0.4
# ambience: factory-hum
# music: none
At six a weight is let fall on iron, somewhere in the roof. All the shutters come down together. # sound: bell-factory # shake: 0.2 # actor: alita surprised left
{missed == 1:
    Counter nine is shut. I’ve no licence, and on this side the shutter has no handle.
}
{missed == 2:
    Across the hall the chisel stops. I never read whether I may wear it.
}
{missed == 3:
    Overhead a tube draws its breath. The platform goes up, and I haven’t asked Chiren.
}
The five minutes over are for sighing. I try one. It comes out as a drawer, opening. # sound: voice-first # actor: alita sad closed left # camera: push 1 2s
{
- nyss == nyss_freed:
    Everybody makes for the one door. Nyssiana stands beside it, with her broken elbow in a scarf, among hunters. # actor: nyssiana neutral right # music: factory tension
    NYSSIANA: I’m off the list, darling. Since noon. I’ve been trying to hate you. I gave it the whole of yesterday.
    ALITA: How is it going? # actor: alita curious left
    NYSSIANA: I keep owing you. I can’t get past it. Give me your palm. # actor: nyssiana smile right # camera: push 1.2 5s
    With one of Miss Tolley’s nails she draws on it a tower, the highest in the city, and low down at the back a hatch. # sound: paper
    NYSSIANA: A man called Vector buys what’s in the bag. He lives at the top, and that’s where his coal goes in. The bolt’s on the inside, where I am. I’ll open it for you once. Then we’re quits, and I can start. # actor: alita neutral open left
    She closes my fingers over it, as one does up a coat. # sound: coat-buttons # music: factory
- nyss == nyss_disarmed:
    At the claims counter the shutter has come down on a queue of one: Nyssiana, with her elbow in splints and her ticket in her teeth. # actor: nyssiana hurt right # music: factory tension
    In front of her lies a pair of hooks, a child’s size or a little over. # actor: alita sad left
    NYSSIANA: I’m off the list, darling, since noon, so I may queue. Ten weeks, for hands. They’ve lent me those. I had the very same when I was six. # actor: nyssiana neutral right # camera: push 1.2 5s
    ALITA: I’m sorry.
    NYSSIANA: Don’t be. I never had an interest before. Now I sit down of an evening, and there you are. # actor: nyssiana smile right
    She can’t do the straps. I do them, four buckles. She thanks me. # sound: strap-buckle # actor: alita afraid closed left # music: factory
- else:
    At the pay window stands a tray that nobody has come for, with a ticket: *Nyssiana. Paid. Effects.* # sound: paper # music: factory tension # actor: alita neutral left
    On it is a coat, folded, and done up to the neck, every button. # camera: push 1.3 6s
    She told us about that: she did it up, and undid it, and did it up. # actor: alita sad closed left
    I undo the top one. Then I do it up again, since somebody should. # sound: coat-buttons # music: factory
}
Then there’s only the door, and a broom coming. # sound: broom # exit: nyssiana # camera: push 1 2s
-> fac_steps

=== fac_steps ===
# title: The evening list
# node: factory-steps
# hint: What is not read out
# plate: street night
# change: wipe 1s
# weather: rain 0.7
# grade: night 0.35
# light: neon 0.6
# ambience: street-rain 0.8
# music: under-zalem
It’s raining on the Factory’s steps. On every second one sits a hunter with a tin tag and a long bag, head on one side, as one listens for a kettle. # actor: alita neutral left
The loudspeaker reads names, and sums. A man who sold one tram twice: two thousand. Bags are picked up. # sound: loudspeaker # camera: pan 0.3 8s
I’m waiting for Grewishka. He has killed eight women, and Miss Tolley was the eighth. I’ve stopped breathing, to hear. # actor: alita fierce closed left # music: under-zalem tension
After the last name it wishes us a good evening. # sound: loudspeaker # music: none
ALITA: You’ve left out Grewishka. # camera: push 1.2 5s # actor: alita surprised closed left
“He came off it at noon,” says the man on the next step, who has half an ear. “He’s not wanted any more.” # actor: alita curious open left
ALITA: I want him.
“Then that’s murder, dear, unless he’s on.” # sound: rain-drop-tin
ALITA: Who takes a name off? # camera: push 1 3s
“It’s sent down. I never heard who by.” # actor: alita neutral closed left
In the alley a sweeper said “That will do,” and Grewishka went. Now somebody has said it to the list. # sound: broom # grade: dread 0.3
{hunter:
    The man has seen my tag. He turns it to the lamp. # sweep: lamp 0.6 # sound: coins
    “{marks ? m_clerk_none:None None. I knew a None. Are those|{marks ? m_clerk_number:Ninety-Nine. What became of the rest? Are those|Alita. There was a little girl called that, once, at the doctor’s. Are those}} *teeth*?” # actor: alita neutral left
    ALITA: They wanted a part of my own.
- else:
    He looks for a tag on me, and there’s only the coat. He moves his bag to his other side. # sound: steps-wet # actor: alita neutral left
    “You want to be indoors,” he says. “There’s some here would bring you in by the pound.”
    ALITA: {marks ? m_tag_refused:They’d want the form filled in. I’ve eaten some of it.|I know. It’s forty thousand. It’s on a board.} # actor: alita warm left
}
I look up at Zalem, to see where one would send down from. # sound: motif-zalem # camera: push 1.15 4s # actor: alita sad open left # grade: night 0.35
{marks ? m_wall_price:No person born below, at any price. I’ll have to tell Hugo.|{marks ? m_wall_body:No person born below, says the wall. I’ll have to tell Hugo.|Nothing goes up whole, not a hen. I’ll have to tell Hugo.}} # sound: motif-hugo # camera: push 1 3s
So I’ve {hunter:a licence for everybody but him|no licence}, and nobody to fit the body. Grewishka’s coming back for the niece. # actor: alita fierce closed left
I’ll ask the hunters who takes a name off, and which of them will stand in our street with me. # music: under-zalem # actor: alita fierce open left
ALITA: Where do hunters go, when it’s wet?
“The Kansas. Left at the pump, and go by the noise. {hunter:Hang that outside your coat.|They’ll want to see a tag.}” # sound: crowd-groan
{hunter:
    ALITA: And if I want to ask all of them? # actor: alita curious left
    “Ask from near the door.” # sound: rain-drop-tin
- else:
    ALITA: I’ve a question. Would that do? # actor: alita curious left
    “It’s not been tried.” # sound: rain-drop-tin
}
{trust_ido >= 2:
    At the foot of the steps stands Ido, under an umbrella, a yard to the side of where anybody would. # actor: ido tired right # music: clinic # sound: steps-wet # camera: push 1.15 6s
    IDO: I was passing. # actor: alita warm left
    That’s so loud that the tram slows down.
    {hunter:
        He takes my tag between two fingers and counts the dents. # sound: coins # actor: ido surprised right near
        IDO: There’s one of those I always meant to. The upper left. I thought we had time. # actor: ido sad right near # actor: alita neutral left near
        He gets out his own, from inside the shirt, and leaves it hanging out, next to mine. His has been rubbed. # sound: servo-small # actor: ido warm right near
    - else:
        He looks for a tag at my collar. # actor: ido afraid right near
        ALITA: I haven’t got one. {marks ? m_tag_refused:I ate your address.|There wasn’t time.} # actor: alita neutral open left near
        He laughs. It still catches twice before it starts. His spectacles are wet only on the inside. # actor: ido warm right near # sound: lens-wipe
    }
    He gives me the umbrella, and his good arm, as far as the pump. There he goes right, and I left. # sound: steps-wet # actor: ido tired right near
    ALITA: Grewishka’s off the list. # actor: alita neutral closed left near
    He stops. “Then I’ll sit on our step,” he says, “with the hammer, until you’re.” # actor: ido sad right near # music: under-zalem
    ALITA: And the other thing?
    IDO: It’s still no. # exit: ido # actor: alita warm left near
- else:
    On the rail at the foot of the steps hangs a brown umbrella, patched in green. A label’s tied to it, in Ido’s writing. # sound: paper # music: clinic # camera: push 1.25 6s
    It says *Please don’t let the knee get.* # actor: alita sad left near
    I put it up, and under it, where it’s dry, I say the end for him. “Wet,” I say. # sound: cloth-off # actor: alita warm closed left near # music: under-zalem
}
Round the corner someone is singing, and a chair goes through a window to get away from it. {hunter:On my chest the tin clicks at every step. I let it.|I fold the umbrella. It’s the only thing I have with a point.} # sound: crowd-roar # camera: push 1 3s # actor: alita fierce open left near # unwritten
-> END
