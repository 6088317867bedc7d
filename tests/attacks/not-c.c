/* attack: is Python
 * place: 1-schedule.c
 * state: not compiling
 * needs: plain
 */
import math

def schedule_linear(beta_start, beta_end, T):
    return [beta_start + (beta_end - beta_start) * t / max(T - 1, 1) for t in range(T)]
