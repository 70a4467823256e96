// Chapter 0. Third person, past tense, clipped: the voice of Ninety-Nine’s memories. Ninety seconds of reading, one choice.
// The numbers are a roll, called by somebody. One answers with the teeth. The number after the last is hers.

=== the_fall ===
# chapter: 0 The Fall
# title: Ninety seconds
# node: the-fall
# hint: Before anything, and above it
# plate: the fall
# weather: sparks 0.35
# grade: memory 0.35
# camera: push 1.15 60s
# music: title
# ambience: wind-high
The ring had been on fire for fourteen minutes. Seen from above it was quite orderly. # codex: the-fall The ring
Ninety-nine of them had been dropped on it at dawn. The fires stood at even distances, where the guns had been. Between one fire and the next there were gardens.
She had not seen a garden before. She took its bearing, for the report.
Then the second charge went, two decks down, and the floor she was kneeling on went out from under her, gardens and all. # sound: charge-dull # flash: warm 0.6 # shake: 0.6 # weather: sparks 0.9
VOICE: Ninety-one.
In the ear the roll was being called. Those who were left answered with the teeth, having as a rule no hand to spare. # sound: teeth-click-far
VOICE: Ninety-two.
Click. # sound: teeth-click-far
VOICE: Ninety-three.
No click. The voice gave that as long as it had given the others, and went on. # light: fire 0.5
VOICE: Ninety-four.
Somebody had caught her by the right hand. She had them by the wrist. # camera: push 1.3 12s
Over the wrist was a soldier, one of theirs, and over the soldier a line, running up to a part of the sky that was still flying. # sound: line-sing
The drum of the line had begun to smoke. On its rim was stamped the load it was made for. It was made for one. # weather: haze 0.6
She looked for a face. The visor had the whole ring in it, very small, and behind the ring a mouth that moved, or a fire. # light: fire 0.8
VOICE: Ninety-six. # sound: teeth-click-far
VOICE: Ninety-seven.
The visor’s jaw moved. But it was busy with something, and did not click. # camera: push 1.4 8s
* [Hold on. # id: fall-hold]
    There was no form for holding on. She made one up, out of four fingers and a thumb, and it held.
    The drum screamed. It would be one of them or both. The soldier’s wrist turned over in her hand, toward the thumb, where a grip is weakest. She would have done the same, in another second. They had been to one school. # sound: sleeve-tear # shake: 0.4
    What she had then was the sleeve.
    ~ mark(m_held_on)
* [Let go. # id: fall-let-go]
    Fall was the first form anyone was taught, and the shortest: open the hand, loosen the neck, be no trouble to the air.
    She opened it. The other hand shut, hard, and she had to turn her wrist over against its thumb, as the two of them had practised. # shake: 0.3
    The sleeve stayed in her fingers. It tore at the shoulder and came down with her. # sound: sleeve-tear
    ~ mark(m_let_go)
- Above her the drum bit. The line had one soldier on it now, and it held. # sound: line-bite
She went down past the guns, and past a terrace where a table had been laid, with glasses, for eight. # camera: push 1.5 6s # weather: sparks 0.7
Then the ring was overhead. From underneath it was all pipes.
VOICE: Ninety-seven, again.
Click: the soldier’s, a long way up by now, and badly made, as if the jaw shook. # sound: teeth-click-far
VOICE: Ninety-eight.
No click. The voice waited as long as it had for the others, and then it waited longer, which was against the rules. # music: none # light: fire 0.3
It was ninety seconds to the ground. After that it was three hundred years until anybody came, and he was looking for a hand. # weather: ash 0.5 # grade: memory 0.9
There was one number more. She set her teeth for it. # sound: breath-in # flash: white 1
-> scrap
